"""Resolves the meaning of an expression to a moment, given when it was written; None means: not sure.

Rules, in the reader's zone and on its wall clock:
- Without a clock time the moment is the last one that the words allow: 23:59 of the day, the end of its part.
  A range ("zwischen 10 und 12 Uhr") is due at its end; its begin is kept beside it.
- What tells of the past looks back: the nearest such day behind, and never a moment still to come.
- A bare clock time is today while it lies ahead, else tomorrow, with `sure` false.
- "um drei" is 15:00 unless a part of the day says otherwise (hours 1 to 6 as words or bare "um 3", 1 to 5
  with "Uhr"), `sure` false. "03:00" is taken as written.
- Which day a weekday, a date or a stretch means stands in klarwort.times.days.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from klarwort.times.calendar import Calendar
from klarwort.times.days import Day, day_of
from klarwort.times.joining import Expression
from klarwort.times.lengths import day_after
from klarwort.times.meaning import DAYS, After, Clock, JustNow, Meaning, Offset, Part, Weekday
from klarwort.vocabulary.calendar import MINUTES_OF, PART_ENDS, PART_ENDS_EN

_BUSINESS_END = dt.time(17, 0)
_NIGHT_BEGINS = 6
""""Half past ten at night" is in the evening, "halb drei in der Nacht" before dawn."""


@dataclass(frozen=True)
class Moment:
    """A resolved moment; `day_named` is false where the day had to be inferred.

    `vague`: the words name a stretch ("nächste Woche"), of which `at` is the end. `begins` of a range.
    """

    at: dt.datetime
    has_time: bool
    sure: bool
    day_named: bool
    vague: bool = False
    begins: dt.datetime | None = None


def resolve(
    expression: Expression, now: dt.datetime, *, past: bool = False, calendar: Calendar | None = None
) -> Moment | None:
    """The moment that an expression means; None where that is not sure.

    `past`: the words tell of what has been, so that the moment lies behind `now`; else it is never before it.
    """
    try:
        moment = _resolve(_meanings(expression), now, past or expression.looks_back, calendar)
    except (OverflowError, ValueError):
        return None
    if moment is None or (moment.vague and (past or expression.looks_back)):
        return None
    moment = _by_named_clock(moment, expression, now)
    behind = moment.at.astimezone(dt.UTC) < now.astimezone(dt.UTC)
    if past or expression.looks_back:
        if behind or moment.at == now:
            return moment
        # "Heute haben wir …" is over by now; a clock time still to come contradicts the words.
        today = moment.at.date() == now.date() and not moment.has_time
        return Moment(now, False, moment.sure, moment.day_named) if today else None
    return None if behind else moment


def _by_named_clock(moment: Moment, expression: Expression, now: dt.datetime) -> Moment:
    """ "14:00 CET" in a letter from London: the day as the reader counts it, the hour as that clock shows it."""
    zone = next((meaning.zone for meaning in expression.meanings if isinstance(meaning, Clock)), "")
    if not zone:
        return moment

    def there(at: dt.datetime) -> dt.datetime:
        return at.replace(tzinfo=ZoneInfo(zone)).astimezone(now.tzinfo)

    return replace(moment, at=there(moment.at), begins=there(moment.begins) if moment.begins else None)


def _meanings(expression: Expression) -> list[Meaning]:
    """ "Seit zwei Wochen" is two weeks ago."""
    return [
        After(-meaning.count, meaning.unit)
        if expression.looks_back and isinstance(meaning, After) and meaning.count > 0
        else meaning
        for meaning in expression.meanings
    ]


def _resolve(
    meanings: list[Meaning], now: dt.datetime, past: bool, calendar: Calendar | None
) -> Moment | None:
    length = next((meaning for meaning in meanings if isinstance(meaning, After)), None)
    if length is not None:
        return _after(length, now, calendar) if len(meanings) == 1 and (length.count < 0) == past else None
    if any(isinstance(meaning, JustNow) for meaning in meanings):
        return Moment(now, True, True, True) if past and len(meanings) == 1 else None
    clock = next((meaning for meaning in meanings if isinstance(meaning, Clock)), None)
    part = _part(meanings)
    days = [meaning for meaning in meanings if isinstance(meaning, DAYS)]
    if not days and part is not None and part.days is not None:
        days = [Offset(part.days)]
    if not days:
        return _without_day(clock, part, now, past)
    day = day_of(days, now.date(), past=past, calendar=calendar, later=_still_ahead(clock, part, now))
    if day is None or (day.vague and clock is not None):
        return None
    return _on(day, clock, part, now, day_named=True)


def _part(meanings: list[Meaning]) -> Part | None:
    for meaning in meanings:
        if isinstance(meaning, Part):
            return meaning
        if isinstance(meaning, Weekday) and meaning.part:
            return Part(meaning.part)
    return None


def _still_ahead(clock: Clock | None, part: Part | None, now: dt.datetime) -> bool | None:
    """Whether a time named with today's weekday is still to come; None where none is named."""
    if clock is None and part is None:
        return None
    return _on(Day(now.date()), clock, part, now, day_named=True).at > now


def _without_day(clock: Clock | None, part: Part | None, now: dt.datetime, past: bool) -> Moment | None:
    if clock is None:
        if part is None or part.name != "business" or past:
            return None
        return _on(Day(now.date(), sure=False), None, part, now, day_named=False)
    if clock.needs_day:
        return None
    today = _on(Day(now.date(), sure=False), clock, part, now, day_named=False)
    if (today.at.astimezone(dt.UTC) > now.astimezone(dt.UTC)) != past:
        return today
    other = dt.timedelta(days=-1 if past else 1)
    return _on(Day(now.date() + other, sure=False), clock, part, now, day_named=False)


def _on(day: Day, clock: Clock | None, part: Part | None, now: dt.datetime, *, day_named: bool) -> Moment:
    begins = _wall(day.first, dt.time(0), now) if day.first else None
    if clock is not None:
        hour, sure = _hour(clock, part)
        date = day.day + dt.timedelta(days=1) if hour == 24 else day.day
        at = _wall(date, dt.time(hour % 24, clock.minute), now)
        if clock.begins:
            shift = hour - clock.hour
            begins = _wall(date, dt.time(clock.begins[0] + shift, clock.begins[1]), now)
        return Moment(at, True, day.sure and sure, day_named, begins=begins)
    if part is None:
        at = _wall(day.day, dt.time(23, 59), now)
        return Moment(at, False, day.sure, day_named, day.vague, begins)
    if part.name == "business":
        return Moment(_wall(day.day, _BUSINESS_END, now), False, day.sure, day_named, day.vague)
    end = (PART_ENDS_EN if part.english else PART_ENDS)[part.name]
    at = _wall(day.day, dt.time(23, 59) if end == 24 else dt.time(end), now)
    return Moment(at, part.name == "noon", day.sure, day_named, day.vague)


def _hour(clock: Clock, part: Part | None) -> tuple[int, bool]:
    late = part is not None and (
        part.name in {"afternoon", "evening"} or (part.name == "night" and clock.hour >= _NIGHT_BEGINS)
    )
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


def _after(length: After, now: dt.datetime, calendar: Calendar | None) -> Moment:
    if length.unit in MINUTES_OF:
        span = dt.timedelta(minutes=length.count * MINUTES_OF[length.unit])
        return Moment((now.astimezone(dt.UTC) + span).astimezone(now.tzinfo), True, True, True)
    day, sure = day_after(now.date(), length, calendar)
    return Moment(_wall(day, dt.time(23, 59), now), False, sure, True)
