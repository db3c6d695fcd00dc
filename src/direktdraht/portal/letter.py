"""The page as one object, put together from rows that are for the customer. Notes, calls, signals, targets,
drafts and held acts are never even read here."""

import dataclasses
import datetime as dt
import hashlib
from collections import defaultdict
from collections.abc import Sequence

from django.db.models import OuterRef, Q, QuerySet, Subquery
from django.urls import reverse

from direktdraht.cases.models import NextKind
from direktdraht.cases.read_along import streams_of
from direktdraht.commitments.ledger import ledger_line
from direktdraht.commitments.models import Action, Commitment
from direktdraht.correspondence.models import File, Message
from direktdraht.kit.composed import ComposedOnce
from direktdraht.kit.once import reading_once
from direktdraht.kit.said import sentence
from direktdraht.mail.models import MailAddress
from direktdraht.portal.access import Reader, local_date
from direktdraht.portal.hours import on_the_phone, reachable
from direktdraht.portal.saying import Facts, Next, headline, what_next
from direktdraht.portal.words_said import KINDS, Attached, Word, attached_files, words_said
from direktdraht.staff.away_words import away_words
from direktdraht.staff.models import Company, Person
from direktdraht.timeline.models import Audience, Entry

_OURS = [Message.Kind.LETTER, Message.Kind.QUESTION, Message.Kind.UPDATE]
_THEIRS = [Message.Kind.MAIL, Message.Kind.PAGE]


@dataclasses.dataclass(frozen=True)
class Caller:
    """Somebody to call, with what is to be known about it."""

    name: str
    phone: str
    note: str = ""
    short: str = ""


@dataclasses.dataclass(frozen=True)
class Deed:
    action: Action
    file_url: str


@dataclasses.dataclass(frozen=True)
class Sent:
    """A letter of ours."""

    message: Message
    files: Sequence[Attached]


@dataclasses.dataclass(frozen=True)
class Letter:
    headline: str
    date: dt.datetime
    letter: Sent | None
    earlier: Sequence[Sent]
    owner: Caller
    deputy: Caller | None
    next: Next | None
    words: Sequence[Word]
    commitments: Sequence[Commitment]
    ledger: str
    steps: Sequence[Action]
    deeds: Sequence[Deed]
    version: str

    @property
    def is_signed_by_owner(self) -> bool:
        author = self.letter.message.author if self.letter else None
        return author is not None and author.name == self.owner.name

    @property
    def to_call(self) -> Caller:
        return self.deputy or self.owner


@reading_once()
def read_letter(reader: Reader) -> Letter:
    """Everything the page shows, in a fixed number of queries."""
    messages = _messages(reader)
    files = _files_by_message(reader)
    entries = _entries(reader)
    commitments = sorted(_commitments.ask(reader.case.pk), key=lambda c: (not c.is_open, c.due_at, c.pk))
    actions = _actions(reader)
    deeds = [_deed(reader, action) for action in actions if action.done_at]
    ours = [message for message in messages if message.kind in _OURS and message.author_id]
    latest = _latest(ours)
    facts = Facts(reader.case, commitments, [deed.action for deed in deeds], latest, reader.at, reader.away)
    owner, deputy = callers(reader)
    return Letter(
        headline=headline(facts),
        date=latest.at if latest else reader.case.opened_at,
        letter=_sent(reader, latest, files) if latest else None,
        earlier=[_sent(reader, message, files) for message in reversed(ours) if message is not latest],
        owner=owner,
        deputy=deputy,
        next=what_next(facts),
        words=words_said(reader, messages, files, entries),
        commitments=commitments,
        ledger=ledger_line(commitments, reader.at),
        steps=_steps(actions) if reader.case.is_open else (),
        deeds=deeds,
        version=version(reader),
    )


def next_step_for(reader: Reader) -> Next | None:
    """What comes next alone, for the line that tells how far away it is."""
    return what_next(Facts(reader.case, _commitments.ask(reader.case.pk), [], None, reader.at, reader.away))


def version(reader: Reader) -> str:
    """Changes whenever the page would read differently. Every change of a case is an entry, so the stream's
    number tells most of it; the day and a time that has just passed change words without anybody doing
    anything."""
    case, owner = reader.case, reader.case.owner
    has_passed = (
        case.next_kind == NextKind.COMMITMENT and case.next_at is not None and case.next_at < reader.at
    )
    parts = (
        case.stream.last_seq,
        owner.pk,
        owner.name,
        owner.phone,
        reader.at.hour,
        reader.away and (reader.away.stand_in, reader.away.until, reader.away.back_at),
        case.closed_at,
        case.put_away_at,
        case.next_at,
        has_passed,
        local_date(reader.at),
        reader.language,
        reader.link.expires_at,
    )
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:16]


def messages_for(reader: Reader) -> QuerySet[Message]:
    """Letters to and from the reader's own house, on the customer's track; nothing said on the phone, no
    receipts, nothing that was kept from leaving."""
    return _messages_in(reader.contact.pk, reader.contact.customer_id, *streams_of(reader.case))


