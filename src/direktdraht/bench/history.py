"""One case from its first mail to its end, written as the verbs would leave it, so that `verify` agrees."""

import datetime as dt
import hashlib
import random
import secrets
import zlib

from direktdraht.bench import words
from direktdraht.bench.course import Course
from direktdraht.bench.people import SERVICE
from direktdraht.bench.rows import Rows
from direktdraht.cases.clocks import Ahead, look_at
from direktdraht.cases.findable import of_case
from direktdraht.cases.happenings import (
    CaseClosed,
    CaseOpened,
    CustomerConfirmed,
    OwnerAlerted,
    OwnerNamed,
    SignalsFound,
)
from direktdraht.cases.models import Case, KeyDate, Look, Severity, Signal
from direktdraht.cases.next_step import set_clocks
from direktdraht.commitments.findable import of_commitment, of_deed
from direktdraht.commitments.happenings import CommitmentKept, CommitmentMade, CommitmentMissed, DeedRecorded
from direktdraht.commitments.models import Action, Commitment, InformDuty
from direktdraht.correspondence.findable import of_message
from direktdraht.correspondence.happenings import (
    CallNoted,
    LetterSent,
    MessageReceived,
    NoteWritten,
    ReceiptSent,
)
from direktdraht.correspondence.models import Link, Message
from direktdraht.customers.models import Contact
from direktdraht.mail.models import IncomingMail, OutgoingMail, RawMail
from direktdraht.staff.models import Person
from direktdraht.timeline.models import Audience, Stream

HOUR, DAY = dt.timedelta(hours=1), dt.timedelta(days=1)
_SEVERITIES = [Severity.NORMAL] * 6 + [Severity.HIGH] * 2 + [Severity.CRITICAL, Severity.TRIFLE]


