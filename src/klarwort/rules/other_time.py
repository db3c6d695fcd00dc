"""A promise whose time is another than that of the same promise on record."""

from __future__ import annotations

from collections.abc import Iterator

from klarwort.claims.record import read_entry
from klarwort.context import EntryStatus, EntryType, RecordEntry
from klarwort.letter import Letter
from klarwort.promised import moment_said
from klarwort.report import Claim, ClaimKind
from klarwort.rules.rule import Mark, Rule
from klarwort.times import TimeFound
from klarwort.wording import Wording

_OTHER = Wording("Zugesagt ist: {moment}.", "What was promised: {moment}.")


def _find(letter: Letter) -> Iterator[Mark]:
    """Where the letter repeats the promise as it is on record, another time is another promise."""
    entries = {entry.id: entry for entry in letter.context.record or ()}
    said = {claim.evidence for claim in letter.claims if claim.backed}
    for claim in letter.claims:
        entry = None if claim.evidence in said else entries.get(claim.evidence or "")
        if claim.kind is not ClaimKind.PROMISE or claim.backed is not False or entry is None:
            continue
        due = _due(letter, entry)
        now = letter.context.now
        if due is not None and now is not None and _differs(claim, due):
            facts = {"moment": moment_said(due.at, now, letter.reader, has_time=due.has_time)}
            yield Mark(claim.start, claim.end, reason=_OTHER, facts=facts)


def _due(letter: Letter, entry: RecordEntry) -> TimeFound | None:
    """When an open promise is due; of one in another language it is not sure that the same thing is meant."""
    if (
        entry.type is not EntryType.PROMISE
        or entry.status is not EntryStatus.OPEN
        or letter.context.now is None
    ):
        return None
    read = read_entry(entry, letter.context.now, letter.context.calendar)
    return read.due if read.language == letter.language else None


def _differs(claim: Claim, due: TimeFound) -> bool:
    if claim.when is None or not claim.sure:
        return False
    return claim.when.date() != due.at.date() or (due.has_time and claim.when != due.at and _has_hour(claim))


def _has_hour(claim: Claim) -> bool:
    """A day without an hour lasts until 23:59 and contradicts no hour of it."""
    return claim.when is not None and (claim.when.hour, claim.when.minute) != (23, 59)


RULE = Rule(
    name="other_time",
    source="S2.14",
    reason=Wording("Zugesagt ist eine andere Zeit.", "Another time was promised."),
    hint=Wording(
        "Welche Zeit gilt, und weiß der Kunde davon?", "Which time holds, and does the customer know?"
    ),
    find=_find,
)
