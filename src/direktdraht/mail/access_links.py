"""Puts the password link into a mail that is leaving."""

import re

from direktdraht.mail.models import OutgoingMail
from direktdraht.staff.models import Person
from direktdraht.staff.page_address import page_address
from direktdraht.staff.passwords import password_address

_PLACEHOLDER = re.compile(r"\{password:(\d{1,15})\}")


def placeholder(person: Person) -> str:
    """Stands for the link in a stored mail."""
    return f"{{password:{person.pk}}}"


def fill_password_link(mail: OutgoingMail, text: str) -> str:
    """text with the link in it, in mails that let somebody in and to that person's own address alone.

    Whoever types a placeholder somewhere else gets no further than this.
    """
    if mail.kind != OutgoingMail.Kind.ACCESS:
        return text
    return _PLACEHOLDER.sub(lambda match: _address(int(match[1]), mail.to_address), text)


def without_link(text: str, instead: str) -> str:
    """text as it may be looked at in the outbox."""
    return _PLACEHOLDER.sub(lambda _match: instead, text)


def _address(number: int, to_address: str) -> str:
    person = Person.objects.active().filter(pk=number, email=to_address).first()
    return password_address(person) if person else f"{page_address()}/password/"
