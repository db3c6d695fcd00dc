"""Finds time expressions, German and English, and resolves them to moments. Usable alone.

It errs towards "not sure": a past or recurring time, a price, a version, an order number, a contradiction
give no result. The rules of resolving stand in klarwort.times.resolving.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from klarwort.folding import Folded, fold
from klarwort.language import chosen_language
from klarwort.sentences import Boundaries, boundaries
from klarwort.times.joining import Expression, expressions
from klarwort.times.meaning import After, Date, Offset, Part, Weekday, WeekShift
from klarwort.times.resolving import resolve
from klarwort.times.tense import speaks_of_the_past

__all__ = ["TimeFound", "find", "find_in", "refuse_naive"]

MOST = 200
"""Time expressions of a text that are resolved: more make a table, no letter."""


@dataclass(frozen=True)
class TimeFound:
    """A time expression: `words` is text[start:end], `at` is never before `now` and in its zone.

    `has_time`: a clock time was named; else `at` is the last moment that the words allow (23:59 of the day,
    the end of the afternoon). `sure` is false where the day or the half of the day is inferred; `day_named`
    is false where only a clock time was said.
    """

    start: int
    end: int
    words: str
    at: dt.datetime
    has_time: bool
    sure: bool
    day_named: bool


def find(text: str, *, now: dt.datetime, language: str | None = None) -> list[TimeFound]:
    """The times ahead in `text`, in order; `now` is aware, in the zone in which the words are meant.

    Raises ValueError for a naive `now` or a language other than "de" and "en". Reads the first
    8,000 characters.
    """
    refuse_naive(now)
    folded = fold(text)
    if language is not None:
        chosen_language(language)
    return find_in(folded, boundaries(folded), now)


def find_in(folded: Folded, ends: Boundaries, now: dt.datetime) -> list[TimeFound]:
    """As `find`, for text that is folded already."""
    found: list[TimeFound] = []
    for expression in expressions(folded)[:MOST]:
        moment = resolve(expression, now)
        if moment is None or _is_past(folded, ends, expression):
            continue
        start, end = folded.span(expression.start, expression.end)
        words = folded.original[start:end]
        found.append(TimeFound(start, end, words, moment.at, moment.has_time, moment.sure, moment.day_named))
    return found


def refuse_naive(moment: dt.datetime) -> None:
    """Raise ValueError for a moment without a zone."""
    if moment.utcoffset() is None:
        raise ValueError("a moment without a zone cannot say what 'tomorrow at two' means")


def _is_past(folded: Folded, ends: Boundaries, expression: Expression) -> bool:
    if not any(_may_be_past(meaning) for meaning in expression.meanings) and any(
        isinstance(meaning, (Offset, After, Weekday, Date)) for meaning in expression.meanings
    ):
        return False
    has_comma = "," in folded.text[expression.start : expression.end]
    start, end = ends.clause(expression.start, expression.end, skip_first_comma=has_comma)
    return speaks_of_the_past(folded, start, end)


def _may_be_past(meaning: object) -> bool:
    """Whether only the tense can tell: "am Montag" may be the last one, "morgen" never is."""
    if isinstance(meaning, Offset):
        return meaning.days == 0
    if isinstance(meaning, Weekday):
        return not meaning.which
    if isinstance(meaning, Date):
        return meaning.year is None
    return isinstance(meaning, (After, Part, WeekShift)) and not isinstance(meaning, Part)
