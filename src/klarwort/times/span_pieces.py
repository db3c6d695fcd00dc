"""The pieces that name a stretch or a length: "Ende der Woche", "Mitte April", "KW 49", "in zwei Stunden"."""

from __future__ import annotations

import re
from collections.abc import Callable

from klarwort.times.kinds import Build, Kind
from klarwort.times.meaning import After, CalendarWeek, JustNow, Meaning, Part, Stretch, WeekShift
from klarwort.times.words import COUNT, MONTH, UNIT, any_of
from klarwort.vocabulary import calendar

_YEAR = r"(?:\s(?P<year>20\d\d)\b)?"
_AHEAD = {"vorletzt": -2, "letzt": -1, "vergangen": -1, "vorig": -1, "dies": 0, "laufend": 0, "naechst": 1}
_AHEAD |= {"kommend": 1, "uebernaechst": 2, "last": -1, "this": 0, "current": 0, "next": 1, "coming": 1}
_WHICH = (
    r"(?P<which>vorletzt|letzt|vergangen|vorig|dies|laufend|naechst|kommend|uebernaechst|last|this|current"
    r"|next|coming)e?[nrms]?"
)
_UNITS = {"woche": "week", "week": "week", "monat": "month", "month": "month", "quartal": "quarter"}
_UNITS |= {"quarter": "quarter", "jahr": "year", "year": "year", "halbjahr": "half", "wochenende": "weekend"}
_UNITS |= {"weekend": "weekend"}
_UNIT = r"(?P<unit>wochenende|weekend|woche|week|monat|month|quartal|quarter|halbjahr|jahr|year)(?:e?s)?"
_UNITS_NEEDED = (
    "woche week monat monats month quartal quartals quarter jahr jahres year wochenende weekend halbjahres "
    "halbjahr"
)
_POINT = (
    r"(?P<point>ende|gegen\sende|(?:the\s)?(?:very\s)?end\sof|mitte|(?:the\s)?middle\sof|mid)[\s-]"
    r"(?:der\s|des\s|im\s|the\s)?"
)


def _stretch(found: re.Match[str]) -> Meaning | None:
    """The middle of a week is its Wednesday; that of anything longer is no day."""
    groups = found.groupdict()
    unit, ahead = _UNITS[groups["unit"]], _AHEAD[groups["which"]] if groups.get("which") else 0
    point = _point(groups.get("point") or "")
    if point == "middle" and unit != "week":
        return None
    if unit == "half":
        return Stretch("quarter", ahead, point, 2) if ahead == 0 and point == "end" else None
    if unit == "week" and point == "whole":
        return WeekShift(ahead)
    if unit == "weekend":
        return Stretch("weekend", ahead)
    return Stretch(unit, ahead, point) if unit != "year" or point == "end" or ahead == 0 else None


def _point(words: str) -> str:
    if not words:
        return "whole"
    return "middle" if words.endswith(("mitte", "mid", "middle of")) else "end"


def _month(point: str) -> Build:
    def build(found: re.Match[str]) -> Meaning | None:
        meant = _point(found["point"]) if point == "named" else point
        if meant == "middle":
            return None
        year = int(found["year"]) if found["year"] else None
        return Stretch("month", 0, meant, calendar.MONTHS[found["month"]], year)

    return build


def _quarter(found: re.Match[str]) -> Meaning:
    year = int(found["year"]) if found["year"] else None
    return Stretch("quarter", 0, _point(found["point"] or ""), calendar.QUARTERS[found["quarter"]], year)


def _calendar_week(found: re.Match[str]) -> Meaning | None:
    number = int(found["number"])
    return CalendarWeek(number) if 1 <= number <= 53 else None


def _constant(meaning: Meaning) -> Build:
    return lambda _found: meaning


