"""Holds a statement against the record: shown, contradicted, or not on record; and what comes closest.

A deed is shown by a step that is done, of the same deed or one above it ("eingebaut" shows "geliefert", "bestellt"
shows no "versendet"), the same thing, the same figures, the same person and day where both name them. A promise is
shown by an open or kept one of the same thing at the same time. A fact by whatever entry tells of it. Where one of
the two uses a word that no vocabulary knows, what is particular speaks: the moment, the sum, the thing with its day.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from klarwort.claims import comparing
from klarwort.claims.comparing import Deed, Thing
from klarwort.claims.record import Entry
from klarwort.claims.stated import Stated
from klarwort.claims.things import overlap
from klarwort.context import EntryStatus, EntryType
from klarwort.report import ClaimKind


class Verdict(IntEnum):
    """What an entry says of a statement; the higher weighs more."""

    NOTHING = 0
    NEAR = 1
    AGAINST = 2
    FOR = 3


@dataclass(frozen=True)
class Backing:
    """Whether the record backs a statement, the entry that shows or contradicts it, and the one that comes closest."""

    backed: bool
    evidence: str | None
    nearest: str | None


_PERSONAL = frozenset({"call", "talk", "inform", "visit"})


def backing_of(stated: Stated, entries: Sequence[Entry], today: dt.date) -> Backing:
    """Hold a statement against all entries; of several that show it, the one that says most of it."""
    weighed = [(_weighed(stated, entry, today), _alike(stated, entry), entry.entry.id) for entry in entries]
    if any(_other_figures(stated, entry) for entry in entries):
        # Another amount of the same deed outweighs an entry that names none.
        bare = {entry.entry.id for entry in entries if not stated.figures & entry.figures}
        weighed = [one for one in weighed if one[0] is not Verdict.FOR or one[2] not in bare]
    weighed = _most_particular(stated, entries, weighed)
    best = max(weighed, key=lambda one: one[:2], default=None)
    if best is None or best[0] is Verdict.NOTHING:
        return Backing(False, None, None)
    told = best[2] if best[0] in {Verdict.FOR, Verdict.AGAINST} else None
    return Backing(best[0] is Verdict.FOR, told, best[2])


_Weighed = tuple[Verdict, tuple[int, int, int, str], str]


def _most_particular(stated: Stated, entries: Sequence[Entry], weighed: list[_Weighed]) -> list[_Weighed]:
    """Without what shows a deed, where the same deed speaks against it and names more: "die Maschine in Biel"."""
    named = {entry.entry.id: overlap(stated.things, entry.things) for entry in entries}
    same = {entry.entry.id for entry in entries if stated.deeds & entry.deeds}
    most = max((named[one[2]] for one in weighed if one[0] is Verdict.AGAINST and one[2] in same), default=0)
    return [one for one in weighed if one[0] is not Verdict.FOR or named[one[2]] >= most]


def _other_figures(stated: Stated, entry: Entry) -> bool:
    if not stated.figures or not entry.figures or stated.figures & entry.figures:
        return False
    alike = comparing.things_of(stated, entry) in {Thing.SAME, Thing.OPEN}
    return bool(stated.deeds & entry.deeds) and comparing.is_about(stated, entry) and alike


def _weighed(stated: Stated, entry: Entry, today: dt.date) -> Verdict:
    """What an entry says as a whole, else what one of its parts does: "Hecke geschnitten, Grüngut abtransportiert"."""
    said = _verdict(stated, entry, today)
    if said in {Verdict.FOR, Verdict.AGAINST}:
        return said
    # What is only a step towards it as a whole is so in its parts: "Motor bestellt, Bestätigung liegt vor".
    whole = stated.kind is ClaimKind.FACT or comparing.deed_of(stated, entry) is Deed.STEP
    if not whole and any(_verdict(stated, part, today) is Verdict.FOR for part in entry.parts):
        return Verdict.FOR
    return Verdict.FOR if _goes_on(stated, entry, today) else said


def _goes_on(stated: Stated, entry: Entry, today: dt.date) -> bool:
    """Whether the entry that shows the begin of a sentence has a part that tells of its second deed, too."""
    if stated.follows != entry.entry.id or not entry.parts or stated.when is not None:
        return False
    right = comparing.is_about(stated, entry) and comparing.counts(stated, entry)
    return (
        right and comparing.agrees(stated, entry, today) and any(_is_next(stated, one) for one in entry.parts)
    )


def _is_next(stated: Stated, part: Entry) -> bool:
    deed, thing = comparing.deed_of(stated, part), comparing.things_of(stated, part)
    if deed is Deed.SAME:
        return thing is not Thing.OTHER or any(number in part.figures for _, number in stated.counted)
    return deed is Deed.UNKNOWN and thing in {Thing.SAME, Thing.BESIDE}


def _verdict(stated: Stated, entry: Entry, today: dt.date) -> Verdict:
    deed, thing = comparing.deed_of(stated, entry), comparing.things_of(stated, entry)
    if not _tells(stated, entry, deed, thing):
        akin = deed in {Deed.SAME, Deed.STEP} or thing is Thing.SAME
        return Verdict.NEAR if akin and (thing is not Thing.OTHER or deed is Deed.SAME) else Verdict.NOTHING
    if not comparing.is_about(stated, entry) or _names_no_number(stated, entry):
        return Verdict.NEAR
    right = comparing.counts(stated, entry) and comparing.agrees(stated, entry, today)
    return Verdict.FOR if right else Verdict.AGAINST


def _tells(stated: Stated, entry: Entry, deed: Deed, thing: Thing) -> bool:
    """Whether an entry tells of what is stated, be it right or wrong."""
    if comparing.at_one_time(stated, entry):
        # What happened, or is promised, at the very same moment is the same, unless deed and thing are others.
        if thing is Thing.OTHER and not stated.deeds & (entry.deeds | {"visit"}) and deed is Deed.SAME:
            # "Ölwechsel Do 9 h" brings no keys, though who installs a thing has brought it.
            return False
        promised = stated.kind is ClaimKind.PROMISE and (deed is not Deed.OTHER or thing is not Thing.OTHER)
        return promised or deed is Deed.SAME or (deed is Deed.UNKNOWN and thing is not Thing.OTHER)
    if deed is Deed.SAME and comparing.same_figures(stated, entry):
        return True
    if deed is Deed.SAME:
        if thing is Thing.OPEN and stated.kind is ClaimKind.FACT and stated.core:
            return comparing.on_one_day(stated, entry) or not entry.things
        if thing is Thing.BESIDE:
            return comparing.on_one_day(stated, entry) or stated.kind is not ClaimKind.DONE
        return thing is not Thing.OTHER or _is_personal(stated, entry)
    if deed is Deed.UNKNOWN:
        return _is_particular(stated, entry, thing)
    if stated.kind is ClaimKind.PROMISE:
        return deed is Deed.OTHER and thing is Thing.SAME and comparing.on_one_day(stated, entry)
    return False


def _is_personal(stated: Stated, entry: Entry) -> bool:
    """A visit or a call is known by its day, whatever else is said of it."""
    meant = bool(stated.deeds & entry.deeds & _PERSONAL)
    return meant and stated.kind is ClaimKind.PROMISE and comparing.on_one_day(stated, entry)


def _is_particular(stated: Stated, entry: Entry, thing: Thing) -> bool:
    """Where the deed is in no vocabulary: whether what is named can hardly be named twice."""
    if comparing.same_figures(stated, entry):
        return thing is not Thing.OTHER
    if thing is Thing.OPEN and comparing.due_at_once(stated, entry):
        return True
    if thing is Thing.SAME and not entry.deeds and comparing.same_count(stated, entry):
        return True
    if thing is Thing.OPEN and stated.kind is ClaimKind.PROMISE:
        written = entry.things <= comparing.LETTERS and bool(stated.deeds & _PERSONAL)
        bare = not entry.things or bool(stated.things) or written
        return bare and comparing.on_one_day(stated, entry)
    if thing is not Thing.SAME:
        return False
    if stated.kind is not ClaimKind.DONE or entry.entry.status is EntryStatus.KEPT:
        return True
    shared = overlap(stated.core, entry.things)
    return comparing.on_one_day(stated, entry) or (not stated.deeds and shared > 1)


def _names_no_number(stated: Stated, entry: Entry) -> bool:
    """A fact that is a number or a sum is not told by an entry that has none of it."""
    if stated.kind is not ClaimKind.FACT or not (stated.amounts or stated.counted):
        return False
    said = stated.figures | {number for _, number in stated.counted}
    return not (said & entry.figures or (entry.amounts if stated.amounts else entry.counted))


def _alike(stated: Stated, entry: Entry) -> tuple[int, int, int, str]:
    """What of a statement an entry has; then the later one, so that the answer never depends on their order."""
    same_day = stated.when is not None and entry.day == stated.when.at.date()
    deed = comparing.deed_of(stated, entry)
    return (
        2 * (deed in {Deed.SAME, Deed.STEP})
        + comparing.is_about(stated, entry)
        + 2 * overlap(stated.core, entry.things)
        + overlap(stated.things, entry.things)
        + 2 * len(stated.figures & entry.figures)
        + 2 * comparing.at_one_time(stated, entry),
        len(stated.deeds & entry.deeds) + same_day,
        entry.entry.type is EntryType.PROMISE if stated.kind is ClaimKind.PROMISE else 0,
        entry.entry.id,
    )
