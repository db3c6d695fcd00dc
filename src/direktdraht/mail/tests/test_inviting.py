"""Invitations and forgotten passwords: the link is in the mail alone."""

import datetime as dt
from collections.abc import Iterator

import pytest
from django.utils import translation

from direktdraht.kit.refusal import Refused
from direktdraht.mail.access_links import fill_password_link, without_link
from direktdraht.mail.inviting import invite_again, invite_person, send_password_link
from direktdraht.mail.models import OutgoingMail
from direktdraht.staff.models import Person
from direktdraht.staff.passwords import choose_password, person_of

pytestmark = pytest.mark.django_db
AT = dt.datetime(2026, 11, 17, 9, tzinfo=dt.UTC)


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    with translation.override("en"):
        yield


@pytest.fixture
def oliver() -> Person:
    return Person.objects.create(
        email="oliver@brandt.example", given_name="Oliver", family_name="Kurz", is_administrator=True
    )


def invited(oliver: Person, language: str = "en") -> Person:
    return invite_person(
        email="lena@brandt.example",
        given_name="Lena",
        family_name="Roth",
        language=language,
        by=oliver,
        at=AT,
    )


def test_an_invitation_carries_a_link_that_works_only_when_it_leaves(oliver: Person) -> None:
    lena = invited(oliver)
    mail = OutgoingMail.objects.get()
    assert (mail.kind, mail.to_address, mail.language) == ("access", "lena@brandt.example", "en")
    assert "/password/" not in mail.text
    link = next(line for line in fill_password_link(mail, mail.text).splitlines() if "/password/" in line)
    number, token = link.rstrip("/").split("/")[-2:]
    assert person_of(int(number), token) == lena
    assert "[link]" in without_link(mail.text, "[link]")


def test_a_placeholder_in_any_other_mail_stays_what_it_is(oliver: Person) -> None:
    letter = OutgoingMail(kind="letter", to_address=oliver.email)
    text = f"{{password:{oliver.pk}}}"
    assert fill_password_link(letter, text) == text
    to_another = OutgoingMail(kind="access", to_address="lena@brandt.example")
    assert person_of(oliver.pk, fill_password_link(to_another, text).rstrip("/").rpartition("/")[2]) is None


def test_one_invites_again_until_there_is_a_password(oliver: Person) -> None:
    lena = invited(oliver)
    invite_again(lena, by=oliver, at=AT)
    assert OutgoingMail.objects.count() == 2
    choose_password(lena, "ein ganzer Satz aus Worten", at=AT)
    with pytest.raises(Refused, match="password already"):
        invite_again(lena, by=oliver, at=AT)


def test_only_administrators_invite() -> None:
    clara = Person.objects.create(email="clara@brandt.example", family_name="Vogt")
    with pytest.raises(Refused):
        invite_person(email="x@brandt.example", given_name="X", family_name="Y", by=clara, at=AT)
    assert not OutgoingMail.objects.exists()


def test_a_forgotten_password_brings_one_mail_and_strangers_none(oliver: Person) -> None:
    send_password_link("nobody@brandt.example", at=AT)
    assert not OutgoingMail.objects.exists()
    send_password_link("OLIVER@brandt.example", at=AT)
    send_password_link("oliver@brandt.example", at=AT + dt.timedelta(minutes=1))
    assert OutgoingMail.objects.count() == 1
    send_password_link("oliver@brandt.example", at=AT + dt.timedelta(minutes=6))
    assert OutgoingMail.objects.count() == 2
