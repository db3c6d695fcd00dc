"""Finds the pieces that a time expression is made of: only around the words that such a piece needs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from klarwort.folding import Folded
from klarwort.times.clock_pieces import CLOCK_KINDS
from klarwort.times.date_pieces import DATE_KINDS
from klarwort.times.day_pieces import DAY_KINDS
from klarwort.times.kinds import FIGURE, Build
from klarwort.times.meaning import Meaning
from klarwort.times.span_pieces import SPAN_KINDS
from klarwort.times.void_pieces import VOID_KINDS

KINDS = (*VOID_KINDS, *DAY_KINDS, *DATE_KINDS, *SPAN_KINDS, *CLOCK_KINDS)

BEFORE = 40
LONGEST = 60
BEHIND = 2 * LONGEST


@dataclass(frozen=True)
class Piece:
    """A piece of a time expression at a folded span."""

    start: int
    end: int
    meaning: Meaning


def pieces(folded: Folded) -> list[Piece]:
    """All pieces in a text, left to right, without overlap; where two begin, the longer wins."""
    found = sorted(_all(folded), key=lambda piece: (piece.start, -piece.end))
    kept: list[Piece] = []
    for piece in found:
        if not kept or piece.start >= kept[-1].end:
            kept.append(piece)
    return kept


def _all(folded: Folded) -> Iterator[Piece]:
    places = _places(folded)
    words = frozenset(places)  # of two sets the smaller one is gone through
    for needs, pattern, build in _compiled():
        near = sorted(place for word in needs & words for place in places[word])
        for found in _around(pattern, folded.text, near):
            meaning = build(found)
            if meaning is not None and found.end() > found.start():
                yield Piece(found.start(), found.end(), meaning)


def _places(folded: Folded) -> dict[str, list[int]]:
    """Where the words stand that some kind needs; the numbers under FIGURE."""
    places = {word: _occurrences(folded.text, word) for word in folded.word_set & _needed_words()}
    numbers = {word for word in folded.word_set if word[0].isdigit()}
    figures = [place for number in numbers for place in _occurrences(folded.text, number)]
    return {**places, FIGURE: sorted(figures)}


def _occurrences(text: str, word: str) -> list[int]:
    found = []
    place = text.find(word)
    while place >= 0:
        if not (place and text[place - 1].isalnum()):
            found.append(place)
        place = text.find(word, place + 1)
    return found


def _around(pattern: re.Pattern[str], text: str, near: Iterable[int]) -> Iterator[re.Match[str]]:
    """The matches of a pattern of which each has one of the places in it, as finditer would tell them."""
    done = 0
    for place in near:
        while done <= place:
            found = pattern.search(text, max(done, place - BEFORE), place + BEHIND)
            if found and found.start() <= place:
                yield found
                done = max(found.end(), found.start() + 1)
            else:
                # What begins far enough from the end of the window has been seen whole.
                done = min(found.start() if found else len(text) + 1, place + LONGEST)


@cache
def _compiled() -> tuple[tuple[frozenset[str], re.Pattern[str], Build], ...]:
    """Compiled on first use, so that whoever only imports this does not wait."""
    return tuple((frozenset(needs.split()), re.compile(pattern), build) for needs, pattern, build in KINDS)


@cache
def _needed_words() -> frozenset[str]:
    return frozenset(word for needs, _, _ in _compiled() for word in needs)
