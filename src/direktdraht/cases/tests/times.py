"""Moments at the house of the tests, open from 8 to 18 h on weekdays, and the clocks of a case at one of them."""

import datetime as dt
import zoneinfo

from direktdraht.cases.clocks import Clock, clocks_of
from direktdraht.cases.models import Case
from tests.record import fresh

BERLIN = zoneinfo.ZoneInfo("Europe/Berlin")
HOUR, DAY = dt.timedelta(hours=1), dt.timedelta(days=1)


def berlin(*parts: int) -> dt.datetime:
    return dt.datetime(*parts, tzinfo=BERLIN)  # type: ignore[arg-type,misc]


MORNING = berlin(2026, 11, 17, 9)  # a Tuesday


def clocks(case: Case, at: dt.datetime) -> list[Clock]:
    return clocks_of([fresh(case)], at).get(case.pk, [])


def only(case: Case, at: dt.datetime) -> Clock:
    (clock,) = clocks(case, at)
    return clock
