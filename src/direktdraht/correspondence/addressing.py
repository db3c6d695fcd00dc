"""Who a letter comes from and where the answer goes: the person's name, the line the complaint came in on.

Every mail of ours belongs to a track, and so does every answer to it: its Message-ID and its reply address carry a
signed reference that names the track. Whoever answers on the internal track can never be heard by the customer.
"""

import enum
import re
from dataclasses import dataclass

from direktdraht.mail.ids import plus_address
from direktdraht.mail.models import MailAddress
from direktdraht.staff.models import Person


class Track(enum.StrEnum):
    """The letter with which a reference begins. Never renamed: mails that left long ago are still answered."""

    CUSTOMER = "s"
    INTERNAL = "i"
    CONTRACTOR = "c"


@dataclass(frozen=True)
class Sender:
    from_name: str
    from_address: str
    reply_to: str


@dataclass(frozen=True)
class Reference:
    """What a signed reference says. topic: which question of ours it was ("h7"), where it was one."""

    track: Track
    stream_id: int
    topic: str = ""


_REFERENCE = re.compile(r"([sic])(\d{1,16})(?:-([a-z0-9]{1,20}))?")


def reference(stream_id: int, track: Track = Track.CUSTOMER, topic: str = "") -> str:
    """What our Message-IDs and plus-addresses carry, signed: the stream, and nothing that tells a stranger more."""
    return f"{track}{stream_id}-{topic}" if topic else f"{track}{stream_id}"


def read_reference(text: str | None) -> Reference | None:
    """None for what names no stream: a mail about something else, or none of ours."""
    found = _REFERENCE.fullmatch(text or "")
    return Reference(Track(found[1]), int(found[2]), found[3] or "") if found else None


def stream_of(text: str | None) -> int | None:
    """The stream that a signed reference of the customer's track names; None for anything else."""
    found = read_reference(text)
    return found.stream_id if found and found.track == Track.CUSTOMER else None


def reply_address(stream_id: int, track: Track, topic: str = "") -> str:
    """Where answers go to a mail that is not the customer's; "" while the house has no service address."""
    service = _service()
    return plus_address(service.address, reference(stream_id, track, topic)) if service else ""


def sender(stream_id: int, *, author: Person | None, name: str, on_direct_line: bool) -> Sender:
    """Letters of a direct line come from that line, all others from the service address; replies join the stream."""
    addresses = MailAddress.of_the_house()
    own = next((a for a in addresses if author and a.person_id == author.pk), None)
    chosen = (own if on_direct_line else None) or _service() or own
    if chosen is None:
        email = author.email if author else "direktdraht@localhost"
        return Sender(name, email, email)
    return Sender(name, chosen.address, plus_address(chosen.address, reference(stream_id)))


def _service() -> MailAddress | None:
    addresses = MailAddress.of_the_house()
    return next((a for a in addresses if a.purpose == MailAddress.Purpose.SERVICE), None)
