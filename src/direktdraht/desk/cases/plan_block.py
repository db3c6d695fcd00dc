"""What the case page says of the plan: its steps, towards which date they lead, and the time proposed for one more."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from direktdraht.cases.models import Case, KeyDate
from direktdraht.cases.planning import next_date, propose_time
from direktdraht.commitments.models import Action
from direktdraht.kit.said import said
from direktdraht.staff.models import Company, Person


def plan_context(
    case: Case,
    actions: Iterable[Action],
    dates: Iterable[KeyDate],
    people: Iterable[Person],
    company: Company,
    at: dt.datetime,
) -> dict[str, Any]:
    """No query. What the customer has opened again stands before everything else, without a time."""
    steps = [action for action in actions if action.is_planned]
    steps.sort(key=lambda one: (one.planned_at is not None, one.planned_at, one.pk))
    dates = list(dates)
    return {
        "steps_planned": steps,
        "plan_date": next_date(dates, at),
        "proposed": said(propose_time(steps, dates, company, at), at) if case.is_open else "",
        "colleagues": [one for one in people if one.is_active],
    }
