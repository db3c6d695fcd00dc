"""A moment as mail programs write it above a forwarded mail, in their many languages."""

import datetime as dt
import re

_MONTHS = [
    *(
        "jan gen ene sty led",
        "feb fév fev lut únor",
        "mär mar maa mrz mrt marz",
        "apr avr abr kwi",
        "mai may mag mei maj",
    ),
    *(
        "jun jui giu juin cze",
        "jul lug juil lip",
        "aug aoû ago sie",
        "sep set wrz",
        "oct okt ott paź",
        "nov lis",
    ),
    "dez dec dic déc gru",
]
_MONTH = {begin: number for number, begins in enumerate(_MONTHS, 1) for begin in begins.split()}
_WORDS = re.compile(
    r"\b(\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:de\s+)?([^\W\d]{3,12})\.?,?\s+(?:de\s+)?(\d{4})\b", re.I
)
_WORDS_US = re.compile(r"\b([^\W\d]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b", re.I)
_ISO = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
_NUMBERS = re.compile(r"\b(\d{1,2})([./-])\s?(\d{1,2})[./-]\s?(\d{4}|\d{2})\b")
_CLOCK = re.compile(r"\b(\d{1,2})[:.h](\d{2})(?::\d{2})?\s*([ap])?\.?m?\b", re.I)
_OFFSET = re.compile(r"(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?\s*$")


def moment_said(words: str, *, zone: dt.tzinfo) -> dt.datetime | None:
    """In UTC; None where no day can be told. zone: where the clock hung that nobody names. A day alone is its noon."""
    day, rest = _day(words[:200])
    if day is None:
        return None
    clock = _CLOCK.search(rest)
    hour, minute = (int(clock[1]), int(clock[2])) if clock else (12, 0)
    if clock and clock[3]:
        hour = hour % 12 + (12 if clock[3].lower() == "p" else 0)
    try:
        local = dt.datetime.combine(day, dt.time(hour, minute), _zone(rest) or zone)
    except ValueError:
        return None
    return local.astimezone(dt.UTC)


_WITHOUT_YEAR = re.compile(r"\b(\d{1,2})\.\s?(?:(\d{1,2})\.|(?:de )?([^\W\d]{3,12}))(?!\w)")


def day_said(words: str, today: dt.date) -> dt.date | None:
    """The first day in these words; one without its year is the next of its kind."""
    day, _rest = _day(words)
    if day:
        return day
    found = _WITHOUT_YEAR.search(words) or re.search(r"\b(\d{1,2})()\s(?:de )?([^\W\d]{3,12})\b", words)
    month = (int(found[2]) if found[2] else _number_of(found[3])) if found else 0
    if not (found and month):
        found = re.search(r"\b()()([^\W\d]{3,12})\s(\d{1,2})\b", words)
        month = _number_of(found[3]) if found else 0
    if not (found and month):
        return None
    number = found[1] or found[4]
    this_year = _date(today.year, month, number)
    return this_year if this_year is None or this_year >= today else _date(today.year + 1, month, number)


def _day(words: str) -> tuple[dt.date | None, str]:
    """The day, and the words without it."""
    if found := _ISO.search(words):
        return _date(found[1], found[2], found[3]), words[found.end() :]
    if found := _WORDS.search(words):
        return _date(found[3], _number_of(found[2]), found[1]), words[found.end() :]
    if found := _WORDS_US.search(words):
        return _date(found[3], _number_of(found[1]), found[2]), words[found.end() :]
    if found := _NUMBERS.search(words):
        first, second, year = found[1], found[3], found[4]
        rest = words[found.end() :]
        # 11/16/2026 4:05 PM is American; whoever has no AM and PM puts the day first.
        is_american = found[2] == "/" and bool(re.search(r"\d\s?[ap]m\b", rest, re.I))
        day, month = (second, first) if is_american or int(second) > 12 else (first, second)
        return _date(year if len(year) == 4 else f"20{year}", month, day), rest
    return None, words


def _number_of(word: str) -> int:
    low = word.lower()
    if low[:4] in ("juil", "lipi") or low[:3] in ("jul", "lug"):
        return 7
    if low[:4] == "juin":
        return 6
    return _MONTH.get(low[:3], _MONTH.get(low[:4], 0))


def _date(year: str | int, month: str | int, day: str | int) -> dt.date | None:
    try:
        return dt.date(int(year), int(month), int(day))
    except ValueError:
        return None


def _zone(rest: str) -> dt.tzinfo | None:
    found = _OFFSET.search(rest)
    if not found:
        return None
    span = dt.timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
    return dt.timezone(span if found[1] == "+" else -span) if span < dt.timedelta(hours=15) else None
