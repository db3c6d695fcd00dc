"""What a statement and an entry have in common, as numbers: what the weighing of `klarwort.claims.weighing` adds up."""

from __future__ import annotations

from klarwort.claims import comparing
from klarwort.claims.apart import apart
from klarwort.claims.comparing import Deed, Thing
from klarwort.claims.content import share
from klarwort.claims.marks import differ
from klarwort.claims.record import Entry
from klarwort.claims.stated import Stated
from klarwort.claims.things import overlap, same_thing
from klarwort.report import ClaimKind


def likeness(stated: Stated, entry: Entry) -> dict[str, float]:
    """The points on which an entry is like a statement, or unlike it; what is not named is 0."""
    deed, thing = comparing.deed_of(stated, entry), comparing.things_of(stated, entry)
    time = _time(stated, entry)
    same = deed is Deed.SAME and thing is Thing.SAME
    shared, of_entry = share(entry.content, stated.content)
    _, of_stated = share(stated.content, entry.content)
    found = {
        stated.kind.value: 1.0,
        f"deed_{deed.name.lower()}": 1.0,
        f"thing_{thing.name.lower()}": 1.0,
        f"deed_{deed.name.lower()}_thing_{thing.name.lower()}": 1.0,
        "shared": min(shared, 3.0),
        "nothing_shared": 1.0 * (shared < 0.5),
        "of_entry": of_entry,
        "of_stated": of_stated,
        time: 1.0 * (not same),
        f"{stated.kind.value}_{time}": 1.0 * (not same),
        f"same_at_{time}": 1.0 * same,
        "talk": 1.0 * (stated.kind is ClaimKind.FACT and comparing.both_talk(stated, entry)),
        "same_verb": 1.0 * comparing.same_verb(stated, entry),
        "same_number": 1.0 * _same_number(stated, entry),
        "shared_number": 1.0 * bool(stated.numbers & entry.numbers),
        "other_number": 1.0 * _other_number(stated, entry),
        "same_person": 1.0 * bool(stated.person & (entry.people | entry.words)),
        "other_person": 1.0 * comparing.other_person(stated, entry),
        "other_place": 1.0 * (differ(stated.places, entry.places) or apart(stated.sides, entry.sides)),
        "same_but_more": _more_of_both(stated, entry) if thing is Thing.SAME else 0.0,
        "elsewhere": 1.0 * bool(stated.where and entry.where and not overlap(stated.where, entry.where)),
        "there": 1.0 * bool(overlap(stated.where, entry.nouns)),
        f"{stated.kind.value}_{entry.entry.type.value}": 1.0,
        "own_hand": 1.0 * bool(stated.author & entry.people),
        "other_hand": 1.0 * bool(stated.author and entry.people and not stated.author & entry.people),
        "both_customer": 1.0 * (stated.by_customer and entry.by_customer),
        "customer_said": 1.0 * (stated.by_customer and not entry.by_customer),
        "customer_entered": 1.0 * (entry.by_customer and not stated.by_customer),
        "same_name": 1.0 * bool(stated.names & (entry.names | entry.people)),
        "other_name": 1.0 * _other_name(stated, entry),
        "same_counted": 1.0 * _same_counted(stated, entry),
        "bare": 1.0 * (not entry.content),
        "other_language": 1.0 * (stated.language != entry.language),
    }
    return {name: value for name, value in found.items() if value}


def _other_name(stated: Stated, entry: Entry) -> bool:
    return bool(stated.names and entry.names) and not stated.names & (entry.names | entry.people)


def _same_counted(stated: Stated, entry: Entry) -> bool:
    return any(
        number == other and same_thing(one, theirs)
        for one, number in stated.counted
        for theirs, other in entry.counted
    )


def _more_of_both(stated: Stated, entry: Entry) -> float:
    """How many things each names beside the one that both name: "Kalender des Vertriebs", "Kalender der Leitung"."""
    own = len(stated.things) - overlap(stated.things, entry.nouns)
    theirs = len(entry.nouns) - overlap(entry.nouns, stated.things)
    return float(max(0, min(own, theirs, 2)))


def _time(stated: Stated, entry: Entry) -> str:
    if comparing.at_one_time(stated, entry):
        return "same_moment"
    if comparing.on_one_day(stated, entry):
        hours = stated.when and stated.when.has_time and stated.kind is ClaimKind.PROMISE
        return "other_hour" if hours and entry.due and entry.due.has_time else "same_day"
    if stated.when is None or stated.when.vague:
        if stated.stretch and stated.kind is not ClaimKind.PROMISE and entry.day:
            return "same_stretch" if stated.stretch.holds(entry.day) else "other_day"
        return "no_time"
    if stated.kind is ClaimKind.PROMISE:
        return "other_day" if entry.due else "no_due"
    return "other_day" if entry.day else "no_due"


def _same_number(stated: Stated, entry: Entry) -> bool:
    if stated.amounts & entry.amounts or stated.figures & entry.figures:
        return True
    numbers = {number for _, number in stated.counted} | stated.figures
    return bool(numbers & ({number for _, number in entry.counted} | entry.figures))


def _other_number(stated: Stated, entry: Entry) -> bool:
    if comparing.other_figures(stated, entry):
        return True
    return (
        differ(stated.named, entry.named)
        or differ(stated.counted, entry.counted)
        or differ(stated.amounts, entry.amounts)
    )
