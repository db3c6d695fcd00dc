"""Where a mail goes: an ordered list of small functions; the first that knows an answer has the say."""

import datetime as dt
from collections.abc import Callable

from direktdraht.cases.models import Case
from direktdraht.cases.noting import note
from direktdraht.correspondence.models import Message
from direktdraht.intake.absences import note_absence
from direktdraht.intake.among_us import keep_among_us
from direktdraht.intake.arrival import Arrival, arrive
from direktdraht.intake.asking_whose import ask_whose
from direktdraht.intake.bouncing import note_bounce
from direktdraht.intake.finding import seen_as
from direktdraht.intake.forwarding import take_forwarded
from direktdraht.intake.happenings import AutomaticMailFiled, SameMailAgain
from direktdraht.intake.house import is_desk
from direktdraht.intake.own_mails import hear_ourselves, stream_of_own_mail
from direktdraht.intake.placing import call_in_line, complain, is_theirs, join_case
from direktdraht.intake.quoting import cases_of_thread, cases_quoted
from direktdraht.kit.rows import update
from direktdraht.mail.models import IncomingMail
from direktdraht.mail.parsed import ParsedMail
from direktdraht.staff.models import Person
from direktdraht.timeline.recording import record

Outcome = IncomingMail.Outcome


def route(
    incoming: IncomingMail,
    parsed: ParsedMail,
    *,
    at: dt.datetime,
    into: Case | None = None,
    brought_by: Person | None = None,
) -> None:
    """Put the mail where it belongs and write into incoming what became of it. Runs in one transaction.

    into: the case that a person says it belongs to; brought_by: who forwarded or dropped it.
    """
    arrival = arrive(incoming, parsed, at=at, into=into, brought_by=brought_by)
    for step in STEPS:
        outcome = step(arrival)
        if outcome:
            incoming.outcome = outcome
            return


def put(
    incoming: IncomingMail,
    parsed: ParsedMail,
    *,
    at: dt.datetime,
    into: Case | None = None,
    brought_by: Person | None = None,
) -> None:
    """route() it, and write the row."""
    route(incoming, parsed, at=at, into=into, brought_by=brought_by)
    write_understood(incoming, parsed, at=at)


def write_understood(incoming: IncomingMail, parsed: ParsedMail, *, at: dt.datetime) -> None:
    """What was understood, into the row of the mail; nobody has to do it again."""
    incoming.done_at = at
    incoming.message_id = parsed.message_id[:500]
    incoming.from_address = parsed.from_address[:320]
    incoming.from_name = parsed.from_name[:200]
    incoming.subject = parsed.subject[:500]
    incoming.auto_reason = parsed.auto_reason[:200]
    update(
        incoming,
        *("message_id", "from_address", "from_name", "subject", "auto_reason"),
        *("outcome", "stream", "error", "done_at"),
    )


def _unreadable(arrival: Arrival) -> Outcome | None:
    if not arrival.parsed.error:
        return None
    arrival.incoming.error = arrival.parsed.error
    return Outcome.UNREADABLE


def _bounce(arrival: Arrival) -> Outcome | None:
    if not arrival.parsed.is_bounce:
        return None
    stream = note_bounce(arrival.parsed, arrival.incoming.recipients, at=arrival.at)
    arrival.incoming.stream_id = stream
    return Outcome.BOUNCE


def _from_ourselves(arrival: Arrival) -> Outcome | None:
    """Our own mail coming back, and mail in the desk's name that nobody here wrote: something answers itself."""
    stream = stream_of_own_mail(arrival.parsed)
    if stream is not None:
        arrival.incoming.stream_id = stream or None
        return Outcome.AUTOMATIC
    is_from_desk = is_desk(arrival.parsed.from_address) and arrival.colleague is None
    return Outcome.AUTOMATIC if is_from_desk else None


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
    call_in_line(
        Case.objects.select_related("owner", "complainant__customer", "stream").get(pk=stream), arrival
    )
    return Outcome.DUPLICATE


def _automatic(arrival: Arrival) -> Outcome | None:
    """Filed, with its case where it has one; answers nobody, opens nothing again, stops no clock."""
    if not arrival.parsed.is_auto:
        return None
    until = note_absence(arrival.parsed, arrival.sender, at=arrival.at)
    if arrival.found:
        arrival.incoming.stream_id = arrival.found.case.pk
        record(
            arrival.found.case.pk,
            AutomaticMailFiled(
                incoming=arrival.incoming.pk,
                sender=arrival.parsed.from_address,
                subject=arrival.parsed.subject,
                reason=arrival.parsed.auto_reason,
                away_until=until.isoformat() if until else "",
            ),
            at=arrival.at,
        )
    return Outcome.AUTOMATIC


def _forwarded(arrival: Arrival) -> Outcome | None:
    """A colleague brings what a customer wrote to them: the customer is heard, the remark stays among us."""
    return take_forwarded(arrival, put=put)


def _what_we_said(arrival: Arrival) -> Outcome | None:
    """A colleague wrote to the customer, with the desk in copy."""
    return hear_ourselves(arrival)


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


def _laid_in(arrival: Arrival) -> Outcome | None:
    """Somebody laid a mail into a case that none of its customer wrote: it stays among us, they might not know it."""
    case = arrival.into
    if case is None or arrival.brought_by is None or is_theirs(arrival, case):
        return None
    arrival.incoming.stream_id = case.pk
    writer = arrival.parsed.from_name or arrival.parsed.from_address
    text = f"{writer}:\n\n{arrival.words}" if writer else arrival.words
    note(case, text=text, by=arrival.brought_by, incoming=arrival.incoming, at=arrival.at)
    return Outcome.INTERNAL


def _nobody(arrival: Arrival) -> Outcome | None:
    return None if arrival.parsed.from_address else Outcome.UNASSIGNED


def _merely_quoted(arrival: Arrival) -> Outcome | None:
    """Somebody else's mail that quotes a letter of ours, calls a case by its number or goes on under its subject: a
    person decides whether it belongs there."""
    found = arrival.found
    if found:
        quoted = [found.case] if found.is_quoted else []
    else:
        quoted = cases_quoted(arrival.parsed) or cases_of_thread(arrival.parsed, arrival.sender)
    if not quoted:
        return None
    ask_whose(arrival, quoted)
    return Outcome.UNASSIGNED


STEPS: list[Callable[[Arrival], Outcome | None]] = [
    _unreadable,
    _bounce,
    _from_ourselves,
    _same_again,
    _automatic,
    keep_among_us,
    _forwarded,
    _what_we_said,
    _colleague,
    _laid_in,
    _nobody,
    join_case,
    _merely_quoted,
    complain,
]
