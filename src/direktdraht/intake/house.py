"""Which addresses are ours: those of the desk, and those under which colleagues write."""

from collections.abc import Iterable

from direktdraht.mail.ids import bare_address
from direktdraht.mail.models import MailAddress
from direktdraht.staff.models import Person
from direktdraht.staff.presence import colleagues


def colleague_at(address: str) -> Person | None:
    """Whose address it is: their own, the one alarms reach them under, or their direct line."""
    bare = bare_address(address)
    if not bare:
        return None
    for person in colleagues():
        if bare in (person.email.lower(), person.alert_email.lower()):
            return person
    lines = (own.person for own in MailAddress.of_the_house() if own.address.lower() == bare)
    return next((person for person in lines if person and person.is_active), None)


def is_desk(address: str) -> bool:
    """Whether mail to it comes to this desk."""
    bare = bare_address(address)
    return any(own.address.lower() == bare for own in MailAddress.of_the_house())


def is_ours(address: str) -> bool:
    return is_desk(address) or colleague_at(address) is not None


def line_among(addresses: Iterable[str]) -> Person | None:
    """Whose direct line is one of these."""
    bare = {bare_address(address) for address in addresses}
    lines = (line.person for line in MailAddress.of_the_house() if line.address.lower() in bare)
    return next((person for person in lines if person and person.is_active), None)
