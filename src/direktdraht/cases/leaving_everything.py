"""Dropping everything for one customer: today's other duties go to a colleague and come back by themselves (S0.30).

Nothing changes hands: each case keeps its owner, each commitment its keeper, each step its doer; what the colleague
does is the colleague's, by name.
"""

import datetime as dt
from collections.abc import Collection, Sequence

from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.cases.cover_happenings import CoverBegan, CoverEnded
from direktdraht.cases.cover_mail import tell_colleague, tell_it_is_over
from direktdraht.cases.covers import Cover, CoveredDuty
from direktdraht.cases.duties import Duty, duties_of
from direktdraht.cases.models import Case
from direktdraht.kit.refusal import Refused
from direktdraht.staff.hours import reachable
from direktdraht.staff.models import Company, Person
from direktdraht.staff.presence import present
from direktdraht.timeline.recording import record, take_turn

# Who is away for longer notes an absence: then the customers read who answers.
LONGEST = dt.timedelta(days=7)
_NEXT_MORNING = dt.time(8)


def leave_everything(
    person: Person,
    *,
    to: Person,
    until: dt.datetime,
    because_of: Case | None = None,
    only: Collection[int] | None = None,
    at: dt.datetime,
) -> Cover:
    """Give today's other duties to a colleague who is here. only: the keys of the cases, where not all of them.

    Raises Refused for oneself, for somebody who is not here, for a time that has passed or is too far, and when
    nothing is left to give.
    """
    _refuse_unless_possible(person, to, until, at)
    but = because_of.pk if because_of else None
    with transaction.atomic():
        _take_turns(duties_of_today(person, until=until, at=at, but=but))
        found = duties_of_today(person, until=until, at=at, but=but)
        duties = [duty for duty in found if only is None or duty.case.pk in only]
        if not duties:
            raise Refused(_("There is nothing else to do until then."))
        cover = Cover.objects.create(
            person=person, colleague=to, starts_at=at, ends_at=until, because_of=because_of
        )
        CoveredDuty.objects.bulk_create(row for duty in duties for row in _rows(cover, duty))
        # What they keep stays with them, whatever comes in (covering_what_comes.py).
        kept = [duty.case for duty in found if duty.is_own and duty not in duties]
        CoveredDuty.objects.bulk_create(
            CoveredDuty(cover=cover, case=case, taken_back_at=at) for case in kept
        )
        began = CoverBegan(person=to.name, owner_name=person.name, until_at=until.isoformat())
        for duty in duties:
            record(duty.case.pk, began, by=person, at=at)
        tell_colleague(cover, duties, at=at)
    return cover


def end_cover(cover: Cover, *, by: Person, at: dt.datetime, case: Case | None = None) -> None:
    """Before its time: all of it, or one case alone. By either of the two, or a manager; the other one hears of it."""
    if by.pk not in (cover.person_id, cover.colleague_id) and not by.is_manager:
        raise Refused(_("Only the two of them, or a manager, end this."))
    with transaction.atomic():
        covered = CoveredDuty.objects.filter(cover=cover, taken_back_at=None, cover__ends_at__gt=at)
        if case:
            covered = covered.filter(case=case)
        cases = list(
            Case.objects.filter(pk__in=covered.values("case")).select_related("customer", "complainant")
        )
        if not cases:
            return
        for one in sorted(cases, key=lambda found: found.pk):
            take_turn(one.pk)
        if not covered.update(taken_back_at=at):
            return
        if not CoveredDuty.objects.filter(cover=cover, taken_back_at=None).exists():
            Cover.objects.filter(pk=cover.pk).update(ends_at=at)
        for one in sorted(cases, key=lambda found: found.pk):
            record(one.pk, CoverEnded(person=cover.person.name), by=by, at=at)
        tell_it_is_over(cover, cases, by=by, at=at)


def duties_of_today(
    person: Person, *, until: dt.datetime, at: dt.datetime, but: int | None = None
) -> list[Duty]:
    """What would go with until: all that is due by then, and all of today even where it ends before the evening."""
    tomorrow = at.astimezone(Company.current().zone).date() + dt.timedelta(days=1)
    midnight = dt.datetime.combine(tomorrow, dt.time(0), Company.current().zone)
    return duties_of(person, until=max(until, midnight), at=at, but=but)


def next_morning(person: Person, at: dt.datetime) -> dt.datetime:
    """When somebody begins to work again after today: their next hours, else eight o'clock tomorrow."""
    house = Company.current()
    today = at.astimezone(house.zone).date()
    for ahead in range(1, LONGEST.days):
        date = today + dt.timedelta(days=ahead)
        if windows := reachable(person, house, date):
            return dt.datetime.combine(date, windows[0][0], house.zone)
    return dt.datetime.combine(today + dt.timedelta(days=1), _NEXT_MORNING, house.zone)


def _refuse_unless_possible(person: Person, to: Person, until: dt.datetime, at: dt.datetime) -> None:
    if to.pk == person.pk:
        raise Refused(_("Choose somebody else."))
    if to not in present(at):
        raise Refused(_("%(person)s is not here now.") % {"person": to.name})
    if until <= at:
        raise Refused(_("That time has already passed. When will it be?"))
    if until > at + LONGEST:
        raise Refused(_("For longer than a week, note an absence: then the customers read who answers."))


def _take_turns(duties: Sequence[Duty]) -> None:
    """In one order for all, so that two who drop everything at once wait and do not block each other."""
    for pk in sorted({duty.case.pk for duty in duties}):
        take_turn(pk)


def _rows(cover: Cover, duty: Duty) -> list[CoveredDuty]:
    if duty.is_own:
        return [CoveredDuty(cover=cover, case=duty.case)]
    promised = [CoveredDuty(cover=cover, case=duty.case, commitment=one) for one in duty.commitments]
    return promised + [CoveredDuty(cover=cover, case=duty.case, step=one) for one in duty.steps]
