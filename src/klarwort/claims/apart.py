"""What sets two things of one kind apart though their names are one: north and west, the upper and the lower."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from klarwort.vocabulary.opposites import OPPOSITES

Sides = frozenset[tuple[int, int]]


def sides_in(words: Iterable[str]) -> Sides:
    """The sides that words name, each by its line and its place in it."""
    known = _sides()
    return frozenset(side for word in words for side in known.get(word, ()))


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
