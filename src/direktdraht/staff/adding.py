"""Colleagues: who they are and where they are reached."""

import datetime as dt
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person
from direktdraht.staff.permitting import may_keep, refuse_unless_administrator


@dataclass(frozen=True)
class Reach:
    """Where and when somebody is reached. reachable_on: ISO weekdays, "12345"."""

    phone: str = ""
    alert_email: str = ""
    reachable_from: dt.time = dt.time(8)
    reachable_until: dt.time = dt.time(18)
    reachable_on: str = "12345"


def add_person(
    *,
    email: str,
    given_name: str,
    family_name: str,
    by: Person,
    at: dt.datetime,
    position: str = "",
    phone: str = "",
    language: str = "de",
) -> Person:
    """A colleague who has no password yet and chooses one by link (passwords.py)."""
    refuse_unless_administrator(by)
    return create_person(
        email=email,
        given_name=given_name,
        family_name=family_name,
        position=position,
        phone=phone,
        language=language,
    )


def create_person(*, email: str, given_name: str, family_name: str, **facts: object) -> Person:
    """The row, for the verbs that know who may. Addresses are kept in lower case."""
    email = plain_email(email)
    if not given_name.strip() and not family_name.strip():
        raise Refused(_("Enter a name: customers talk to a person."))
    person = Person(email=email, given_name=given_name.strip(), family_name=family_name.strip(), **facts)
    person.set_unusable_password()
    try:
        with transaction.atomic():
            _refuse_if_taken(email)
            person.save(force_insert=True)
    except IntegrityError:
        raise Refused(_("A colleague with this address is already here.")) from None
    return person


def change_person(
    person: Person,
    *,
    given_name: str,
    family_name: str,
    language: str,
    reach: Reach,
    by: Person,
    at: dt.datetime,
    position: str | None = None,
    email: str | None = None,
) -> None:
    """Own page, or an administrator's. Only an administrator changes the address one signs in with."""
    if not may_keep(person, by):
        raise Refused(_("Only they themselves or an administrator change this."))
    if not given_name.strip() and not family_name.strip():
        raise Refused(_("Enter a name: customers talk to a person."))
    if reach.reachable_until <= reach.reachable_from:
        raise Refused(_("The hours end before they begin."))
    changed: dict[str, object] = {
        "given_name": given_name.strip(),
        "family_name": family_name.strip(),
        "language": language,
        "phone": reach.phone.strip(),
        "alert_email": plain_email(reach.alert_email) if reach.alert_email.strip() else "",
        "reachable_from": reach.reachable_from,
        "reachable_until": reach.reachable_until,
        "reachable_on": "".join(sorted(set(reach.reachable_on) & set("1234567"))),
    }
    if position is not None:
        changed["position"] = position.strip()
    if email is not None and plain_email(email) != person.email:
        refuse_unless_administrator(by)
        changed["email"] = plain_email(email)
    try:
        with transaction.atomic():
            if "email" in changed:
                _refuse_if_taken(str(changed["email"]), but=person)
            Person.objects.filter(pk=person.pk).update(**changed)
    except IntegrityError:
        raise Refused(_("A colleague with this address is already here.")) from None
    for field, value in changed.items():
        setattr(person, field, value)


def plain_email(address: str) -> str:
    """In lower case, without blanks around it. Raises Refused for what is no address."""
    address = address.strip().lower()
    try:
        validate_email(address)
    except ValidationError:
        raise Refused(_("This is not an e-mail address.")) from None
    return address


def _refuse_if_taken(email: str, but: Person | None = None) -> None:
    others = Person.objects.filter(email__iexact=email)
    if (others.exclude(pk=but.pk) if but else others).exists():
        raise Refused(_("A colleague with this address is already here."))
