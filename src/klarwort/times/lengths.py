"""Counts days, working days and months on from a day."""

from __future__ import annotations

import calendar as months
import datetime as dt

from klarwort.times.calendar import WITHOUT_HOLIDAYS, Calendar, workdays_after
from klarwort.times.meaning import After
from klarwort.vocabulary.calendar import DAYS_OF, MONTHS_OF

_SATURDAY = 5


def day_after(day: dt.date, length: After, calendar: Calendar | None) -> tuple[dt.date, bool]:
    """The day so much later, and whether that is sure: working days only where the holidays are known.

    A "Werktag" may be a Saturday, so a count of them that passes one is never sure.
    """
    if length.unit in {"workday", "weekday"}:
        end = workdays_after(day, int(length.count), calendar or WITHOUT_HOLIDAYS)
        passed = (day + dt.timedelta(days=step) for step in range(1, (end - day).days))
        saturday = length.unit == "weekday" and any(one.weekday() == _SATURDAY for one in passed)
        return end, calendar is not None and not saturday
    if length.unit in MONTHS_OF:
        return add_months(day, length.count * MONTHS_OF[length.unit])
    days = length.count * DAYS_OF[length.unit]
    return day + dt.timedelta(days=int(days)), days == int(days)


def add_months(day: dt.date, count: float) -> tuple[dt.date, bool]:
    """The same day so many months later, or that month's last; half a month is not sure."""
    year, month = divmod(day.year * 12 + day.month - 1 + int(count), 12)
    last = months.monthrange(year, month + 1)[1]
    halved = dt.timedelta(days=15) if count != int(count) else dt.timedelta()
    return dt.date(year, month + 1, min(day.day, last)) + halved, not halved
