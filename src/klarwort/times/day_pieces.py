"""The pieces that name a day by where we stand: "heute", "am Freitag", "letzten Montag", "a week on Monday".

Each pattern is written for folded text (klarwort.folding) and uses bounded or possessive repeats only.
"""

from __future__ import annotations

import re

from klarwort.times.kinds import Kind
from klarwort.times.meaning import After, Date, Feast, Meaning, Offset, Part, Shifted, Weekday, WeekdayOfMonth
from klarwort.times.words import (
    COUNT,
    FEAST,
    FIXED_DAY,
    MONTH,
    PART,
    WEEKDAY,
    WEEKDAY_SHORT,
    WEEKDAYS,
    any_of,
    first_words,
)
from klarwort.vocabulary import calendar

_LAST = r"(?:letzte|vergangene|vorige)[nrms]?|last|past"
_NEXT = r"naechste[nrms]?|next"
_COMING = r"kommende[nrms]?|this\scoming|coming|upcoming"
_THIS = r"diese[nrms]?|this"
_AFTER_NEXT = r"uebernaechste[nrms]?"
_WHICH = (
    rf"(?:(?P<last>{_LAST})|(?P<next>{_NEXT})|(?P<coming>{_COMING})|(?P<after_next>{_AFTER_NEXT})"
    rf"|(?P<this>{_THIS}))\s"
)
_TODAYS = {"heutig": 0, "morgig": 1, "gestrig": -1}


def _relative(needs: str, words: str, days: int) -> Kind:
    return needs, rf"\b(?:{words})\b", lambda _found: Offset(days)


def _part_of(needs: str, words: str, name: str, days: int | None = 0) -> Kind:
    english = needs == "this"
    return needs, rf"\b(?:{words})\b", lambda _found: Part(name, days, english=english and name == "morning")


def _weekday(found: re.Match[str]) -> Meaning:
    groups = found.groupdict()
    day = groups["day"]
    language = "en" if day.endswith("day") else "de"
    which = next((name for name in ("last", "next", "coming", "after_next", "this") if groups.get(name)), "")
    if which == "next":
        which = f"next_{language}"
    return Weekday(calendar.WEEKDAYS[day], which, calendar.PARTS.get(groups.get("part") or "", ""))


def _of_month(found: re.Match[str]) -> Meaning:
    month = calendar.MONTHS.get(found["month"] or "")
    ahead = 1 if (found["which"] or "").startswith(("naechst", "kommend", "next", "coming")) else 0
    return WeekdayOfMonth(calendar.NTH[found["nth"]], calendar.WEEKDAYS[found["day"]], month, ahead)


def _short_weekday(found: re.Match[str]) -> Meaning:
    return Weekday(calendar.WEEKDAYS_SHORT[found["day"]], "")


def _base(found: re.Match[str]) -> Offset | Weekday:
    word = found["day"]
    if word in calendar.WEEKDAYS:
        return Weekday(calendar.WEEKDAYS[word], "")
    return Offset({"uebermorgen": 2, "morgen": 1, "tomorrow": 1}.get(word, 0))


def _shifted(found: re.Match[str]) -> Meaning | None:
    groups = found.groupdict()
    unit = calendar.UNITS.get(groups.get("unit") or "", groups.get("unit") or "week")
    count = _number(groups["count"]) if groups.get("count") else 1.0
    if (groups.get("count"), unit) == ("acht", "day"):
        count = 7
    if groups.get("ago"):
        count = -count
    return Shifted(_base(found), After(count, unit)) if count else None


def _number(word: str) -> float:
    return float(word) if word.isdigit() else float(calendar.COUNTS[word])


def _fixed(found: re.Match[str]) -> Meaning:
    day, month = calendar.FIXED_DAYS[found.group()]
    return Date(day, month, None)


def _until_feast(found: re.Match[str]) -> Meaning:
    day, month = calendar.UNTIL_FEAST[found["feast"]]
    return Date(day, month, None)


_DAY = rf"(?P<day>{WEEKDAY}|heute|morgen|uebermorgen|today|tomorrow)"
_SPAN = rf"(?P<count>\d{{1,3}}|{COUNT})\s(?P<unit>tage?n?|wochen?|monate?n?|days?|weeks?|months?|fortnight)\b"
_DAYS_NEEDED = f"{WEEKDAYS} heute morgen uebermorgen today tomorrow"
_LEAD = r"(?:am|bis|ab|zum|naechsten|on|by|until|till|before|from|this|next)"

