"""Resolves the meaning of an expression to a moment, given when it was written; None means: not sure.

Rules, in the reader's zone and on its wall clock:
- Without a clock time the moment is the last one that the words allow: 23:59 of the day, the end of its part.
- A weekday is the next such day. Today's own name is today if a later clock time is named with it (or
  "dieser"), else a week on; in both cases `sure` is false.
- "kommenden Freitag": the next one after today. "nächsten Freitag": the same; but while that day still lies
  ahead in this Monday-to-Sunday week, people mean either one: German takes the nearest, English ("next") the
  one in the next week, both with `sure` false.
- A date without a year is the nearest ahead, at most 300 days; not `sure` while its last passing is nearer.
- A weekday that contradicts its date, a day that does not exist, a moment that has passed: no result.
- A bare clock time is today while it lies ahead, else tomorrow, with `sure` false.
- "um drei" is 15:00 unless a part of the day says otherwise (hours 1 to 6 as words or bare "um 3", 1 to 5
  with "Uhr"), `sure` false. "03:00" is taken as written.
- Weeks end on Friday. On a Saturday or Sunday "diese Woche" is not sure.
"""

from __future__ import annotations

import calendar as months
import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from klarwort.times.joining import Expression
from klarwort.times.meaning import (
    DAYS,
    After,
    Clock,
    Date,
    FixedSpan,
    Meaning,
    Offset,
    Part,
    Period,
    Weekday,
    WeekShift,
)
from klarwort.vocabulary.calendar import PART_ENDS, PART_ENDS_EN

YEARLESS_DAYS_AHEAD = 300
_BUSINESS_END = dt.time(17, 0)
_FRIDAY, _SUNDAY = 4, 6


@dataclass(frozen=True)
class Moment:
    """A resolved moment; `day_named` is false where the day had to be inferred."""

    at: dt.datetime
    has_time: bool
    sure: bool
    day_named: bool


@dataclass(frozen=True)
class _Day:
    day: dt.date
    sure: bool = True


def resolve(expression: Expression, now: dt.datetime) -> Moment | None:
    """The moment that an expression means, never before `now`; None where that is not sure."""
    try:
        moment = _resolve(expression.meanings, now)
        if moment is None or moment.at.astimezone(dt.UTC) < now.astimezone(dt.UTC):
            return None
    except (OverflowError, ValueError):
        return None
    return moment


def _resolve(meanings: list[Meaning], now: dt.datetime) -> Moment | None:
    after = next((meaning for meaning in meanings if isinstance(meaning, After)), None)
    if after is not None:
        return _after(after, now) if len(meanings) == 1 else None
    clock = next((meaning for meaning in meanings if isinstance(meaning, Clock)), None)
    part = _part(meanings)
    days = [meaning for meaning in meanings if isinstance(meaning, DAYS)]
    if not days and part is not None and part.days is not None:
        days = [Offset(part.days)]
    if not days:
        return _without_day(clock, part, now)
    day = _day(days, clock, part, now)
    if day is None:
        return None
    return _on(day, clock, part, now, day_named=True)


def _part(meanings: list[Meaning]) -> Part | None:
    for meaning in meanings:
        if isinstance(meaning, Part):
            return meaning
        if isinstance(meaning, Weekday) and meaning.part:
            return Part(meaning.part)
    return None


def _without_day(clock: Clock | None, part: Part | None, now: dt.datetime) -> Moment | None:
    if clock is None:
        if part is None or part.name != "business":
            return None
        found = _on(_Day(now.date(), sure=False), None, part, now, day_named=False)
        return found if found.at >= now else None
    if clock.in_range:
        return None
    today = _on(_Day(now.date(), sure=False), clock, part, now, day_named=False)
    if today.at.astimezone(dt.UTC) > now.astimezone(dt.UTC):
        return today
    return _on(_Day(now.date() + dt.timedelta(days=1), sure=False), clock, part, now, day_named=False)


def _on(day: _Day, clock: Clock | None, part: Part | None, now: dt.datetime, *, day_named: bool) -> Moment:
    if clock is not None:
        hour, sure = _hour(clock, part)
        date = day.day + dt.timedelta(days=1) if hour == 24 else day.day
        return Moment(_wall(date, dt.time(hour % 24, clock.minute), now), True, day.sure and sure, day_named)
    if part is None:
        return Moment(_wall(day.day, dt.time(23, 59), now), False, day.sure, day_named)
    if part.name == "business":
        return Moment(_wall(day.day, _BUSINESS_END, now), False, day.sure, day_named)
    end = (PART_ENDS_EN if part.english else PART_ENDS)[part.name]
    if part.name == "noon":
        return Moment(_wall(day.day, dt.time(end), now), True, day.sure, day_named)
    return Moment(
        _wall(day.day, dt.time(23, 59) if end == 24 else dt.time(end), now), False, day.sure, day_named
    )


