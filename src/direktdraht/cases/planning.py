"""The plan of a case: steps backwards from the customer's next date, each with a time and somebody who does it."""

import datetime as dt
from collections.abc import Iterable

from django.db import transaction

from direktdraht.cases.claiming import claim_open
from direktdraht.cases.models import Case, KeyDate
from direktdraht.cases.next_step import rewrite_next
from direktdraht.commitments import planning as steps
from direktdraht.commitments.informing import owe_word
from direktdraht.commitments.models import Action, InformDuty
from direktdraht.commitments.planning import Step
from direktdraht.staff.models import Company, Person
from direktdraht.staff.working import working_time

# Between one step and the next, and between the last one and the date itself.
_APART = dt.timedelta(hours=1)
# Where no date of theirs is known, a step is proposed for so much working time from now.
_SOON = dt.timedelta(hours=4)


def plan(case: Case, step: Step, *, by: Person, at: dt.datetime) -> Action:
    """Add a step. What touches the customer stands on their page; a plan is no promise, and no letter goes out."""
    with transaction.atomic():
        case = claim_open(case)
        return steps.plan_step(case.pk, step, by=by, at=at)


def plan_anew(case: Case, action: Action, *, planned_at: dt.datetime, by: Person, at: dt.datetime) -> None:
    """Another time for a step; no commitment moves with it."""
    with transaction.atomic():
        case = claim_open(case)
        steps.plan_anew(_of(case, action), planned_at=planned_at, by=by, at=at)


def finish(case: Case, action: Action, *, evidence: str = "", by: Person, at: dt.datetime) -> None:
    """The step is done: a deed, and news where it touches the customer. Done twice, it is done once."""
    with transaction.atomic():
        case = claim_open(case)
        step = _of(case, action)
        if not steps.finish_step(step, evidence=evidence, by=by, at=at):
            return
        if step.for_customer:
            owe_word(case.complainant, about=InformDuty.About.DEED, action=step, at=at)
        rewrite_next(case, at=at)


def drop(case: Case, action: Action, *, by: Person, at: dt.datetime) -> None:
    """The step is not needed any more."""
    with transaction.atomic():
        case = claim_open(case)
        steps.drop_step(_of(case, action), by=by, at=at)


def next_date(dates: Iterable[KeyDate], at: dt.datetime) -> KeyDate | None:
    """Towards which the plan leads: the nearest date of theirs that is ahead, the rehearsal before the talk (S0.26)."""
    return min((date for date in dates if date.at > at), key=lambda date: date.at, default=None)


def passes(moment: dt.datetime, dates: Iterable[KeyDate], at: dt.datetime) -> KeyDate | None:
    """The next date of theirs, if moment lies after it: to be questioned, never refused (S0.26)."""
    date = next_date(dates, at)
    return date if date and moment > date.at else None


def propose_time(
    planned: Iterable[Action], dates: Iterable[KeyDate], company: Company, at: dt.datetime
) -> dt.datetime:
    """For one more step: a working hour of ours before the earliest one that leads to their date, or before the date
    itself. Where working time has run out, the middle of what is left."""
    working = working_time(company)
    date = next_date(dates, at)
    if date is None:
        return _to_the_minute(working.after(at, _SOON))
    stands_by = date.at if date.has_time else _begin_of_day(date.at, company)
    ahead = [one.planned_at for one in planned if one.planned_at and at < one.planned_at <= date.at]
    end = min([stands_by, *ahead])
    proposed = working.before(end, _APART)
    if proposed <= at:
        proposed = at + ((end if end > at else date.at) - at) / 2
    return _to_the_minute(proposed)


def _to_the_minute(moment: dt.datetime) -> dt.datetime:
    return moment.replace(second=0, microsecond=0)


def _begin_of_day(moment: dt.datetime, company: Company) -> dt.datetime:
    """Of a date without an hour nobody knows when it begins: what it needs stands the evening before."""
    return moment.astimezone(company.zone).replace(hour=0, minute=0, second=0, microsecond=0)


def _of(case: Case, action: Action) -> Action:
    """The step as it stands now that it is our turn. One of another case is nobody's business here."""
    return Action.objects.select_related("doer").get(pk=action.pk, stream_id=case.pk)
