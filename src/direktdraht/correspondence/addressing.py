"""Who a letter comes from and where the answer goes: the person's name, the line the complaint came in on."""

from dataclasses import dataclass

from direktdraht.mail.ids import plus_address
from direktdraht.mail.models import MailAddress
from direktdraht.staff.models import Person


@dataclass(frozen=True)
class Sender:
    from_name: str
    from_address: str
    reply_to: str


def reference(stream_id: int) -> str:
    """What our Message-IDs and plus-addresses carry, signed: the stream, and nothing that tells a stranger more."""
    return f"s{stream_id}"


def stream_of(reference: str | None) -> int | None:
    """The stream a signed reference names; None for anything else."""
    if reference and reference.startswith("s") and reference[1:].isdigit() and len(reference) < 18:
        return int(reference[1:])
    return None


def sender(stream_id: int, *, author: Person | None, name: str, on_direct_line: bool) -> Sender:
    """Letters of a direct line come from that line, all others from the service address; replies join the stream."""
    addresses = MailAddress.of_the_house()
    own = next((a for a in addresses if author and a.person_id == author.pk), None)
    service = next((a for a in addresses if a.purpose == MailAddress.Purpose.SERVICE), None)
    chosen = (own if on_direct_line else None) or service or own
    if chosen is None:
        email = author.email if author else "direktdraht@localhost"
        return Sender(name, email, email)
    return Sender(name, chosen.address, plus_address(chosen.address, reference(stream_id)))
