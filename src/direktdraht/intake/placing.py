"""The customer's word finds its place: it joins its case, is the same complaint once more, or opens a case."""

from direktdraht.cases.handling_complaints import notice_complaint_about_us
from direktdraht.cases.hearing import Heard, hear_first, hear_mail
from direktdraht.cases.models import Case
from direktdraht.cases.opening import Complaint, open_case, reach_owner
from direktdraht.cases.to_direct_line import put_on_direct_line
from direktdraht.correspondence.models import Message
from direktdraht.customers.freemail import FREEMAIL
from direktdraht.customers.models import Contact
from direktdraht.customers.recognising import contact_called, propose_contact, propose_writer
from direktdraht.intake.arrival import Arrival
from direktdraht.intake.finding import may_join
from direktdraht.intake.floods import is_flooding, is_talking_fast
from direktdraht.intake.house import is_ours, line_among
from direktdraht.intake.quoting import case_in_subject, cases_of_thread
from direktdraht.intake.receipting import send_receipt
from direktdraht.intake.twins import lately_from, twin_among
from direktdraht.mail.copies import MOST, can_get_copy
from direktdraht.mail.models import IncomingMail
from direktdraht.mail.parsed import ParsedMail
from direktdraht.staff.models import Person

Outcome = IncomingMail.Outcome


def join_case(arrival: Arrival) -> Outcome | None:
    """By what it answers; else by the case number that somebody of this customer's put into the subject, or by the
    subject of the one case of theirs that it goes on with."""
    found = arrival.found
    if found and may_join(found, arrival.sender):
        case = found.case
    elif named := case_in_subject(arrival.parsed, arrival.sender):
        case = named
    elif arrival.sender and not found and len(same := cases_of_thread(arrival.parsed, arrival.sender)) == 1:
        case = same[0]
    else:
        return None
    join(case, arrival)
    return Outcome.JOINED


def join(case: Case, arrival: Arrival) -> Message:
    """Their word in this case. One who writes faster than anybody reads is heard, but rings no bell any more."""
    contact = arrival.sender or writer_of(arrival)
    reaches_owner = not is_talking_fast(case.pk, arrival.at)
    message = hear_mail(case, heard_of(arrival, contact), reaches_owner=reaches_owner, at=arrival.at)
    arrival.incoming.stream_id = case.pk
    notice_complaint_about_us(message, at=arrival.at)
    return message


def complain(arrival: Arrival) -> Outcome:
    """A complaint of its own, unless it is the one of a moment ago by another way, or the tenth within the hour."""
    lately = lately_from(arrival.sender, arrival.at) if arrival.sender else []
    twin = twin_among(lately, arrival.words)
    if twin:
        _join_twin(twin.stream, arrival, is_same=twin.is_same)
        return Outcome.JOINED
    if not arrival.brought_by and is_flooding(arrival.sender, lately):
        return Outcome.TOO_MANY
    arrival.incoming.stream_id = open_from(arrival).pk
    return Outcome.NEW_CASE


def open_from(arrival: Arrival) -> Case:
    """A new case from a mail: opened, owned, its owner reached, a receipt where there may be one."""
    line = direct_line_of(arrival)
    contact = arrival.sender or writer_of(arrival)
    heard = heard_of(arrival, contact)
    case = open_case(
        Complaint(
            complainant=contact,
            title=arrival.parsed.subject,
            verbatim=heard.text,
            channel=Case.Channel.DIRECT_LINE if line else Case.Channel.MAIL,
            said_at=arrival.said_at,
            line_of=line,
        ),
        first=lambda stream: hear_first(stream, heard, at=arrival.at),
        at=arrival.at,
    )
    reach_owner(case, at=arrival.at)
    if not arrival.brought_by:
        send_receipt(case, arrival.parsed, arrival.incoming, at=arrival.at)
    return case


def direct_line_of(arrival: Arrival) -> Person | None:
    """Whose direct line it came to. What the server that took it says of its way has the say; of what was brought,
    whom the customer themselves wrote to."""
    parsed = arrival.parsed
    written_to = [*parsed.to, *parsed.cc]
    if arrival.brought_by:
        return line_among(written_to)
    return line_among(arrival.incoming.recipients or [*written_to, *parsed.delivered_to])


def call_in_line(case: Case, arrival: Arrival) -> None:
    """The same words came on a direct line too: its person takes care, as if it had come there alone (S2.4)."""
    if line := direct_line_of(arrival):
        put_on_direct_line(case, line, words=arrival.words, at=arrival.at)


def is_theirs(arrival: Arrival, case: Case) -> bool:
    """Whether it is a word of this customer: of a contact of theirs, or from the mail domain of whoever complains."""
    if arrival.sender:
        return arrival.sender.customer_id == case.customer_id
    domain = arrival.parsed.from_address.rpartition("@")[2]
    theirs = case.complainant.email.rpartition("@")[2].lower()
    return bool(domain) and domain == theirs and domain not in FREEMAIL


def writer_of(arrival: Arrival) -> Contact:
    """Somebody we do not know yet, proposed; without an address whoever of that name we know."""
    parsed = arrival.parsed
    if parsed.from_address:
        return propose_contact(
            parsed.from_address, parsed.from_name, language=arrival.language, at=arrival.at
        )
    return contact_called(parsed.from_name) or propose_writer(
        name=parsed.from_name, company="", email="", phone="", language=arrival.language, at=arrival.at
    )


def _join_twin(stream: int, arrival: Arrival, *, is_same: bool) -> None:
    """Both texts stand in the one case; who has read the first need not be called for the same words again."""
    case = Case.objects.select_related("owner", "complainant__customer", "stream").get(pk=stream)
    contact = arrival.sender or case.complainant
    hear_mail(case, heard_of(arrival, contact), reaches_owner=not is_same, at=arrival.at)
    arrival.incoming.stream_id = case.pk
    call_in_line(case, arrival)


def heard_of(arrival: Arrival, contact: Contact) -> Heard:
    """The words, and who says them or to whom they were said."""
    parsed = arrival.parsed
    return Heard(
        contact=contact,
        incoming=arrival.incoming,
        subject=parsed.subject,
        text=arrival.words,
        enclosures=enclosures_of(arrival),
        language=arrival.language,
        also_to=also_written_to(parsed),
    )


def also_written_to(parsed: ParsedMail) -> tuple[str, ...]:
    """Others in To and Cc: neither we nor whoever wrote it. They can be given a copy of the answer."""
    writer = {parsed.from_address, parsed.reply_to}
    named = (one for one in dict.fromkeys([*parsed.to, *parsed.cc]) if one not in writer)
    return tuple(one for one in named if can_get_copy(one) and not is_ours(one))[:MOST]


def enclosures_of(arrival: Arrival) -> list[dict[str, object]]:
    """What hung on it. Below a colleague's remark nobody knows whose file it is: it stays in the house."""
    return [
        {"name": file.name, "type": file.content_type, "size": file.size, "part": file.part}
        | ({"danger": file.danger} if file.danger else {})
        | ({"internal": True} if arrival.is_within else {})
        for file in arrival.parsed.attachments
    ]
