"""Stretches of days that a text names without naming a day: "im Oktober", "heuer", "last week"."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from klarwort.vocabulary.calendar import MONTHS

_LAST = r"(?:letzte[nrms]?|vorige[nrms]?|vergangene[nrms]?|last)"
_THIS = r"(?:diese[nrms]?|laufenden|this)"
_YEAR = re.compile(
    rf"\b(?:(?P<this>heuer|{_THIS}\s(?:jahr(?:e?s)?|year))|(?P<last>vorjahr|{_LAST}\s(?:jahr(?:e?s)?|year)))\b"
)
_MONTH = re.compile(
    rf"\b(?:(?P<this>{_THIS}\s(?:monats?|month))|(?P<last>vormonat|{_LAST}\s(?:monats?|month))"
    rf"|(?:im|in|seit|since|anfang|mitte|ende|early|late|heuer\sim)\s(?:(?P<which>{_LAST})\s)?"
    rf"(?P<name>{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b(?!\s?\d{{1,2}}\b)(?:\s(?P<year>20\d\d))?)"
)
_WEEK = re.compile(
    rf"\b(?:(?P<this>{_THIS}\s(?:woche|week))|(?P<last>vorwoche|{_LAST}\s(?:woche|week))"
    r"|(?P<weekend>(?:am|letztes|vergangenes|over\sthe|at\sthe|last)\s(?:wochenende|weekend)))\b"
)


_NIGHT = re.compile(
    r"\b(?:last\snight|overnight|heute\snacht|in\sder\s(?:letzten\s|vergangenen\s)?nacht|letzte\snacht|ueber\snacht)\b"
)


@dataclass(frozen=True)
class Stretch:
    """The days from `first` to `last`, both counted in."""

    first: dt.date
    last: dt.date

    def holds(self, day: dt.date) -> bool:
        return self.first <= day <= self.last


def stretch_in(text: str, today: dt.date) -> Stretch | None:
    """The shortest stretch behind us that a folded text names; None where it names none."""
    return night_in(text, today) or _week(text, today) or _month(text, today) or _year(text, today)


def night_in(text: str, today: dt.date) -> Stretch | None:
    """ "Last night", "in der Nacht": it began yesterday and ended today."""
    return Stretch(today - dt.timedelta(days=1), today) if _NIGHT.search(text) else None


def _week(text: str, today: dt.date) -> Stretch | None:
    found = _WEEK.search(text)
    if found is None:
        return None
    monday = today - dt.timedelta(days=today.weekday())
    if found["weekend"]:
        return Stretch(monday - dt.timedelta(days=2), monday - dt.timedelta(days=1))
    first = monday - dt.timedelta(days=7) if found["last"] else monday
    return Stretch(first, first + dt.timedelta(days=6))


def _month(text: str, today: dt.date) -> Stretch | None:
    found = _MONTH.search(text)
    if found is None:
        return None
    if not found["name"]:
        first = today.replace(day=1)
        return _month_of(first - dt.timedelta(days=1) if found["last"] else first)
    month, year = MONTHS[found["name"]], _year(text, today)
    if found["year"] or year:
        return _month_of(
            dt.date(int(found["year"]) if found["year"] else year.first.year if year else 1, month, 1)
        )
    return _month_of(dt.date(today.year if month <= today.month else today.year - 1, month, 1))


def _month_of(day: dt.date) -> Stretch:
    first = day.replace(day=1)
    return Stretch(first, (first + dt.timedelta(days=32)).replace(day=1) - dt.timedelta(days=1))


def _year(text: str, today: dt.date) -> Stretch | None:
    found = _YEAR.search(text)
    if found is None:
        return None
    year = today.year - 1 if found["last"] else today.year
    return Stretch(dt.date(year, 1, 1), dt.date(year, 12, 31))
