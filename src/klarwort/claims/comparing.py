"""What a statement and an entry have in common, point by point: deed, things, moment, figures, person."""

from __future__ import annotations

import datetime as dt
from enum import Enum

from klarwort.claims.marks import differ
from klarwort.claims.record import Entry
from klarwort.claims.roots import root
from klarwort.claims.stated import Stated
from klarwort.claims.things import overlap, papers_in, same_thing, share_head, stem
from klarwort.context import EntryStatus, EntryType
from klarwort.folding import fold_word
from klarwort.report import ClaimKind
from klarwort.statements.concepts import akin, is_on_site, near, shows
from klarwort.times import TimeFound
from klarwort.vocabulary import things


class Deed(Enum):
    """What an entry's deed is to the one that is stated."""

    SAME = "same, or above it on its ladder"
    STEP = "a step towards it"
    OTHER = "another"
    UNKNOWN = "one of the two is in no vocabulary"


class Thing(Enum):
    """What an entry's things are to those that are stated."""

    SAME = "one of the things that something was done to"
    BESIDE = "only one that stands beside them"
    OPEN = "one of the two names none"
    OTHER = "others"


_SPOKEN = frozenset({"call", "talk", "agree"})
_IN_TOUCH = frozenset({"inform", "call", "talk"})
_PAPER_DEEDS = frozenset({"send", "arrive", "inform", "pass_on", "hand_over", "make"})
_THERE = frozenset({"visit", "arrive"})
_APPOINTMENT = frozenset({"schedule", "visit"})
LETTERS = frozenset(map(stem, things.LETTERS.split()))
_AT_ONCE = dt.timedelta(minutes=10)
_ANY_THING = frozenset(map(stem, things.ANY_THING.split()))
_GOODS = frozenset(map(stem, things.ANY_GOODS.split()))
_TROUBLE = frozenset(map(stem, things.ANY_TROUBLE.split()))


def deed_of(stated: Stated, entry: Entry) -> Deed:
    """Whether the entry's deed shows the one that is stated."""
    # Paid is more than granted, though "we pay your taxi" may be either.
    paid = stated.kind is ClaimKind.DONE and "pay" in stated.deeds
    claimed = stated.deeds - {"grant"} if paid else stated.deeds
    if stated.kind is ClaimKind.FACT and _said_by_them(stated, entry):
        return Deed.SAME
    if shows(entry.deeds, claimed) or _is_told(stated, entry) or _same_verb(stated, entry):
        return Deed.SAME
    if papers_in(stated.things) and _both(stated, entry, _PAPER_DEEDS) and stated.kind is ClaimKind.PROMISE:
        # What comes as paper or mail is there when it is sent.
        return Deed.SAME
    if akin(entry.deeds, claimed) and things_of(stated, entry) is Thing.SAME:
        return Deed.SAME
    visits = "visit" in stated.deeds and is_on_site(entry.deeds)
    acted = bool(stated.deeds & _THERE) and bool(stated.person & entry.people)
    if acted and is_on_site(entry.deeds) and at_one_time(stated, entry):
        # "Herr Prem war um acht bei Ihnen": who did it then was there.
        return Deed.SAME
    by_whom = stated.kind is ClaimKind.PROMISE or bool(stated.person & entry.people)
    if by_whom and visits and on_one_day(stated, entry):
        return Deed.SAME
    if not stated.deeds or not entry.deeds:
        return Deed.UNKNOWN
    return Deed.STEP if near(entry.deeds, stated.deeds) else Deed.OTHER


def _said_by_them(stated: Stated, entry: Entry) -> bool:
    """Whether a message is from whom the fact is about: "the lab confirmed …", by "Laboratory"."""
    theirs = frozenset(fold_word(entry.entry.by).split())
    told = entry.entry.type is EntryType.MESSAGE and bool(stated.others & theirs)
    return told and overlap(stated.things, entry.things) > 0


