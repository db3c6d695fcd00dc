"""The pieces that name a day by the calendar: "20.11.", "5 December", "vom 2. bis 4. Mai", "bis zum 15."."""

from __future__ import annotations

import re
from dataclasses import replace

from klarwort.times.kinds import FIGURE, Kind
from klarwort.times.meaning import Date, DayOfMonth, Meaning
from klarwort.times.words import MONTH, WEEKDAY_SHORT, any_of
from klarwort.vocabulary import calendar

_YEAR = (
    r"(?:\s{0,2}(?P<year>(?:19|20|21)\d\d|\d\d(?!\d))(?![.:,]?\d|\s?(?:uhr|h\b|prozent|%|eur|€|chf|stueck)))?"
)
_SHORT_DAY = rf"(?:\b(?:{WEEKDAY_SHORT})\b\.?,?\s{{1,2}})?"
_ORDINAL = any_of(calendar.ORDINALS)
_NO_DATE_BEHIND = (
    *("nr.", "no.", "v.", "v ", "nr. ", "no. ", "version ", "kapitel ", "punkt ", "ziffer ", "seite "),
    *("artikel ", "art. ", "position ", "pos. ", "abschnitt ", "chapter ", "section ", "item ", "§ ", "eur "),
    *("chf ", "€ ", "$ ", "£ ", "release ", "build ", "paragraf ", "paragraph ", "ziff. ", "abs. ", "satz "),
)
_NUMBER_GUARD = r"(?<![\w.,:/§€$£+-])" + "".join(rf"(?<!{re.escape(words)})" for words in _NO_DATE_BEHIND)
_NO_UNIT = r"(?!\s?(?:€|%|eur|euro|chf|kg|mm|cm|m\b|km|mio|prozent|stueck|volt|v\b|gb|mb|ghz))"
_TO = r"\s?(?:-|bis(?:\szum)?|und(?:\sdem)?|oder|to|and|or|/)\s?"
_FROM = r"(?:\b(?:vom|zwischen\sdem|from|between)\s(?:the\s)?)?"
_TH = r"(?:\.|st|nd|rd|th)?"
_LEADS = ("by", "on", "until", "till", "before", "am", "bis", "den", "dem", "zum", *calendar.WEEKDAYS)
_BEFORE_SLASH = "|".join(rf"(?<=\b{word}\s)" for word in _LEADS)
# Only these may follow a day without its month: "bis zum 15. erhalten Sie", not "zum 3. Mal".
_BEHIND_DAY = (
    r"(?=\s{0,2}(?:$|[,;!?)¶]|(?:um|gegen|ab|bis|wird|werden|erhalten|bekommen|haben|ist|sind|liefern|kommt"
    r"|kommen|at|by|we|you|i|and|und|it|dieses|this|of\sthis|of\sthe\smonth|des\smonats)\b))"
)


def _date(found: re.Match[str]) -> Meaning | None:
    groups = found.groupdict()
    month = _month(groups["month"])
    date = _real_date(_day(groups["date"]), month, groups["year"])
    if date is None or not groups.get("first"):
        return replace(date, paper=bool(groups.get("paper"))) if date else None
    first = (_day(groups["first"]), _month(groups.get("first_month") or groups["month"]))
    return Date(date.day, date.month, date.year, first) if _real_date(*first, None) else None


def _day(word: str) -> int:
    return int(word) if word.isdigit() else calendar.ORDINALS[word]


def _month(word: str) -> int:
    return int(word) if word.isdigit() else calendar.MONTHS[word]


def _slashes(found: re.Match[str]) -> Meaning | None:
    """Day and month change places across the ocean: where both can be either, the place has to tell."""
    one, other = int(found["date"]), int(found["month"])
    day, month = (one, other) if other <= 12 else (other, one)
    date = _real_date(day, month, found["year"])
    return replace(date, either=one != other) if date and one <= 12 and other <= 12 else date


def _real_date(day: int, month: int, year: str | None) -> Date | None:
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    if year is None:
        return Date(day, month, None)
    return Date(day, month, int(year) if len(year) == 4 else 2000 + int(year))


def _day_of_month(found: re.Match[str]) -> Meaning | None:
    day = int(found["date"])
    return DayOfMonth(day) if 1 <= day <= 31 else None


