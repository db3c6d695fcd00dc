"""Joins pieces that stand together ("am Freitag" + "um 10") into one expression."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from klarwort.folding import Folded
from klarwort.times.meaning import (
    DAYS,
    After,
    CalendarWeek,
    Clock,
    Date,
    DayOfMonth,
    Feast,
    JustNow,
    Meaning,
    Nothing,
    Offset,
    Part,
    Shifted,
    Stretch,
    Weekday,
    WeekdayOfMonth,
    WeekShift,
)
from klarwort.times.pieces import Piece, pieces
from klarwort.times.words import any_of
from klarwort.vocabulary.calendar import MINUTES_OF, ZONES

_GAP = re.compile(
    r"\s{0,2},?\(?\s{0,2}(?:(?:also|naemlich|sharp|des|jeweils|im\s(?:laufe|verlauf)\sdes|im\s(?:laufe|verlauf)|nach|after|from|um|gegen|ab|bis|zum|spaetestens(?:\saber)?|den|dem|der|in\sder|am|punkt|ca\.?|circa"
    r"|vor|schon|genau|noch|"
    r"at|by|on|of|the|no\slater\sthan|then|before|around|until|from|in|latest|already)\s{1,2}){0,3}"
)
_GAP_LIMIT = 36
_LEAD = re.compile(
    r"\b(?:bis\sspaetestens(?:\sum|\sam|\szum)?|spaetestens(?:\sbis)?(?:\sum|\sam|\szum)?|bis\szum"
    r"|bis\sum|bis\sam|bis|am|um|gegen|ab|zum|an|vor|"
    r"(?P<since>seit|since)|"
    r"no\slater\sthan|on|by|until|till|before|at)\s{1,2}(?:dem\s|den\s|der\s|the\s)?$"
)
_LEAD_LIMIT = 28
_THAT = re.compile(r"\b(?:an\s(?:dem|jenem|demselben)|am\sselben|(?:on|by)\sthat|that|(?:on\s)?the\ssame)\s$")
"""What leads a day that was named before: "an dem Samstag", "on that morning"."""
_AIM = re.compile(r"\b(?:fuer|for)\s{1,2}(?:den\s|the\s)?$")
_AIM_LIMIT = 12
_CLAUSE_END = re.compile(r"[.;:!?,()¶]|\s-\s|\b(?:und|oder|aber|sondern|and|or|but)\b")
_CLAUSE_LIMIT = 60
_APPOSITION = re.compile(r"\.?,\s")
_LIMITS = ("bis", "spaetestens", "by", "no later", "until", "before", "vor")
# A comma, a space, or the full stop behind a month's full name: "1.12." and "p.m." keep theirs.
_TRAILING = re.compile(r"(?:[ ,]|(?<=[a-z]{4})(?<!sept)\.)$")


_ZONE = re.compile(rf"\s?\(?(?P<zone>{any_of(ZONES)})\b\)?")


@dataclass
class Expression:
    """Pieces that make one expression, with its folded span (a leading "am", "bis", "by" included)."""

    start: int
    end: int
    meanings: list[Meaning] = field(default_factory=list)
    looks_back: bool = False
    """"Seit Montag": its begin, which is behind us whatever the tense."""
    is_limit: bool = False
    """"Bis Freitag": what "is done" until then is still to be done."""
    is_aim: bool = False
    """"Für Mittwoch": when something is to be, not when it is done."""

    @property
    def names_time(self) -> bool:
        """Whether it is a time without its neighbours: "bis 10" and "am Morgen" need a day beside them."""
        return any(
            not (isinstance(meaning, Clock) and meaning.needs_day)
            and not (isinstance(meaning, Part) and meaning.days is None and meaning.name != "business")
            for meaning in self.meanings
        )

    @property
    def void(self) -> bool:
        return any(isinstance(meaning, Nothing) for meaning in self.meanings)


def expressions(folded: Folded) -> list[Expression]:
    """All time expressions of a folded text, in order; void ones are swallowed here."""
    text = folded.text
    joined: list[Expression] = []
    for found in pieces(folded):
        piece = _with_zone(text, found)
        if joined and _belongs(text, joined[-1], piece):
            joined[-1].end = piece.end
            joined[-1].meanings.append(piece.meaning)
        else:
            joined.append(Expression(piece.start, piece.end, [piece.meaning]))
    joined = _with_hours(text, joined)
    kept = [
        expression
        for expression in joined
        if not expression.void and expression.names_time and not _is_that_day(text, expression)
    ]
    for expression in kept:
        near = max(0, expression.start - _AIM_LIMIT)
        expression.is_aim = _AIM.search(text, near, expression.start) is not None
        lead = _LEAD.search(text, max(0, expression.start - _LEAD_LIMIT), expression.start)
        if lead:
            expression.start = lead.start()
            expression.looks_back = lead["since"] is not None
            expression.is_limit = lead.group().startswith(_LIMITS)
        while _TRAILING.search(text, expression.start, expression.end):
            expression.end -= 1
    return kept


def _is_that_day(text: str, expression: Expression) -> bool:
    """Whether a weekday or a part of a day points back to a day that only the letter knows."""
    near = max(0, expression.start - _LEAD_LIMIT)
    pointed = [meaning for meaning in expression.meanings if not isinstance(meaning, Clock)]
    bare = all(isinstance(meaning, (Weekday, Part)) for meaning in pointed)
    return bool(pointed) and bare and _THAT.search(text, near, expression.start) is not None


def _with_zone(text: str, piece: Piece) -> Piece:
    """ "14:00 CET": a clock time keeps whose clock it is."""
    zone = _ZONE.match(text, piece.end) if isinstance(piece.meaning, Clock) else None
    if zone is None or not isinstance(piece.meaning, Clock):
        return piece
    return Piece(piece.start, zone.end(), replace(piece.meaning, zone=ZONES[zone["zone"]]))


def _with_hours(text: str, found: list[Expression]) -> list[Expression]:
    """ "Am Donnerstag rufe ich Sie um 9 Uhr an": an hour belongs to the day that its clause names."""
    merged: list[Expression] = []
    for expression in found:
        before = merged[-1] if merged else None
        if before and _share_clause(text, before, expression) and _day_and_hour(before, expression):
            before.end = expression.end
            before.meanings = [_as_day(one) for one in (*before.meanings, *expression.meanings)]
        else:
            merged.append(expression)
    return merged


def _share_clause(text: str, before: Expression, expression: Expression) -> bool:
    if not 0 <= expression.start - before.end <= _CLAUSE_LIMIT:
        return False
    # The comma behind "am Montag, dem 23.," ends no clause.
    near = _APPOSITION.match(text, before.end)
    return _CLAUSE_END.search(text, near.end() if near else before.end, expression.start) is None


def _day_and_hour(before: Expression, expression: Expression) -> bool:
    """Whether one names a day and no hour, the other an hour and no day."""
    if before.void or expression.void:
        return False
    kinds = [{_sort(meaning) for meaning in one.meanings} for one in (before, expression)]
    return {"day"} in kinds and ({"hour"} in kinds or {"hour", "part"} in kinds)


def _as_day(meaning: Meaning) -> Meaning:
    """ "In 6 Tagen um 10 Uhr" means the sixth day from today, and its hour."""
    return Shifted(Offset(0), meaning) if isinstance(meaning, After) else meaning


def _sort(meaning: Meaning) -> str:
    if isinstance(meaning, After) and meaning.count > 0 and meaning.unit not in MINUTES_OF:
        return "day"
    if isinstance(meaning, Clock):
        return "hour"
    if isinstance(meaning, (Weekday, WeekdayOfMonth, Date, DayOfMonth, Offset, Feast, Shifted)):
        return "part of a day" if isinstance(meaning, Weekday) and meaning.part else "day"
    return "part" if isinstance(meaning, Part) and meaning.days is None else "other"


def _belongs(text: str, before: Expression, piece: Piece) -> bool:
    if piece.start - before.end > _GAP_LIMIT or _GAP.fullmatch(text, before.end, piece.start) is None:
        return False
    return all(_fit(meaning, piece.meaning) for meaning in before.meanings)


def _fit(one: Meaning, other: Meaning) -> bool:
    if isinstance(one, Nothing) or isinstance(other, Nothing):
        # "jeden Montag um 14 Uhr" recurs as a whole; "jeden Montag … morgen" are two.
        return not isinstance(other if isinstance(one, Nothing) else one, (*DAYS, After))
    if isinstance(one, DAYS) and isinstance(other, DAYS):
        return _days_fit(one, other)
    if isinstance(one, (After, JustNow)) or isinstance(other, (After, JustNow)):
        return False
    return type(one) is not type(other) or (isinstance(one, Part) and one == other)


def _days_fit(one: Meaning, other: Meaning) -> bool:
    """A weekday may be said with its date or its week; "heute, Freitag"; nothing else doubles."""
    kinds = {type(one), type(other)}
    if Weekday in kinds and kinds & {Date, DayOfMonth, WeekShift, CalendarWeek, Feast, Offset, Shifted}:
        return True
    if WeekShift in kinds and Stretch in kinds:
        return False
    return kinds == {Date, Offset}


def parts_of(expression: Expression, kind: type[Clock] | type[Part]) -> Clock | Part | None:
    """The expression's clock time or part of day, if it has one."""
    return next((meaning for meaning in expression.meanings if isinstance(meaning, kind)), None)
