"""Holds statements against the record: shown, contradicted, or not on record; and what comes closest.

First: does an entry tell of it? What the two have in common is weighed (`klarwort.claims.weighing`), and an entry of
which another sentence says more weighs less. Then: does anything in the entry speak against it? A promise is no deed,
what is open is not done, "bestellt" shows no "versendet", another amount, place, person or day is another.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from klarwort.claims import comparing
from klarwort.claims.record import Entry
from klarwort.claims.stated import Stated
from klarwort.claims.weighing import Weights, borne_out, meant, weigh
from klarwort.report import ClaimKind


@dataclass(frozen=True)
class Backing:
    """Whether the record backs a statement, the entry that shows or contradicts it, and the one that comes closest."""

    backed: bool
    evidence: str | None
    nearest: str | None


_ENOUGH = 0.4
"""How likely it must be that an entry tells of a statement and bears it out."""
_TOLD = 0.55
"""How likely it must be that an entry tells of what it does not bear out, so that it contradicts it."""
_NEAR = 0.15
"""How likely it must be that an entry is meant, so that it is shown as the one that comes closest."""


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
    stated = told[number]
    judged = [
        (likely, borne_out(stated, weight, today), entry, weight)
        for likely, weight, entry in zip(meant(told, weights, number), weights[number], entries, strict=True)
    ]
    if not judged:
        return Backing(False, None, None)
    likely, borne, shown, _ = max(judged, key=lambda one: (one[0] * one[1], one[2].entry.id))
    if likely * borne > _ENOUGH:
        return Backing(True, shown.entry.id, shown.entry.id)
    likely, _, nearest, weight = max(judged, key=lambda one: (one[0], one[2].entry.id))
    silent = nearest.waiting or comparing.is_step_towards(stated, nearest)
    says = weight.about and (weight.is_linked or stated.when is not None) and not silent
    name = nearest.entry.id
    return Backing(False, name if says and likely > _TOLD else None, name if likely > _NEAR else None)
