"""What in an entry that tells of a statement speaks for it, or against it, as numbers that are weighed."""

from __future__ import annotations

import datetime as dt

from klarwort.claims import comparing
from klarwort.claims.apart import apart
from klarwort.claims.marks import differ
from klarwort.claims.record import Entry
from klarwort.claims.stated import Stated
from klarwort.report import ClaimKind


def bearing(stated: Stated, entry: Entry, whole: Entry, today: dt.date) -> dict[str, float]:
    """The points that count beside likeness once an entry is meant, by its likest part; what is not named is 0."""
    kind, entered = stated.kind.value, entry.entry
    found = {
        f"{kind}_{entered.type.value}_{entered.status.value}": True,
        "counts": comparing.counts(stated, entry),
        "agrees": comparing.agrees(stated, entry, today),
        "step_only": comparing.is_step_towards(stated, entry),
        "otherwise_figures": comparing.other_figures(stated, entry),
        "otherwise_counted": differ(stated.counted, entry.counted),
        "otherwise_named": differ(stated.named, entry.named),
        "otherwise_amounts": differ(stated.amounts, entry.amounts),
        "otherwise_places": differ(stated.places, entry.places),
        "otherwise_sides": bool(apart(stated.sides, entry.sides)),
        "all_of_part": stated.full and entry.partial,
        "partial": entry.partial,
        "denied": entry.denied,
        "denied_by_one": entry.denied != stated.denied,
        "waiting": entry.waiting and not (stated.waiting or _is_ahead(stated, today)),
        "rest_denied": whole.denied and not (entry.denied or stated.denied),
        "rest_waiting": whole.waiting and not (entry.waiting or stated.waiting or _is_ahead(stated, today)),
        "failed": entry.failed and not stated.failed,
        "instead": entry.instead and not stated.instead,
        "numbers_apart": bool(stated.numbers and entry.numbers) and not stated.numbers & entry.numbers,
        "days_apart": _days_apart(stated, entry),
        "hours_apart": _hours_apart(stated, entry),
        "no_day_said": stated.when is None or stated.when.vague,
        "due_known": entry.due is not None,
    }
    return {name: 1.0 for name, value in found.items() if value}


def _is_ahead(stated: Stated, today: dt.date) -> bool:
    """Whether it is said of what is still to come."""
    return stated.when is not None and stated.when.at.date() >= today


def _days_apart(stated: Stated, entry: Entry) -> bool:
    """Whether a day is named on which nothing was done by the entry, or is due."""
    when = stated.when
    if (
        stated.kind is ClaimKind.PROMISE
        or when is None
        or when.vague
        or not when.day_named
        or entry.day is None
    ):
        return False
    return when.at.date() not in {entry.day} | ({entry.due.at.date()} if entry.due else set())


def _hours_apart(stated: Stated, entry: Entry) -> bool:
    """Whether what was done by the clock was done hours before or after: "um sieben", at half past ten."""
    when, at = stated.when, entry.entry.at
    if stated.kind is ClaimKind.PROMISE or when is None or not (when.has_time and when.day_named):
        return False
    if not isinstance(at, dt.datetime) or at.tzinfo is None:
        return False
    return at.astimezone(when.at.tzinfo).date() == when.at.date() and abs(at - when.at) > _WRITTEN_LATER


_WRITTEN_LATER = dt.timedelta(minutes=75)
"""How far the moment at which something is written down may be from the one at which it was done."""