def _messages_in(contact: int, customer: int, *streams: int) -> QuerySet[Message]:
    return (
        Message.objects.filter(
            Q(contact=contact) | Q(contact__customer=customer),
            stream__in=streams,
            track=Message.Track.CUSTOMER,
            kind__in=[*_OURS, *_THEIRS],
        )
        .exclude(outgoing__reason="withdrawn")
        .select_related("author", "contact")
        .order_by("at", "pk")
    )


def files_for(reader: Reader) -> QuerySet[File]:
    return File.objects.filter(stream__in=streams_of(reader.case), for_customer=True)


def entries_for(reader: Reader) -> QuerySet[Entry]:
    return _entries_in(*streams_of(reader.case))


def _entries_in(*streams: int) -> QuerySet[Entry]:
    entries = Entry.objects.filter(stream__in=streams, audience=Audience.CUSTOMER, kind__in=KINDS)
    return entries.order_by("seq") if len(streams) == 1 else entries.order_by("at", "pk")


# Nearly every case is one stream.
_messages_in_one, _entries_in_one = ComposedOnce(_messages_in), ComposedOnce(_entries_in)


def _messages(reader: Reader) -> list[Message]:
    streams = streams_of(reader.case)
    if len(streams) > 1:
        return list(messages_for(reader))
    return _messages_in_one.ask(reader.contact.pk, reader.contact.customer_id, *streams)


def _entries(reader: Reader) -> list[Entry]:
    streams = streams_of(reader.case)
    return list(entries_for(reader)) if len(streams) > 1 else _entries_in_one.ask(*streams)


@ComposedOnce
def _commitments(case: int) -> QuerySet[Commitment]:
    return Commitment.objects.filter(stream=case).select_related("keeper").prefetch_related("moves")


def callers(reader: Reader) -> tuple[Caller, Caller | None]:
    """The owner, and who stands in while the owner does not answer."""
    owner, away, house = reader.case.owner, reader.away, Company.current()
    if away is None:
        return _caller(owner, reachable(owner, reader.at, house)), None
    meanwhile = away_words(away, reader.at)
    note = ", ".join(part for part in (owner.position, meanwhile) if part)
    absent = Caller(owner.name, owner.phone, sentence(note), meanwhile)
    stand_in = away.stand_in
    return absent, _caller(stand_in, reachable(stand_in, reader.at, house)) if stand_in else None


def director(reader: Reader) -> tuple[Person, str] | None:
    """The managing director with their direct line, for a customer who would rather speak to the top. None
    when they are the owner already, or when there is neither a number nor a line."""
    person = next(iter(_director.ask()), None)
    if person is None or person.pk == reader.case.owner_id:
        return None
    line = person.line or ""  # type: ignore[attr-defined]
    return (person, line) if line or person.phone else None


@ComposedOnce
def _director() -> QuerySet[Person]:
    line = MailAddress.objects.filter(purpose=MailAddress.Purpose.DIRECT_LINE, person=OuterRef("pk"))
    directors: QuerySet[Person] = Person.objects.active().managing_directors()
    return directors.annotate(line=Subquery(line.order_by("address").values("address")[:1])).order_by("pk")[
        :1
    ]


def _caller(person: Person, hours: str) -> Caller:
    parts = [part for part in (person.position, on_the_phone(hours)) if part]
    return Caller(person.name, person.phone, sentence(", ".join(parts)), hours)


def _latest(ours: Sequence[Message]) -> Message | None:
    """The newest letter in somebody's own words; news that the desk bundled only where there is none."""
    written = [message for message in ours if message.kind != Message.Kind.UPDATE]
    candidates = written or ours
    return candidates[-1] if candidates else None


def _sent(reader: Reader, message: Message, files: dict[int, list[File]]) -> Sent:
    return Sent(message, attached_files(reader, files.get(message.pk, [])))


def _files_by_message(reader: Reader) -> dict[int, list[File]]:
    files: dict[int, list[File]] = defaultdict(list)
    for file in files_for(reader).filter(message__isnull=False).defer("content"):
        files[file.message_id or 0].append(file)
    return files


def _actions(reader: Reader) -> list[Action]:
    """What was done for the customer and what is planned; dropped steps and ours alone are never read."""
    return _actions_of.ask(reader.case.pk)


@ComposedOnce
def _actions_of(case: int) -> QuerySet[Action]:
    actions = Action.objects.filter(stream=case, for_customer=True, dropped_at=None)
    with_file = actions.select_related("doer", "evidence_file").defer("evidence_file__content")
    return with_file.order_by("done_at", "pk")


def _steps(actions: Sequence[Action]) -> list[Action]:
    """What comes next, soonest first; what the customer has opened again before everything else."""
    planned = [action for action in actions if action.is_planned]
    return sorted(planned, key=lambda one: (one.planned_at is not None, one.planned_at, one.pk))


def _deed(reader: Reader, action: Action) -> Deed:
    file = action.evidence_file
    if file is None or not file.for_customer:
        action.evidence_file = None  # in memory alone: what is not for the customer is not named either
        return Deed(action, "")
    return Deed(action, reverse("portal-file", args=[reader.token, file.pk]))