class History:
    """Writes itself into rows while it is told."""

    def __init__(
        self, rows: Rows, dice: random.Random, contact: Contact, owner: Person, course: Course
    ) -> None:
        self.rows, self.dice, self.contact, self.owner, self.course = rows, dice, contact, owner, course
        self.stream = rows.add(Stream, opened_at=course.opened_at)
        self.open_commitments: list[Commitment] = []
        self.dates: list[KeyDate] = []
        self.waits_since: dt.datetime | None = course.opened_at
        self.last_word_at: dt.datetime | None = None
        self.clock = course.opened_at

    def tell(self) -> Case:
        case = self._opened()
        if self.course.is_open and self.dice.random() < 0.2:
            return self._end(case)  # nobody has answered yet
        for number in range(self.course.talks):
            self._talked(number)
        self._answered(case)
        while self.dice.random() < 0.3:
            self._wrote_again(case)
            if self.course.is_open and self.dice.random() < 0.3:
                return self._end(case)
            self._answered(case)
        if not self.course.is_open:
            self._closed(case)
        return self._end(case)

    def _later(self, at_most: dt.timedelta) -> dt.datetime:
        """A moment after the last one, and never in the future."""
        left = (self.course.at - self.clock) / 8
        self.clock += min(at_most, left) * self.dice.uniform(0.1, 1)
        return self.clock

    def _opened(self) -> Case:
        at = self.clock
        said = f"{words.sentences(self.dice, self.dice.randint(30, 160))} {self.course.special_words}".strip()
        case = self.rows.add(
            Case,
            stream_id=self.stream.pk,
            customer_id=self.contact.customer_id,
            complainant_id=self.contact.pk,
            owner_id=self.owner.pk,
            title=words.title(self.dice),
            verbatim=said,
            channel=Case.Channel.MAIL,
            severity=self.dice.choice(_SEVERITIES),
            opened_at=at,
        )
        case.complainant, case.customer = self.contact, self.contact.customer
        self.rows.tell(self.stream, CaseOpened(channel=case.channel), at)
        self._found_signals(case, said)
        named = OwnerNamed(owner=self.owner.pk, owner_name=self.owner.name, reason="contact_person")
        self.rows.tell(self.stream, named, at)
        case.first_message_id = self._mail(case, said, IncomingMail.Outcome.NEW_CASE).pk
        self.rows.tell(self.stream, OwnerAlerted(person=self.owner.name), at)
        expires_at = self.course.at + 180 * DAY
        self.rows.add(Link, stream_id=self.stream.pk, contact_id=self.contact.pk, expires_at=expires_at)
        receipt = self._letter(case, Message.Kind.RECEIPT, "Ihre Nachricht ist angekommen.")
        self.rows.tell(self.stream, ReceiptSent(message=receipt.pk, to=self.contact.name), at)
        self.rows.add_findable(of_case(case))
        return case

    def _found_signals(self, case: Case, said: str) -> None:
        if self.dice.random() < 0.5:
            return
        self.rows.add(Signal, case_id=case.pk, kind=Signal.Kind.ANGER, start=0, end=12, words=said[:12])
        found = SignalsFound(severity=case.severity, words=(said[:12],))
        self.rows.tell(self.stream, found, self.clock)
        when = self.clock + self.dice.randint(1, 20) * DAY
        date = self.rows.add(KeyDate, case_id=case.pk, at=when, what="Generalprobe", words=said[:12])
        self.dates.append(date)

    def _mail(self, case: Case, said: str, outcome: IncomingMail.Outcome) -> Message:
        number = secrets.token_hex(8)
        raw = f"From: {self.contact.email}\r\nTo: {SERVICE}\r\nMessage-ID: <{number}@kunde.example>\r\n"
        raw += f"Subject: {case.title}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{said}\r\n"
        content = raw.encode()
        digest = hashlib.sha256(content + b"\0" + SERVICE.encode()).hexdigest()
        kept = self.rows.add(RawMail, content=zlib.compress(content, 1), size=len(content), digest=digest)
        incoming = self.rows.add(
            IncomingMail,
            raw_id=kept.pk,
            recipients=[SERVICE],
            received_at=self.clock,
            message_id=f"<{number}@kunde.example>",
            from_address=self.contact.email,
            from_name=self.contact.name,
            subject=case.title,
            outcome=outcome,
            stream_id=self.stream.pk,
            done_at=self.clock,
        )
        message = self._message(
            Message.Direction.IN, Message.Kind.MAIL, said, incoming_id=incoming.pk, subject=case.title
        )
        received = MessageReceived(message=message.pk, kind=message.kind)
        self.rows.tell(self.stream, received, self.clock, by=self.contact.name)
        return message

    def _letter(self, case: Case, kind: Message.Kind, text: str) -> Message:
        is_receipt = kind == Message.Kind.RECEIPT
        outgoing = self.rows.add(
            OutgoingMail,
            kind=OutgoingMail.Kind.RECEIPT if is_receipt else OutgoingMail.Kind.LETTER,
            state=OutgoingMail.State.SENT,
            message_id=f"<{secrets.token_hex(8)}@brandt.example>",
            stream_id=self.stream.pk,
            from_name=self.owner.name,
            from_address=SERVICE,
            to_name=self.contact.name,
            to_address=self.contact.email,
            subject=f"Re: {case.title}",
            text=text,
            due_at=self.clock,
            sent_at=self.clock,
        )
        author_id = None if is_receipt else self.owner.pk
        subject = outgoing.subject
        return self._message(
            Message.Direction.OUT, kind, text, author_id=author_id, outgoing_id=outgoing.pk, subject=subject
        )

    def _message(
        self, direction: Message.Direction, kind: Message.Kind, text: str, **more: object
    ) -> Message:
        is_internal = kind in (Message.Kind.NOTE, Message.Kind.CALL)
        track = Message.Track.INTERNAL if is_internal else Message.Track.CUSTOMER
        message = self.rows.add(
            Message,
            stream_id=self.stream.pk,
            track=track,
            direction=direction,
            kind=kind,
            text=text,
            at=self.clock,
            **{"contact_id": self.contact.pk, **more},
        )
        if message.contact_id:
            message.contact = self.contact
        return message

    def _talked(self, number: int) -> None:
        """A note or a call, as a long matter has many."""
        self._later(4 * HOUR)
        text = words.sentences(self.dice, 25)
        if number % 3:
            message = self._message(
                Message.Direction.OUT, Message.Kind.NOTE, text, author_id=self.owner.pk, contact_id=None
            )
            self.rows.tell(self.stream, NoteWritten(message=message.pk), self.clock, by=self.owner)
        else:
            message = self._message(Message.Direction.OUT, Message.Kind.CALL, text, author_id=self.owner.pk)
            noted = CallNoted(message=message.pk, contact=self.contact.name)
            self.rows.tell(self.stream, noted, self.clock, by=self.owner)
        self.rows.add_findable(of_message(message))

    def _answered(self, case: Case) -> None:
        """A letter with a promise in it, and the deed that keeps it, unless it is still ahead or was missed."""
        self._later(6 * HOUR)
        text = words.sentences(self.dice, self.dice.randint(20, 80))
        letter = self._letter(case, Message.Kind.LETTER, text)
        sent = LetterSent(message=letter.pk, kind=letter.kind, to=self.contact.name)
        self.rows.tell(self.stream, sent, self.clock, by=self.owner)
        self.rows.add_findable(of_message(letter))
        self.waits_since, self.last_word_at = None, self.clock
        if self.dice.random() < 0.6:
            self._promised(letter)

    def _promised(self, letter: Message) -> None:
        made_at, due = self.clock, self.clock + self.dice.randint(4, 200) * HOUR
        what = f"{words.title(self.dice)}: wird geprüft"
        commitment = self.rows.add(
            Commitment,
            stream_id=self.stream.pk,
            what=what,
            due_at=due,
            first_due_at=due,
            keeper_id=self.owner.pk,
            made_at=made_at,
        )
        made = CommitmentMade(commitment=commitment.pk, what=what, due_at=due.isoformat())
        self.rows.tell(self.stream, made, made_at, by=self.owner)
        self.rows.add_findable(of_commitment(commitment))
        self._duty(InformDuty.About.MADE, commitment_id=commitment.pk, carried_by_id=letter.pk)
        if self.course.is_open and self.dice.random() < 0.5:
            if due < self.course.at:
                self.clock = max(self.clock, due + dt.timedelta(seconds=1))
                commitment.missed_at = self.clock
                missed = CommitmentMissed(commitment=commitment.pk, what=what, due_at=due.isoformat())
                self.rows.tell(self.stream, missed, self.clock)
            self.open_commitments.append(commitment)
        else:
            self._kept(commitment)

    def _kept(self, commitment: Commitment) -> None:
        at = self._later(DAY)
        commitment.kept_at = at
        action = self.rows.add(
            Action,
            stream_id=self.stream.pk,
            what=commitment.what,
            doer_id=self.owner.pk,
            done_at=at,
            recorded_at=at,
            keeps_id=commitment.pk,
        )
        done = DeedRecorded(action=action.pk, what=action.what, doer=self.owner.name)
        self.rows.tell(self.stream, done, at, by=self.owner, audience=Audience.CUSTOMER)
        self.rows.add_findable(of_deed(action))
        kept = CommitmentKept(commitment=commitment.pk, what=commitment.what, is_late=at > commitment.due_at)
        self.rows.tell(self.stream, kept, at, by=self.owner)
        self._duty(InformDuty.About.DEED, action_id=action.pk, spoken_at=at)

    def _duty(self, about: InformDuty.About, **more: object) -> None:
        self.rows.add(
            InformDuty,
            stream_id=self.stream.pk,
            contact_id=self.contact.pk,
            about=about,
            due_at=self.clock,
            created_at=self.clock,
            **more,
        )

    def _wrote_again(self, case: Case) -> None:
        self._later(2 * DAY)
        message = self._mail(case, words.sentences(self.dice, 40), IncomingMail.Outcome.JOINED)
        self.rows.add_findable(of_message(message))
        self.waits_since = self.clock

    def _closed(self, case: Case) -> None:
        at = self._later(5 * DAY)
        case.said_solved_at = at
        confirmed = CustomerConfirmed(contact=self.contact.name)
        self.rows.tell(self.stream, confirmed, at, by=self.contact.name)
        case.closed_at, case.outcome = self._later(DAY), Case.Outcome.SOLVED
        self.rows.tell(self.stream, CaseClosed(outcome=case.outcome), self.clock, by=self.owner)

    def _end(self, case: Case) -> Case:
        """What is next, as cases/next_step.py writes it."""
        case.last_word_at = self.last_word_at
        case.waits_since = None if case.closed_at else self.waits_since
        ahead = Ahead(self.open_commitments, [one for one in self.dates if one.at > self.course.at])
        clocks = self.rows.counting.clocks(case, ahead)
        set_clocks(case, clocks, self.rows.counting)
        self.rows.add(Look, case_id=case.pk, at=look_at(clocks))
        return case
