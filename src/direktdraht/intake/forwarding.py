"""A colleague brings a customer's mail: below their remark, or hung on it as a file."""

import dataclasses
from collections.abc import Callable

from direktdraht.cases.models import Case
from direktdraht.cases.noting import note
from direktdraht.customers.names import split_name
from direktdraht.customers.recognising import known_contact
from direktdraht.intake.arrival import Arrival
from direktdraht.intake.happenings import MailForwarded
from direktdraht.intake.house import is_ours
from direktdraht.intake.own_mails import is_to_customers
from direktdraht.intake.placing import complain, join_case
from direktdraht.kit.refusal import Refused
from direktdraht.mail.forwards import enclosed_mails, forwarded_below
from direktdraht.mail.models import IncomingMail
from direktdraht.mail.parsed import ParsedMail
from direktdraht.mail.reading import read_mail
from direktdraht.mail.taking import bytes_of, take_mail
from direktdraht.staff.models import Company, Person
from direktdraht.timeline.recording import record

Outcome = IncomingMail.Outcome
SOURCE = "forwarded"


# routing.put(): an enclosed mail goes the way of every mail.
Put = Callable[..., None]


def take_forwarded(arrival: Arrival, *, put: Put) -> Outcome | None:
    """The customer is heard as if they had written to us; the remark is a note among us, and no receipt leaves.
    None where nothing is forwarded."""
    if arrival.colleague is None or is_to_customers(arrival):
        return None
    return _enclosed(arrival, arrival.colleague, put) or _below(arrival, arrival.colleague)


def _enclosed(arrival: Arrival, bearer: Person, put: Put) -> Outcome | None:
    """Each mail that hangs on this one is kept and understood as a mail of its own."""
    if not arrival.parsed.attachments:
        return None
    found: list[tuple[IncomingMail, ParsedMail]] = []
    for raw in enclosed_mails(arrival.parsed, bytes_of(arrival.incoming)):
        parsed = read_mail(raw)
        try:
            taken = take_mail(raw, recipients=[], source=SOURCE, at=arrival.at)
        except Refused:
            continue
        if taken.is_new:
            put(taken.incoming, parsed, at=arrival.at, into=_same_case(arrival, parsed), brought_by=bearer)
        found.append((taken.incoming, parsed))
    placed = [(incoming, parsed) for incoming, parsed in found if incoming.stream_id]
    if not placed:
        return Outcome.UNASSIGNED if found else None
    first, inner = placed[0]
    arrival.incoming.stream_id = first.stream_id
    says_nothing = arrival.parsed.text.strip() in ("", inner.text.strip())
    _tell(arrival, bearer, first, inner, "" if says_nothing else arrival.words, keeps=True)
    return Outcome.INTERNAL


def _below(arrival: Arrival, bearer: Person) -> Outcome | None:
    found = forwarded_below(
        arrival.parsed, is_ours=is_ours, zone=Company.current().zone, freely=arrival.found is None
    )
    if found is None:
        return None
    inner = dataclasses.replace(
        arrival,
        parsed=found.mail,
        sender=known_contact(found.mail.from_address),
        colleague=None,
        found=arrival.found if _same_case(arrival, found.mail) else None,
        brought_by=bearer,
        is_within=True,
    )
    outcome = join_case(inner) or complain(inner)
    if arrival.incoming.stream_id:
        _tell(arrival, bearer, arrival.incoming, found.mail, found.remark, keeps=False)
    return outcome


def _same_case(arrival: Arrival, inner: ParsedMail) -> Case | None:
    """The case that the colleague's mail answers, where whoever wrote the inner one is of its customer."""
    sender = known_contact(inner.from_address)
    if arrival.found and sender and sender.customer_id == arrival.found.case.customer_id:
        return arrival.found.case
    return None


def _tell(
    arrival: Arrival, bearer: Person, placed: IncomingMail, inner: ParsedMail, remark: str, *, keeps: bool
) -> None:
    """keeps: the note is what remains of the colleague's own mail."""
    if placed.stream_id is None:
        return
    contact = " ".join(filter(None, split_name(inner.from_name))) or inner.from_address
    happened = MailForwarded(incoming=arrival.incoming.pk, contact=contact)
    record(placed.stream_id, happened, by=bearer, at=arrival.at)
    if remark.strip():
        incoming = arrival.incoming if keeps else None
        note(Case(pk=placed.stream_id), text=remark, by=bearer, incoming=incoming, at=arrival.at)
