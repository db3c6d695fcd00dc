"""Which alarms still hold: the matter is open, and its time is the one that was told."""

import datetime as dt

from django.db.models import Exists, F, OuterRef, Q, QuerySet

from direktdraht.alarms.models import Alarm
from direktdraht.cases.models import NextKind
from direktdraht.commitments.models import Commitment
from direktdraht.staff.models import Person


def standing_alarms(person: Person, *, at: dt.datetime) -> QuerySet[Alarm]:
    """What this person was told of a case that somebody else takes care of, and that still waits; newest first.

    One's own cases stand on one's own list, in their order, without an alarm.
    """
    promised = Commitment.objects.open().filter(pk=OuterRef("about"), due_at=OuterRef("due_at"))
    unspoken = Q(case__last_word_at=None) | Q(case__last_word_at__lt=F("raised_at"))
    holds = (
        Q(kind=NextKind.ANSWER, case__waits_since__lte=F("raised_at"))
        | Q(kind=NextKind.COMMITMENT) & Exists(promised)
        | Q(kind__in=[NextKind.SILENCE, NextKind.PROMISE], case__waits_since=None) & unspoken
        | Q(kind=NextKind.KEY_DATE, due_at__gt=at)
    )
    open_case = Q(case__closed_at=None, case__put_away_at=None)
    return (
        Alarm.objects.filter(holds, open_case, person=person)
        .exclude(case__owner=person)
        .order_by("-raised_at")
    )
