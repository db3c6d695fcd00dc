"""One line of the timetable."""

import datetime as dt
from dataclasses import dataclass

from direktdraht.cases.models import Case
from direktdraht.desk.naming import short_name
from direktdraht.desk.next_words import NextWords, Steps, next_words


@dataclass(frozen=True)
class Row:
    """One case on the timetable."""

    case: Case
    next: NextWords
    name: str
    is_past: bool


def row_of(case: Case, steps: Steps, at: dt.datetime) -> Row:
    return Row(case, next_words(case, steps, at), short_name(case.complainant), is_past(case, at))


def is_past(case: Case, at: dt.datetime) -> bool:
    return bool(case.next_at and case.next_at < at)
