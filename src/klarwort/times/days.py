"""Which day the words mean, seen from a day and looking ahead or back.

- A weekday is the next such day. Today's own name is today if a later clock time is named with it (or
  "dieser"), else a week on; in both cases `sure` is false. Looking back it is the last such day.
- "kommenden Freitag": the next one after today. "nächsten Freitag": the same; but while that day still lies
  ahead in this Monday-to-Sunday week, people mean either one: German takes the nearest, English ("next") the
  one in the next week, both with `sure` false.
- A date without a year is the nearest ahead, at most 300 days; not `sure` while its last passing is nearer.
  Looking back it is the last one.
- A weekday that contradicts its date, a day that does not exist: no result.
- Weeks end on Friday. On a Saturday or Sunday "diese Woche" is not sure, and so is no "Ende der Woche".
- A stretch as a whole ("nächste Woche", "im Dezember") is vague: its end, never sure.
"""

from __future__ import annotations

import calendar as months
import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from klarwort.times.calendar import Calendar, easter
from klarwort.times.lengths import add_months, day_after
from klarwort.times.meaning import (
    CalendarWeek,
    Date,
    DayOfMonth,
    Feast,
    Meaning,
    Offset,
    Shifted,
    Stretch,
    Weekday,
    WeekdayOfMonth,
    WeekShift,
)

YEARLESS_DAYS_AHEAD = 300
_WEDNESDAY, _FRIDAY, _SUNDAY = 2, 4, 6


@dataclass(frozen=True)
class Day:
    """A day, and how it was said; `first` where it ends a range of days."""

    day: dt.date
    sure: bool = True
    vague: bool = False
    first: dt.date | None = None


def day_of(
    days: Sequence[Meaning], today: dt.date, *, past: bool, calendar: Calendar | None, later: bool | None
) -> Day | None:
    """The day that these pieces mean together; `later`: whether a time named with it is still to come today."""
    weekday = next((day for day in days if isinstance(day, Weekday)), None)
    others = [day for day in days if not isinstance(day, Weekday)]
    if not others:
        return _weekday(weekday, today, past=past, later=later) if weekday else None
    other = others[0]
    if weekday is not None and isinstance(other, (WeekShift, CalendarWeek)):
        monday = _monday(other, today, past=past)
        return _turned(Day(monday + dt.timedelta(days=weekday.number)), today, past) if monday else None
    found = _one_day(other, today, past=past, calendar=calendar)
    if found is None or (weekday is not None and found.day.weekday() != weekday.number):
        return None
    return Day(found.day, first=found.first) if weekday is not None else found


def _turned(day: Day, today: dt.date, past: bool) -> Day | None:
    """A day that lies where the words look, or none."""
    return None if (day.day > today if past else day.day < today) else day


def _weekday(weekday: Weekday, today: dt.date, *, past: bool, later: bool | None) -> Day | None:
    ahead = (weekday.number - today.weekday()) % 7
    if past or weekday.which == "last":
        if weekday.which not in {"", "this", "last"} or not past:
            return None
        if ahead == 0:
            over = weekday.which != "last" and later is False
            return Day(today if over else today - dt.timedelta(days=7), sure=weekday.which == "last")
        behind = today - dt.timedelta(days=7 - ahead)
        if weekday.which == "this" and behind.isocalendar()[:2] != today.isocalendar()[:2]:
            return None
        return Day(behind)
    if weekday.which == "after_next":
        return Day(today + dt.timedelta(days=(ahead or 7) + 7), sure=today.weekday() + ahead > _SUNDAY)
    if ahead == 0:
        if weekday.which == "this":
            return Day(today)
        if weekday.which:
            return Day(today + dt.timedelta(days=7))
        return Day(today if later else today + dt.timedelta(days=7), sure=False)
    if weekday.which.startswith("next") and today.weekday() + ahead <= _SUNDAY:
        return Day(today + dt.timedelta(days=ahead + (7 if weekday.which == "next_en" else 0)), sure=False)
    return Day(today + dt.timedelta(days=ahead))


def _monday(week: WeekShift | CalendarWeek, today: dt.date, *, past: bool) -> dt.date | None:
    if isinstance(week, WeekShift):
        return today - dt.timedelta(days=today.weekday()) + dt.timedelta(days=7 * week.weeks)
    for year in (today.year, today.year - 1) if past else (today.year, today.year + 1):
        try:
            monday = dt.date.fromisocalendar(year, week.number, 1)
        except ValueError:
            continue
        away = (today - monday).days if past else (monday - today).days
        if -_SUNDAY <= away <= YEARLESS_DAYS_AHEAD:
            return monday
    return None


def _one_day(meaning: Meaning, today: dt.date, *, past: bool, calendar: Calendar | None) -> Day | None:
    match meaning:
        case Offset():
            return _turned(Day(today + dt.timedelta(days=meaning.days)), today, past)
        case Date():
            meant = _unswapped(meaning, calendar)
            return _date(meant, today, past=past) if meant else None
        case WeekdayOfMonth():
            return _weekday_of_month(meaning, today, past=past)
        case DayOfMonth():
            return _day_of_month(meaning, today, past=past)
        case Feast():
            return _feast(meaning, today, past=past)
        case Shifted():
            return _shifted(meaning, today, past=past, calendar=calendar)
        case WeekShift() | CalendarWeek():
            return _week(meaning, today, past=past)
        case Stretch():
            return _stretch(meaning, today, past=past)
    return None


def _unswapped(date: Date, calendar: Calendar | None) -> Date | None:
    """A date of figures alone, as they are written at the place; None where that is not known."""
    if not date.either:
        return date
    if calendar is None or calendar.month_first is None:
        return None
    return replace(date, day=date.month, month=date.day) if calendar.month_first else date


