"""Fits the weights of klarwort.vocabulary.likeness to all that was judged, by others and by us; prints them.

    python -m klarwort.tests.fit_likeness

Two logistic regressions, each by plain gradient steps: what a statement and an entry have in common; and how much
the rest of the letter counts beside it. A pair that nobody judged is left out; a clause that need not be a claim and
was marked as none tells of no entry.
"""

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from klarwort.claims import Read, read_against_record
from klarwort.claims.comparing import is_about
from klarwort.claims.likeness import likeness
from klarwort.claims.weighing import context_of, points, weigh
from klarwort.context import Context
from klarwort.letter import Letter
from klarwort.passage import read_passage
from klarwort.tests.records_apart import SETS, Held, Wanted, of_set, own_letters
from klarwort.tests.test_claims import EXAMPLES, NOW
from klarwort.vocabulary.likeness import POINTS

_ROUNDS = 40
_RATE = 0.3
_DECAY = 0.002
"""How much each round draws a weight back to 0, so that what is rare stays small."""

Shape = Mapping[str, float]
Sample = tuple[Shape, bool]


@dataclass(frozen=True)
class Pair:
    """A statement and an entry, by their numbers; how like it is to the entry and its parts; whether it tells of it."""

    stated: int
    entry: int
    shapes: Sequence[Shape]
    meant: bool


def pairs_of(held: Held) -> tuple[Read, list[Pair]]:
    """A letter as it is read, and those of its pairs that were judged."""
    read = read_against_record(Letter(read_passage(held.text, held.language), held.context))
    found = []
    for number, ((statement, _), stated) in enumerate(zip(read.told, read.stated, strict=True)):
        wanted = _wanted(held, statement.start, statement.end)
        meant = wanted.entries if wanted else frozenset[str]() if stated.weak else None
        if meant is None:
            continue
        for place, entry in enumerate(read.entries):
            if is_about(stated, entry):
                shapes = [likeness(stated, part) for part in (entry, *entry.parts)]
                found.append(Pair(number, place, shapes, entry.entry.id in meant))
    return read, found


def own_examples() -> Iterator[Held]:
    """record_examples.txt: each of its sentences as a letter of its own."""
    for record, verdict, kind, text in EXAMPLES:
        sign, _, evidence = verdict.partition(" ")
        wanted = Wanted(0, len(text), sign == "+", frozenset({evidence} - {""}))
        yield Held(text, kind[:2], Context(now=NOW, record=record), [wanted])


def _wanted(held: Held, start: int, end: int) -> Wanted | None:
    """The claim that a statement is most of, or that is most of it."""
    shared = [(min(end, one.end) - max(start, one.start), one) for one in held.wanted]
    enough = [pair for pair in shared if 2 * pair[0] >= min(end - start, pair[1].end - pair[1].start)]
    return max(enough, key=lambda pair: pair[0])[1] if enough else None


def fitted(samples: Sequence[Sample]) -> dict[str, float]:
    """The weights under which the samples are likeliest; the step of each shrinks with what it has moved."""
    weights, moved = defaultdict[str, float](float), defaultdict[str, float](float)
    mixed, order = list(samples), Random(1)
    for _ in range(_ROUNDS):
        order.shuffle(mixed)
        for shape, meant in mixed:
            total = sum(weights[name] * value for name, value in shape.items())
            missed = meant - 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
            for name, value in shape.items():
                slope = missed * value - (0 if name == "always" else _DECAY * weights[name])
                moved[name] += slope * slope
                weights[name] += _RATE * slope / math.sqrt(moved[name] + 1e-6)
    return dict(weights)


def table_of(letters: Sequence[tuple[Read, list[Pair]]]) -> dict[str, float]:
    """All weights: first of likeness, to the likest part of an entry; then of what stands around, beside that."""
    own: Mapping[str, float] = POINTS
    for _ in range(2):
        own = fitted(
            [
                ({**max(pair.shapes, key=lambda shape: points(shape, own)), "always": 1.0}, pair.meant)
                for _, pairs in letters
                for pair in pairs
            ]
        )
    around = fitted([sample for read, pairs in letters for sample in _in_context(read, pairs, own)])
    scale, always = around["points"], around["always"]
    table = {name: scale * weight for name, weight in own.items()}
    table["always"] += always
    return table | {"likest": around["likest"], "mate": around["mate"], "likely": always}


def _in_context(read: Read, pairs: Sequence[Pair], own: Mapping[str, float]) -> Iterator[Sample]:
    weights = [[weigh(stated, entry, own) for entry in read.entries] for stated in read.stated]
    for pair in pairs:
        likest, mate = context_of(read.stated, weights, pair.stated, 0.0)[pair.entry]
        shape = {
            "always": 1.0,
            "points": weights[pair.stated][pair.entry].points,
            "likest": likest,
            "mate": mate,
        }
        yield shape, pair.meant


if __name__ == "__main__":
    sources = (*map(of_set, SETS), own_letters(), own_examples())
    everything = [pairs_of(held) for letters in sources for held in letters]
    for weight_of, weight in sorted(table_of(everything).items()):
        print(f'    "{weight_of}": {weight:.2f},')