def _length(sign: int) -> Callable[[re.Match[str]], Meaning | None]:
    def build(found: re.Match[str]) -> Meaning | None:
        count = found["count"].replace(",", ".")
        number = float(count) if count[0].isdigit() else float(calendar.COUNTS[count])
        number += 0.5 if found["half"] else 0
        return After(sign * number, calendar.UNITS[found["unit"]]) if number else None

    return build


_ABOUT = (
    r"(?:(?:den\s|der\s|die\s|the\s)?(?:naechsten|kommenden|folgenden|next|coming|following)\s)?"
    r"(?:(?:spaetestens|etwa|rund|ca\.?|circa|gut|knapp|genau|hoechstens|maximal|gerade|about|around|roughly"
    r"|exactly|at\smost|under|less\sthan|just\sunder|just\sover|another|weiteren)\s)?"
)
_OR_MORE = rf"(?:(?:\d{{1,3}}|{COUNT})\s?(?:-|bis|to|or|oder)\s?)?"
_COUNTED = (
    rf"{_OR_MORE}(?P<count>\d{{1,3}}(?:[.,]\d)?|{COUNT})\s?(?P<unit>{UNIT})\b(?P<half>\sand\sa\shalf\b)?"
)
_NOT_FROM_NOW = (
    r"(?!\s(?:nach|after|of|vor|before|zuvor|spaeter|later|alt|old|earlier|frueher|lang|long"
    r"|ab(?!\s(?:heute|jetzt))|from(?!\s(?:now|today))))"
)
_FRIST = {"stunden": "hour", "tages": "day", "wochen": "week", "monats": "month", "jahres": "year"}