def _same_verb(stated: Stated, entry: Entry) -> bool:
    # "Überweisung veranlasst" is asked for and no more.
    own = root(stated.verb) if entry.deeds != {"ask"} or "ask" in stated.deeds else ""
    return bool(own) and own in entry.roots


def _is_told(stated: Stated, entry: Entry) -> bool:
    """Talks, calls and letters are told by one another's names, except where a deed says which it was."""
    if _both(stated, entry, _SPOKEN) and stated.deeds - {"agree"} and entry.deeds - {"agree"}:
        return True
    if stated.kind is ClaimKind.PROMISE:
        return _both(stated, entry, _IN_TOUCH)
    wrote = entry.entry.type is EntryType.MESSAGE and bool(stated.deeds & _IN_TOUCH)
    return stated.kind is ClaimKind.FACT and (wrote or _both(stated, entry, _SPOKEN))


def _both(stated: Stated, entry: Entry, deeds: frozenset[str]) -> bool:
    return bool(stated.deeds & deeds and entry.deeds & deeds)


def things_of(stated: Stated, entry: Entry) -> Thing:
    """Whether the entry is about what something was done to."""
    if not stated.things or not entry.things:
        return Thing.OPEN
    if overlap(stated.core, entry.nouns):
        return Thing.SAME
    if stated.refers:
        return Thing.SAME if overlap(stated.things, entry.nouns) else Thing.OPEN
    if any(some <= generic for some in (stated.things, entry.things) for generic in (_GOODS, _TROUBLE)):
        return Thing.OPEN
    if stated.things <= _ANY_THING and stated.kind is ClaimKind.PROMISE:
        return Thing.OPEN
    kind_of = share_head(stated.core, entry.nouns) and on_one_day(stated, entry)
    if kind_of or overlap(stated.things, entry.things):
        return Thing.BESIDE
    # Across languages only known words can be compared; what is not known does not speak against it.
    return Thing.OPEN if stated.language != entry.language else Thing.OTHER


def at_one_time(stated: Stated, entry: Entry) -> bool:
    """Whether an entry was made, or is due, at the very time that is told."""
    if stated.when is None or not stated.when.has_time:
        return False
    if stated.kind is ClaimKind.PROMISE:
        due = entry.due
        return due is not None and due.has_time and _same_hour(stated.when, due)
    at = entry.entry.at
    if not isinstance(at, dt.datetime) or at.tzinfo is None:
        return False
    return abs(at - stated.when.at) <= _AT_ONCE


def _same_hour(one: TimeFound, other: TimeFound) -> bool:
    """Whether two times are one; "um 5 Uhr" may be either half of the day, of a range either end."""
    apart = abs(one.at - other.at)
    unsure = not (one.sure and other.sure) and one.at.date() == other.at.date()
    ends = {one.at, one.begins} & {other.at, other.begins} - {None}
    return bool(ends) or (unsure and apart == dt.timedelta(hours=12))


def on_one_day(stated: Stated, entry: Entry) -> bool:
    """Whether both name the same day, or the night in which it was."""
    night = stated.stretch if stated.kind is not ClaimKind.PROMISE else None
    if night and entry.day and (night.last - night.first).days <= 1:
        return night.holds(entry.day)
    if stated.when is None or stated.when.vague:
        return False
    days = {entry.due.at.date()} if entry.due else set()
    if stated.kind is not ClaimKind.PROMISE and entry.day:
        days.add(entry.day)
    return stated.when.at.date() in days


def due_at_once(stated: Stated, entry: Entry) -> bool:
    """Whether what is promised and the entry are due at the very same moment."""
    due = entry.due if stated.kind is ClaimKind.PROMISE else None
    return due is not None and stated.when is not None and stated.when.at == due.at


def same_count(stated: Stated, entry: Entry) -> bool:
    """Whether both count as many of one thing: "18 Pal." are "achtzehn Paletten"."""
    return any(
        own[1] == other[1] and same_thing(own[0], other[0])
        for own in stated.counted
        for other in entry.counted
    )


