"""What sets two things of one kind apart though their names are one: north and west, the upper and the lower."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from klarwort.vocabulary.claims import PREPOSITIONS
from klarwort.vocabulary.opposites import OPPOSITES
from klarwort.vocabulary.word_list import words as word_list

Sides = frozenset[tuple[int, int]]


def sides_in(words: Iterable[str]) -> Sides:
    """The sides that words name, each by its line and its place in it; "left the brackets" names none."""
    known, all_words = _sides(), ["", *words, ""]
    return frozenset(
        side
        for before, word, behind in zip(all_words, all_words[1:], all_words[2:], strict=False)
        if word not in _ALSO_VERBS or (before in _BEFORE_SIDE and behind not in PREPOSITIONS)
        for side in known.get(word, ())
    )


_ALSO_VERBS = frozenset({"left", "right", "back"})
_BEFORE_SIDE = word_list("the on at your our upper lower top bottom front rear far")


def apart(some: Sides, others: Sides) -> bool:
    """Whether the one names a side of a line of which the other names only others."""
    lines = {line for line, _ in some} & {line for line, _ in others}
    return any(
        not {side for side in some if side[0] == line} & {side for side in others if side[0] == line}
        for line in lines
    )


@cache
def _sides() -> dict[str, tuple[tuple[int, int], ...]]:
    found: dict[str, tuple[tuple[int, int], ...]] = {}
    for number, line in enumerate(filter(str.strip, OPPOSITES.splitlines())):
        for place, side in enumerate(line.split(" / ")):
            for word in side.split():
                found[word] = (*found.get(word, ()), (number, place))
    return found
