"""What somebody has to do for customers until a moment, case by case: what a colleague would have to take over."""

import datetime as dt
from dataclasses import dataclass

from django.db.models import Q

from direktdraht.cases.covering import running_duties
from direktdraht.cases.models import Case
from direktdraht.commitments.models import Commitment
from direktdraht.staff.models import Person


@dataclass(frozen=True)
class Duty:
    """is_own: the case itself is theirs; else commitments are what they keep in somebody else's case."""

    case: Case
    is_own: bool
    commitments: tuple[Commitment, ...] = ()


def duties_of(person: Person, *, until: dt.datetime, at: dt.datetime, but: int | None = None) -> list[Duty]:
    """Their cases with something due before until, and what they promised in others'; by what comes first.

    but: the key of the case they stay with. What lies with a colleague already is left out. Three queries.
    """
    covered = [duty for duty in running_duties(at) if duty.cover.person_id == person.pk]
    away = [duty.case_id for duty in covered if duty.commitment_id is None]
    kept = [duty.commitment_id for duty in covered if duty.commitment_id]
    own = Case.objects.open().filter(owner=person, next_at__lt=until).exclude(pk__in=away)
    others = (
        Commitment.objects.open()
        .filter(keeper=person, due_at__lt=until)
        .filter(stream__case__closed_at=None, stream__case__put_away_at=None)
        .exclude(Q(stream__case__owner=person) | Q(pk__in=kept))
        .order_by("due_at", "pk")
    )
    if but is not None:
        own, others = own.exclude(pk=but), others.exclude(stream=but)
    found = [Duty(case, True) for case in own.select_related("customer", "complainant").by_next()]
    promised: dict[int, list[Commitment]] = {}
    for commitment in others.select_related("stream__case__customer", "stream__case__complainant"):
        promised.setdefault(commitment.stream_id, []).append(commitment)
    found += [Duty(ones[0].stream.case, False, tuple(ones)) for ones in promised.values()]
    return sorted(found, key=lambda duty: _first_due(duty, until))


def _first_due(duty: Duty, until: dt.datetime) -> dt.datetime:
    return duty.commitments[0].due_at if duty.commitments else duty.case.next_at or until