def same_figures(stated: Stated, entry: Entry) -> bool:
    """Whether both name the same sum or measure."""
    return bool(stated.amounts & entry.amounts)


def is_about(stated: Stated, entry: Entry) -> bool:
    """Whether an entry of its type can say anything of such a statement; a promise is no deed."""
    kept = entry.entry.status is EntryStatus.KEPT
    match stated.kind:
        case ClaimKind.PROMISE:
            planned = entry.entry.type is EntryType.STEP and entry.entry.status is EntryStatus.OPEN
            return entry.entry.type is EntryType.PROMISE or (planned and entry.due is not None)
        case ClaimKind.DONE:
            wrote = entry.entry.type is EntryType.MESSAGE and bool(stated.deeds & _IN_TOUCH | _said(stated))
            arranged = entry.entry.type is EntryType.PROMISE and "schedule" in stated.deeds & entry.deeds
            mailed = entry.entry.type is EntryType.MESSAGE and "send" in stated.deeds & entry.deeds
            mailed = mailed and on_one_day(stated, entry)
            return (
                wrote
                or mailed
                or arranged
                or entry.entry.type is EntryType.STEP
                or (kept and entry.entry.type is EntryType.PROMISE)
            )
    return entry.entry.type is not EntryType.PROMISE


def _said(stated: Stated) -> frozenset[str]:
    return stated.deeds & frozenset({"agree", "send"}) if stated.deeds & _IN_TOUCH else frozenset()


_PROVEN = frozenset({EntryStatus.DONE, EntryStatus.KEPT})
_GIVEN = frozenset({EntryStatus.OPEN, EntryStatus.KEPT})


def counts(stated: Stated, entry: Entry) -> bool:
    """Whether an entry of its status shows such a statement."""
    status = entry.entry.status
    if stated.kind is ClaimKind.PROMISE:
        return status in _GIVEN
    if stated.kind is ClaimKind.DONE:
        arranged = entry.entry.type is EntryType.PROMISE and status in _GIVEN and "schedule" in stated.deeds
        return status in _PROVEN or entry.entry.type is EntryType.MESSAGE or arranged
    return status not in {EntryStatus.BROKEN, EntryStatus.MOVED}


def agrees(stated: Stated, entry: Entry, today: dt.date) -> bool:
    """Whether nothing in the entry speaks against the statement: figures, counts, places, the person, the day."""
    if stated.figures and entry.figures and not stated.figures & entry.figures:
        return False
    pairs = (stated.counted, entry.counted), (stated.places, entry.places), (stated.amounts, entry.amounts)
    if any(differ(own, theirs) for own, theirs in pairs):
        return False
    if stated.person and entry.people and not stated.person & (entry.people | entry.words):
        return bool(overlap(frozenset(map(stem, stated.person)), entry.nouns))
    if stated.stretch and stated.kind is not ClaimKind.PROMISE and entry.day:
        return stated.stretch.holds(entry.day)
    if stated.when is None or stated.when.vague:
        return True
    if stated.kind is ClaimKind.PROMISE:
        return _same_due(stated, entry, today)
    said = entry.entry.type is EntryType.MESSAGE and entry.entry.at
    if said and stated.when.at.date() == (said.date() if isinstance(said, dt.datetime) else said):
        return True
    told = {entry.day} | ({entry.due.at.date()} if entry.due and stated.kind is ClaimKind.FACT else set())
    return entry.day is None or stated.when.at.date() in told


def _same_due(stated: Stated, entry: Entry, today: dt.date) -> bool:
    when = stated.when
    assert when is not None
    if entry.due is None and entry.entry.status is EntryStatus.KEPT and when.at.date() > today:
        # What has been kept is no promise of something to come.
        return False
    if entry.due is None:
        # An entry that lies ahead is kept under the day it is due.
        return entry.day is None or entry.day <= today or entry.day == when.at.date()
    if when.has_time and entry.due.has_time:
        return _same_hour(when, entry.due)
    return when.at.date() == entry.due.at.date()
