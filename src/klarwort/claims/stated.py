"""A statement of a letter as it is compared with the record."""

from __future__ import annotations

from dataclasses import dataclass

from klarwort.claims.apart import Sides
from klarwort.claims.marks import Marks
from klarwort.claims.stretches import Stretch
from klarwort.report import ClaimKind
from klarwort.times import TimeFound


@dataclass(frozen=True)
class Stated:
    """A statement: its deeds, things, figures, the person named, its time.

    `others` are third parties and names, of whom one may have told us.
    `core` are the things that something was done to, of all that are named; `things` has those beside them too
    ("die Lampe im Keller"); `refers`: it was done to what a pronoun stands for. `verb` is compared where no vocabulary
    knows the deed, `content` are all its words of content. `stretch` is a longer time that it names ("im Mai"),
    beside the one of `when`; `author`: the names of who writes, where "I" did it; `until`: done by then; `full`: all
    of it; `denied`, `waiting`, `failed`, `instead`: as in `klarwort.claims.outcome`; `by_customer`: they act;
    `by_others`: third parties do, or things. `sentence` is the number of its sentence; `names` are the persons it
    names, who are no things or content.
    """

    kind: ClaimKind
    sentence: int
    language: str
    deeds: frozenset[str]
    verb: str
    things: frozenset[str]
    core: frozenset[str]
    refers: bool
    figures: frozenset[str]
    person: frozenset[str]
    others: frozenset[str]
    when: TimeFound | None
    until: bool
    stretch: Stretch | None
    counted: Marks
    places: Marks
    named: Marks
    amounts: Marks
    sides: Sides
    numbers: frozenset[str]
    where: frozenset[str]
    full: bool
    denied: bool
    content: frozenset[str]
    weak: bool
    author: frozenset[str]
    names: frozenset[str]
    waiting: bool
    failed: bool
    instead: bool
    by_customer: bool
    by_others: bool
