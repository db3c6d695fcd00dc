"""What the pieces of a time expression mean, before it is known when they were written."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Offset:
    """So many days from the day of writing: heute 0, morgen 1."""

    days: int


@dataclass(frozen=True)
class Weekday:
    """A weekday (Monday 0); `which`: "", "this", "coming", "next_de", "next_en"; `part` of "Freitagabend"."""

    number: int
    which: str
    part: str = ""


@dataclass(frozen=True)
class WeekShift:
    """ "nächste Woche" (1), "diese Woche" (0): says which week a weekday is in."""

    weeks: int


@dataclass(frozen=True)
class Date:
    """A day of the calendar; without `year` the nearest one ahead is meant."""

    day: int
    month: int
    year: int | None


@dataclass(frozen=True)
class Clock:
    """A clock time.

    `open_half`: the words leave open which half of the day ("um drei"); `in_range`: it begins a range.
    """

    hour: int
    minute: int
    open_half: bool = False
    in_range: bool = False


@dataclass(frozen=True)
class Part:
    """A part of a day; `days`: an offset that the word carries itself ("tonight")."""

    name: str
    days: int | None = None
    english: bool = False


@dataclass(frozen=True)
class After:
    """So much time from now: "in zwei Stunden", "in 3 Tagen"."""

    count: float
    unit: str


@dataclass(frozen=True)
class Period:
    """The end of this (0) or the next (1) "week", "weekend", "month", "year"."""

    name: str
    ahead: int


@dataclass(frozen=True)
class FixedSpan:
    """The end of a named month."""

    month: int


@dataclass(frozen=True)
class Nothing:
    """Read and put aside: the past, something recurring, a greeting. Swallows its neighbours."""


Meaning = Offset | Weekday | WeekShift | Date | Clock | Part | After | Period | FixedSpan | Nothing
DAYS = (Offset, Weekday, WeekShift, Date, Period, FixedSpan)
