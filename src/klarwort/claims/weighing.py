"""How likely it is that an entry tells of a statement, and that it bears it out: sums of points, 0 where it is even."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from klarwort.claims import comparing
from klarwort.claims.bearing import bearing
from klarwort.claims.likeness import likeness
from klarwort.claims.record import Entry
from klarwort.claims.stated import Stated
from klarwort.report import ClaimKind
from klarwort.vocabulary.likeness import ALIKE, AROUND, BORNE_OUT

Shape = Mapping[str, float]
"""What was compared, by its names, each with how far it is so."""
_NOTHING = -9.0
"""The points of an entry of a type that can say nothing of such a statement; and where there is no other."""
_FAR = 4.0
"""How far ahead of all others an entry can be, in points."""


@dataclass(frozen=True)
class Weight:
    """How like an entry is to a statement, in points; its likest part, with what the two have in common.

    `about`: an entry of its type can say something of such a statement.
    """

    points: float
    part: Entry
    whole: Entry
    shape: Shape
    about: bool

    @property
    def is_linked(self) -> bool:
        """Whether the two share a word, a deed, a number, a person or a day."""
        return "nothing_shared" not in self.shape or not _LINKS.isdisjoint(self.shape)


Weights = Sequence[Sequence[Weight]]
"""The weights of each entry, statement by statement."""


def chance(points: float) -> float:
    """How likely it is, from 0 to 1."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, points))))


def total(shape: Shape, table: Mapping[str, float]) -> float:
    return table["always"] + sum(table.get(name, 0.0) * value for name, value in shape.items())


def weigh(stated: Stated, entry: Entry, table: Mapping[str, float] = ALIKE) -> Weight:
    """The weight of an entry as a whole, or of the part that is likest."""
    about = comparing.is_about(stated, entry)
    shapes = [(likeness(stated, part), part) for part in (entry, *entry.parts)]
    return max(
        (Weight(total(shape, table), part, entry, shape, about) for shape, part in shapes),
        key=lambda one: one.points,
    )


def meant(told: Sequence[Stated], weights: Weights, number: int) -> list[float]:
    """For each entry how likely it is that it tells of a statement, with what else the letter and the record say."""
    return [chance(total(shape, AROUND)) for shape in around(told, weights, number)]


def around(told: Sequence[Stated], weights: Weights, number: int) -> Iterator[Shape]:
    """How far an entry stands out among the others, and whether another statement is liker to it.

    The entry that is likest to a statement is rather meant, if no other sentence is liker to it; statements of one
    sentence often stand in one entry. What is only promised is no deed, and where it is the likest to one that is
    told, no other entry is meant: "das Rohr ist getauscht".
    """
    own, here = weights[number], told[number]
    done = here.kind is ClaimKind.DONE
    for place, weight in enumerate(own):
        others = [one.points for other, one in enumerate(own) if other != place and (one.about or done)]
        rows = [
            (told[other].sentence == here.sentence, row[place].points)
            for other, row in enumerate(weights)
            if other != number and row[place].about
        ]
        rival = max((points for same, points in rows if not same), default=_NOTHING)
        mate = max((points for same, points in rows if same), default=_NOTHING)
        ahead = weight.points - max(others, default=_NOTHING)
        yield {
            "points": weight.points,
            "ahead": max(-_FAR, min(_FAR, ahead)),
            "likest": 1.0 * (ahead >= 0),
            "unrivalled": 1.0 * (weight.points >= rival),
            "likest_unrivalled": 1.0 * (ahead >= 0 and weight.points >= rival),
            "mate": 1.0 * (mate > 0),
            "about": 1.0 * weight.about,
            f"about_{here.kind.value}": 1.0 * weight.about,
            "weak": 1.0 * here.weak,
        }


def borne_out(stated: Stated, weight: Weight, today: dt.date) -> float:
    """How likely it is that an entry that tells of a statement bears it out.

    Never what is open, broken or only a step towards it ("bestellt" is no "versendet"), nor another number, place or
    day; nor, where something is said to be done, what waits for something: "wird zugestellt".
    """
    found = bearing(stated, weight.part, weight.whole, today)
    waits = stated.kind is ClaimKind.DONE and "waiting" in found
    if waits or not weight.is_linked:
        return 0.0
    if "counts" not in found or not _BARS.isdisjoint(found):
        return 0.0
    return chance(total({**weight.shape, **found}, BORNE_OUT))


_LINKS = frozenset(
    {
        "deed_same",
        "same_moment",
        "same_day",
        "same_stretch",
        "same_number",
        "shared_number",
        "same_person",
        "same_name",
        "both_customer",
        "talk",
        "same_verb",
        "thing_same",
    }
)
"""Of these an entry must have one, or a word, to bear anything out, however alone it stands in its record."""
_BARS = frozenset(
    {
        "step_only",
        "numbers_apart",
        "days_apart",
        "otherwise_amounts",
        "otherwise_counted",
        "otherwise_figures",
        "otherwise_named",
        "otherwise_places",
    }
)
"""What speaks against a statement whatever else speaks for it."""
