"""The days on which nobody works, of one place: given as data, so that nothing heavy is loaded here."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

_FRIDAY = 4


@dataclass(frozen=True)
class Calendar:
    """A place's public holidays, of every year that may be asked about.

    `month_first`: whether "4/5/2026" is 5 April there; None where that is not known.
    """

    holidays: frozenset[dt.date]
    month_first: bool | None = None

    def works_on(self, day: dt.date) -> bool:
        """Whether a day is a working day, Monday to Friday and no holiday."""
        return day.weekday() <= _FRIDAY and day not in self.holidays


WITHOUT_HOLIDAYS = Calendar(frozenset())


def easter(year: int) -> dt.date:
    """Easter Sunday of a Gregorian year, by the rule of Gauss as Lichtenberg put it."""
    century = year // 100
    lunar = 15 + (3 * century + 3) // 4 - (8 * century + 13) // 25
    solar = 2 - (3 * century + 3) // 4
    golden = year % 19
    seed = (19 * golden + lunar) % 30
    full_moon = 21 + seed - (seed // 29 + (seed // 28 - seed // 29) * (golden // 11))
    sunday = 7 - (year + year // 4 + solar) % 7
    return dt.date(year, 3, 1) + dt.timedelta(days=full_moon + 7 - (full_moon - sunday) % 7 - 1)


def workdays_after(day: dt.date, count: int, calendar: Calendar) -> dt.date:
    """The `count`th working day behind (or, negative, before) a day."""
    step = dt.timedelta(days=1 if count > 0 else -1)
    for _ in range(abs(count)):
        day += step
        while not calendar.works_on(day):
            day += step
    return day
