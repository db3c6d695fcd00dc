"""The kinds of pieces: a day, a date, a part of a day, a duration; clock times stand in clock_pieces.

Each pattern is written for folded text (klarwort.folding) and uses bounded or possessive repeats only.
"""

from __future__ import annotations

import re

from klarwort.times.clock_pieces import CLOCK_KINDS
from klarwort.times.kinds import FIGURE, Build, Kind
from klarwort.times.meaning import (
    After,
    Date,
    FixedSpan,
    Meaning,
    Nothing,
    Offset,
    Part,
    Period,
    Weekday,
    WeekShift,
)
from klarwort.times.void_pieces import AGO, NO_TOMORROW, PAST_DAY, RECURRING, SINCE_DAY, any_of
from klarwort.vocabulary import calendar

_WEEKDAY = any_of(calendar.WEEKDAYS)
_WEEKDAY_SHORT = any_of(calendar.WEEKDAYS_SHORT)
_MONTH = any_of(calendar.MONTHS)
_COUNT = any_of(calendar.COUNTS)
_UNIT = any_of(calendar.UNITS)
_PART = any_of(calendar.PARTS)
_YEAR = (
    r"(?:\s{0,2}(?P<year>(?:19|20|21)\d\d|\d\d(?!\d))(?![.:,]?\d|\s?(?:uhr|h\b|prozent|%|eur|€|chf|stueck)))?"
)
_SHORT_DAY = rf"(?:\b(?:{_WEEKDAY_SHORT})\b\.?,?\s{{1,2}})?"

_NAMED_DAY = r"\b(?:{names})\b"


def _relative(needs: str, words: str, days: int) -> Kind:
    return needs, rf"\b(?:{words})\b", lambda _found: Offset(days)


def _weekday(found: re.Match[str]) -> Meaning:
    groups = found.groupdict()
    which = groups.get("which") or ""
    language = "en" if groups["day"].endswith("day") else "de"
    if which in {"naechsten", "naechster", "naechstem", "naechste", "next"}:
        which = f"next_{language}"
    elif which:
        which = "coming" if which.startswith(("kommend", "coming", "upcoming")) else "this"
    part = calendar.PARTS.get(groups.get("part") or "", "")
    return Weekday(calendar.WEEKDAYS[groups["day"]], which, part)


def _date(found: re.Match[str]) -> Meaning | None:
    groups = found.groupdict()
    month = groups["month"]
    return _real_date(
        int(groups["date"]), int(month) if month.isdigit() else calendar.MONTHS[month], groups["year"]
    )


def _iso(found: re.Match[str]) -> Meaning | None:
    return _real_date(int(found["date"]), int(found["month"]), found["year"])


def _real_date(day: int, month: int, year: str | None) -> Meaning | None:
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    if year is None:
        return Date(day, month, None)
    return Date(day, month, int(year) if len(year) == 4 else 2000 + int(year))


def _after(found: re.Match[str]) -> Meaning | None:
    count = found["count"]
    number = float(count) if count.isdigit() else float(calendar.COUNTS[count])
    return After(number, calendar.UNITS[found["unit"]]) if number else None


def _fixed(found: re.Match[str]) -> Meaning:
    day, month = calendar.FIXED_DAYS[found.group()]
    return Date(day, month, None)


def _month_end(found: re.Match[str]) -> Meaning:
    return FixedSpan(calendar.MONTHS[found["month"]])


def _constant(meaning: Meaning) -> Build:
    return lambda _found: meaning


_WHICH = r"(?P<which>naechste[nrm]?|kommende[nrm]?|diese[nrms]?|next|this(?:\scoming)?|coming|upcoming)\s"
_NO_DATE_BEHIND = (
    *(
        "nr.",
        "no.",
        "v.",
        "v ",
        "nr. ",
        "no. ",
        "version ",
        "kapitel ",
        "punkt ",
        "ziffer ",
        "seite ",
        "artikel ",
    ),
    *(
        "art. ",
        "position ",
        "pos. ",
        "abschnitt ",
        "chapter ",
        "section ",
        "item ",
        "§ ",
        "eur ",
        "chf ",
        "€ ",
        "$ ",
        "£ ",
    ),
)
_NUMBER_GUARD = r"(?<![\w.,:/§€$£+-])" + "".join(rf"(?<!{re.escape(words)})" for words in _NO_DATE_BEHIND)
_NO_UNIT = r"(?!\s?(?:€|%|eur|euro|chf|kg|mm|cm|m\b|km|mio|prozent|stueck|volt|v\b|gb|mb|ghz))"

