"""On which track a mail answers: the customer's, a contractor's, or among us. Every trace counts, not only the nearest.

Whoever wants to know whether something may reach the customer asks for any sign that it answers a mail that was not
for them: our signed reply address anywhere among the recipients, our signed id anywhere in the thread, either of them
in what it quotes, or the mail of somebody else that was filed among us already.
"""

from dataclasses import dataclass

from direktdraht.correspondence.addressing import Track, read_reference
from direktdraht.intake.arrival import Arrival
from direktdraht.mail.ids import read_message_id, read_plus_address, references_within
from direktdraht.mail.models import IncomingMail, OutgoingMail

_MOST = 20


@dataclass(frozen=True)
class NotForCustomers:
    """stream_id: None for a mail of ours about no case. topic: which question of ours it answers, where it is one."""

    stream_id: int | None = None
    topic: str = ""


def answers_among_us(arrival: Arrival) -> NotForCustomers | None:
    """What of ours it answers that no customer was to see; None where nothing says so."""
    parsed = arrival.parsed
    ids = [id for id in (parsed.in_reply_to, *reversed(parsed.references)) if id][:_MOST]
    addresses = [*arrival.incoming.recipients, *parsed.delivered_to, *parsed.to, *parsed.cc]
    signed = [
        *(read_plus_address(one) for one in addresses),
        *(read_message_id(one) for one in ids),
        *references_within(parsed.html_clean),
        *references_within(parsed.text),
    ]
    nowhere = None
    for text in filter(None, signed):
        found = read_reference(text)
        if found is None:
            nowhere = NotForCustomers()
        elif found.track != Track.CUSTOMER:
            return NotForCustomers(found.stream_id, found.topic)
    if nowhere or not ids or (arrival.sender and not arrival.colleague):
        return nowhere
    return _answers_notice(ids) or _answers_filed(ids)


def _answers_notice(ids: list[str]) -> NotForCustomers | None:
    """A notice of ours from the time when their ids did not say for whom they were."""
    notices = OutgoingMail.objects.filter(message_id__in=ids, kind=OutgoingMail.Kind.NOTICE)
    stream = notices.exclude(stream=None).values_list("stream", flat=True).first()
    return NotForCustomers(stream) if stream else None


def _answers_filed(ids: list[str]) -> NotForCustomers | None:
    """What somebody among us wrote, which was never for the customer."""
    filed = IncomingMail.objects.filter(message_id__in=ids, outcome=IncomingMail.Outcome.INTERNAL)
    stream = filed.exclude(stream=None).values_list("stream", flat=True).first()
    return NotForCustomers(stream) if stream else None
