"""Promises made aloud: right after a talk, what its note says is offered as commitments. Never while listening."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from django.utils import timezone

from direktdraht.cases.checking_words import ClaimKind, check_words
from direktdraht.cases.models import Case
from direktdraht.cases.reading_words import promise_in
from direktdraht.correspondence.models import Message
from direktdraht.desk.cases.said_for_good import said_for_good
from direktdraht.desk.moments import at_day_end
from direktdraht.kit.said import sentence
from direktdraht.staff.models import Person

# Later the day goes on, and what was promised stands on the page or does not.
_JUST_NOW = dt.timedelta(minutes=15)
# "Habe zugesagt, bis Freitag zurückzurufen" tells of a promise; what else a note states is none.
_TELLS_OF_ONE = re.compile(r"\b(zugesagt|versprochen|ausgemacht|vereinbart|promised|agreed)\b", re.IGNORECASE)

_SPEAKS_OF_THEM = re.compile(
    r"\b(er|ihn|ihm|sie|ihr|zugesagt|versprochen|he|him|she|her|they|them|promised)\b"
)


@dataclass(frozen=True)
class SaidAloud:
    """A promise as it was noted, with its moment."""

    words: str
    said_at: dt.datetime
    due_at: dt.datetime
    is_presence: bool

    @property
    def is_for_them(self) -> bool:
        """Whether the customer can read it as it is noted; "Ich rufe ihn zurück" wants another word first."""
        return not _SPEAKS_OF_THEM.search(self.words)

    @property
    def what(self) -> str:
        """As a commitment has it."""
        return said_for_good(self.words, self.said_at)

    @property
    def local(self) -> dt.datetime:
        return timezone.localtime(self.due_at)


def promised_aloud(
    case: Case, messages: Sequence[Message], *, by: Person, at: dt.datetime
) -> list[SaidAloud]:
    """What this person's note of a talk just now promises and nobody has put on record. messages: newest first."""
    talk = messages[0] if messages else None
    if talk is None or talk.kind != Message.Kind.CALL or talk.author_id != by.pk:
        return []
    if at - talk.at > _JUST_NOW or not case.is_open:
        return []
    zone = timezone.get_current_timezone()
    if promise_in(talk.text, at=at, zone=zone) is None:  # the record is read only where a note names a time
        return []
    found = []
    for claim in check_words(case, talk.text, by=by, at=at).report.claims:
        words = " ".join(talk.text[claim.start : claim.end].split())
        tells = claim.kind is ClaimKind.PROMISE or (
            claim.kind is ClaimKind.FACT and _TELLS_OF_ONE.search(words)
        )
        said = promise_in(words, at=at, zone=zone) if tells else None
        due_at = at_day_end(said.at, said.has_time, at) if said else at
        if said and due_at > at and not claim.backed:
            found.append(SaidAloud(sentence(words), talk.at, due_at, said.is_presence))
    return found