_WEEKDAYS = " ".join(day + part for day in calendar.WEEKDAYS for part in ("", "s", *calendar.PARTS))
_PAST = (
    "gestern vorgestern yesterday heute letzten letzter letztem letzte letztes vergangenen vergangene "
    "vergangener vergangenem vorigen voriger vorige vorletzten last past"
)
_SINCE = "vom seit since dated datiert"
_RECURRING = f"{_WEEKDAYS} jede jeden jeder jedem jedes every each alle immer mo di mi do fr mon tue wed thu"
_MORGEN = "morgen hansmorgen morning freitag sonntag montag samstag mai friday may august"
_FIXED = " ".join(words.split()[0] for words in calendar.FIXED_DAYS)

KINDS: tuple[Kind, ...] = (
    (_PAST, PAST_DAY, _constant(Nothing())),
    (_SINCE, SINCE_DAY, _constant(Nothing())),
    ("vor ago", AGO, _constant(Nothing())),
    (
        _WEEKDAYS,
        rf"\b(?:letzte[rn]?|vorige[rn]?|vergangene[rn]?|last)\s(?:woche|week)\s(?:am\s"
        rf"|on\s)?(?:{_WEEKDAY})\b",
        _constant(Nothing()),
    ),
    (_RECURRING, RECURRING, _constant(Nothing())),
    (_MORGEN, NO_TOMORROW, _constant(Nothing())),
    # An older date by its preposition ("Ihr Schreiben vom 3. November", "seit dem 1.12.").
    (
        _SINCE,
        rf"\b(?:vom|seit(?:\sdem)?|since|dated|datiert)\s(?:\d{{1,2}}\.\s?(?:\d{{1,2}}\.|(?:{_MONTH})\b)"
        rf"|\d{{1,2}}\s(?:{_MONTH})\b"
        rf"|(?:{_MONTH})\s\d{{1,2}}\b){_YEAR}",
        _constant(Nothing()),
    ),
    # "vom 23. bis 25. November": its first day
    (
        FIGURE,
        rf"(?:\b(?:vom|zwischen\sdem)\s)?{_NUMBER_GUARD}(?P<date>\d{{1,2}})\.?\s?(?:-|bis(?:\szum)?"
        rf"|und(?:\sdem)?|to)\s?"
        rf"\d{{1,2}}\.?\s(?P<month>{_MONTH})\b{_YEAR}",
        _date,
    ),
    (
        FIGURE,
        rf"(?:\b(?:vom|zwischen\sdem)\s)?{_NUMBER_GUARD}(?P<date>\d{{1,2}})\.\s?(?:-|bis(?:\szum)?"
        rf"|und(?:\sdem)?)\s?"
        rf"\d{{1,2}}\.\s?(?P<month>\d{{1,2}})\.{_YEAR}(?!\d)",
        _date,
    ),
    (
        "heute today",
        rf"\b(?:heute\sist|today\sis)\s(?:doch\s|schon\s|already\s)?(?:{_WEEKDAY})\b",
        _constant(Nothing()),
    ),
    _relative("uebermorgen tomorrow", "uebermorgen|(?:the\\s)?day\\safter\\stomorrow", 2),
    _relative("morgen tomorrow", "morgen|tomorrow", 1),
    _relative("heute today", "heute|today", 0),
    ("tonight", r"\btonight\b", _constant(Part("evening", 0))),
    ("heute", r"\bheute\s(?:morgen|frueh)\b", _constant(Part("morning", 0))),
    ("this", r"\bthis\smorning\b", _constant(Part("morning", 0, english=True))),
    ("this", r"\bthis\safternoon\b", _constant(Part("afternoon", 0))),
    ("this", r"\bthis\sevening\b", _constant(Part("evening", 0))),
    (
        _WEEKDAYS,
        rf"\b(?:{_WHICH})?(?P<day>{_WEEKDAY})(?:\s?(?P<part>frueh|morgen|vormittag|mittag|nachmittag|abend"
        rf"|nacht))?\b",
        _weekday,
    ),
    (
        "woche week",
        r"\b(?:in\sder\s)?(?:naechste[nr]?|kommende[nr]?|next)\s(?:woche|week)\b",
        _constant(WeekShift(1)),
    ),
    ("woche week", r"\b(?:in\s)?(?:dieser|diese|this)\s(?:woche|week)\b", _constant(WeekShift(0))),
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
    # 1. Dezember 2026 / 5 December / 5th of December / December 5th, 2026
    (
        FIGURE,
        rf"{_SHORT_DAY}(?<![\w.,:/])(?P<date>\d{{1,2}})(?:\.|st|nd|rd"
        rf"|th)?\s{{0,2}}(?:of\s)?(?P<month>{_MONTH})\b\.?,?{_YEAR}",
        _date,
    ),
    (
        FIGURE,
        rf"{_SHORT_DAY}(?<!you\s)(?<!we\s)(?<!i\s)(?<!it\s)(?<!they\s)\b(?P<month>{_MONTH})\b\.?\s"
        rf"(?:the\s)?(?P<date>\d{{1,2}})(?:st|nd|rd"
        rf"|th)?(?![\d.:%]|,\d)(?!\s?(?:uhr|am\b|pm\b|%|mio))"
        r"(?:,?\s(?P<year>20\d\d))?",
        _date,
    ),
    (FIGURE, r"(?<![\w.,:/-])(?P<year>20\d\d)-(?P<month>\d\d)-(?P<date>\d\d)(?![\w-])", _iso),
    (_FIXED, _NAMED_DAY.format(names=any_of(calendar.FIXED_DAYS)), _fixed),
    (
        "in innert innerhalb binnen within",
        rf"(?<!mal\s)(?<!times\s)(?<!twice\s)\b(?:in|innert|innerhalb|innerhalb\svon|binnen"
        rf"|within)\s(?:den\snaechsten\s|der\snaechsten\s"
        rf"|the\snext\s|ca\.?\s|about\s)?"
        rf"(?P<count>\d{{1,3}}|{_COUNT})\s(?P<unit>{_UNIT})\b(?!\s(?:nach|ab|after|of|from|vor|before"
        rf"|zuvor|spaeter|later|alt|old))",
        _after,
    ),
    (
        "wochenende weekend",
        r"\b(?:zum\s|bis\s|am\s)?(?:wochenende)\b|\b(?:dieses\swochenende|this\sweekend|the\sweekend)\b",
        _constant(Period("weekend", 0)),
    ),
    (
        "woche wochenende week",
        r"\bende\s(?:der|dieser)\swoche\b|\bwochenende\s?(?=der\swoche)|\b(?:the\s)?end\sof\s(?:the"
        r"|this)\sweek\b",
        _constant(Period("week", 0)),
    ),
    (
        "woche week",
        r"\bende\s(?:der\s)?(?:naechster|naechsten|kommender|kommenden)\swoche\b"
        r"|\b(?:the\s)?end\sof\snext\sweek\b",
        _constant(Period("week", 1)),
    ),
    (
        "monats monatsende month",
        r"\bende\s(?:des|dieses)\smonats\b|\bmonatsende\b|\b(?:the\s)?end\sof\s(?:the|this)\smonth\b",
        _constant(Period("month", 0)),
    ),
    (
        "jahresende jahres year",
        r"\bjahresende\b|\bende\sdes\sjahres\b|\b(?:the\s)?end\sof\s(?:the|this)\syear\b",
        _constant(Period("year", 0)),
    ),
    (" ".join(calendar.MONTHS), rf"\b(?:ende|end\sof)\s(?P<month>{_MONTH})\b", _month_end),
    (
        "business day play cob eod geschaeftsschluss arbeitsschluss betriebsschluss feierabend",
        r"\b(?:the\s)?(?:end|close)\sof\s(?:business|the\sday|play|day)\b|\bcob\b|\beod\b"
        r"|\b(?:geschaefts|arbeits|betriebs)schluss\b|\bfeierabend\b",
        _constant(Part("business", None)),
    ),
    ("tagesende tages", r"\btagesende\b|\bende\sdes\stages\b", _constant(Part("night", None))),
    (
        " ".join(calendar.PARTS),
        rf"\b(?:(?:am|in\sthe|at)\s)?(?P<part>{_PART})\b",
        lambda found: Part(calendar.PARTS[found["part"]], None, english=found["part"] in {"morning"}),
    ),
    *CLOCK_KINDS,
)