DATE_KINDS: tuple[Kind, ...] = (
    # "vom 23. bis 25. November", "3-5 December"
    (
        FIGURE,
        rf"{_FROM}{_NUMBER_GUARD}(?P<first>\d{{1,2}}){_TH}(?:\s(?P<first_month>{MONTH})\b)?{_TO}"
        rf"(?P<date>\d{{1,2}}){_TH}\s(?P<month>{MONTH})\b{_YEAR}",
        _date,
    ),
    # "vom 23.11. bis 4.12.", "am 23. oder 24.11."
    (
        FIGURE,
        rf"{_FROM}{_NUMBER_GUARD}(?P<first>\d{{1,2}})\.(?:\s?(?P<first_month>\d{{1,2}})\.)?{_TO}"
        rf"(?P<date>\d{{1,2}})\.\s?(?P<month>\d{{1,2}})\.{_YEAR}(?!\d)",
        _date,
    ),
    # "mit der Rechnung vom 1.12.": of a paper that is to come; one of the past resolves to nothing ahead
    (
        "mit with auf on",
        r"\b(?:(?:mit|with)\s(?:der|ihrer|unserer|einer|dem|ihrem|the|your|our)\s(?:naechsten\s|next\s)?"
        r"(?:[a-z]{2,30}\s)?[a-z-]{4,40}|(?:auf|on)\s(?:der|ihrer|unserer|dem|ihrem|the|your|our)\s"
        r"(?:[a-z]{2,30}\s)?(?:[a-z]{0,30}(?:rechnung|auszug|beleg)|invoice|bill|statement))"
        r"(?P<paper>\s(?:vom|zum|of|dated|on|from)\s)(?:the\s)?"
        rf"(?P<date>\d{{1,2}})(?:\.\s?(?=\d)|{_TH}\s{{0,2}})(?P<month>\d{{1,2}}(?=\.)|{MONTH})\b\.?{_YEAR}",
        _date,
    ),
    # 20.11. / 20.11.2026 / 20.11 behind "am", "bis", "den", "zum"
    (
        FIGURE,
        rf"{_SHORT_DAY}{_NUMBER_GUARD}(?P<date>\d{{1,2}})\.\s?(?P<month>\d{{1,2}})\."
        rf"{_YEAR}(?!\d){_NO_UNIT}",
        _date,
    ),
    (
        FIGURE,
        r"(?<=\b(?:am|um|by|on)\s)(?P<date>\d{1,2})\.(?P<month>\d{1,2})(?P<year>$)?(?![\d.:]|,\d|\s?uhr"
        r"|\s?h\b)" + _NO_UNIT,
        _date,
    ),
    (
        FIGURE,
        r"(?<=\b(?:bis|den|dem|zum|der)\s)(?P<date>\d{1,2})\.(?P<month>\d{1,2})(?P<year>$)?(?![\d.:]|,\d"
        r"|\s?uhr|\s?h\b)" + _NO_UNIT,
        _date,
    ),
    # 1. Dezember 2026 / 5 December / 5th of December / December 5th, 2026 / the first of December
    (
        FIGURE,
        rf"{_SHORT_DAY}(?<![\w.,:/])(?P<date>\d{{1,2}}){_TH}\s{{0,2}}(?:of\s)?(?P<month>{MONTH})\b\.?,?{_YEAR}",
        _date,
    ),
    (
        FIGURE,
        rf"{_SHORT_DAY}(?<!you\s)(?<!we\s)(?<!i\s)(?<!it\s)(?<!they\s)\b(?P<month>{MONTH})\b\.?\s"
        rf"(?:the\s)?(?P<date>\d{{1,2}})(?:st|nd|rd"
        rf"|th)?(?![\d.:%]|,\d)(?!\s?(?:uhr|am\b|pm\b|%|mio))"
        r"(?:,?\s(?P<year>20\d\d))?",
        _date,
    ),
    (
        " ".join(calendar.MONTHS),
        rf"\b(?P<date>{_ORDINAL})\s(?:of\s)?(?P<month>{MONTH})\b{_YEAR}(?!woche|haelfte)",
        _date,
    ),
    (FIGURE, r"(?<![\w.,:/-])(?P<year>20\d\d)-(?P<month>\d\d)-(?P<date>\d\d)(?![\w-])", _date),
    (
        FIGURE,
        r"(?<![\w.,:/-])(?P<date>\d{1,2})/(?P<month>\d{1,2})/(?P<year>20\d\d|\d\d)(?![\w/-])",
        _slashes,
    ),
    # "By 03/07": without its year only behind what a day follows, for "3/4" is a fraction too
    (
        FIGURE,
        rf"(?:{_BEFORE_SLASH})(?!24/7)(?P<date>\d{{1,2}})/(?P<month>\d{{1,2}})(?P<year>$)?"
        r"(?![\w/-]|[.,]\d|\s?(?:%|of\b|inch|zoll|prozent|percent|-))",
        _slashes,
    ),
    (FIGURE, rf"(?:(?<=\bam\s)|(?<=\b(?:zum|den|dem)\s))(?P<date>\d{{1,2}})\.{_BEHIND_DAY}", _day_of_month),
    (
        FIGURE,
        rf"\b(?:by|on|until|till|before)\sthe\s(?P<date>\d{{1,2}})(?:st|nd|rd|th)(?:(?=\.)|{_BEHIND_DAY})",
        _day_of_month,
    ),
)
