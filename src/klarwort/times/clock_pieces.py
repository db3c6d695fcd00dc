"""Clock times: "14 Uhr", "14.30 Uhr", "halb drei", "Viertel nach acht", "2:30 pm", "half past two"."""

from __future__ import annotations

import re
from collections.abc import Callable

from klarwort.times.kinds import FIGURE, Kind
from klarwort.times.meaning import Clock, Meaning
from klarwort.vocabulary import calendar

_HOUR = "|".join(sorted(calendar.HOURS, key=len, reverse=True))
_MINUTES = "|".join(sorted(calendar.MINUTES, key=len, reverse=True))
_NOT_IN_NUMBER = r"(?<![\w.,:/€$£+-])"
_AT = r"(?:um|at|gegen|ab|by|bis|before|vor|until|till|punkt|spaetestens|around)"
# "10 am" is also German ("Seite 10 am Ende"), so what follows it must be English or nothing.
_PM = (
    r"(?P<half>[ap])(?:\.\s?m\.|m\b)(?<!\d\sam)"
    r"|(?P<half_apart>a)m\b(?=\s{0,2}(?:$|[.,;:!?)¶-]|(?:on|tomorrow|today|and|or|to|until|sharp|for|in"
    r"|at|this|next|"
    r"if|when|the|is|i|we|you|cet|gmt|sun|mon|tue|wed|thu|fri|sat)))"
)
_UHR = r"(?:uhr\b|h\b)"


def _digits(found: re.Match[str]) -> Meaning | None:
    """A time in figures; 1 to 5 "Uhr" without minutes may be meant in the afternoon."""
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if hour > 23 or minute > 59:
        return None
    bare = found["minute"] is None and not found["hour"].startswith("0")
    return Clock(hour, minute, open_half=bare and 1 <= hour <= 5)


def _half_of_day(found: re.Match[str]) -> Meaning | None:
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if not 1 <= hour <= 12 or minute > 59:
        return None
    return Clock(hour % 12 + (12 if (found["half"] == "p") else 0), minute)


def _bare_hour(found: re.Match[str]) -> Meaning | None:
    word = found["hour"]
    hour = int(word) if word.isdigit() else calendar.HOURS[word]
    return Clock(hour, 0, open_half=not word.startswith("0") and 1 <= hour <= 6) if hour <= 23 else None


def _to_the_hour(minutes: int) -> Callable[[re.Match[str]], Meaning | None]:
    def build(found: re.Match[str]) -> Meaning | None:
        word = found["hour"]
        hour = int(word) if word.isdigit() else calendar.HOURS[word]
        if not 1 <= hour <= 12:
            return None
        return _around(hour, minutes)

    return build


def _minutes_around(found: re.Match[str]) -> Meaning | None:
    minutes = calendar.MINUTES[found["minutes"]]
    return _around(calendar.HOURS[found["hour"]], -minutes if found["side"] in {"vor", "to"} else minutes)


