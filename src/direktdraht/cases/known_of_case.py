"""What the checker of words is told of a case: what was done, promised and said, their dates, what is ours alone."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from direktdraht.cases.models import Case, HeldAct, KeyDate
from direktdraht.cases.read_along import streams_of
from direktdraht.cases.reading_words import sentences_of
from direktdraht.commitments.models import Action, Commitment
from direktdraht.correspondence.models import Message, PutAside
from direktdraht.correspondence.personal_line import notes_about
from klarwort.context import EntryStatus, EntryType, RecordEntry

# Of a long history the newest words, and of each so much as tells what it was about.
_WORDS = 40
_THEIRS, _OF_A_WORD = 4_000, 600
_NOTES = 10
_LETTERS = 3
_OUR_LETTERS = (Message.Kind.LETTER, Message.Kind.UPDATE, Message.Kind.QUESTION)
_THEIR_WORDS = (Message.Kind.MAIL, Message.Kind.PAGE)


def _content(words: str) -> set[str]:
    return {word for word in re.findall(r"\w+", words.casefold()) if len(word) > 3}


@dataclass(frozen=True)
class KnownOfCase:
    """Its rows, each kind read once. words: newest first, without receipts."""

    case: Case
    commitments: Sequence[Commitment]
    actions: Sequence[Action]
    held: Sequence[HeldAct]
    dates: Sequence[KeyDate]
    words: Sequence[Message]
    put_aside: Sequence[str]
    notes: Sequence[Message]
    """About the customer, from good times."""
    told_as_well: Sequence[str] = ()
    """On the phone, in cases that were merged into this one."""

    @property
    def our_letters(self) -> list[Message]:
        return [one for one in self.words if one.kind in _OUR_LETTERS]

    @property
    def their_words(self) -> str:
        """What they wrote, the newest last; what they said on the phone stands in the verbatim."""
        written = [one.text for one in self.words if one.kind in _THEIR_WORDS]
        return "\n\n".join([self.case.verbatim, *self.told_as_well, *reversed(written)])[:_THEIRS]

    @property
    def answered_questions(self) -> list[str]:
        """What we asked in writing before they last wrote."""
        return [question for question, _answer in self._asked()]

    def answer_to(self, question: str) -> str:
        """What they wrote after we had asked this, or something much like it; "" where that is not known."""
        wanted = _content(question)
        alike = [(len(wanted & _content(asked)), answer) for asked, answer in self._asked()]
        shared, answer = max(alike, key=lambda one: one[0], default=(0, None))
        return " ".join(answer.text.split()) if answer and shared else ""

    def _asked(self) -> list[tuple[str, Message]]:
        """Each question of our last letters that they have answered, with what they wrote next."""
        theirs = [one for one in reversed(self.words) if one.kind in _THEIR_WORDS]
        found = []
        for letter in self.our_letters:
            answer = next((one for one in theirs if one.at > letter.at), None)
            if answer:
                found.append((letter, answer))
        return [
            (line, answer)
            for letter, answer in found[:_LETTERS]
            for line in sentences_of(letter.text)
            if line.rstrip().endswith("?")
        ]

    @property
    def ours_alone(self) -> list[str]:
        """Notes, what is known about the customer, deeds that never touched them, sentences kept for later.

        Not what was noted of a call: those are the customer's own words, or what they were promised in it.
        """
        notes = [one.text for one in (*self.words, *self.notes) if one.kind == Message.Kind.NOTE]
        internal = [one.what for one in self.actions if not one.for_customer]
        known = [self.case.customer.known, self.case.complainant.reach]
        return [words for words in (*notes, *internal, *known, *self.put_aside) if words.strip()]

    def record(self) -> Iterator[RecordEntry]:
        """Everything that a statement can be held against. Their own letters show nothing that we did."""
        yield from (_of_commitment(one) for one in self.commitments if not one.released_at)
        yield from (_of_action(one) for one in self.actions)
        yield from filter(None, map(_of_held, self.held))
        said = (*_OUR_LETTERS, Message.Kind.CALL)
        yield from (_of_word(one) for one in self.words if one.kind in said)


def known_of(case: Case) -> KnownOfCase:
    """Nine queries at most, whatever its history."""
    pk, streams = case.pk, streams_of(case)
    words = Message.objects.filter(stream__in=streams).exclude(kind=Message.Kind.RECEIPT)
    told = Case.objects.filter(pk__in=streams[1:]).exclude(first_message__kind__in=_THEIR_WORDS)
    return KnownOfCase(
        case,
        list(Commitment.objects.filter(stream_id=pk).select_related("keeper")),
        list(Action.objects.filter(stream_id=pk, dropped_at=None).select_related("doer")),
        list(HeldAct.objects.filter(case=case, done_at=None, taken_back_at=None, refused="")),
        list(KeyDate.objects.filter(case=case, dropped_at=None)),
        list(words.select_related("author", "contact").order_by("-at", "-pk")[:_WORDS]),
        list(
            PutAside.objects.filter(stream_id=pk, taken_up_at=None, dropped_at=None).values_list(
                "text", flat=True
            )
        ),
        notes_about(case.customer, limit=_NOTES),
        list(told.values_list("verbatim", flat=True)) if streams[1:] else (),
    )


def _of_commitment(commitment: Commitment) -> RecordEntry:
    status = EntryStatus.OPEN
    if commitment.kept_at:
        status = EntryStatus.KEPT
    elif commitment.broken_at:
        status = EntryStatus.BROKEN
    return RecordEntry(
        f"commitment-{commitment.pk}",
        commitment.kept_at or commitment.made_at,
        EntryType.PROMISE,
        commitment.keeper.name,
        commitment.what,
        status,
        commitment.due_at,
    )


def _of_action(action: Action) -> RecordEntry:
    """Without its evidence: a tracking number shows a deed, it does not say another."""
    return RecordEntry(
        f"action-{action.pk}",
        action.done_at or action.planned_at or action.recorded_at,
        EntryType.STEP,
        action.doer.name,
        action.what,
        EntryStatus.DONE if action.done_at else EntryStatus.OPEN,
        None if action.done_at else action.planned_at,
    )


def _of_held(held: HeldAct) -> RecordEntry | None:
    """What somebody has recorded and can still take back: it is on record before any letter leaves."""
    said = held.arguments
    if held.act == "deed":
        done = dt.datetime.fromisoformat(said["done_at"])
        return RecordEntry(f"held-{held.pk}", done, EntryType.STEP, "", said["what"], EntryStatus.DONE)
    if held.act == "promise":
        due = dt.datetime.fromisoformat(said["due_at"])
        return RecordEntry(
            f"held-{held.pk}", held.held_at, EntryType.PROMISE, "", said["what"], EntryStatus.OPEN, due
        )
    return None


def _of_word(word: Message) -> RecordEntry:
    """A talk shows that there was one, whatever was noted of it."""
    said = word.text[:_OF_A_WORD]
    if word.kind == Message.Kind.CALL:
        said = f"Telefonat, telefoniert. {said}" if word.language == "de" else f"Phone call, called. {said}"
    who = word.author or word.contact
    return RecordEntry(
        f"message-{word.pk}", word.at, EntryType.MESSAGE, who.name if who else "", said, EntryStatus.DONE
    )
