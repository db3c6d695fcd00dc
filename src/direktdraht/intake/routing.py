"""Where a mail goes: an ordered list of small functions; the first that knows an answer has the say."""

import dataclasses
import datetime as dt
import functools
from collections.abc import Callable

import klarwort
from direktdraht.cases.hearing import Heard, hear_first, hear_mail
from direktdraht.cases.models import Case
from direktdraht.cases.noting import note
from direktdraht.cases.opening import Complaint, open_case, reach_owner
from direktdraht.correspondence.models import Message
from direktdraht.customers.models import Contact
from direktdraht.customers.recognising import known_contact, propose_contact
from direktdraht.intake.bouncing import note_bounce
from direktdraht.intake.finding import Found, find_case, may_join, seen_as
from direktdraht.intake.happenings import AutomaticMailFiled, SameMailAgain
from direktdraht.intake.receipting import send_receipt
from direktdraht.mail.ids import bare_address
from direktdraht.mail.models import IncomingMail, MailAddress
from direktdraht.mail.parsed import ParsedMail
from direktdraht.staff.models import Person
from direktdraht.staff.presence import colleagues
from direktdraht.timeline.recording import record

Outcome = IncomingMail.Outcome


@dataclasses.dataclass(frozen=True)
class Arrival:
    """A mail on its way through the list, with what is looked up once for all."""

    incoming: IncomingMail
    parsed: ParsedMail
    sender: Contact | None
    colleague: Person | None
    found: Found | None
    at: dt.datetime

    @functools.cached_property
    def words(self) -> str:
        """What was newly written; of a mail that says nothing its subject."""
        parsed = self.parsed
        return parsed.reply_text.strip() or parsed.text.strip() or parsed.subject

    @functools.cached_property
    def language(self) -> str:
        return klarwort.language_of(self.words)


def route(incoming: IncomingMail, parsed: ParsedMail, *, at: dt.datetime) -> None:
    """Put the mail where it belongs and write into incoming what became of it. Runs in one transaction."""
    found = find_case(parsed, incoming.recipients)
    arrival = Arrival(
        incoming=incoming,
        parsed=parsed,
        sender=known_contact(parsed.from_address),
        colleague=next((p for p in colleagues() if p.email.lower() == parsed.from_address.lower()), None),
        found=found,
        at=at,
    )
    for step in STEPS:
        outcome = step(arrival)
        if outcome:
            incoming.outcome = outcome
            return


def _unreadable(arrival: Arrival) -> Outcome | None:
    if not arrival.parsed.error:
        return None
    arrival.incoming.error = arrival.parsed.error
    return Outcome.UNREADABLE


def _bounce(arrival: Arrival) -> Outcome | None:
    if not arrival.parsed.is_bounce:
        return None
    stream = note_bounce(arrival.parsed, at=arrival.at)
    arrival.incoming.stream_id = stream
    return Outcome.BOUNCE


def _from_ourselves(arrival: Arrival) -> Outcome | None:
    """Mail from one of our own addresses is never a customer's: something answers itself."""
    writer = bare_address(arrival.parsed.from_address)
    is_own = any(own.address.lower() == writer for own in MailAddress.of_the_house())
    return Outcome.AUTOMATIC if is_own else None


def _same_again(arrival: Arrival) -> Outcome | None:
    """The same mail by another way: same Message-ID, same sender, same words."""
    seen = [
        one.incoming
        for one in seen_as(arrival.parsed.message_id)
        if one.writer == arrival.parsed.from_address
    ]
    if not seen:
        return None
    same = Message.objects.filter(incoming__in=seen, text=arrival.words)
    stream = same.order_by("pk").values_list("incoming__stream_id", flat=True).first()
    if stream is None:
        return None
    arrival.incoming.stream_id = stream
    record(
        stream,
        SameMailAgain(incoming=arrival.incoming.pk, sender=arrival.parsed.from_address),
        at=arrival.at,
    )
    return Outcome.DUPLICATE