SPAN_KINDS: tuple[Kind, ...] = (
    (_UNITS_NEEDED, rf"\b(?:in\s(?:der\s)?)?{_WHICH}\s{_UNIT}\b", _stretch),
    (_UNITS_NEEDED, rf"\b{_POINT}(?:{_WHICH}\s)?{_UNIT}\b", _stretch),
    ("week", r"\bthe\sweek\safter\snext\b|\bweek\safter\snext\b", _constant(WeekShift(2))),
    (
        "monatsende monatsletzten ultimo month-end month",
        r"\bmonatsende\b|\bmonatsletzte[nr]?\b|\bultimo\b|\bmonth[-\s]end\b",
        _constant(Stretch("month")),
    ),
    ("quartalsende quarter", r"\bquartalsende\b|\bquarter[-\s]end\b", _constant(Stretch("quarter"))),
    ("jahresende year", r"\bjahresende\b|\byear[-\s]end\b", _constant(Stretch("year"))),
    ("wochenmitte midweek mid", r"\bwochenmitte\b|\bmid-?week\b", _constant(Stretch("week", 0, "middle"))),
    # "Before the quarter is out", "ehe der Monat um ist"
    (
        "before time bevor ehe",
        r"\b(?:before|by\sthe\stime)\s(?:the|this)\s(?P<unit>week|month|quarter|year)\s(?:is|'s)\s(?:out|over|up|done)\b"
        r"|\b(?:bevor|ehe)\s(?:die|der|das|diese[rs]?)\s(?P<einheit>woche|monat|quartal|jahr)\s"
        r"(?:um|vorbei|herum|rum|zu\sende|vorueber)\s(?:ist|geht)\b",
        lambda found: Stretch(_UNITS[found["unit"] or found["einheit"]]),
    ),
    ("heuer", r"\bnoch\sheuer\b", _constant(Stretch("year", 0, "whole"))),
    (
        "wochenende weekend",
        r"\b(?:(?:zum|bis|am|uebers?|ueber\sdas|bis\szum|dieses|this|the|over\sthe)\s)?(?:wochenende|weekend)\b",
        _constant(Stretch("weekend")),
    ),
    (
        "wochenende weekend",
        r"\b(?:vor\sdem\swochenende|vorm\swochenende|before\sthe\sweekend)\b",
        _constant(Stretch("week")),
    ),
    (" ".join(calendar.MONTHS), rf"\b{_POINT}(?P<month>{MONTH})\b{_YEAR}", _month("named")),
    (
        " ".join(calendar.MONTHS),
        rf"\b(?:(?:noch\s)?im(?:\slaufe\sdes)?(?:\smonats?)?|in|during)\s(?P<month>{MONTH})\b{_YEAR}(?!\s?\d)",
        _month("whole"),
    ),
    (
        "quartal quartals quarter q1 q2 q3 q4",
        rf"\b(?:{_POINT})?(?P<quarter>{any_of(calendar.QUARTERS)})"
        rf"(?:(?<=q\d)|\s(?:quartals?|quarter))\b{_YEAR}",
        _quarter,
    ),
    (
        "kw kalenderwoche cw calendar",
        r"\b(?:(?:in\s|in\sder\s)?(?:ende\s|end\sof\s)?(?:kw|kalenderwoche|cw|calendar\sweek))"
        r"\s?(?P<number>\d{1,2})\b(?:\s?/\s?(?:20)?\d\d\b)?",
        _calendar_week,
    ),
    # "in zwei Stunden", "innert 14 Tagen", "within 3 to 5 working days"
    (
        "in innert innerhalb binnen within over",
        rf"(?<!mal\s)(?<!times\s)(?<!twice\s)(?<!einmal\s)(?<!once\s)\b"
        rf"(?:in|innert|innerhalb(?:\svon)?|binnen|within|over)\s{_ABOUT}{_COUNTED}{_NOT_FROM_NOW}",
        _length(1),
    ),
    (
        "now today heute jetzt",
        rf"\b{_COUNTED}\s(?:from\s(?:now|today)|ab\s(?:heute|jetzt)|von\s(?:heute|jetzt)\san)\b",
        _length(1),
    ),
    (
        "stunde hour",
        r"\b(?:(?:in|innerhalb)\sder\s(?:naechsten|kommenden)\sstunde|(?:within|in)\sthe\s(?:next\s)?hour)\b",
        _constant(After(1, "hour")),
    ),
    (
        "innert binnen innerhalb",
        r"\b(?:innert|binnen|innerhalb)\s(?P<frist>stunden|tages|wochen|monats|jahres)frist\b",
        lambda found: After(1, _FRIST[found["frist"]]),
    ),
    (
        "werktag arbeitstag day",
        r"\b(?:am\s|on\sthe\s)?(?:(?:naechste[nrms]?|folgenden|kommenden)\s(?:werk|arbeits)tag|next\s(?:working|business)\sday)\b(?!\s(?:nach|after|following)\s)",
        _constant(After(1, "workday")),
    ),
    ("vor seit", rf"\b(?:vor|seit)\s{_ABOUT}{_COUNTED}", _length(-1)),
    ("ago", rf"\b{_COUNTED}\sago\b", _length(-1)),
    (
        "soeben eben just moment moments",
        r"\b(?:soeben|gerade\seben|just\snow|(?:a\s)?moments?\sago|(?:have|has)\s(?:only\s)?just|'ve\s(?:only\s)?just)\b",
        _constant(JustNow(needs_past=False)),
    ),
    (
        "eben gerade",
        r"\b(?:eben|gerade)\b(?!\s(?:noch|mal|nicht|erst|so|die|der|das|wenn|weil))",
        _constant(JustNow(needs_past=True)),
    ),
    (
        "business day play cob eod eob geschaeftsschluss arbeitsschluss betriebsschluss dienstschluss "
        "bueroschluss ladenschluss feierabend",
        r"\b(?:the\s)?(?:end|close)\sof\s(?:business|the\s(?:business\s|working\s)?day|play|day|trading)\b"
        r"|\b(?:cob|eod|eob)\b|\b(?:geschaefts|arbeits|betriebs|dienst|buero|laden)schluss\b|\bfeierabend\b",
        _constant(Part("business", None)),
    ),
    ("tagesende tages", r"\btagesende\b|\bende\sdes\stages\b", _constant(Part("night", None))),
)
