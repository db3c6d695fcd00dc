"""The link with which somebody chooses a password, and the choosing. It is made when needed, never stored."""

import datetime as dt

from django.contrib.auth.password_validation import validate_password
from django.contrib.auth.tokens import PasswordResetTokenGenerator
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.kit import clock
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person
from direktdraht.staff.page_address import page_address


class _Tokens(PasswordResetTokenGenerator):
    """Void after PASSWORD_RESET_TIMEOUT, after a sign-in and after the password or the address changed."""

    key_salt = "direktdraht.staff.passwords"

    def _now(self) -> dt.datetime:
        return clock.now().replace(tzinfo=None)


_tokens = _Tokens()


def password_address(person: Person) -> str:
    """The full address under which person chooses a password, valid from now for three days, and once."""
    return f"{page_address()}/password/{person.pk}/{_tokens.make_token(person)}/"


def person_of(number: int, token: str) -> Person | None:
    """Whose link it is; None once it is used, too old, or never was ours."""
    person = Person.objects.active().filter(pk=number).first()
    return person if person and _tokens.check_token(person, token) else None


def too_weak(password: str, person: Person) -> str:
    """What is wrong with this password for this person, who need not be stored yet; "" if it will do."""
    try:
        validate_password(password, person)
    except ValidationError as error:
        return " ".join(error.messages)
    return ""


def choose_password(person: Person, password: str, *, token: str | None = None, at: dt.datetime) -> None:
    """Ends every other session of theirs. A token is checked again here, so that it works only once."""
    with transaction.atomic():
        current = Person.objects.select_for_update().get(pk=person.pk)
        if token is not None and not _tokens.check_token(current, token):
            raise Refused(_("This link has been used already. Ask for a new one."))
        if wrong := too_weak(password, current):
            raise Refused(wrong)
        current.set_password(password)
        current.save(update_fields=["password"])
    person.password = current.password


def change_password(person: Person, *, old: str, new: str, at: dt.datetime) -> None:
    if not person.check_password(old):
        raise Refused(_("This is not your present password."))
    choose_password(person, new, at=at)