def _hour(clock: Clock, part: Part | None) -> tuple[int, bool]:
    late = part is not None and part.name in {"afternoon", "evening"}
    early = part is not None and part.name in {"morning", "forenoon", "night"}
    if late and 1 <= clock.hour < 12:
        return clock.hour + 12, True
    if clock.hour == 24:
        return 24, False
    if clock.open_half and not early:
        return (clock.hour + 12, False) if clock.hour < 12 else (clock.hour, False)
    return clock.hour, True


def _wall(day: dt.date, time: dt.time, now: dt.datetime) -> dt.datetime:
    """Wall-clock time in the zone of `now`; a time that the spring change skips is moved on by the gap."""
    local = dt.datetime.combine(day, time, tzinfo=now.tzinfo)
    return local.astimezone(dt.UTC).astimezone(now.tzinfo)


def _after(after: After, now: dt.datetime) -> Moment:
    if after.unit in {"minute", "hour"}:
        length = dt.timedelta(**{f"{after.unit}s": after.count})
        return Moment((now.astimezone(dt.UTC) + length).astimezone(now.tzinfo), True, True, True)
    day, sure = now.date(), True
    if after.unit == "workday":
        # Holidays are not known here, so a count of working days is never sure.
        sure = False
        for _ in range(int(after.count)):
            day += dt.timedelta(days=1)
            while day.weekday() > _FRIDAY:
                day += dt.timedelta(days=1)
    else:
        day += dt.timedelta(days=after.count * (7 if after.unit == "week" else 1))
    return Moment(_wall(day, dt.time(23, 59), now), False, sure, True)


def _day(days: Sequence[Meaning], clock: Clock | None, part: Part | None, now: dt.datetime) -> _Day | None:
    weekday = next((day for day in days if isinstance(day, Weekday)), None)
    others = [day for day in days if not isinstance(day, Weekday)]
    if not others:
        return _weekday(weekday, clock, part, now) if weekday else None
    other = others[0]
    if isinstance(other, WeekShift):
        return _in_week(weekday, other.weeks, now.date())
    found = _one_day(other, now.date())
    if found is None or (weekday is not None and found.day.weekday() != weekday.number):
        return None
    return _Day(found.day, sure=True) if weekday is not None else found


def _weekday(weekday: Weekday, clock: Clock | None, part: Part | None, now: dt.datetime) -> _Day:
    today = now.date()
    ahead = (weekday.number - today.weekday()) % 7
    if ahead == 0:
        if weekday.which == "this":
            return _Day(today)
        if weekday.which:
            return _Day(today + dt.timedelta(days=7))
        named_later = (clock or part) and _on(_Day(today), clock, part, now, day_named=True).at > now
        return _Day(today if named_later else today + dt.timedelta(days=7), sure=False)
    if weekday.which.startswith("next") and today.weekday() + ahead <= _SUNDAY:
        return _Day(today + dt.timedelta(days=ahead + (7 if weekday.which == "next_en" else 0)), sure=False)
    return _Day(today + dt.timedelta(days=ahead))


def _in_week(weekday: Weekday | None, weeks: int, today: dt.date) -> _Day | None:
    monday = today - dt.timedelta(days=today.weekday())
    if weekday is not None:
        return _Day(monday + dt.timedelta(days=7 * weeks + weekday.number))
    if weeks or today.weekday() > _FRIDAY:
        return None
    return _Day(monday + dt.timedelta(days=_FRIDAY), sure=False)


def _one_day(meaning: Meaning, today: dt.date) -> _Day | None:
    if isinstance(meaning, Offset):
        return _Day(today + dt.timedelta(days=meaning.days))
    if isinstance(meaning, Date):
        return (
            _Day(dt.date(meaning.year, meaning.month, meaning.day))
            if meaning.year
            else _yearless(meaning, today)
        )
    if isinstance(meaning, FixedSpan):
        year = today.year + (meaning.month < today.month)
        day = dt.date(year, meaning.month, months.monthrange(year, meaning.month)[1])
        return _Day(day) if (day - today).days <= YEARLESS_DAYS_AHEAD else None
    return _period(meaning, today) if isinstance(meaning, Period) else None


def _yearless(date: Date, today: dt.date) -> _Day | None:
    for year in (today.year, today.year + 1):
        try:
            day = dt.date(year, date.month, date.day)
        except ValueError:
            continue
        ahead = (day - today).days
        if ahead >= 0:
            return _Day(day, sure=ahead <= 365 - ahead) if ahead <= YEARLESS_DAYS_AHEAD else None
    return None


def _period(period: Period, today: dt.date) -> _Day | None:
    if period.name == "year":
        return _Day(dt.date(today.year, 12, 31))
    if period.name == "month":
        return _Day(today.replace(day=months.monthrange(today.year, today.month)[1]))
    if period.name == "weekend":
        return _Day(today + dt.timedelta(days=_SUNDAY - today.weekday()))
    if not period.ahead and today.weekday() > _FRIDAY:
        return None
    return _Day(today + dt.timedelta(days=_FRIDAY - today.weekday() + 7 * period.ahead))
