"""Finds time expressions, German and English, and resolves them to moments. Usable alone.

It errs towards "not sure": a recurring time, a price, a version, an order number, a contradiction give no
result. The rules of resolving stand in klarwort.times.resolving and klarwort.times.days.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from klarwort.folding import Folded, fold
from klarwort.language import chosen_language
from klarwort.sentences import Boundaries, boundaries
from klarwort.times.calendar import Calendar
from klarwort.times.joining import Expression, expressions
from klarwort.times.meaning import After
from klarwort.times.resolving import resolve
from klarwort.times.side import Side, side_of
from klarwort.times.tense import speaks_of_the_past

__all__ = ["Calendar", "TimeFound", "find", "find_in", "looks_back", "refuse_naive", "time_of"]

MOST = 200
"""Time expressions of a text that are resolved: more make a table, no letter."""


@dataclass(frozen=True)
class TimeFound:
    """A time expression: `words` is text[start:end], `at` is in the zone of `now`.

    `has_time`: a clock time was named; else `at` is the last moment that the words allow (23:59 of the day,
    the end of the afternoon). `sure` is false where the day or the half of the day is inferred; `day_named`
    is false where only a clock time was said. `vague`: a stretch was named ("nächste Woche"), of which `at`
    is the end. `begins`: where a range was named ("zwischen 10 und 12 Uhr"). `past`: the words look back, and
    `at` is never behind `now`; else never before it.
    """

    start: int
    end: int
    words: str
    at: dt.datetime
    has_time: bool
    sure: bool
    day_named: bool
    vague: bool = False
    begins: dt.datetime | None = None
    past: bool = False


def find(
    text: str,
    *,
    now: dt.datetime,
    language: str | None = None,
    calendar: Calendar | None = None,
    past: bool = False,
) -> list[TimeFound]:
    """The times ahead in `text`, in order, with `past` those behind too.

    `now` is aware, in the zone in which the words are meant; `calendar` knows the holidays, without which a
    count of working days is never sure. Raises ValueError for a naive `now` or a language other than "de" and
    "en". Reads the first 8,000 characters.
    """
    refuse_naive(now)
    folded = fold(text)
    if language is not None:
        chosen_language(language)
    return find_in(folded, boundaries(folded), now, calendar=calendar, past=past)


def find_in(
    folded: Folded,
    ends: Boundaries,
    now: dt.datetime,
    *,
    calendar: Calendar | None = None,
    past: bool = False,
) -> list[TimeFound]:
    """As `find`, for text that is folded already."""
    found: list[TimeFound] = []
    for expression in expressions(folded)[:MOST]:
        behind = looks_back(folded, ends, expression, now.date())
        # What was wanted "for Wednesday" says when it was to be, not when it was.
        if behind and (not past or expression.is_aim):
            continue
        time = time_of(folded, expression, now, calendar=calendar, past=behind)
        if time is None and past and not behind:
            # "This morning" in the afternoon: what the day has behind it.
            over = time_of(folded, expression, now, calendar=calendar, past=True)
            time = (
                over
                if over and over.day_named and not over.has_time and over.at.date() == now.date()
                else None
            )
        if time is not None:
            found.append(time)
    return found


def time_of(
    folded: Folded, expression: Expression, now: dt.datetime, *, calendar: Calendar | None, past: bool
) -> TimeFound | None:
    """An expression resolved, in words of which it is known whether they look back."""
    moment = resolve(expression, now, past=past, calendar=calendar)
    if moment is None:
        return None
    start, end = folded.span(expression.start, expression.end)
    return TimeFound(
        start,
        end,
        folded.original[start:end],
        moment.at,
        moment.has_time,
        moment.sure,
        moment.day_named,
        moment.vague,
        moment.begins,
        past,
    )


def refuse_naive(moment: dt.datetime) -> None:
    """Raise ValueError for a moment without a zone."""
    if moment.utcoffset() is None:
        raise ValueError("a moment without a zone cannot say what 'tomorrow at two' means")


def looks_back(
    folded: Folded, ends: Boundaries, expression: Expression, today: dt.date | None = None
) -> bool:
    """Whether an expression tells of the past: by its own words, or by the tense of its clause."""
    side = side_of(expression, today)
    if side is not Side.OPEN:
        return side is Side.BEHIND
    limit = expression.is_limit or any(isinstance(meaning, After) for meaning in expression.meanings)
    has_comma = "," in folded.text[expression.start : expression.end]
    start, end = ends.clause(expression.start, expression.end, skip_first_comma=has_comma)
    return speaks_of_the_past(folded, start, end, is_limit=limit)
