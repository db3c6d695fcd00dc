"""What somebody has to do for customers until a moment, case by case: what a colleague would have to take over."""

import datetime as dt
from dataclasses import dataclass, field

from django.db.models import Exists, OuterRef, Q

from direktdraht.cases.covering import running_duties
from direktdraht.cases.models import Case
from direktdraht.commitments.models import Action, ActionQuerySet, Commitment
from direktdraht.staff.models import Person


@dataclass
class Duty:
    """is_own: the case itself is theirs; else what they promised or are to do in somebody else's case."""

    case: Case
    is_own: bool
    commitments: list[Commitment] = field(default_factory=list)
    steps: list[Action] = field(default_factory=list)


def duties_of(person: Person, *, until: dt.datetime, at: dt.datetime, but: int | None = None) -> list[Duty]:
    """Their cases with something due before until, and what they promised or planned in others'; by what comes first.

    but: the key of the case they stay with. What lies with a colleague already is left out. Four queries.
    """
    covered = [duty for duty in running_duties(at) if duty.cover.person_id == person.pk]
    away = [duty.case_id for duty in covered if duty.is_whole_case]
    kept = [duty.commitment_id for duty in covered if duty.commitment_id]
    given = [duty.step_id for duty in covered if duty.step_id]
    steps = _steps_until(person, until)
    is_due = Q(next_at__lt=until) | Exists(steps.filter(stream=OuterRef("pk")))
    own = Case.objects.open().filter(is_due, owner=person).exclude(Q(pk__in=away) | Q(pk=but))
    in_others = Q(stream__case__closed_at=None, stream__case__put_away_at=None) & ~Q(stream=but)
    in_others &= ~Q(stream__case__owner=person)
    of_others = ("stream__case__customer", "stream__case__complainant")
    promised = Commitment.objects.open().filter(in_others, keeper=person, due_at__lt=until)
    promised = promised.exclude(pk__in=kept).order_by("due_at", "pk").select_related(*of_others)
    planned = steps.filter(in_others).exclude(pk__in=given).order_by("planned_at", "pk")
    found = [Duty(case, True) for case in own.select_related("customer", "complainant").by_next()]
    elsewhere: dict[int, Duty] = {}
    for commitment in promised:
        case = commitment.stream.case
        elsewhere.setdefault(case.pk, Duty(case, False)).commitments.append(commitment)
    for step in planned.select_related(*of_others):
        case = step.stream.case
        elsewhere.setdefault(case.pk, Duty(case, False)).steps.append(step)
    return sorted([*found, *elsewhere.values()], key=lambda duty: _first_due(duty, until))


def _steps_until(person: Person, until: dt.datetime) -> ActionQuerySet:
    """What a customer has opened again has no time, and is due now."""
    return Action.objects.planned().filter(Q(planned_at=None) | Q(planned_at__lt=until), doer=person)


def _first_due(duty: Duty, until: dt.datetime) -> dt.datetime:
    if duty.is_own:
        return duty.case.next_at or until
    moments = [*(one.due_at for one in duty.commitments), *(one.planned_at for one in duty.steps)]
    return min((moment for moment in moments if moment), default=until)
