"""Holds a statement against the record: shown, contradicted, or not on record; and what comes closest.

A deed is shown by a step that is done, of the same deed or one above it ("eingebaut" shows "geliefert", "bestellt"
shows no "versendet"), the same thing, the same figures, the same person and day where both name them. A promise is
shown by an open or kept one of the same thing at the same time. A fact by whatever entry tells of it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from klarwort.claims.marks import Marks, differ
from klarwort.claims.record import Entry
from klarwort.claims.things import overlap, papers_in, stem
from klarwort.context import EntryStatus, EntryType
from klarwort.report import ClaimKind
from klarwort.statements.concepts import near, on_ladder, shows
from klarwort.times import TimeFound
from klarwort.vocabulary import things


class Verdict(IntEnum):
    """What an entry says of a statement; the higher weighs more."""

    NOTHING = 0
    NEAR = 1
    AGAINST = 2
    FOR = 3


@dataclass(frozen=True)
class Stated:
    """A statement as it is compared: its deeds, things, figures, the person named, its time."""

    kind: ClaimKind
    language: str
    deeds: frozenset[str]
    verb: str
    things: frozenset[str]
    figures: frozenset[str]
    person: frozenset[str]
    when: TimeFound | None
    counted: Marks
    places: Marks
    amounts: Marks


@dataclass(frozen=True)
class Backing:
    """Whether the record backs a statement, the entry that shows or contradicts it, and the one that comes closest."""

    backed: bool
    evidence: str | None
    nearest: str | None


_PROVEN = frozenset({EntryStatus.DONE, EntryStatus.KEPT})
_GIVEN = frozenset({EntryStatus.OPEN, EntryStatus.KEPT})
_APPOINTMENT = frozenset({"schedule", "visit"})
_GE_LENGTH, _ROOT_LENGTH = 6, 4
_SPOKEN = frozenset({"call", "talk", "agree"})
_PAPER_DEEDS = frozenset({"send", "arrive", "inform", "pass_on", "hand_over"})
_IN_TOUCH = frozenset({"inform", "call"})
_AT_ONCE = dt.timedelta(minutes=10)
_ANY_THING = frozenset(map(stem, things.ANY_THING.split()))


def backing_of(stated: Stated, entries: Sequence[Entry], today: dt.date) -> Backing:
    """Hold a statement against all entries; of several that show it, the one that says most of it."""
    weighed = [(_verdict(stated, entry, today), _alike(stated, entry), entry.entry.id) for entry in entries]
    if any(_other_figures(stated, entry) for entry in entries):
        # Another amount of the same deed outweighs an entry that names none.
        bare = {entry.entry.id for entry in entries if not stated.figures & entry.figures}
        weighed = [one for one in weighed if one[0] is not Verdict.FOR or one[2] not in bare]
    best = max(weighed, key=lambda one: one[:2], default=None)
    if best is None or best[0] is Verdict.NOTHING:
        return Backing(False, None, None)
    told = best[2] if best[0] in {Verdict.FOR, Verdict.AGAINST} else None
    return Backing(best[0] is Verdict.FOR, told, best[2])


def _other_figures(stated: Stated, entry: Entry) -> bool:
    if not stated.figures or not entry.figures or stated.figures & entry.figures:
        return False
    return bool(stated.deeds & entry.deeds) and _is_about(stated, entry) and _same_things(stated, entry)


def _verdict(stated: Stated, entry: Entry, today: dt.date) -> Verdict:
    alike = _same_things(stated, entry)
    if not _same_deed(stated, entry):
        akin = near(entry.deeds, stated.deeds) or (alike and overlap(stated.things, entry.things) > 0)
        return Verdict.NEAR if akin and alike else Verdict.NOTHING
    if not alike:
        return Verdict.NOTHING
    if not _is_about(stated, entry) or _names_no_number(stated, entry):
        return Verdict.NEAR
    return Verdict.FOR if _counts(stated, entry) and _agrees(stated, entry, today) else Verdict.AGAINST


def _is_about(stated: Stated, entry: Entry) -> bool:
    """Whether an entry of its type can say anything of such a statement; a promise is no deed."""
    kept = entry.entry.status is EntryStatus.KEPT
    match stated.kind:
        case ClaimKind.PROMISE:
            return entry.entry.type is EntryType.PROMISE
        case ClaimKind.DONE:
            wrote = entry.entry.type is EntryType.MESSAGE and bool(stated.deeds & _IN_TOUCH)
            return (
                wrote
                or entry.entry.type is EntryType.STEP
                or (kept and entry.entry.type is EntryType.PROMISE)
            )
    return entry.entry.type is not EntryType.PROMISE


def _names_no_number(stated: Stated, entry: Entry) -> bool:
    """A fact that is a number or a sum is not told by an entry that has none of it."""
    if stated.kind is not ClaimKind.FACT or not (stated.amounts or stated.counted):
        return False
    said = stated.figures | {number for _, number in stated.counted}
    return not (said & entry.figures or (entry.amounts if stated.amounts else entry.counted))


def _same_deed(stated: Stated, entry: Entry) -> bool:
    if stated.kind is ClaimKind.PROMISE and stated.deeds & _IN_TOUCH and entry.deeds & _IN_TOUCH:
        return True
    # Paid is more than granted, though "we pay your taxi" may be either.
    paid = stated.kind is ClaimKind.DONE and "pay" in stated.deeds
    if shows(entry.deeds, stated.deeds - {"grant"} if paid else stated.deeds):
        return True
    if stated.kind is ClaimKind.FACT and stated.deeds & _SPOKEN and entry.deeds & _SPOKEN:
        return True
    if stated.kind is ClaimKind.FACT and entry.entry.type is EntryType.MESSAGE and _was_told(stated, entry):
        return True
    if stated.kind is ClaimKind.DONE and entry.entry.type is EntryType.PROMISE and not entry.deeds:
        # "Ersatzkraft am Montag" was kept: she was there.
        return overlap(stated.things, entry.things) > 0
    if stated.kind is ClaimKind.PROMISE and stated.deeds & _PAPER_DEEDS and entry.deeds & _PAPER_DEEDS:
        # What comes as paper or mail is there when it is sent.
        return bool(papers_in(stated.things)) and overlap(stated.things, entry.things) > 0
    if stated.kind is ClaimKind.FACT and not stated.deeds:
        return overlap(stated.things, entry.things) > 0 or _same_root(stated, entry)
    # "Neuer Reiseplan bis Freitag": a promise of a thing is one of bringing it about.
    brought = not entry.deeds or (stated.deeds & _PAPER_DEEDS and not on_ladder(entry.deeds))
    if stated.kind is ClaimKind.PROMISE and brought and overlap(stated.things, entry.things) > 0:
        return True
    return _at_one_time(stated, entry) or (not stated.deeds and _same_root(stated, entry))


def _was_told(stated: Stated, entry: Entry) -> bool:
    """Whether a message is what somebody told us: a talk, or another's plan for the same day."""
    if stated.deeds & (_SPOKEN | _IN_TOUCH):
        return True
    plan = stated.when is not None and not stated.when.past and entry.due is not None
    same = plan and stated.when and entry.due and stated.when.at.date() == entry.due.at.date()
    return bool(same) and near(entry.deeds, stated.deeds) and overlap(stated.things, entry.things) > 0


