"""What a letter has: apology, ownership, deeds, times, a person to reach, thanks, empathy, remedy, explanation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from klarwort.elements.contact import contacts_in
from klarwort.elements.deeds import deeds_of
from klarwort.elements.phrased import phrased_in
from klarwort.elements.times import times_of
from klarwort.passage import Passage
from klarwort.report import Element
from klarwort.statements import Statement

__all__ = ["elements_of"]


def elements_of(passage: Passage, statements: Sequence[Statement]) -> tuple[Element, ...]:
    """The elements of a passage, in the order of the text; `statements` are what its clauses state."""
    return tuple(sorted(_elements(passage, statements), key=lambda one: (one.start, one.end, one.kind)))


def _elements(passage: Passage, statements: Sequence[Statement]) -> Iterator[Element]:
    yield from times_of(passage, statements)
    yield from contacts_in(passage)
    yield from deeds_of(passage, statements)
    for sentence in passage.sentences:
        yield from phrased_in(sentence)