def _automatic(arrival: Arrival) -> Outcome | None:
    """Filed, with its case where it has one; answers nobody, opens nothing again, stops no clock."""
    if not arrival.parsed.is_auto:
        return None
    if arrival.found:
        arrival.incoming.stream_id = arrival.found.case.pk
        record(
            arrival.found.case.pk,
            AutomaticMailFiled(
                incoming=arrival.incoming.pk,
                sender=arrival.parsed.from_address,
                subject=arrival.parsed.subject,
            ),
            at=arrival.at,
        )
    return Outcome.AUTOMATIC


def _colleague(arrival: Arrival) -> Outcome | None:
    """A colleague who answers a notice writes a note for colleagues; it can never reach the customer."""
    if arrival.colleague is None:
        return None
    if arrival.found is None:
        return Outcome.UNASSIGNED
    arrival.incoming.stream_id = arrival.found.case.pk
    note(
        arrival.found.case,
        text=arrival.words,
        by=arrival.colleague,
        incoming=arrival.incoming,
        at=arrival.at,
    )
    return Outcome.INTERNAL


def _nobody(arrival: Arrival) -> Outcome | None:
    return None if arrival.parsed.from_address else Outcome.UNASSIGNED


def _reply(arrival: Arrival) -> Outcome | None:
    if arrival.found is None or not may_join(arrival.found, arrival.sender):
        return None
    contact = arrival.sender or _proposed(arrival)
    arrival.incoming.stream_id = arrival.found.case.pk
    hear_mail(arrival.found.case, _heard(arrival, contact), at=arrival.at)
    return Outcome.JOINED


def _complaint(arrival: Arrival) -> Outcome:
    case = open_from(arrival)
    arrival.incoming.stream_id = case.pk
    return Outcome.NEW_CASE


STEPS: list[Callable[[Arrival], Outcome | None]] = [
    _unreadable,
    _bounce,
    _from_ourselves,
    _same_again,
    _automatic,
    _colleague,
    _nobody,
    _reply,
    _complaint,
]


def open_from(arrival: Arrival) -> Case:
    """A new case from a mail: opened, owned, its owner reached, a receipt where there may be one."""
    line = _direct_line(arrival)
    contact = arrival.sender or _proposed(arrival)
    heard = _heard(arrival, contact)
    case = open_case(
        Complaint(
            complainant=contact,
            title=arrival.parsed.subject,
            verbatim=heard.text,
            channel=Case.Channel.DIRECT_LINE if line else Case.Channel.MAIL,
            said_at=arrival.incoming.received_at,
            line_of=line,
        ),
        at=arrival.at,
    )
    hear_first(case, heard, at=arrival.at)
    reach_owner(case, at=arrival.at)
    send_receipt(case, arrival.parsed, at=arrival.at)
    return case


def _direct_line(arrival: Arrival) -> Person | None:
    envelope = arrival.incoming.recipients or [*arrival.parsed.to, *arrival.parsed.cc]
    addresses = {bare_address(address) for address in (*envelope, *arrival.parsed.delivered_to)}
    lines = (line.person for line in MailAddress.of_the_house() if line.address in addresses)
    return next((person for person in lines if person and person.is_active), None)


def _proposed(arrival: Arrival) -> Contact:
    return propose_contact(
        arrival.parsed.from_address,
        arrival.parsed.from_name,
        language=arrival.language,
        at=arrival.at,
    )


def _heard(arrival: Arrival, contact: Contact) -> Heard:
    parsed = arrival.parsed
    return Heard(
        contact=contact,
        incoming=arrival.incoming,
        subject=parsed.subject,
        text=arrival.words,
        enclosures=[
            {"name": file.name, "type": file.content_type, "size": file.size, "part": file.part}
            for file in parsed.attachments
        ],
        language=arrival.language,
    )
