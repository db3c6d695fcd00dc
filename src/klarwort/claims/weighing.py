"""How much speaks for it that an entry tells of a statement: a sum of points, above 0 where it rather does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from klarwort.claims import comparing
from klarwort.claims.likeness import likeness
from klarwort.claims.record import Entry
from klarwort.claims.stated import Stated
from klarwort.report import ClaimKind
from klarwort.vocabulary.likeness import POINTS

BY_THE_WAY = 1.0
"""Points from which on a clause that need not be a claim is one."""
OUTRIGHT = -0.5
"""Points from which on an entry of the same deed is meant, whatever day it names: another day speaks against it."""
NEAR = -1.5
"""Points from which on an entry comes close enough to be shown."""
NOT_MEANT = -9.0
"""The points of an entry that can say nothing of such a statement, whatever it names."""
_FEW = 3
"""In a record of so many entries the likest is rather meant than in a long one."""

_TIMED = (
    "same_moment",
    "same_day",
    "other_hour",
    "same_at_same_moment",
    "same_at_same_day",
    "same_at_other_hour",
)


@dataclass(frozen=True)
class Weight:
    """The points of an entry.

    `akin`: nothing known sets it apart by its deed or, on another day, by its things, and the deed, a word or the day
    is shared; `about`: an entry of its type can say something of such a statement.
    """

    points: float
    akin: bool
    about: bool


Weights = Sequence[Sequence[Weight]]
"""The weights of each entry, statement by statement."""


def weigh(stated: Stated, entry: Entry, table: Mapping[str, float] = POINTS) -> Weight:
    """The weight of an entry as a whole, or of the part that is likest."""
    found = [likeness(stated, part) for part in (entry, *entry.parts)]
    most, best = max(((place, points(one, table)) for place, one in enumerate(found)), key=lambda one: one[1])
    likest = found[most]
    timed = any(name in likest for name in _TIMED)
    shared = timed or "nothing_shared" not in likest or "deed_same" in likest
    other = "deed_other" in likest or ("thing_other" in likest and not timed)
    return Weight(best, shared and not other, comparing.is_about(stated, entry))


def points(found: Mapping[str, float], table: Mapping[str, float]) -> float:
    return table["always"] + sum(table.get(name, 0.0) * value for name, value in found.items())


def in_context(told: Sequence[Stated], weights: Weights, number: int) -> list[float]:
    """The points of the entries for one statement, with what else the letter says."""
    return [
        weight.points + POINTS["likest"] * likest + POINTS["mate"] * mate if weight.about else NOT_MEANT
        for weight, (likest, mate) in zip(
            weights[number], context_of(told, weights, number, POINTS["likely"]), strict=True
        )
    ]


def context_of(
    told: Sequence[Stated], weights: Weights, number: int, likely: float
) -> list[tuple[float, float]]:
    """How far each entry is the likest, and whether another statement of the same sentence tells of it.

    The entry that is likest to a statement is rather meant if no other sentence is liker to it. What is only promised
    is no deed, and where it is the likest to one that is told, no other entry is: "das Rohr ist getauscht".
    """
    own, here = weights[number], told[number].sentence
    done = told[number].kind is ClaimKind.DONE
    few = _FEW / max(_FEW, sum(weight.about for weight in own))
    top = max((weight.points for weight in own if weight.about or done), default=NOT_MEANT)
    found = []
    for place, weight in enumerate(own):
        others = [
            (told[other].sentence, row[place].points)
            for other, row in enumerate(weights)
            if other != number and row[place].about
        ]
        rival = max((one for sentence, one in others if sentence != here), default=NOT_MEANT)
        mate = max((one for sentence, one in others if sentence == here), default=NOT_MEANT)
        likest = weight.akin and weight.about and weight.points == top and top >= rival
        found.append((few * likest, 1.0 * (mate > likely)))
    return found
