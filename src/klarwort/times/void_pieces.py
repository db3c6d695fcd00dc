"""What looks like a time ahead and is none: the past, what recurs, "Guten Morgen", people called Freitag.

These patterns swallow the words, so that no piece of time is read out of them.
"""

from __future__ import annotations

import re

from klarwort.vocabulary import calendar


def any_of(words: dict[str, int] | dict[str, str] | dict[str, float] | dict[str, tuple[int, int]]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_WEEKDAY = any_of(calendar.WEEKDAYS)
_COUNT = any_of(calendar.COUNTS)
_UNIT = any_of(calendar.UNITS)

PAST_DAY = (
    r"\b(?:vor)?gestern\b(?:\s(?:frueh|morgen|vormittag|mittag|nachmittag|abend|nacht)\b)?|\byesterday\b"
    r"|\bheute\s(?=vor\b)"
    r"|\b(?:letzten|letzter|letztem|letzte|letztes|vergangenen|vergangene|vergangener|vergangenem"
    r"|vorigen|voriger|vorige|vorletzten|last|past)"
    rf"\s(?:(?:{_WEEKDAY})\w{{0,10}}|woche|nacht|week|night|month|monat|wochenende|weekend)\b"
    rf"|\b(?:{_WEEKDAY})\s(?:letzter|vergangener|voriger|last)\s(?:woche|week)\b"
)
SINCE_DAY = (
    r"\b(?:seit|since|ever since|vom|dated)\s(?:dem\s|vergangenem\s|letztem\s)?"
    rf"(?:{_WEEKDAY}|heute|today|dem\b)"
)
AGO = rf"\bvor\s(?:{_COUNT}|\d{{1,3}})\s(?:{_UNIT})\b|\b(?:{_COUNT}|\d{{1,3}})\s(?:{_UNIT})\sago\b"
RECURRING = (
    r"\b(?:jede[rnms]?|every|each|alle|immer\sam|an\sjedem)\s(?:(?:zweite[rn]?|dritte[rn]?|other|second)\s)?"
    rf"(?:(?:{_WEEKDAY})s?|morgen|tag|abend|day|morning|woche|week)\b"
    rf"|\b(?:{_WEEKDAY})s\b(?!\s?'s)|\b(?:{_WEEKDAY})s?\s(?:-|bis|to|through|till|until)\s(?:{_WEEKDAY})s?\b"
    r"|\b(?:mo|di|mi|do|fr|mon|tue|wed|thu)\.?\s?-\s?(?:mi|do|fr|sa|so|thu|fri|sat|sun)\b\.?"
    rf"|\bvon\s(?:{_WEEKDAY})\b"
)
# "Morgen" is a greeting or a noun far too often to be read as tomorrow without looking at its neighbours.
NO_TOMORROW = (
    r"(?:\bguten|\bschoenen|(?<!\bes\sist\s)\bgut)\smorgen\b"
    r"|\b(?:jeden|jedem|diesen|diesem|eines|am|den|der|an\sdem|vom|zum|gegen|in\sden|am\sselben"
    r"|am\snaechsten)\smorgen\b"
    r"|(?:^|¶)\s{0,4}(?:na\s|moin,?\s)?morgen(?=,|!|\szusammen|\sallerseits|\sherr|\sfrau|\sihr\slieben)"
    r"|\bvon\sheute\sauf\smorgen\b|\bheute\soder\smorgen\b|\bgood\smorning\b|\bhans\s?morgen\b"
    r"|\bvon\smorgen\b"
    r"|\b(?:herr|frau|herrn|dr\.?)\s(?:morgen|freitag|sonntag|montag|samstag|mai|friday|may|august)\b"
)
