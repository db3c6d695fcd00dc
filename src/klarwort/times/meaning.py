"""What the pieces of a time expression mean, before it is known when they were written."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Offset:
    """So many days from the day of writing: heute 0, morgen 1, gestern -1."""

    days: int


@dataclass(frozen=True)
class Weekday:
    """A weekday (Monday 0); `which`: "", "this", "coming", "last", "next_de", "next_en", "after_next".

    `part` of "Freitagabend".
    """

    number: int
    which: str
    part: str = ""


@dataclass(frozen=True)
class WeekdayOfMonth:
    """ "Der erste Montag im April", "the last Friday of next month": `nth` counts from 1, -1 is the last.

    The month by its number, or so many months `ahead`.
    """

    nth: int
    number: int
    month: int | None = None
    ahead: int = 0


@dataclass(frozen=True)
class WeekShift:
    """Which week: "letzte Woche" -1, "diese Woche" 0, "übernächste Woche" 2. Alone it is a vague stretch."""

    weeks: int


@dataclass(frozen=True)
class CalendarWeek:
    """A week by its ISO number: "KW 49"."""

    number: int


@dataclass(frozen=True)
class Date:
    """A day of the calendar; without `year` the nearest one is meant. `first` is (day, month) of a range's begin.

    `either`: "4/5/2026", of which only a place can say which is the month; here the day stands first.
    `paper`: the date of a paper, which is to come only where that is nearer than the last such day.
    """

    day: int
    month: int
    year: int | None
    first: tuple[int, int] | None = None
    either: bool = False
    paper: bool = False


@dataclass(frozen=True)
class DayOfMonth:
    """ "Bis zum 15.": a day whose month goes without saying."""

    day: int


@dataclass(frozen=True)
class Feast:
    """A day counted from Easter Sunday: Karfreitag -2, Ostermontag 1."""

    days: int


@dataclass(frozen=True)
class Stretch:
    """A stretch of the calendar: `unit` "week", "weekend", "month", "quarter" or "year", so many `ahead`.

    `point` is what of it is meant: its "end", its "middle", or the "whole", which is vague. A month may have
    its number, a quarter too, and both a year.
    """

    unit: str
    ahead: int = 0
    point: str = "end"
    number: int | None = None
    year: int | None = None


@dataclass(frozen=True)
class Clock:
    """A clock time.

    `open_half`: the words leave open which half of the day ("um drei"); `begins`: the hour and minute at which
    its range begins ("zwischen 9 und 11 Uhr"); `needs_day`: a time only beside a day ("Freitag bis 10");
    `zone`: whose clock is meant, where that is said ("14:00 CET").
    """

    hour: int
    minute: int
    open_half: bool = False
    begins: tuple[int, int] | None = None
    needs_day: bool = False
    zone: str = ""


@dataclass(frozen=True)
class Part:
    """A part of a day; `days`: an offset that the word carries itself ("tonight")."""

    name: str
    days: int | None = None
    english: bool = False


@dataclass(frozen=True)
class After:
    """So much time from now: "in zwei Stunden" 2, "vor drei Tagen" -3."""

    count: float
    unit: str


@dataclass(frozen=True)
class Shifted:
    """So much time from a day: "Montag in einer Woche", "heute in acht Tagen", "a week today"."""

    day: Offset | Weekday
    by: After


@dataclass(frozen=True)
class JustNow:
    """ "Soeben", "I have just": this moment, where the words speak of the past."""

    needs_past: bool


@dataclass(frozen=True)
class Nothing:
    """Read and put aside: something recurring, an older letter's date, a greeting. Swallows its neighbours."""


Meaning = (
    Offset | Weekday | WeekdayOfMonth | WeekShift | CalendarWeek | Date | DayOfMonth | Feast | Stretch | Clock
    | Part | After | Shifted | JustNow | Nothing
)  # fmt: skip
DAYS = (Offset, Weekday, WeekdayOfMonth, WeekShift, CalendarWeek, Date, DayOfMonth, Feast, Stretch, Shifted)
"""What says which day, or which stretch of days."""


def is_precise(meaning: Meaning) -> bool:
    """Whether it names a moment or a day, or the end of a stretch, by which one can be held to one's word."""
    if isinstance(meaning, Stretch):
        return meaning.point == "end"
    return isinstance(
        meaning,
        (After, CalendarWeek, Clock, Date, DayOfMonth, Feast, Offset, Shifted, Weekday, WeekdayOfMonth),
    )
