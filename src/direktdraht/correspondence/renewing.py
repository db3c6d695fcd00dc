"""A new address for a page whose link has run out: it goes to the mail on record and to nobody else."""

import datetime as dt

from django.db import transaction
from django.db.models import F, Q
from django.utils.translation import gettext as _

from direktdraht.correspondence.addressing import reference, sender
from direktdraht.correspondence.happenings import LinkRenewed
from direktdraht.correspondence.letters import greeting
from direktdraht.correspondence.links import VALID_FOR, placeholder
from direktdraht.correspondence.models import Link
from direktdraht.customers.reading import in_words_of
from direktdraht.mail.models import OutgoingMail
from direktdraht.mail.sending import queue_mail
from direktdraht.staff.models import Company
from direktdraht.timeline.recording import record

ONCE_IN = dt.timedelta(hours=1)


def renew_link(link: Link, *, at: dt.datetime) -> bool:
    """Send a new address of an expired link to its contact, at most once an hour; whether it did. The old
    address stays void: whoever holds it without the mailbox gains nothing. The caller answers the same in
    every case."""
    contact = link.contact
    if not contact.email:
        return False
    with transaction.atomic():
        due = Link.objects.filter(pk=link.pk, version=link.version, expires_at__lte=at).filter(
            Q(renewed_at=None) | Q(renewed_at__lte=at - ONCE_IN)
        )
        if not due.update(renewed_at=at, expires_at=at + VALID_FOR, version=F("version") + 1):
            return False
        _queue(link, at)
        record(link.stream_id, LinkRenewed(to=contact.name), at=at)
    return True


def _queue(link: Link, at: dt.datetime) -> OutgoingMail:
    contact, company = link.contact, Company.current()
    origin = sender(link.stream_id, author=None, name=company.called, on_direct_line=False)
    with in_words_of(contact):
        text = "\n\n".join(
            part
            for part in (
                greeting(contact.salutation, contact.title, contact.family_name),
                _(
                    "you have asked for a new address of your page. Here it is; "
                    "the earlier one is no longer valid."
                ),
                placeholder(link),
                _("If it was not you who asked, there is nothing you need to do."),
                "\n".join(line for line in (company.name, company.phone) if line),
            )
            if part
        )
        return queue_mail(
            kind=OutgoingMail.Kind.ACCESS,
            reference=reference(link.stream_id),
            stream=link.stream,
            from_name=origin.from_name,
            from_address=origin.from_address,
            reply_to=origin.reply_to,
            to_name=contact.name,
            to_address=contact.email,
            subject=_("The new address of your page"),
            text=text + "\n",
            language=contact.language,
            due_at=at,
        )
