"""Which mails hang on no case, and why, in words."""

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from direktdraht.mail.models import IncomingMail

Outcome = IncomingMail.Outcome
_MACHINES = [Outcome.AUTOMATIC, Outcome.BOUNCE, Outcome.DUPLICATE, Outcome.INTERNAL]


def by_people() -> QuerySet[IncomingMail]:
    """What somebody should look at."""
    return IncomingMail.objects.filter(stream=None).exclude(outcome__in=_MACHINES)


def by_machines() -> QuerySet[IncomingMail]:
    """Absence notes, undeliverable mail, newsletters: here to be found again, asking nothing."""
    return IncomingMail.objects.filter(stream=None, outcome__in=_MACHINES)


def outcome_said(mail: IncomingMail) -> str:
    """What became of it, in one phrase."""
    said = {
        Outcome.NEW_CASE: _("a case"),
        Outcome.JOINED: _("joined its case"),
        Outcome.AUTOMATIC: _("automatic mail"),
        Outcome.BOUNCE: _("undeliverable"),
        Outcome.INTERNAL: _("from a colleague"),
        Outcome.DUPLICATE: _("came twice"),
        Outcome.UNASSIGNED: _("belongs to no case"),
        Outcome.TOO_MANY: _("one of too many within the hour"),
        Outcome.UNREADABLE: _("cannot be read"),
    }
    if mail.outcome:
        return said[Outcome(mail.outcome)]
    return _("could not be understood yet") if mail.error else _("is being read")
