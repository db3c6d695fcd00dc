"""The times that a letter promises, and how a day is written for whoever reads what was found."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from klarwort.letter import Letter
from klarwort.report import ClaimKind
from klarwort.statements import Statement, TimeSaid
from klarwort.times import TimeFound, time_of

_MONTHS = """January February March April May June
    July August September October November December"""
_MONATE = """Januar Februar März April Mai Juni
    Juli August September Oktober November Dezember"""
_NEAR = {"de": ["gestern", "heute", "morgen"], "en": ["yesterday", "today", "tomorrow"]}
_DAYS = {
    "de": ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
    "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
}


def promised_times(letter: Letter) -> Iterator[tuple[Statement, TimeSaid]]:
    """The times said within promises."""
    for _, statements in letter.statements:
        for statement in statements:
            if statement.kind is ClaimKind.PROMISE:
                yield from ((statement, time) for time in statement.times)


def ahead(letter: Letter, said: TimeSaid) -> TimeFound | None:
    """What a time means that lies ahead; None where it is not sure, or nobody said what time it is."""
    return _resolved(letter, said, past=False)


def behind(letter: Letter, said: TimeSaid) -> TimeFound | None:
    """What a time means that lies behind."""
    return _resolved(letter, said, past=True)


def _resolved(letter: Letter, said: TimeSaid, *, past: bool) -> TimeFound | None:
    context = letter.context
    if context.now is None:
        return None
    return time_of(letter.passage.folded, said.expression, context.now, calendar=context.calendar, past=past)


def day_in_words(day: dt.date, language: str) -> str:
    """A day as its reader writes it: "19.11.2026", "19 November 2026"."""
    if language == "en":
        return f"{day.day} {_MONTHS.split()[day.month - 1]} {day.year}"
    return f"{day.day}.{day.month}.{day.year}"


def weekday_in_words(day: dt.date, language: str) -> str:
    return _DAYS["en" if language == "en" else "de"][day.weekday()]


def day_said(day: dt.date, today: dt.date, language: str) -> str:
    """A day as people say it: "morgen", "Dienstag", "Montag, 7. Dezember", "7. Dezember 2027"."""
    away, is_english = (day - today).days, language == "en"
    if -1 <= away <= 1:
        return _NEAR["en" if is_english else "de"][away + 1]
    weekday = weekday_in_words(day, language)
    if 1 < away < 7:
        return weekday
    month = (_MONTHS if is_english else _MONATE).split()[day.month - 1]
    date = f"{day.day} {month}" if is_english else f"{day.day}. {month}"
    return f"{weekday}, {date}" if day.year == today.year else f"{date} {day.year}"


def moment_said(moment: dt.datetime, now: dt.datetime, language: str, *, has_time: bool) -> str:
    """The same with the hour, where one is known: "Dienstag, 10 Uhr". Both in the zone of whoever reads it."""
    day = day_said(moment.date(), now.date(), language)
    if not has_time:
        return day
    if language == "en":
        return f"{day}, {moment.hour}:{moment:%M}"
    return f"{day}, {moment.hour}:{moment:%M} Uhr" if moment.minute else f"{day}, {moment.hour} Uhr"
