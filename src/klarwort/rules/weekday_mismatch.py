"""A weekday and a date that are not the same day: one of them is wrong, and the reader will believe either."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from klarwort.letter import Letter
from klarwort.promised import day_in_words, weekday_in_words
from klarwort.rules.rule import Mark, Rule
from klarwort.times.meaning import Date, Weekday
from klarwort.wording import Wording

_IS = Wording("Der {day} ist ein {weekday}.", "{day} is a {weekday}.")


def _find(letter: Letter) -> Iterator[Mark]:
    for expression in letter.passage.expressions:
        weekdays = [meaning for meaning in expression.meanings if isinstance(meaning, Weekday)]
        dates = [
            meaning for meaning in expression.meanings if isinstance(meaning, Date) and not meaning.first
        ]
        if len(weekdays) != 1 or len(dates) != 1:
            continue
        day = _day(dates[0], letter.context.now)
        if day is not None and day.weekday() != weekdays[0].number:
            start, end = letter.passage.folded.span(expression.start, expression.end)
            facts = {
                "day": day_in_words(day, letter.reader),
                "weekday": weekday_in_words(day, letter.reader),
            }
            yield Mark(start, end, reason=_IS, facts=facts)


def _day(date: Date, now: dt.datetime | None) -> dt.date | None:
    """The day meant: without a year the nearest to now, and none where nobody knows when that is."""
    if date.year is None and now is None:
        return None
    years = [date.year] if date.year else [now.year + shift for shift in (-1, 0, 1)] if now else []
    days = [day for year in years if (day := _made(year, date)) is not None]
    return min(days, key=lambda day: abs(day - now.date()) if now else dt.timedelta(0), default=None)


def _made(year: int, date: Date) -> dt.date | None:
    try:
        return dt.date(year, date.month, date.day)
    except ValueError:
        return None


RULE = Rule(
    name="weekday_mismatch",
    source="S2.14",
    reason=Wording("Wochentag und Datum sind nicht derselbe Tag.", "Weekday and date are not the same day."),
    hint=Wording("Welcher Tag ist gemeint?", "Which day is meant?"),
    find=_find,
)
