"""Holds statements against the record: shown, contradicted, or not on record; and what comes closest.

First: does an entry tell of it? What the two have in common is weighed (`klarwort.claims.weighing`), and an entry of
which another sentence says more weighs less. Then: does anything in the entry speak against it? A promise is no deed,
what is open is not done, "bestellt" shows no "versendet", another amount, place, person or day is another.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from klarwort.claims import comparing
from klarwort.claims.comparing import Deed, Thing
from klarwort.claims.record import Entry
from klarwort.claims.stated import Stated
from klarwort.claims.weighing import BY_THE_WAY, NEAR, OUTRIGHT, Weights, in_context, weigh
from klarwort.report import ClaimKind


class Verdict(IntEnum):
    """What an entry says of a statement that it tells of."""

    STEP = 0
    AGAINST = 1
    FOR = 2


@dataclass(frozen=True)
class Backing:
    """Whether the record backs a statement, the entry that shows or contradicts it, and the one that comes closest."""

    backed: bool
    evidence: str | None
    nearest: str | None


_LEANS = {Verdict.FOR: 1.0, Verdict.AGAINST: 0.0, Verdict.STEP: -1.0}
"""Points for what an entry says: what agrees in all is rather meant, and a step only where nothing shows the deed."""


def backings_of(told: Sequence[Stated], entries: Sequence[Entry], today: dt.date) -> list[Backing]:
    """Hold the statements of a letter against all entries; of several that tell of one, the likest counts."""
    weights = [[weigh(stated, entry) for entry in entries] for stated in told]
    found = []
    for number, stated in enumerate(told):
        best = _best(told, entries, weights, number, today)
        other = _read_otherwise(stated, today)
        if other and not best.backed:
            otherwise = [*told[:number], other, *told[number + 1 :]]
            again = [weigh(other, entry) for entry in entries]
            second = _best(
                otherwise, entries, [*weights[:number], again, *weights[number + 1 :]], number, today
            )
            best = second if second.backed else best
        found.append(best)
    return found


def _read_otherwise(stated: Stated, today: dt.date) -> Stated | None:
    """What is said by the way may be a deed though it reads like a promise, and the reverse."""
    if not stated.weak:
        return None
    ahead = stated.when is not None and stated.when.at.date() >= today
    if stated.kind is ClaimKind.PROMISE and not ahead:
        return replace(stated, kind=ClaimKind.DONE)
    return replace(stated, kind=ClaimKind.PROMISE) if ahead else None


def _best(
    told: Sequence[Stated], entries: Sequence[Entry], weights: Weights, number: int, today: dt.date
) -> Backing:
    stated, own = told[number], weights[number]
    nearest = max(
        ((weight.points, entry.entry.id) for weight, entry in zip(own, entries, strict=True)), default=None
    )
    judged = []
    for points, entry in zip(in_context(told, weights, number), entries, strict=True):
        if points > _least(stated, entry):
            verdict = _verdict(stated, entry, today)
            judged.append((points + _LEANS[verdict], verdict, entry.entry.id))
    if not judged:
        return Backing(False, None, nearest[1] if nearest and nearest[0] > NEAR else None)
    _, verdict, name = max(judged)
    return Backing(verdict is Verdict.FOR, None if verdict is Verdict.STEP else name, name)


def _least(stated: Stated, entry: Entry) -> float:
    """The points that an entry must have: fewer where the same deed was done to what may be the same thing."""
    if stated.weak:
        return BY_THE_WAY
    same = comparing.deed_of(stated, entry) is Deed.SAME
    return OUTRIGHT if same and comparing.things_of(stated, entry) in _ONE_THING else 0.0


_ONE_THING = {Thing.SAME, Thing.OPEN}


def _verdict(stated: Stated, entry: Entry, today: dt.date) -> Verdict:
    if comparing.is_step_towards(stated, entry):
        return Verdict.STEP
    agrees = comparing.counts(stated, entry) and comparing.agrees(stated, entry, today)
    return Verdict.FOR if agrees else Verdict.AGAINST
