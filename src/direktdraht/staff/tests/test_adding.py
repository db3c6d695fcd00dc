"""Colleagues are added by administrators and say themselves how they are reached."""

import datetime as dt
from collections.abc import Iterator

import pytest
from django.utils import translation

from direktdraht.kit.refusal import Refused
from direktdraht.staff.adding import Reach, add_person, change_person
from direktdraht.staff.models import Person

pytestmark = pytest.mark.django_db
AT = dt.datetime(2026, 11, 17, 9, tzinfo=dt.UTC)


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    with translation.override("en"):
        yield


def person(given: str, **facts: object) -> Person:
    return Person.objects.create(
        email=f"{given.lower()}@brandt.example", given_name=given, family_name="Vogt", **facts
    )


def test_an_administrator_adds_somebody_without_a_password() -> None:
    oliver = person("Oliver", is_administrator=True)
    lena = add_person(email=" Lena@Brandt.example ", given_name="Lena", family_name="Roth", by=oliver, at=AT)
    lena.refresh_from_db()
    assert lena.email == "lena@brandt.example"
    assert not lena.has_usable_password()


def test_nobody_else_adds_people() -> None:
    clara = person("Clara")
    with pytest.raises(Refused):
        add_person(email="x@brandt.example", given_name="X", family_name="Y", by=clara, at=AT)


def test_an_address_is_taken_once_whatever_its_letters() -> None:
    oliver = person("Oliver", is_administrator=True)
    with pytest.raises(Refused, match="already here"):
        add_person(email="OLIVER@brandt.example", given_name="O", family_name="K", by=oliver, at=AT)


def test_one_changes_ones_own_reach() -> None:
    clara = person("Clara")
    reach = Reach(phone="0171 39200 42", alert_email="Clara@Mobil.example", reachable_on="51")
    change_person(clara, given_name="Clara", family_name="Vogt", language="en", reach=reach, by=clara, at=AT)
    clara.refresh_from_db()
    assert (clara.phone, clara.alert_email, clara.language) == ("0171 39200 42", "clara@mobil.example", "en")
    assert clara.reachable_on == "15"


def test_nobody_changes_another_or_the_own_address() -> None:
    clara, jonas = person("Clara"), person("Jonas")
    with pytest.raises(Refused):
        change_person(clara, given_name="C", family_name="V", language="de", reach=Reach(), by=jonas, at=AT)
    with pytest.raises(Refused):
        change_person(
            clara,
            given_name="C",
            family_name="V",
            language="de",
            reach=Reach(),
            email="other@brandt.example",
            by=clara,
            at=AT,
        )


def test_hours_that_end_before_they_begin_are_refused() -> None:
    clara = person("Clara")
    reach = Reach(reachable_from=dt.time(18), reachable_until=dt.time(8))
    with pytest.raises(Refused, match="end before"):
        change_person(clara, given_name="C", family_name="V", language="de", reach=reach, by=clara, at=AT)