def _at_one_time(stated: Stated, entry: Entry) -> bool:
    """An appointment is known by its hour: "Ihr Termin ist am Donnerstag um 9 Uhr"."""
    if stated.kind is not ClaimKind.PROMISE:
        return False
    return bool(_APPOINTMENT & (stated.deeds | entry.deeds)) and _same_hour(stated, entry)


def _same_root(stated: Stated, entry: Entry) -> bool:
    root = _root(stated.verb)
    return root is not None and root in map(_root, entry.words)


def _root(word: str) -> str | None:
    """What two forms of a verb that no vocabulary knows have in common: "gefeilt", "feilen"."""
    bare = word.removeprefix("ge") if len(word) > _GE_LENGTH else word
    return bare[:4] if len(bare) > _ROOT_LENGTH else None


def _counts(stated: Stated, entry: Entry) -> bool:
    """Whether an entry of its status shows such a statement."""
    status = entry.entry.status
    if stated.kind is ClaimKind.PROMISE:
        return status in _GIVEN
    if stated.kind is ClaimKind.DONE:
        return status in _PROVEN or entry.entry.type is EntryType.MESSAGE
    return status not in {EntryStatus.BROKEN, EntryStatus.MOVED}


def _agrees(stated: Stated, entry: Entry, today: dt.date) -> bool:
    if stated.figures and entry.figures and not stated.figures & entry.figures:
        return False
    pairs = (stated.counted, entry.counted), (stated.places, entry.places), (stated.amounts, entry.amounts)
    if any(differ(own, theirs) for own, theirs in pairs):
        return False
    if stated.person and not stated.person & (entry.people | entry.words):
        return False
    if stated.when is None or stated.when.vague:
        return True
    if stated.kind is ClaimKind.PROMISE:
        return _same_due(stated.when, entry, today)
    told = {entry.day} | ({entry.due.at.date()} if entry.due and stated.kind is ClaimKind.FACT else set())
    return entry.day is None or stated.when.at.date() in told


def _same_due(when: TimeFound, entry: Entry, today: dt.date) -> bool:
    if entry.due is None:
        # An entry that lies ahead is kept under the day it is due.
        return entry.day is None or entry.day <= today or entry.day == when.at.date()
    if when.has_time and entry.due.has_time:
        return when.at == entry.due.at
    return when.at.date() == entry.due.at.date()


def _same_things(stated: Stated, entry: Entry) -> bool:
    if not stated.things or not entry.things:
        return True
    if stated.kind is ClaimKind.PROMISE and stated.things <= _ANY_THING and _same_hour(stated, entry):
        return True
    return overlap(stated.things, entry.things) > 0 or (
        # Across languages only known words can be compared; what is not known does not speak against it.
        stated.language != entry.language and shows(entry.deeds, stated.deeds)
    )


def _same_hour(stated: Stated, entry: Entry) -> bool:
    if stated.when is None or entry.due is None:
        return False
    return stated.when.has_time and entry.due.has_time and stated.when.at == entry.due.at


def _was_then(stated: Stated, entry: Entry) -> bool:
    """Whether an entry was made at the very time that is told."""
    at = entry.entry.at
    if (
        stated.when is None
        or not stated.when.has_time
        or not isinstance(at, dt.datetime)
        or at.tzinfo is None
    ):
        return False
    return abs(at - stated.when.at) <= _AT_ONCE


def _alike(stated: Stated, entry: Entry) -> tuple[int, int, int, str]:
    """What of a statement an entry has; then the later one, so that the answer never depends on their order."""
    same_day = stated.when is not None and entry.day == stated.when.at.date()
    return (
        2 * overlap(stated.things, entry.things) + 2 * len(stated.figures & entry.figures),
        len(stated.deeds & entry.deeds) + same_day + _was_then(stated, entry),
        entry.entry.type is EntryType.PROMISE if stated.kind is ClaimKind.PROMISE else 0,
        entry.entry.id,
    )
