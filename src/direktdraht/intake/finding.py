"""Which case a mail belongs to: the order of evidence, strongest first."""

from collections.abc import Iterable
from dataclasses import dataclass

from direktdraht.cases.models import Case
from direktdraht.correspondence.addressing import stream_of
from direktdraht.customers.models import Contact
from direktdraht.mail.ids import read_message_id, read_plus_address
from direktdraht.mail.models import IncomingMail
from direktdraht.mail.parsed import ParsedMail


@dataclass(frozen=True)
class Found:
    """is_signed: a signature of ours shows that the writer had our mail; a mere id they could have guessed does not."""

    case: Case
    is_signed: bool


def find_case(parsed: ParsedMail, recipients: Iterable[str]) -> Found | None:
    """Plus-address, then our own signed ids from the nearest parent back, then any id of a mail we have seen."""
    ids = [id for id in (parsed.in_reply_to, *reversed(parsed.references)) if id]
    addresses = [*recipients, *parsed.delivered_to, *parsed.to, *parsed.cc]
    signed = [read_plus_address(address) for address in addresses] + [read_message_id(id) for id in ids]
    for reference in signed:
        stream = stream_of(reference)
        if stream and (case := _case(stream)):
            return Found(case, is_signed=True)
    for id in ids[:20]:
        seen = IncomingMail.objects.filter(message_id=id, stream__isnull=False).values_list(
            "stream_id", flat=True
        )
        if (stream := seen.order_by("pk").first()) and (case := _case(stream)):
            return Found(case, is_signed=False)
    return None


def may_join(found: Found, sender: Contact | None) -> bool:
    """Without our signature only somebody of that customer's joins; a stranger who quotes an id opens a case."""
    return found.is_signed or (sender is not None and sender.customer_id == found.case.customer_id)


def _case(stream: int) -> Case | None:
    return Case.objects.select_related("complainant__customer", "owner", "stream").filter(pk=stream).first()
