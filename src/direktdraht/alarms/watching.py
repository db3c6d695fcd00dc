"""Somebody watches the one who watches: the worker signs in, and its silence is told by whoever notices it."""

import datetime as dt
import logging

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from direktdraht.alarms.models import Watch
from direktdraht.cases.alerting import from_address_of_the_house
from direktdraht.hooks.queueing import queue_call
from direktdraht.kit.said import said
from direktdraht.mail.models import OutgoingMail
from direktdraht.mail.sending import queue_mail
from direktdraht.staff.models import Company, Person

log = logging.getLogger(__name__)

# How often the worker signs in, and after how long its silence is no breath but a silence.
SIGNS_IN_EVERY = 15  # seconds
SILENT_AFTER = dt.timedelta(minutes=2)


def sign_in(*, at: dt.datetime) -> int:
    """The worker is at work. Always 0: there is nothing more to do at once."""
    if not Watch.objects.filter(pk=1).update(seen_at=at, silence_told_at=None):
        Watch.objects.get_or_create(pk=1, defaults={"seen_at": at})
    return 0


def silence(at: dt.datetime) -> QuerySet[Watch]:
    """The row of the watch, if the worker was last seen too long ago; none while all is well or before it starts."""
    return Watch.objects.filter(seen_at__lt=at - SILENT_AFTER)


def tell_silence(*, at: dt.datetime) -> int:
    """Queue a notice to every administrator, once for each silence; how many. Somebody else has to send them."""
    with transaction.atomic():
        watch = silence(at).filter(silence_told_at=None)
        seen_at = watch.values_list("seen_at", flat=True).first()
        if seen_at is None or not watch.update(silence_told_at=at):
            return 0
        log.error("the worker has been silent since %s", seen_at)
        administrators = list(Person.objects.active().filter(is_administrator=True))
        for person in administrators:
            _tell(person, seen_at, at)
        return len(administrators)


def _tell(person: Person, seen_at: dt.datetime, at: dt.datetime) -> None:
    with translation.override(person.language), timezone.override(Company.current().zone):
        subject = _("Nothing has been sent or watched since %(since)s") % {"since": said(seen_at, at)}
        text = _(
            "The part of Direktdraht that sends mail, reads what comes in and watches the times has been silent "
            "since then. Nothing is lost. Please look after the machine and start Direktdraht again."
        )
    queue_mail(
        kind=OutgoingMail.Kind.NOTICE,
        reference="watch",
        from_name="Direktdraht",
        from_address=from_address_of_the_house(person),
        to_name=person.name,
        to_address=person.mail_to(urgent=True),
        subject=subject,
        text=f"{text}\n",
        language=person.language,
        due_at=at,
    )
    facts = {"name": person.name, "phone": person.phone, "email": person.mail_to(urgent=True)}
    queue_call(
        f"watch-{int(seen_at.timestamp())}-{person.pk}",
        {"type": "watch", "text": subject, "for": facts},
        due_at=at,
    )
