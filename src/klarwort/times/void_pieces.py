"""What looks like a time and is none: what recurs, an older letter's date, "Guten Morgen", people called Freitag.

These patterns swallow the words, so that no piece of time is read out of them.
"""

from __future__ import annotations

from klarwort.times.kinds import FIGURE, Kind
from klarwort.times.meaning import Nothing
from klarwort.times.words import MONTH, WEEKDAY, WEEKDAYS
from klarwort.vocabulary import calendar

_OLDER = rf"(?:{WEEKDAY}|heute|today|dem\b)"
RECURRING = (
    r"\b(?:jede[rnms]?|every|each|alle|immer\sam|an\sjedem)\s(?:(?:erste[rn]?|zweite[rn]?|dritte[rn]?|vierte[rn]?|letzte[rn]?|other|first|second|third|fourth|last)\s)?"
    rf"(?:(?:{WEEKDAY})s?|morgen|tag|abend|day|morning|woche|week|monat|month|jahr|year)\b"
    rf"|\b(?:{WEEKDAY})s\b(?!\s?'s)|\b(?:{WEEKDAY})s?\s(?:-|bis|to|through|till|until)\s(?:{WEEKDAY})s?\b"
    r"|\b(?:mo|di|mi|do|fr|mon|tue|wed|thu)\.?\s?-\s?(?:mi|do|fr|sa|so|thu|fri|sat|sun)\b\.?"
    rf"|\bvon\s(?:{WEEKDAY})\b(?:\s(?:auf|bis|zu|zum)\s(?:{WEEKDAY})\b)?|\b(?:am|pro|per|a)\s(?:tag|day)\b"
    r"|\bon\sweekdays\b|\bwerktags\b|\btaeglich\b|\bdaily\b"
)
# "Morgen" is a greeting or a noun far too often to be read as tomorrow without looking at its neighbours.
NO_TOMORROW = (
    r"(?:\bguten|\bschoenen|(?<!\bes\sist\s)\bgut)\smorgen\b"
    r"|\b(?:jeden|jedem|diesen|diesem|eines|am|den|der|an\sdem|vom|zum|gegen|in\sden|am\sselben"
    r"|am\snaechsten)\smorgen\b"
    # "Morgen, 9 Uhr" is tomorrow.
    rf"|(?:^|¶)\s{{0,4}}(?:na\s|moin,?\s)?morgen(?=,(?!\s{{0,2}}(?:(?:um|gegen|ab|bis|zwischen|spaetestens|den|{WEEKDAY}),?\s{{1,2}})*+(?:\d|halb\b|viertel\b|{WEEKDAY}))"
    r"|!|\szusammen|\sallerseits|\sherr|\sfrau|\sihr\slieben)"
    r"|\bvon\sheute\sauf\smorgen\b|\bheute\soder\smorgen\b|\bgood\smorning\b|\bhans\s?morgen\b"
    r"|\bvon\smorgen\b"
    r"|\b(?:herr|frau|herrn|dr\.?|mr\.?|ms\.?|mrs\.?)\s"
    r"(?:morgen|freitag|sonntag|montag|samstag|mai|friday|may|august)\b"
)
# The begin of a stretch, or what only an event tells: their day is not sure.
_NO_DAY = (
    r"\b(?:anfang|beginn|zu\sbeginn|early|beginning\sof|start\sof|the\sbeginning\sof|irgendwann|some\s?time"
    r"|late)[\s-](?:(?:der|des|im|in|the|in\sder|on)\s)?"
    r"(?:(?:naechste[rnms]?|kommende[rnms]?|diese[rsm]?|letzte[rnms]?|uebernaechste[rnms]?|next|this|last)\s)?"
    rf"(?:woche|monats?|jahres|week|month|year|kw|kalenderwoche|(?:{MONTH})\b|quartals?|quarter)\b"
    r"|\bzwischen\s(?:den\sjahren|weihnachten)\b"
    r"|\b(?:vor|nach|ueber|an|um|before|after|over|around)\s(?:den\s|the\s)?"
    r"(?:weihnachten|christmas|ostern|easter|pfingsten|neujahr|feiertagen|holidays|wochenende)\b"
)
# "Am Montag nach der Messe": the one after the fair, whichever that is.
_AFTER_EVENT = (
    rf"\b(?:{WEEKDAY})\s(?:nach|vor|after|before)\s"
    r"(?:dem|der|den|ihre[rmn]?|unsere[rmn]?|the|your|our|my)\s"
    r"(?!arbeit|fruehstueck|mittag|pause|schicht|lunch|work|breakfast|school|end\b|close\b|\d)"
)
# "Am ersten Montag nach den Ferien": of its month alone the day would be sure (klarwort.times.day_pieces).
_NTH_DAY = (
    r"\b(?:(?:der|am|den)\s(?:erste|zweite|dritte|vierte)n?|the\s(?:first|second|third|fourth))\s"
    rf"(?:{WEEKDAY})\b(?!\s(?:im|in|of|des|dieses|vom)\s)"
)
# An older date by its preposition ("Ihr Schreiben vom 3. November", "your letter dated 2 November").
_OLDER_DATE = (
    rf"\b(?:vom|dated|datiert(?:\sauf(?:\sden)?)?|(?:letter|email|e-mail|mail|message|note|invoice)\sof)\s"
    rf"(?:\d{{1,2}}\.\s?(?:\d{{1,2}}\.|(?:{MONTH})\b)|\d{{1,2}}(?:st|nd|rd|th)?\s(?:{MONTH})\b"
    rf"|(?:{MONTH})\s\d{{1,2}}\b)(?:\s?(?:20)?\d\d(?![.:\d]|\s?uhr))?"
)
_MONTHS = " ".join(calendar.MONTHS)


def _void(needs: str, pattern: str) -> Kind:
    return needs, pattern, lambda _found: Nothing()


_RECURRING_NEEDS = (
    f"{WEEKDAYS} jede jeden jeder jedem jedes every each alle immer mo di mi do fr mon tue wed thu tag day "
    "weekdays werktags taeglich daily"
)

VOID_KINDS: tuple[Kind, ...] = (
    _void("vom dated datiert", rf"\b(?:vom|dated|datiert)\s(?:dem\s|letztem\s)?{_OLDER}"),
    _void("vom dated datiert letter email e-mail mail message note invoice", _OLDER_DATE),
    _void(
        _RECURRING_NEEDS,
        RECURRING,
    ),
    _void("morgen hansmorgen morning freitag sonntag montag samstag mai friday may august", NO_TOMORROW),
    _void(
        "anfang beginn early beginning start irgendwann some sometime late zwischen weihnachten christmas "
        "ostern easter pfingsten neujahr feiertagen holidays wochenende",
        _NO_DAY,
    ),
    _void("nach vor after before", _AFTER_EVENT),
    _void("erste ersten zweite zweiten dritte dritten vierte vierten first second third fourth", _NTH_DAY),
    _void(WEEKDAYS, rf"\b(?:vorletzte[nrms]?|last\sbut\sone)\s(?:{WEEKDAY})\b"),
    _void(
        "heute today",
        rf"\b(?:heute\sist|today\sis)\s(?:doch\s|schon\s|already\s)?(?:{WEEKDAY})\b",
    ),
    _void(FIGURE, rf"\b\d{{1,2}}\s(?:{MONTH})\s(?:street|road|strasse|platz|square)\b"),
    _void("strasse platz", rf"\bstrasse\sdes\s\d{{1,2}}\.\s(?:{MONTH})\b"),
)