def _weekday_of_month(meant: WeekdayOfMonth, today: dt.date, *, past: bool) -> Day | None:
    firsts = (
        [add_months(today.replace(day=1), meant.ahead)[0]]
        if meant.month is None
        else [
            dt.date(year, meant.month, 1) for year in (today.year, today.year - 1 if past else today.year + 1)
        ]
    )
    for first in firsts:
        last = _last_of_month(first)
        days = [first + dt.timedelta(days=count) for count in range(last.day)]
        named = [day for day in days if day.weekday() == meant.number]
        found = _turned(Day(named[meant.nth - 1 if meant.nth > 0 else -1]), today, past)
        if found:
            return found if abs((found.day - today).days) <= YEARLESS_DAYS_AHEAD else None
    return None


def _date(date: Date, today: dt.date, *, past: bool) -> Day | None:
    day = (
        Day(dt.date(date.year, date.month, date.day))
        if date.year
        else _yearless(date.day, date.month, today, past)
    )
    if day is None or (date.paper and not (past or day.sure)):
        return None
    if date.first is None:
        return day
    first = dt.date(day.day.year, date.first[1], date.first[0])
    if first > day.day:
        first = dt.date(day.day.year - 1, date.first[1], date.first[0])
    return Day(day.day, day.sure, first=first)


def _yearless(day: int, month: int, today: dt.date, past: bool) -> Day | None:
    for year in (today.year, today.year - 1) if past else (today.year, today.year + 1):
        try:
            found = dt.date(year, month, day)
        except ValueError:
            continue
        away = (today - found).days if past else (found - today).days
        if away >= 0:
            near = away <= 365 - away
            return Day(found, sure=near) if past or away <= YEARLESS_DAYS_AHEAD else None
    return None


def _day_of_month(date: DayOfMonth, today: dt.date, *, past: bool) -> Day | None:
    for count in (0, -1 if past else 1):
        first, _ = add_months(today.replace(day=1), count)
        try:
            day = first.replace(day=date.day)
        except ValueError:
            return None
        if _turned(Day(day), today, past):
            return Day(day, sure=False)
    return None


def _feast(feast: Feast, today: dt.date, *, past: bool) -> Day | None:
    for year in (today.year, today.year - 1 if past else today.year + 1):
        found = _turned(Day(easter(year) + dt.timedelta(days=feast.days)), today, past)
        if found:
            return found if abs((found.day - today).days) <= YEARLESS_DAYS_AHEAD else None
    return None


def _shifted(shifted: Shifted, today: dt.date, *, past: bool, calendar: Calendar | None) -> Day | None:
    if past != (shifted.by.count < 0):
        return None
    base = day_of([shifted.day], today, past=False, calendar=calendar, later=None)
    if base is None:
        return None
    # "Montag in einer Woche" on a Monday is a week on, not two.
    start = today if base.day == today + dt.timedelta(days=7) else base.day
    day, sure = day_after(start, shifted.by, calendar)
    return _turned(Day(day, sure=sure and start == base.day), today, past)


def _week(week: WeekShift | CalendarWeek, today: dt.date, *, past: bool) -> Day | None:
    monday = _monday(week, today, past=past)
    this_is_over = isinstance(week, WeekShift) and week.weeks == 0 and today.weekday() > _FRIDAY
    if monday is None or (this_is_over and not past):
        return None
    return _turned(Day(monday + dt.timedelta(days=_FRIDAY), sure=False, vague=True), today, past)


def _stretch(stretch: Stretch, today: dt.date, *, past: bool) -> Day | None:
    ends = {"week": _week_point, "weekend": _weekend, "month": _month_end, "quarter": _quarter_end}
    found = ends[stretch.unit](stretch, today, past) if stretch.unit in ends else _year_end(stretch, today)
    if found is None:
        return None
    return _turned(Day(found, sure=stretch.point == "end", vague=stretch.point == "whole"), today, past)


def _week_point(stretch: Stretch, today: dt.date, past: bool) -> dt.date | None:
    if stretch.ahead == 0 and today.weekday() > _FRIDAY and not past:
        return None
    point = _WEDNESDAY if stretch.point == "middle" else _FRIDAY
    return today + dt.timedelta(days=point - today.weekday() + 7 * stretch.ahead)


def _weekend(stretch: Stretch, today: dt.date, past: bool) -> dt.date:
    weeks = stretch.ahead - (past and stretch.ahead == 0)
    return today + dt.timedelta(days=_SUNDAY - today.weekday() + 7 * weeks)


def _month_end(stretch: Stretch, today: dt.date, past: bool) -> dt.date | None:
    if stretch.number is None:
        return _last_of_month(add_months(today.replace(day=1), stretch.ahead)[0])
    if stretch.year is not None:
        return _last_of_month(dt.date(stretch.year, stretch.number, 1))
    for year in (today.year, today.year - 1 if past else today.year + 1):
        day = _last_of_month(dt.date(year, stretch.number, 1))
        away = (today - day).days if past else (day - today).days
        if 0 <= away <= YEARLESS_DAYS_AHEAD:
            return day
    return None


def _last_of_month(first: dt.date) -> dt.date:
    return first.replace(day=months.monthrange(first.year, first.month)[1])


def _quarter_end(stretch: Stretch, today: dt.date, past: bool) -> dt.date | None:
    del past
    number = stretch.number or (today.month - 1) // 3 + 1 + stretch.ahead
    for year in [stretch.year] if stretch.year else [today.year, today.year + 1]:
        over, month = divmod(number * 3 - 1, 12)
        day = _last_of_month(dt.date(year + over, month + 1, 1))
        if day >= today or stretch.year:
            return day
    return None


def _year_end(stretch: Stretch, today: dt.date) -> dt.date:
    return dt.date(today.year + stretch.ahead, 12, 31)
