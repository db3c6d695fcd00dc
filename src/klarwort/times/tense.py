"""Whether the words around a time speak of the past ("am Montag haben wir bestellt"): a guess by clause."""

from __future__ import annotations

import re

from klarwort.folding import Folded
from klarwort.vocabulary import tense as words

_AHEAD = re.compile(rf"\b(?:{words.AHEAD})\b")
_PAST = re.compile(rf"\b(?:{words.PAST})\b|n't\shave\b")
_HAVE = re.compile(r"\b(?:habe|haben|hab|hat|habt|bin|ist|sind|have|has|'ve)\b")
_BE = re.compile(r"\b(?:ist|sind|bin)\b")
_PARTICIPLE = re.compile(
    r"\b(?:ge\w{2,20}(?:t|en)|\w{2,12}ge\w{2,20}(?:t|en)|(?:be|er|ver|ent|zer|emp|miss|ueber"
    r"|unter)\w{2,20}t|\w{3,20}iert"
    rf"|{words.PARTICIPLES})\b"
)
_IS_DONE = re.compile(r"(?:\b(?:is|are|am|be|being|get|gets|getting)|'re|'s|'m)\s(?:\w{2,12}\s){0,2}$")
_ED = re.compile(r"\b\w{2,20}ed\b")
_UNMET = re.compile(r"\b(?:sollte|sollten|haette|haetten)\s{0,2}$")
_MISSED = re.compile(
    r"\b(?:haette|haetten|haettet)\b.{0,400}\b(?:sollen|muessen|koennen|duerfen)\b|\bshould(?:n't)?\shave\b"
)
_AS_SAID = re.compile(rf"\bwie\b(?!.{{0,60}}\bfuer\b).{{1,80}}\b(?:{words.SAID})\s{{0,2}}$")
_CONDITION = re.compile(r"\s{0,3}\b(?:wenn|falls|sofern|if)\b")


def speaks_of_the_past(folded: Folded, start: int, end: int, *, is_limit: bool = False) -> bool:
    """Whether the clause text[start:end] tells what has been; what it says of the future outweighs that.

    `is_limit`: it names a time until which something "is done", which is still ahead.
    """
    clause = folded.text[start:end]
    if _MISSED.search(clause) or _AS_SAID.search(clause):
        return True
    if _AHEAD.search(clause) and not re.search(r"\bworden\b\s{0,2}$", clause):
        return False
    if _PAST.search(clause) or (_UNMET.search(clause) and not _CONDITION.match(clause)):
        return True
    if _simple_past(clause):
        return True
    return not (is_limit and _BE.search(clause)) and _perfect(folded, start, end)


def _simple_past(clause: str) -> bool:
    """English: "we ordered", but not "is being replaced", "are booked"."""
    return any(
        found.group() not in words.NOT_PAST_ED and not _IS_DONE.search(clause, 0, found.start())
        for found in _ED.finditer(clause)
    )


def _perfect(folded: Folded, start: int, end: int) -> bool:
    clause = folded.text[start:end]
    if not _HAVE.search(clause):
        return False
    lasting = words.LASTING_STATE if _BE.search(clause) else words.STILL_AHEAD
    for found in _PARTICIPLE.finditer(clause):
        word = found.group()
        if word in words.NO_PARTICIPLE or word in lasting or word in words.STILL_AHEAD:
            continue
        if folded.original[folded.original_place(start + found.start())].islower():
            return True
    return False
