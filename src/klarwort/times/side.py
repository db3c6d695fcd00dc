"""Whether an expression alone says that it looks ahead or back: "morgen", "vor drei Tagen"; "am Montag" does not."""

from __future__ import annotations

import datetime as dt
from enum import Enum

from klarwort.times.joining import Expression
from klarwort.times.meaning import (
    After,
    Date,
    JustNow,
    Meaning,
    Offset,
    Shifted,
    Stretch,
    Weekday,
    WeekShift,
)


class Side(Enum):
    """Where a time lies, seen from the moment of writing."""

    AHEAD = "ahead"
    BEHIND = "behind"
    OPEN = "open"
    """Only the tense of the clause can tell."""


def side_of(expression: Expression, today: dt.date | None = None) -> Side:
    """Where the words of an expression put it; without `today` a date with its year is open."""
    if expression.looks_back:
        return Side.BEHIND
    sides = {_side(meaning, today) for meaning in expression.meanings} - {Side.OPEN}
    return sides.pop() if len(sides) == 1 else Side.OPEN


def _side(meaning: Meaning, today: dt.date | None) -> Side:
    match meaning:
        case Offset(days=count) | WeekShift(weeks=count) | Stretch(ahead=count):
            return _by(count)
        case After(count=length) | Shifted(by=After(count=length)):
            return Side.BEHIND if length < 0 else Side.OPEN if isinstance(meaning, After) else Side.AHEAD
        case Weekday(which=which):
            return Side.BEHIND if which == "last" else Side.AHEAD if which not in {"", "this"} else Side.OPEN
        case Date(year=int(year), month=month, day=day, either=False) if today is not None:
            return _by((year - today.year) * 372 + (month - today.month) * 31 + day - today.day)
        case JustNow(needs_past=False):
            return Side.BEHIND
    return Side.OPEN


def _by(count: int) -> Side:
    return Side.AHEAD if count > 0 else Side.BEHIND if count < 0 else Side.OPEN
