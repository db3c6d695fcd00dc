"""What we wrote ourselves: a mail of the house that comes back, and a colleague's from their own mailbox."""

from direktdraht.cases.models import Case
from direktdraht.cases.own_mail import say_by_own_mail
from direktdraht.correspondence.addressing import read_reference
from direktdraht.customers.models import Contact
from direktdraht.customers.recognising import known_contact
from direktdraht.intake.arrival import Arrival
from direktdraht.intake.asking_whose import ask_whose
from direktdraht.intake.house import is_desk, is_ours
from direktdraht.intake.placing import heard_of
from direktdraht.mail.ids import read_message_id
from direktdraht.mail.models import IncomingMail
from direktdraht.mail.parsed import ParsedMail
from direktdraht.mail.subjects import bare_subject, is_forward

Outcome = IncomingMail.Outcome
_MOST = 10


def stream_of_own_mail(parsed: ParsedMail) -> int | None:
    """The stream of a mail that left here and comes back, 0 for one of no stream; None for mail of others."""
    text = read_message_id(parsed.message_id)
    if text is None:
        return None
    found = read_reference(text)
    return found.stream_id if found else 0


def is_to_customers(arrival: Arrival) -> bool:
    """Whether it was written to somebody outside, with the desk in copy. What is forwarded to the desk is not."""
    parsed = arrival.parsed
    outside = [address for address in (*parsed.to, *parsed.cc) if not is_ours(address)]
    return bool(outside) and not (is_forward(parsed.subject) and any(map(is_desk, parsed.to)))


def hear_ourselves(arrival: Arrival) -> Outcome | None:
    """A colleague wrote to the customer, with the desk in copy: in the case that it answers, else in the one that this
    customer has open. Where several are, a person decides."""
    if arrival.colleague is None or not is_to_customers(arrival):
        return None
    if arrival.parsed.is_doubtful:  # anybody can write a colleague's name above a letter
        return Outcome.UNASSIGNED
    contacts = [
        contact for one in (*arrival.parsed.to, *arrival.parsed.cc) if (contact := known_contact(one))
    ]
    if not contacts:
        return None
    if arrival.found:
        case = arrival.found.case
        theirs = [one for one in contacts if one.customer_id == case.customer_id]
        return _hear(arrival, case, _addressed(case, theirs)) if theirs else None
    cases = _open_cases(contacts[0], arrival.parsed.subject)
    if len(cases) == 1:
        return _hear(arrival, cases[0], _addressed(cases[0], contacts))
    if cases:
        ask_whose(arrival, cases)
    return Outcome.UNASSIGNED


def _addressed(case: Case, contacts: list[Contact]) -> Contact:
    """Whoever complains, if they are among those who got it: it is they who must hear of things."""
    return next((one for one in contacts if one.pk == case.complainant_id), contacts[0])


def _hear(arrival: Arrival, case: Case, contact: Contact) -> Outcome:
    if arrival.colleague:
        said = heard_of(arrival, contact)
        say_by_own_mail(case, said, by=arrival.colleague, said_at=arrival.said_at, at=arrival.at)
    arrival.incoming.stream_id = case.pk
    return Outcome.JOINED


def _open_cases(contact: Contact, subject: str) -> list[Case]:
    """Theirs, else their company's; of several the one that this subject names."""
    open_ones = list(Case.objects.open().filter(customer=contact.customer_id).order_by("-pk")[:_MOST])
    cases = [case for case in open_ones if case.complainant_id == contact.pk] or open_ones
    about = bare_subject(subject).casefold()
    named = [case for case in cases if bare_subject(case.title).casefold() == about]
    return named if len(named) == 1 else cases
