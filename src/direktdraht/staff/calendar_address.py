"""The address of a colleague's own calendar: whoever holds it may read it, until it is renewed. Never stored."""

import datetime as dt
import secrets

from direktdraht.kit.signing import is_signed, sign
from direktdraht.staff.models import Person
from direktdraht.staff.page_address import page_address

_SIGNS = 24


def calendar_address(person: Person) -> str:
    return f"{page_address()}/calendar/{person.pk}-{sign('calendar', _signed(person), length=_SIGNS)}.ics"


def calendar_of(number: int, signature: str) -> Person | None:
    """Whose calendar it is; None for an address that was renewed, that never was ours, or of somebody who left."""
    person: Person | None = Person.objects.active().filter(pk=number).first()
    if person is None or len(signature) != _SIGNS or not is_signed("calendar", _signed(person), signature):
        return None
    return person


def renew_calendar_address(*, by: Person, at: dt.datetime) -> None:
    """Void every address of their own calendar made so far."""
    Person.objects.filter(pk=by.pk).update(calendar_key=secrets.token_hex(8))


def _signed(person: Person) -> str:
    return f"{person.pk}:{person.calendar_key}"
