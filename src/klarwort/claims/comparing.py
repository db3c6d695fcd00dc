"""What a statement and an entry have in common, point by point: deed, things, moment, figures, person."""

from __future__ import annotations

import datetime as dt
from enum import Enum

from klarwort.claims.apart import apart
from klarwort.claims.marks import differ
from klarwort.claims.record import Entry
from klarwort.claims.roots import root, same_root
from klarwort.claims.stated import Stated
from klarwort.claims.things import overlap, papers_in, share_head, stem
from klarwort.context import EntryStatus, EntryType
from klarwort.folding import fold_word
from klarwort.report import ClaimKind
from klarwort.statements.concepts import akin, is_on_site, leads_up, near, shows
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


_ASKED = frozenset({"ask", "send"})
_SPOKEN = frozenset({"call", "talk", "agree"})
_IN_TOUCH = frozenset({"inform", "call", "talk"})
_PAPER_DEEDS = frozenset({"send", "arrive", "inform", "pass_on", "hand_over", "make"})
_THERE = frozenset({"visit", "arrive"})
_SOONER = dt.timedelta(hours=12)
"""How much earlier an entry may be due where "by" a time is promised."""
_LATE = 22
_HALF_A_DAY = dt.timedelta(hours=6)
_BEGUN = frozenset({"begin"})
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
    if shows(entry.deeds, claimed) or _is_told(stated, entry) or same_verb(stated, entry):
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
    if stated.kind is ClaimKind.PROMISE and "schedule" in stated.deeds and at_one_time(stated, entry):
        # "Ihr Termin ist am Donnerstag um 9 Uhr": whatever will be done then.
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


def same_verb(stated: Stated, entry: Entry) -> bool:
    """Whether an entry has a verb of the same root."""
    # "Überweisung veranlasst" is asked for and no more.
    own = root(stated.verb) if entry.deeds != {"ask"} or "ask" in stated.deeds else ""
    return bool(own) and any(same_root(own, one) for one in entry.roots)


def _is_told(stated: Stated, entry: Entry) -> bool:
    """Talks, calls and letters are told by one another's names, except where a deed says which it was."""
    if _both(stated, entry, _SPOKEN) and stated.deeds - {"agree"} and entry.deeds - {"agree"}:
        return True
    if stated.kind is ClaimKind.PROMISE:
        return _both(stated, entry, _IN_TOUCH)
    wrote = entry.entry.type is EntryType.MESSAGE and bool(stated.deeds & _IN_TOUCH)
    return stated.kind is ClaimKind.FACT and (wrote or _both(stated, entry, _SPOKEN))


def both_talk(stated: Stated, entry: Entry) -> bool:
    """Whether both tell of a talk, and the statement of nothing else."""
    return _both(stated, entry, _SPOKEN) and not stated.things


def is_step_towards(stated: Stated, entry: Entry) -> bool:
    """Whether the entry is no more than a step towards what is said to be done: "bestellt", not "versendet"."""
    if stated.kind is ClaimKind.PROMISE or (entry.by_customer and "arrive" in stated.deeds):
        # What the customer has sent is there, where they say so.
        return False
    deed = deed_of(stated, entry)
    if stated.kind is ClaimKind.FACT:
        # "Um Zustimmung gebeten", "Proposal sent": they have agreed to nothing yet.
        agreed = "agree" in stated.deeds and "agree" not in entry.deeds
        return deed is not Deed.SAME and agreed and bool(entry.deeds & _ASKED)
    led_up = deed is Deed.OTHER and leads_up(entry.deeds) and not leads_up(stated.deeds)
    begun = entry.deeds == _BEGUN and "begin" not in stated.deeds and deed is not Deed.SAME
    return begun or led_up or deed is Deed.STEP


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
    if not stated.when.day_named:
        at = dt.datetime.combine(stated.when.at, at.astimezone(stated.when.at.tzinfo).timetz())
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


def other_figures(stated: Stated, entry: Entry) -> bool:
    """Whether both name figures, none the same, beside what they count, measure or number."""
    own, theirs = _bare_figures(stated), _bare_figures(entry)
    return bool(own and theirs) and not stated.figures & entry.figures


def _bare_figures(one: Stated | Entry) -> frozenset[str]:
    told = {number for _, number in one.counted} | {sum_.split()[0] for _, sum_ in one.amounts}
    return one.figures - told - {name for _, name in one.places}


