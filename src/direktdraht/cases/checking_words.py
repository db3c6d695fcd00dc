"""Words held against the case they are about. The checker itself is loaded with the first question, where it is asked.

What is found is for whoever writes, while they write: it is never stored, and nobody else ever sees it. Faces take the
checker's own words (ClaimKind, Weight, …) from here.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from threading import Thread

from django.utils import timezone

import klarwort
from direktdraht.cases.known_of_case import KnownOfCase, known_of
from direktdraht.cases.models import Case, Phase
from direktdraht.staff.models import Company, Person
from klarwort.context import EntryStatus, KeyDate
from klarwort.context import EntryType as EntryType
from klarwort.context import MessageKind as MessageKind
from klarwort.context import RecordEntry as RecordEntry
from klarwort.report import Claim as Claim
from klarwort.report import ClaimKind as ClaimKind
from klarwort.report import ElementKind as ElementKind
from klarwort.report import Finding as Finding
from klarwort.report import Report
from klarwort.report import Weight as Weight
from klarwort.times import Calendar

_FIRST_WORDS = {
    "de": "Es tut mir leid. Ich habe das Teil heute versandt und rufe Sie morgen um 9 Uhr an.",
    "en": "I am sorry. I have sent the part today and will call you at 9 tomorrow.",
}
# Fewer words do not tell in which language somebody writes.
_TELLS_LANGUAGE = 8


@dataclass(frozen=True)
class Checked:
    """What was found in a text, and what it was held against."""

    text: str
    kind: MessageKind
    report: Report
    entries: dict[str, RecordEntry]
    known: KnownOfCase


def check_words(
    case: Case,
    text: str,
    *,
    by: Person,
    at: dt.datetime,
    attachments: Sequence[str] | None = None,
    beside: Sequence[RecordEntry] = (),
    among_us: Sequence[str] = (),
) -> Checked:
    """Read a letter that somebody writes, or a talk that they noted, as the record has the case. Writes nothing.

    attachments: names of what goes along; None where nothing can. beside: what stands beside the letter and will be
    on record when it leaves. among_us: internal words that lie above this app. Reasons and questions are in the
    language of whoever writes.
    """
    known = known_of(case)
    record = (*known.record(), *beside)
    theirs = known.their_words
    kind = kind_of(known, at)
    context = klarwort.Context(
        now=at.astimezone(timezone.get_current_timezone()),
        place=Company.current().region or None,
        calendar=_calendar(),
        record=record,
        recipient=case.complainant.name if case.complainant.family_name else "",
        company=case.customer.name,
        sender=by.name,
        phone=by.phone,
        customer_words=theirs,
        talk_agreed=_opens_talk(theirs) or any(_opens_talk(one.what) for one in known.commitments),
        asked_why=case.asked_why_at is not None or _asks_why(theirs),
        key_dates=tuple(KeyDate(timezone.localtime(date.at), str(date)) for date in known.dates),
        earlier_message=known.our_letters[0].text if known.our_letters else "",
        answered_questions=tuple(known.answered_questions),
        internal_words=(*known.ours_alone, *among_us),
        attachments=None if attachments is None else tuple(attachments),
        reader=by.language,
    )
    language = None if len(text.split()) >= _TELLS_LANGUAGE else case.complainant.language
    report = klarwort.check(text, language=language, kind=kind, phase=case.phase, context=context)
    return Checked(text, kind, report, {entry.id: entry for entry in record}, known)


@cache
def warm_up() -> None:
    """Load the checker beside the request, once a process, so that the first words typed are read without delay."""
    Thread(target=_read_first_words, name="checker", daemon=True).start()


def _read_first_words() -> None:
    for language, words in _FIRST_WORDS.items():
        klarwort.check(words, language=language, kind=MessageKind.FIRST)


def beside_letter(what: str, due_at: dt.datetime, at: dt.datetime) -> RecordEntry:
    """A commitment that stands beside a letter, as the record will have it when the letter leaves."""
    return RecordEntry(f"beside-{what}", at, EntryType.PROMISE, "", what, EntryStatus.OPEN, due_at)


def kind_of(known: KnownOfCase, at: dt.datetime) -> MessageKind:
    """What a letter is for that is written now: by what was said before, and by what is open."""
    case = known.case
    if not any(one.is_human_word_of_ours for one in known.words):
        return MessageKind.DIRECT if case.is_on_direct_line else MessageKind.FIRST
    if case.phase == Phase.FOLLOW_UP:
        return MessageKind.FOLLOW_UP
    if any(one.is_overdue(at) for one in known.commitments):
        return MessageKind.DELAY
    is_open = any(one.is_open for one in known.commitments) or any(one.is_planned for one in known.actions)
    is_done = any(one.done_at and one.for_customer for one in known.actions)
    return MessageKind.FINAL if case.says_solved or (is_done and not is_open) else MessageKind.HOLD


def _calendar() -> Calendar | None:
    """The holidays of our place, where somebody has said which it is."""
    days = Company.current().holidays
    return Calendar(frozenset(map(dt.date.fromisoformat, days))) if days else None


@lru_cache(maxsize=100)
def _opens_talk(words: str) -> bool:
    """Whether they spoke of how we work together, or we promised such a talk: then a letter may take it up."""
    return klarwort.speaks_of_process(words)


@lru_cache(maxsize=100)
def _asks_why(words: str) -> bool:
    """Whether they asked for the cause; who types asks it again at every pause."""
    return klarwort.incoming(words).asked_why