def _around(hour: int, minutes: int) -> Clock:
    total = (hour * 60 + minutes) % (24 * 60)
    open_half = 1 <= hour <= 6 or total < 60 * 6
    return Clock(total // 60, total % 60, open_half=open_half)


def _range(found: re.Match[str]) -> Meaning | None:
    """ "Zwischen 9 und 11 Uhr": its begin, and only beside a day; alone it tells opening hours."""
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    half = (found["half"] or found["last_half"] or "")[:1]
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    return Clock(hour, minute, in_range=True) if hour <= 23 and minute <= 59 else None


_H = rf"(?P<hour>\d{{1,2}}|{_HOUR})\b(?![.:]\d)(?!\s?(?:uhr|h|viertel|o'?clock|[ap]\.?\s?m)\b)"
_H_UHR = rf"(?P<hour>\d{{1,2}}|{_HOUR})\b(?![.:]\d)"
# "um 10" and "at 3" are times only where nothing counted can follow.
_BEHIND_HOUR = (
    "am|an|auf|bei|beim|im|in|vor|vorm|da|hier|dort|ist|sind|bin|beginnt|beginnen|startet|findet|wird"
    "|werden|kommen|kommt|"
    "komme|muss|muessen|sein|soll|los|statt|die|der|das|den|ich|wir|sie|er|es|haben|habe|geht|treffen"
    "|rufe|ruft|zur|zum|mit|"
    "frueh|morgens|mittags|nachmittags|abends|bitte|bereit|vorbei|steht|fertig|zurueck|morgen|heute"
    "|uebermorgen|"
    "on|at|for|with|is|are|this|tomorrow|today|tonight|sharp|and|i|we|you|it|my|our|latest|the"
)
_COUNTED = (
    r"(?!\s?(?:%|€|\$|eur|euro|chf|prozent|percent|stueck|mal\b|tage?n?\b|wochen?\b|stunden?\b"
    r"|minuten?\b|monate?n?\b|jahre?n?\b|"
    r"days?\b|weeks?\b|hours?\b|minutes?\b|months?\b|years?\b|kg|mm|cm|km|m\b|gb|mb|grad|leute|personen"
    r"|people|gaeste|"
    r"plaetze|seiten|pages|prozentpunkte|times\b|degrees|of\b|und\b|dollars?|pounds?|k\b|cents?|units?"
    r"|items?|pieces?|-|/|\.\d|,\d|:))"
)

CLOCK_KINDS: tuple[Kind, ...] = (
    (FIGURE, rf"{_NOT_IN_NUMBER}(?P<hour>\d{{1,2}})(?:[:.](?P<minute>\d\d))?\s?{_UHR}(?!-)", _digits),
    (
        FIGURE,
        rf"{_NOT_IN_NUMBER}(?P<hour>\d{{1,2}})\s?uhr\s(?P<minute>\d\d)\b(?!\s?(?:euro|eur|€|prozent"
        rf"|leute|gaeste|personen)|[.:]\d)",
        _digits,
    ),
    (FIGURE, rf"{_NOT_IN_NUMBER}(?P<hour>\d{{1,2}})h(?P<minute>\d\d)\b", _digits),
    (
        FIGURE,
        rf"{_NOT_IN_NUMBER}(?P<hour>\d{{1,2}}):(?P<minute>\d\d)(?![\d:]|\s?[ap]\.?\s?m\b|\s?(?:%|stunden"
        rf"|min\b|minuten|hours|minutes))",
        _digits,
    ),
    (
        FIGURE,
        r"\b(?:um|at)\s(?P<hour>\d{1,2})\.(?P<minute>\d\d)(?![\d.,]|\s?(?:%|€|eur|euro|prozent|percent"
        r"|[ap]\.?\s?m\b))",
        _digits,
    ),
    (FIGURE, rf"{_NOT_IN_NUMBER}(?P<hour>\d{{1,2}})(?:[:.](?P<minute>\d\d))?\s?(?:{_PM})", _half_of_day),
    ("clock oclock", rf"\b(?P<hour>{_HOUR}|\d{{1,2}})\so'?clock\b", _bare_hour),
    ("uhr", rf"\b(?P<hour>{_HOUR})\suhr\b", _bare_hour),
    ("um at", rf"\b(?:um|at)\s{_H}(?=\s{{0,2}}(?:$|[.,;!?)¶]|-\s|(?:{_BEHIND_HOUR})\b))", _bare_hour),
    ("halb", rf"\bhalb\s{_H_UHR}(?:\suhr\b)?{_COUNTED}", _to_the_hour(-30)),
    ("viertel", rf"\bviertel\snach\s{_H_UHR}(?:\suhr\b)?", _to_the_hour(15)),
    ("viertel", rf"\bviertel\svor\s{_H_UHR}(?:\suhr\b)?", _to_the_hour(-15)),
    ("viertel dreiviertel", rf"\b(?:um\s)?drei\s?viertel\s{_H_UHR}(?:\suhr\b)?{_COUNTED}", _to_the_hour(-15)),
    ("half", rf"\bhalf\spast\s{_H}", _to_the_hour(30)),
    ("quarter", rf"\b(?:a\s)?quarter\spast\s{_H}", _to_the_hour(15)),
    ("quarter", rf"\b(?:a\s)?quarter\sto\s{_H}", _to_the_hour(-15)),
    (
        "um at",
        rf"\b(?:um|at)\s(?P<minutes>{_MINUTES})\s(?P<side>vor|nach|past|to)\s(?P<hour>{_HOUR})\b",
        _minutes_around,
    ),
    ("noon midday", r"\b(?:noon|midday)\b(?<!afternoon)", lambda _found: Clock(12, 0)),
    ("mitternacht midnight", r"\bmitternacht\b|\bmidnight\b", lambda _found: Clock(24, 0)),
    (
        FIGURE,
        rf"(?:\b(?:von|zwischen|from"
        rf"|between)\s)?{_NOT_IN_NUMBER}(?P<hour>\d{{1,2}})(?:[:.](?P<minute>\d\d))?\s?(?:uhr\b"
        rf"|(?P<half>[ap]m)\b)?"
        r"\s?(?:-|bis|und|to|and)\s?\d{1,2}(?:[:.]\d\d)?\s?(?:uhr\b|h\b|(?P<last_half>[ap]m)\b)",
        _range,
    ),
    (
        FIGURE,
        rf"(?:\b(?:von|zwischen|from"
        rf"|between)\s)?{_NOT_IN_NUMBER}(?P<hour>\d{{1,2}}):(?P<minute>\d\d)\s?(?:-|bis|und|to"
        rf"|and)\s?\d{{1,2}}:\d\d"
        r"(?P<half>$)?(?P<last_half>$)?",
        _range,
    ),
)
