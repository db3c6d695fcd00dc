"""Joins pieces that stand together ("am Freitag" + "um 10") into one expression."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from klarwort.folding import Folded
from klarwort.times.meaning import DAYS, After, Clock, Date, Meaning, Nothing, Part, Weekday, WeekShift
from klarwort.times.pieces import Piece, pieces

_GAP = re.compile(
    r"\s{0,2},?\(?\s{0,2}(?:(?:um|gegen|ab|bis|zum|spaetestens|den|dem|der|in\sder|am|punkt|ca\.?|circa"
    r"|vor|schon|genau|noch|"
    r"at|by|on|of|the|before|around|until|from|in|latest|already)\s{1,2}){0,3}"
)
_GAP_LIMIT = 32
_LEAD = re.compile(
    r"\b(?:bis\sspaetestens(?:\sum|\sam|\szum)?|spaetestens(?:\sbis)?(?:\sum|\sam|\szum)?|bis\szum"
    r"|bis\sum|bis|am|um|gegen|ab|zum|an|vor|"
    r"no\slater\sthan|on|by|until|till|before|at)\s{1,2}(?:dem\s|den\s|der\s|the\s)?$"
)
_LEAD_LIMIT = 28
# A comma, a space, or the full stop behind a month's full name: "1.12." and "p.m." keep theirs.
_TRAILING = re.compile(r"(?:[ ,]|(?<=[a-z]{4})(?<!sept)\.)$")


@dataclass
class Expression:
    """Pieces that make one expression, with its folded span (a leading "am", "bis", "by" included)."""

    start: int
    end: int
    meanings: list[Meaning] = field(default_factory=list)

    @property
    def void(self) -> bool:
        return any(isinstance(meaning, Nothing) for meaning in self.meanings)


def expressions(folded: Folded) -> list[Expression]:
    """All time expressions of a folded text, in order; void ones are swallowed here."""
    text = folded.text
    joined: list[Expression] = []
    for piece in pieces(folded):
        if joined and _belongs(text, joined[-1], piece):
            joined[-1].end = piece.end
            joined[-1].meanings.append(piece.meaning)
        else:
            joined.append(Expression(piece.start, piece.end, [piece.meaning]))
    kept = [expression for expression in joined if not expression.void]
    for expression in kept:
        lead = _LEAD.search(text, max(0, expression.start - _LEAD_LIMIT), expression.start)
        if lead:
            expression.start = lead.start()
        while _TRAILING.search(text, expression.start, expression.end):
            expression.end -= 1
    return kept


def _belongs(text: str, before: Expression, piece: Piece) -> bool:
    if piece.start - before.end > _GAP_LIMIT or _GAP.fullmatch(text, before.end, piece.start) is None:
        return False
    return all(_fit(meaning, piece.meaning) for meaning in before.meanings)


def _fit(one: Meaning, other: Meaning) -> bool:
    if isinstance(one, Nothing) or isinstance(other, Nothing):
        # "gestern um 14 Uhr" is past as a whole; "gestern … morgen" are two.
        return not isinstance(other if isinstance(one, Nothing) else one, (*DAYS, After))
    if isinstance(one, DAYS) and isinstance(other, DAYS):
        return _days_fit(one, other)
    if isinstance(one, After) or isinstance(other, After):
        return False
    return type(one) is not type(other) or (
        isinstance(one, Part) and isinstance(other, Part) and one == other
    )


def _days_fit(one: Meaning, other: Meaning) -> bool:
    """A weekday may be said with its date or its week; "heute, Freitag"; nothing else doubles."""
    kinds = {type(one), type(other)}
    if kinds in ({Weekday, Date}, {Weekday, WeekShift}):
        return True
    return (
        len(kinds) == 2
        and kinds & {Weekday, Date} != set()
        and not kinds & {WeekShift}
        and "Offset" in {k.__name__ for k in kinds}
    )


def parts_of(expression: Expression, kind: type[Clock] | type[Part]) -> Clock | Part | None:
    """The expression's clock time or part of day, if it has one."""
    return next((meaning for meaning in expression.meanings if isinstance(meaning, kind)), None)
