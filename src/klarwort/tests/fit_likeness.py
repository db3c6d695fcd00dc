"""Fits the weights of klarwort.vocabulary.likeness to all that was judged, by others and by us.

    python -m klarwort.tests.fit_likeness

Prints its tables anew. Three logistic regressions, each by plain gradient steps: how like an entry is to a statement;
how far it stands out in its record and letter; and, where it is meant, whether it bears the statement out. A pair that
nobody judged is left out; a clause that need not be a claim and was marked as none tells of no entry.
"""

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from klarwort.claims import Read, read_against_record
from klarwort.claims.bearing import bearing
from klarwort.claims.weighing import Shape, around, weigh
from klarwort.context import Context
from klarwort.letter import Letter
from klarwort.passage import read_passage
from klarwort.tests.records_apart import SETS, Held, Wanted, of_set, own_letters
from klarwort.tests.test_claims import EXAMPLES, NOW
from klarwort.vocabulary.likeness import ALIKE

_ROUNDS = 40
_RATE = 0.3
_DECAY = 0.002
"""How much each round draws a weight back to 0, so that what is rare stays small."""

_AS_OFTEN = 3
"""How often our own examples count: they are the rules that must hold, not what letters happen to say."""

Sample = tuple[Shape, bool]


@dataclass(frozen=True)
class Pair:
    """A statement and an entry, by their numbers; whether it tells of it, and bears it out."""

    stated: int
    entry: int
    meant: bool
    backed: bool


@dataclass(frozen=True)
class Judged:
    """A letter as it is read, and those of its pairs that were judged."""

    held: Held
    read: Read
    pairs: Sequence[Pair]


def judged(held: Held) -> Judged:
    read = read_against_record(Letter(read_passage(held.text, held.language), held.context))
    found = []
    for number, ((statement, _), stated) in enumerate(zip(read.told, read.stated, strict=True)):
        wanted = _wanted(held, statement.start, statement.end)
        meant = wanted.entries if wanted else frozenset[str]() if stated.weak else None
        if meant is None:
            continue
        backed = wanted is not None and wanted.backed
        found += [
            Pair(number, place, entry.entry.id in meant, backed) for place, entry in enumerate(read.entries)
        ]
    return Judged(held, read, found)


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
            sum_ = sum(weights[name] * value for name, value in shape.items())
            missed = meant - 1 / (1 + math.exp(-max(-30.0, min(30.0, sum_))))
            for name, value in shape.items():
                slope = missed * value - (0 if name == "always" else _DECAY * weights[name])
                moved[name] += slope * slope
                weights[name] += _RATE * slope / math.sqrt(moved[name] + 1e-6)
    return dict(weights)


def tables_of(letters: Sequence[Judged]) -> tuple[dict[str, float], dict[str, float], dict[str, float]]:
    """Likeness, by the likest part of an entry; how far it stands out; and whether it bears out what is stated."""
    own: Mapping[str, float] = ALIKE
    for _ in range(2):
        own = fitted([sample for letter in letters for sample in _alike(letter, own)])
    standing = fitted([sample for letter in letters for sample in _standing(letter, own)])
    bears = fitted([sample for letter in letters for sample in _bears(letter, own)])
    return dict(own), standing, bears


def _alike(letter: Judged, own: Mapping[str, float]) -> Iterator[Sample]:
    for pair in letter.pairs:
        weight = weigh(letter.read.stated[pair.stated], letter.read.entries[pair.entry], own)
        if weight.about:
            yield {**weight.shape, "always": 1.0}, pair.meant


def _standing(letter: Judged, own: Mapping[str, float]) -> Iterator[Sample]:
    weights = [[weigh(stated, entry, own) for entry in letter.read.entries] for stated in letter.read.stated]
    shapes = [list(around(letter.read.stated, weights, number)) for number in range(len(weights))]
    for pair in letter.pairs:
        yield {**shapes[pair.stated][pair.entry], "always": 1.0}, pair.meant


def _bears(letter: Judged, own: Mapping[str, float]) -> Iterator[Sample]:
    now = letter.held.context.now
    assert now is not None
    for pair in letter.pairs:
        if pair.meant:
            stated = letter.read.stated[pair.stated]
            weight = weigh(stated, letter.read.entries[pair.entry], own)
            shape = {**weight.shape, **bearing(stated, weight.part, weight.whole, now.date()), "always": 1.0}
            yield shape, pair.backed


if __name__ == "__main__":
    sources = (*map(of_set, SETS), own_letters(), *(own_examples() for _ in range(_AS_OFTEN)))
    everything = [judged(held) for letters in sources for held in letters]
    for name, table in zip(("ALIKE", "AROUND", "BORNE_OUT"), tables_of(everything), strict=True):
        print(f"{name} = {{")
        for weight_of, weight in sorted(table.items()):
            print(f'    "{weight_of}": {weight:.2f},')
        print("}\n")
