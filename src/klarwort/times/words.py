"""Alternatives of the calendar's words, for the patterns of pieces: longest first."""

from __future__ import annotations

import re
from collections.abc import Iterable

from klarwort.vocabulary import calendar


def any_of(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


WEEKDAY = any_of(calendar.WEEKDAYS)
WEEKDAY_SHORT = any_of(calendar.WEEKDAYS_SHORT)
MONTH = any_of(calendar.MONTHS)
COUNT = any_of(calendar.COUNTS)
UNIT = any_of(calendar.UNITS)
PART = any_of(calendar.PARTS)
FEAST = any_of(calendar.EASTER_DAYS)
FIXED_DAY = any_of(calendar.FIXED_DAYS)

WEEKDAYS = " ".join(day + part for day in calendar.WEEKDAYS for part in ("", "s", *calendar.PARTS))
"""Every word that holds a weekday's name, among those that a piece may need."""


def first_words(phrases: Iterable[str]) -> str:
    """What a piece made of these phrases needs."""
    return " ".join(phrase.split()[0] for phrase in phrases)