def is_about(stated: Stated, entry: Entry) -> bool:
    """Whether an entry of its type can say anything of such a statement; a promise is no deed."""
    kept = entry.entry.status is EntryStatus.KEPT
    match stated.kind:
        case ClaimKind.PROMISE:
            planned = entry.entry.type is EntryType.STEP and entry.entry.status is EntryStatus.OPEN
            return entry.entry.type is EntryType.PROMISE or (planned and entry.due is not None)
        case ClaimKind.DONE:
            arranged = entry.entry.type is EntryType.PROMISE and "schedule" in stated.deeds & entry.deeds
            if entry.entry.type is EntryType.MESSAGE:
                # What we wrote may stand in the record as a message; what a message tells of need not be done.
                mailed = "send" in stated.deeds & entry.deeds and on_one_day(stated, entry)
                return mailed or bool(stated.deeds & _IN_TOUCH) or not stated.deeds
            return arranged or entry.entry.type is EntryType.STEP or kept
    # A call that is still promised is none that was had.
    to_come = entry.entry.type is EntryType.PROMISE and entry.entry.status is EntryStatus.OPEN
    return not (to_come and stated.deeds & _SPOKEN)


def _on_day_of(stated: Stated, entry: Entry) -> bool:
    """Whether the day that is stated is the one under which the entry is kept."""
    return stated.when is None or stated.when.vague or stated.when.at.date() == entry.day


_PROVEN = frozenset({EntryStatus.DONE, EntryStatus.KEPT})
_GIVEN = frozenset({EntryStatus.OPEN, EntryStatus.KEPT})


def counts(stated: Stated, entry: Entry) -> bool:
    """Whether an entry of its status shows such a statement."""
    status = entry.entry.status
    if stated.kind is ClaimKind.PROMISE:
        # What third parties will do stands in messages; what was moved is no longer promised for the day it has left.
        told = entry.entry.type is EntryType.MESSAGE and stated.by_others
        moved = status is EntryStatus.MOVED and not _on_day_of(stated, entry)
        return told or moved or (status in _GIVEN)
    if stated.kind is ClaimKind.DONE:
        arranged = entry.entry.type is EntryType.PROMISE and status in _GIVEN and "schedule" in stated.deeds
        return status in _PROVEN or entry.entry.type is EntryType.MESSAGE or arranged
    planned = entry.entry.type is EntryType.STEP and status is EntryStatus.OPEN
    return not planned and status not in {EntryStatus.BROKEN, EntryStatus.MOVED}


def agrees(stated: Stated, entry: Entry, today: dt.date) -> bool:
    """Whether nothing in the entry speaks against the statement: figures, counts, places, the person, the day."""
    if other_figures(stated, entry):
        return False
    pairs = (
        (stated.counted, entry.counted),
        (stated.places, entry.places),
        (stated.named, entry.named),
        (stated.amounts, entry.amounts),
    )
    if any(differ(own, theirs) for own, theirs in pairs) or apart(stated.sides, entry.sides):
        return False
    if other_person(stated, entry) or (stated.full and entry.partial):
        return False
    if entry.denied and not (stated.denied or "ask" in stated.deeds) and stated.kind is not ClaimKind.PROMISE:
        return False
    if at_one_time(stated, entry):
        return True
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


def other_person(stated: Stated, entry: Entry) -> bool:
    """Whether it was one person by name who is said to act, and another who made the entry."""
    if not stated.person or not entry.signed or stated.person & (entry.people | entry.words):
        return False
    return not overlap(frozenset(map(stem, stated.person)), entry.nouns)


def _same_due(stated: Stated, entry: Entry, today: dt.date) -> bool:
    when = stated.when
    assert when is not None
    if entry.due is None and entry.entry.status is EntryStatus.KEPT and when.at.date() > today:
        # What has been kept is no promise of something to come.
        return False
    if entry.due is None:
        # An entry that lies ahead is kept under the day it is due.
        return entry.day is None or entry.day <= today or entry.day == when.at.date()
    if stated.until and dt.timedelta(0) <= when.at - entry.due.at < _SOONER:
        return True
    if not when.has_time and entry.due.has_time and when.at.hour < _LATE:
        # "Am Nachmittag" ends at six: neither before it nor behind.
        return dt.timedelta(0) <= when.at - entry.due.at <= _HALF_A_DAY
    if when.has_time and entry.due.has_time:
        return _same_hour(when, entry.due)
    return when.at.date() == entry.due.at.date()
