"""Copies of a letter for others who were named in the customer's mail: one row, one reader, one delivery each.

A server that takes the letter and refuses a copy, or the other way round, is then told apart by itself: what was taken
has left and never leaves again, what was refused says why.
"""

from collections.abc import Iterable

from direktdraht.kit.rows import insert
from direktdraht.mail.building import domain_of, wire_address
from direktdraht.mail.ids import make_message_id
from direktdraht.mail.models import OutgoingMail

# More readers than these are a list, and no correspondence.
MOST = 8
_OF_ITS_OWN = {"id", "message_id", "to_name", "to_address", "text", "copy_of", "calendar"}


def queue_copies(
    letter: OutgoingMail, readers: Iterable[str], *, reference: str, text: str
) -> list[OutgoingMail]:
    """Belongs into the transaction that queued the letter. text: without what is the addressee's alone."""
    letter.cc = list(readers)[:MOST]
    letter.save(update_fields=["cc"])
    shared = {
        field.attname: getattr(letter, field.attname)
        for field in OutgoingMail._meta.concrete_fields
        if field.name not in _OF_ITS_OWN
    }
    return [
        insert(
            OutgoingMail(
                **shared,
                copy_of=letter,
                message_id=make_message_id(reference, domain=domain_of(letter.from_address)),
                to_address=reader,
                text=text,
            )
        )
        for reader in letter.cc
    ]


def can_get_copy(address: str) -> bool:
    """Whether every mail server takes this address in a header line."""
    try:
        return wire_address(address).isascii()
    except ValueError:
        return False
