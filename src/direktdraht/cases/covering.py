"""Who acts for a case's owner at a moment: a colleague who covers for them, else who stands in while they are away."""

import datetime as dt
from collections.abc import Iterable, Sequence

from django.db.models import QuerySet

from direktdraht.cases.covers import Cover, CoveredDuty
from direktdraht.cases.models import Case
from direktdraht.kit.composed import ComposedOnce
from direktdraht.kit.once import once
from direktdraht.staff.models import Person
from direktdraht.staff.presence import colleagues
from direktdraht.staff.standing_in import acting_for_each


def who_acts(case: Case, at: dt.datetime) -> Person | None:
    """None when the owner is away and nobody is named."""
    return who_acts_for([case], at)[case.pk]


def who_acts_for(cases: Iterable[Case], at: dt.datetime) -> dict[int, Person | None]:
    """The same for many, by their keys: three queries, however many they are."""
    acting, covers = acting_for_each(colleagues(), at), covers_of(at)
    found = {}
    for case in cases:
        cover = covers.get(case.pk)
        is_covered = cover is not None and cover.person_id == case.owner_id
        found[case.pk] = cover.colleague if cover and is_covered else acting.get(case.owner_id)
    return found


def covers_of(at: dt.datetime) -> dict[int, Cover]:
    """The cover that a whole case lies under, by its key. It counts while its person is the case's owner."""
    return {duty.case_id: duty.cover for duty in running_duties(at) if duty.is_whole_case}


def who_keeps_for(at: dt.datetime) -> dict[int, Person]:
    """Commitments in others' cases that lie with a colleague now, by their keys."""
    return {duty.commitment_id: duty.cover.colleague for duty in running_duties(at) if duty.commitment_id}


def running_duties(at: dt.datetime) -> list[CoveredDuty]:
    """Everything that lies with a colleague at this moment, and that colleague is here; with its cover and both."""
    running = [duty for duty in _duties_after(_hour(at)) if duty.cover.is_running(at)]
    if not running:
        return []
    acting = acting_for_each((duty.cover.colleague for duty in running), at)
    return [duty for duty in running if acting[duty.cover.colleague_id] == duty.cover.colleague]


def _hour(at: dt.datetime) -> dt.datetime:
    return at.replace(minute=0, second=0, microsecond=0)


@once
def _duties_after(hour: dt.datetime) -> Sequence[CoveredDuty]:
    """By the hour, so that many mails in a row, each at its own moment, ask once."""
    return _not_over.ask(at=hour)


@ComposedOnce
def _not_over(*, at: dt.datetime) -> QuerySet[CoveredDuty]:
    duties = CoveredDuty.objects.filter(cover__ends_at__gt=at, taken_back_at=None)
    return duties.select_related("cover__person", "cover__colleague").order_by("pk")