DAY_KINDS: tuple[Kind, ...] = (
    _relative("vorgestern", r"vorgestern", -2),
    _relative("gestern yesterday", r"gestern|yesterday", -1),
    _relative("uebermorgen tomorrow", r"uebermorgen|(?:the\s)?day\safter\stomorrow", 2),
    _relative("morgen tomorrow tomorrow's", r"morgen|tomorrow(?:'s)?", 1),
    _relative("heute today gleichentags", r"heute|today(?:'s)?|gleichentags", 0),
    (
        "heutigen heutiger morgigen gestrigen heutige morgige",
        r"\b(?P<day>heutig|morgig|gestrig)e[nrms]?\b(?:\stag(?:e?s)?\b)?",
        lambda found: Offset(_TODAYS[found["day"]]),
    ),
    _part_of("tonight", "tonight", "evening"),
    _part_of("last", r"last\snight", "night", -1),
    _part_of("heute", r"heute\s(?:morgen|frueh|in\sder\sfrueh)", "morning"),
    _part_of("this", r"this\smorning", "morning"),
    _part_of("this", r"this\safternoon", "afternoon"),
    _part_of("this", r"this\sevening", "evening"),
    (
        WEEKDAYS,
        rf"\b(?:{_WHICH})?(?P<day>{WEEKDAY})(?:\s?(?P<part>frueh|morgen|vormittag|mittag|nachmittag|abend"
        rf"|nacht)s?)?\b",
        _weekday,
    ),
    # "am ersten Montag im April", "the last Friday of next month"
    (
        first_words(calendar.NTH),
        rf"\b(?<!jeden\s)(?<!jedem\s)(?<!every\s)(?P<nth>{any_of(calendar.NTH)})\s(?P<day>{WEEKDAY})\s"
        rf"(?:im|in|of|des|dieses|vom)\s(?:(?P<month>{MONTH})\b(?!\s?\d)"
        r"|(?:(?P<which>naechsten|kommenden|next|coming|this|the|dieses|laufenden)\s)?(?:monats?|month)\b)",
        _of_month,
    ),
    (
        first_words(calendar.WEEKDAYS_SHORT),
        rf"(?<=\b(?:am|ab|by|on)\s)(?P<day>{WEEKDAY_SHORT})\b(?!['-])\.?(?=\s{{0,2}}(?:$|[,;!?)¶]|\d|um\b|at\b|bis\b))",
        _short_weekday,
    ),
    (
        first_words(calendar.WEEKDAYS_SHORT),
        rf"\b(?P<day>{WEEKDAY_SHORT})\b\.?,?(?=\s(?:um\s|at\s|ab\s|bis\s|by\s)?\d{{1,2}}(?:[:.]\d\d)?\s?"
        r"(?:uhr|h\b|[ap]\.?m\b))",
        _short_weekday,
    ),
    # "Montag in einer Woche", "heute in acht Tagen", "heute vor einer Woche"
    (_DAYS_NEEDED, rf"\b{_DAY}\s(?:in|(?P<ago>vor))\s{_SPAN}", _shifted),
    # "a week today", "a week on Monday", "two weeks from tomorrow", "two weeks ago today"
    (_DAYS_NEEDED, rf"\b{_SPAN}\s(?:on\s|from\s|(?P<ago>ago)\s)?{_DAY}\b", _shifted),
    # "Monday week", "tomorrow fortnight"
    (_DAYS_NEEDED, rf"\b(?!this|next){_DAY}\s(?P<unit>week|fortnight)\b", _shifted),
    (first_words(calendar.FIXED_DAYS), rf"\b(?:{FIXED_DAY})\b", _fixed),
    (
        "weihnachten christmas",
        r"\b(?:bis|zu|by|until)\s(?P<feast>weihnachten|christmas)\b(?!\s?-)",
        _until_feast,
    ),
    (
        first_words(calendar.EASTER_DAYS),
        rf"\b(?:{FEAST})\b",
        lambda found: Feast(calendar.EASTER_DAYS[found.group()]),
    ),
    (
        "ostern easter pfingsten",
        rf"\b(?P<day>{WEEKDAY})\s(?:nach|after)\s(?P<feast>ostern|easter|pfingsten)\b",
        lambda found: Feast(
            calendar.WEEKDAYS[found["day"]]
            + 1
            + (7 if calendar.WEEKDAYS[found["day"]] == 0 else 0)
            + (49 if found["feast"] == "pfingsten" else 0)
        ),
    ),
    # "First thing tomorrow", "on Monday first thing": as the day begins
    (
        "thing",
        r"\b(?<!the\s)(?<!very\s)first\sthing\b(?!\s(?:is|was|that|to|i|we|you)\b)",
        lambda _found: Part("morning"),
    ),
    (
        " ".join(calendar.PARTS),
        rf"\b(?:(?:am|in\sthe|at|in\sder|gegen|ueber)\s)?(?:(?:frueh|spaet|early|late)(?:en)?\s)?(?P<part>{PART})\b",
        lambda found: Part(calendar.PARTS[found["part"]], None, english=found["part"] in {"morning"}),
    ),
)
