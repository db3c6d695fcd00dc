"""Mails with which a colleague gets in: the invitation, and the way back for a forgotten password.

The stored mail holds a placeholder; the link is put in when the mail leaves, so that neither the outbox nor a
backup gives it away.
"""

import datetime as dt

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _

from direktdraht.kit.refusal import Refused
from direktdraht.mail.access_links import placeholder
from direktdraht.mail.models import MailAddress, OutgoingMail
from direktdraht.mail.sending import queue_mail
from direktdraht.staff.adding import add_person
from direktdraht.staff.models import Company, Person
from direktdraht.staff.permitting import refuse_unless_administrator

# One mail in this time at most: nobody's mailbox is filled from outside.
_PAUSE = dt.timedelta(minutes=5)


def invite_person(
    *,
    email: str,
    given_name: str,
    family_name: str,
    by: Person,
    at: dt.datetime,
    position: str = "",
    phone: str = "",
    language: str = "de",
) -> Person:
    """A new colleague, and the mail with which they choose a password, in their language."""
    with transaction.atomic():
        person = add_person(
            email=email,
            given_name=given_name,
            family_name=family_name,
            position=position,
            phone=phone,
            language=language,
            by=by,
            at=at,
        )
        _queue_invitation(person, by, at)
    return person


def invite_again(person: Person, *, by: Person, at: dt.datetime) -> None:
    """Another invitation; those before it lose nothing, the first used one ends all."""
    refuse_unless_administrator(by)
    if not person.is_active:
        raise Refused(_("%(person)s no longer works here.") % {"person": person.name})
    if person.has_usable_password():
        raise Refused(_("%(person)s has a password already.") % {"person": person.name})
    with transaction.atomic():
        _queue_invitation(person, by, at)


def send_password_link(email: str, *, at: dt.datetime) -> None:
    """For whoever forgot. The one who asks hears nothing: whether it exists is not their business."""
    person = Person.objects.active().filter(email__iexact=email.strip()).first()
    if person is None or _was_sent_lately(person, at):
        return
    company = Company.current()
    with transaction.atomic(), translation.override(person.language):
        text = _(
            "Hello %(name)s,\n\nsomebody, probably you, wants a new password for the desk of %(company)s. "
            "Choose it here within three days:\n\n%(link)s\n\n"
            "If it was not you, do nothing: your password stays as it is."
        ) % {"name": person.name, "company": company.called or "Direktdraht", "link": placeholder(person)}
        _queue(person, subject=_("A new password for Direktdraht"), text=text, sender=person.email, at=at)


def _queue_invitation(person: Person, by: Person, at: dt.datetime) -> None:
    company = Company.current()
    with translation.override(person.language):
        text = _(
            "Hello %(name)s,\n\n%(by)s invites you to the desk of %(company)s, "
            "where we take care of complaints. Choose your password here within three days:\n\n%(link)s\n\n"
            "If the link is too old by then, ask %(by)s for a new one."
        ) % {
            "name": person.name,
            "by": by.name,
            "company": company.called or "Direktdraht",
            "link": placeholder(person),
        }
        subject = _("%(by)s invites you to Direktdraht") % {"by": by.name}
        _queue(person, subject=subject, text=text, sender=by.email, at=at)


def _queue(person: Person, *, subject: str, text: str, sender: str, at: dt.datetime) -> None:
    service = MailAddress.objects.filter(purpose=MailAddress.Purpose.SERVICE).first()
    queue_mail(
        kind=OutgoingMail.Kind.ACCESS,
        reference=f"p{person.pk}",
        from_name="Direktdraht",
        from_address=service.address if service else sender,
        to_name=person.name,
        to_address=person.email,
        subject=subject,
        text=text,
        language=person.language,
        due_at=at,
    )


def _was_sent_lately(person: Person, at: dt.datetime) -> bool:
    return OutgoingMail.objects.filter(
        kind=OutgoingMail.Kind.ACCESS, to_address=person.email, due_at__gt=at - _PAUSE
    ).exists()


def has_waiting_access_mail(person: Person) -> bool:
    """Whether a link to them lies in the outbox and cannot leave."""
    return OutgoingMail.objects.filter(
        kind=OutgoingMail.Kind.ACCESS, state=OutgoingMail.State.WAITING, to_address=person.email
    ).exists()
