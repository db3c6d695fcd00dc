"""Clock times: "14 Uhr", "14.30 Uhr", "halb drei", "Viertel nach acht", "2:30 pm", "half past two"."""

from __future__ import annotations

import re
from collections.abc import Callable

from klarwort.times.clock_neighbours import BEHIND_HOUR, COUNTED
from klarwort.times.kinds import FIGURE, Kind
from klarwort.times.meaning import Clock, Meaning
from klarwort.times.words import any_of
from klarwort.vocabulary import calendar

_HOUR = any_of(calendar.HOURS)
_LATE_HOUR = any_of(calendar.LATE_HOURS)
_MINUTES = any_of(calendar.MINUTES)
_NOT_IN_NUMBER = r"(?<![\w.,:/€$£+-])"
# "10 am" is also German ("Seite 10 am Ende"), so what follows it must be English or nothing.
_PM = (
    r"(?P<half>[ap])(?:\.\s?m\.|m\b)(?<!\d\sam)"
    r"|(?P<half_apart>a)m\b(?=\s{0,2}(?:$|[.,;:!?)¶-]|(?:on|tomorrow|today|and|or|to|until|sharp|for|in"
    r"|at|this|next|our|your|my|his|her|their|a|an|to|they|he|she|it|there|that|by|from|with|as|of|but|so|then|all"
    r"|everyone|both|please|local|eastern|pacific|est|pst|edt|bst|"
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


def _four_figures(found: re.Match[str]) -> Meaning | None:
    """Only beside a day: "at 1430" alone may be a price, and "by 2030" a year."""
    return Clock(int(found["hour"]), int(found["minute"]), needs_day=True)


def _dotted(found: re.Match[str]) -> Meaning | None:
    """ "Bis 7.12" may be a date, "um 7.12" is none."""
    if not found.group().startswith(("um", "at")) and 1 <= int(found["minute"]) <= 12:
        return None
    return _digits(found)


def _half_of_day(found: re.Match[str]) -> Meaning | None:
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if not 1 <= hour <= 12 or minute > 59:
        return None
    return Clock(hour % 12 + (12 if (found["half"] == "p") else 0), minute)


def _hour_of(word: str) -> int:
    return int(word) if word.isdigit() else (calendar.HOURS | calendar.LATE_HOURS)[word]


def _bare_hour(found: re.Match[str]) -> Meaning | None:
    hour = _hour_of(found["hour"])
    open_half = not found["hour"].startswith("0") and 1 <= hour <= 6
    return Clock(hour, 0, open_half=open_half) if hour <= 23 else None


def _hour_beside_day(found: re.Match[str]) -> Meaning | None:
    hour = _hour_of(found["hour"])
    open_half = not found["hour"].startswith("0") and 1 <= hour <= 6
    return Clock(hour, 0, open_half=open_half, needs_day=True) if hour <= 23 else None


def _to_the_hour(minutes: int) -> Callable[[re.Match[str]], Meaning | None]:
    def build(found: re.Match[str]) -> Meaning | None:
        hour = _hour_of(found["hour"])
        return _around(hour, minutes) if 1 <= hour <= 12 else None

    return build


def _minutes_around(found: re.Match[str]) -> Meaning | None:
    minutes = calendar.MINUTES[found["minutes"]]
    return _around(calendar.HOURS[found["hour"]], -minutes if found["side"] in {"vor", "to"} else minutes)


def _around(hour: int, minutes: int) -> Clock:
    total = (hour * 60 + minutes) % (24 * 60)
    open_half = 1 <= hour <= 6 or total < 60 * 6
    return Clock(total // 60, total % 60, open_half=open_half)


def _range(found: re.Match[str]) -> Meaning | None:
    """ "Zwischen 9 und 11 Uhr", and only beside a day: alone it tells opening hours."""
    groups = found.groupdict()
    half, last_half = (groups.get("half") or "")[:1], (groups.get("last_half") or "")[:1]
    if found["last"] in {"noon", "midday", "mittag"}:
        last, last_half, half = (12, 0), "", half or "a"
    else:
        last = (_hour_of(found["last"]), int(groups.get("last_minute") or 0))
    first = (_hour_of(found["hour"]), int(groups.get("minute") or 0))
    open_half = not half and not last_half and 1 <= first[0] <= last[0] <= 6 and not groups.get("uhr")
    if max(first[0], last[0]) > 23 or max(first[1], last[1]) > 59:
        return None
    last = _in_half(last, last_half)
    first = _in_half(
        first, half or (last_half if _in_half(first, last_half) <= last else "a" if last_half else "")
    )
    if first > last and (last[0] < 12 <= last[0] + 12 and first[0] <= 12):
        last = (last[0] + 12, last[1])
    return Clock(*last, open_half=open_half, begins=first, needs_day=True) if first < last else None


def _in_half(time: tuple[int, int], half: str) -> tuple[int, int]:
    hour, minute = time
    return (hour % 12 + (12 if half == "p" else 0), minute) if half and 1 <= hour <= 12 else time


_H = rf"(?P<hour>\d{{1,2}}|{_HOUR})\b(?![.:]\d)(?!\s?(?:uhr|h|viertel|o'?clock|[ap]\.?\s?m)\b)"
_H_UHR = rf"(?P<hour>\d{{1,2}}|{_HOUR})\b(?![.:]\d)"
_VERB = r"(?!prozent|punkt|gut\b|weit\b|leicht\b|jahrhundert)[a-z]{2,}t\s"
"""A verb that an hour may stand before: "um neun baut er es ein"."""
_FROM = r"(?:\b(?:von|zwischen|from|between)\s)?"
_TO = r"\s?(?:-|bis|und|to|and|till|until)\s?"
_HOUR_WORDS = " ".join(calendar.HOURS)

_FOUR = r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)"

CLOCK_KINDS: tuple[Kind, ...] = (
    # "At 0900 on Thursday", "Thursday at 1430", "by 1430 hrs": four figures are as often a year or a sum
    (FIGURE, rf"{_NOT_IN_NUMBER}{_FOUR}\s?(?:hrs|hours)\b", _digits),
    (
        FIGURE,
        rf"(?<=\b(?:at|by)\s){_FOUR}(?!\d|[.,:/-]\d){COUNTED}(?=\s{{0,2}}(?:$|[.,;!?)¶]|"
        rf"(?:on|sharp|tomorrow|today|tonight|this|local|and|to)\b))",
        _four_figures,
    ),
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
        r"\b(?:um|at|by|bis|before|from|ab|until)\s(?P<hour>\d{1,2})\.(?P<minute>[0-5]\d)(?!\d|[.,]\d|\s?(?:%|€|eur|euro|prozent"
        r"|percent|[ap]\.?\s?m\b))",
        _dotted,
    ),
    (FIGURE, rf"{_NOT_IN_NUMBER}(?P<hour>\d{{1,2}})(?:[:.](?P<minute>\d\d))?\s?(?:{_PM})", _half_of_day),
    ("clock oclock", rf"\b(?P<hour>{_HOUR}|\d{{1,2}})\so'?clock\b", _bare_hour),
    ("uhr", rf"\b(?P<hour>{_HOUR}|{_LATE_HOUR})\suhr\b", _bare_hour),
    (
        "um at punkt",
        rf"\b(?:(?:um|at)\s(?:punkt\s|exactly\s|genau\s)?|punkt\s){_H}"
        rf"(?=\s{{0,2}}(?:$|[.,;!?)¶]|-\s|(?:{BEHIND_HOUR})\b|{_VERB}|nach\s(?!(?:{_HOUR}|\d)\b)))",
        _bare_hour,
    ),
    # "Um sechs bring ich Ihnen": a verb and who does it show that nothing else is counted
    (
        "um",
        rf"\bum\s(?:punkt\s|genau\s)?{_H}{COUNTED}(?=\s[a-z]{{3,20}}\s(?:ich|wir|er|sie|herr|frau|unser[en]?|mein[en]?)\b)",
        _bare_hour,
    ),
    # "Freitag bis 10", "by 10 on Friday": beside a day only
    (
        f"{FIGURE} {_HOUR_WORDS}",
        rf"\b(?:bis|by|before|gegen|vor|until|till|around|ab|spaetestens|after|nach|seit|since)\s{_H}"
        rf"(?!\.\s?(?:\d|{any_of(calendar.MONTHS)}))(?=\s{{0,2}}(?:$|[.,;!?)¶]|-\s|(?:{BEHIND_HOUR})\b))",
        _hour_beside_day,
    ),
    ("halb", rf"\bhalb\s{_H_UHR}(?:\suhr\b)?{COUNTED}", _to_the_hour(-30)),
    ("viertel", rf"\bviertel\snach\s{_H_UHR}(?:\suhr\b)?", _to_the_hour(15)),
    ("viertel", rf"\bviertel\svor\s{_H_UHR}(?:\suhr\b)?", _to_the_hour(-15)),
    # In the east and south: "viertel acht" is a quarter past seven
    ("viertel", rf"(?<!\bein\s)(?<!\bdrei\s)\bviertel\s{_H_UHR}(?:\suhr\b)?{COUNTED}", _to_the_hour(-45)),
    ("viertel dreiviertel", rf"\b(?:um\s)?drei\s?viertel\s{_H_UHR}(?:\suhr\b)?{COUNTED}", _to_the_hour(-15)),
    ("half", rf"\bhalf\spast\s{_H}", _to_the_hour(30)),
    ("half", rf"\b(?:at|by)\shalf\s(?P<hour>{_HOUR})\b", _to_the_hour(30)),
    ("quarter", rf"\b(?:a\s)?quarter\spast\s{_H}", _to_the_hour(15)),
    ("quarter", rf"\b(?:a\s)?quarter\sto\s{_H}", _to_the_hour(-15)),
    (
        "um at",
        rf"\b(?:um|at)\s(?P<minutes>{_MINUTES})\s(?P<side>vor|nach|past|to)\s(?P<hour>{_HOUR})\b",
        _minutes_around,
    ),
    ("noon midday", r"\b(?:12\s)?(?:noon|midday)\b(?<!afternoon)", lambda _found: Clock(12, 0)),
    ("mitternacht midnight", r"\bmitternacht\b|\bmidnight\b", lambda _found: Clock(24, 0)),
    (
        FIGURE,
        rf"{_FROM}{_NOT_IN_NUMBER}(?P<hour>\d{{1,2}})(?:[:.](?P<minute>\d\d))?\s?(?:uhr\b|h\b"
        rf"|(?P<half>[ap])\.?m\b\.?)?"
        rf"{_TO}(?P<last>\d{{1,2}})(?:[:.](?P<last_minute>\d\d))?\s?(?:(?P<uhr>uhr|h)\b|(?P<last_half>[ap])\.?m\b)",
        _range,
    ),
    (
        FIGURE,
        rf"{_FROM}{_NOT_IN_NUMBER}(?P<hour>\d{{1,2}}):(?P<minute>\d\d){_TO}(?P<last>\d{{1,2}}):(?P<last_minute>\d\d)",
        _range,
    ),
    (
        "zwischen between",
        rf"\b(?:zwischen|between)\s(?P<hour>\d{{1,2}}|{_HOUR})(?:\s?(?P<half>[ap])m)?\s(?:und|and)\s"
        rf"(?P<last>\d{{1,2}}|{_HOUR}|noon|midday)\b(?![.:%]\d)(?P<uhr>\suhr)?(?=\s{{0,2}}(?:$|[.,;!?)¶]|(?:{BEHIND_HOUR})\b))",
        _range,
    ),
    # "Friday, 8 to 12"
    (
        FIGURE,
        rf"{_NOT_IN_NUMBER}(?P<hour>\d{{1,2}})(?:[:.](?P<minute>\d\d))?\s?(?:-|to|bis)\s?(?P<last>\d{{1,2}})"
        r"(?:[:.](?P<last_minute>\d\d))?(?=\s{0,2}(?:$|[,;)¶]|\.(?!\s?\w)|(?:on|am|this|tomorrow|today|heute|morgen)\b))",
        _range,
    ),
    (
        "noon midday",
        rf"\b(?:from\s)?(?P<hour>\d{{1,2}}|{_HOUR})(?:\s?(?P<half>[ap])m)?\s(?:to|and|till|until)\s(?P<last>noon|midday)\b",
        _range,
    ),
)
