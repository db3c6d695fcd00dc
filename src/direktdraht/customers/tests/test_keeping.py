"""Customers and contacts: added, put right, accepted."""

import datetime as dt
from collections.abc import Iterator

import pytest
from django.utils import translation

from direktdraht.customers.keeping import (
    ContactFacts,
    CustomerFacts,
    accept_customer,
    add_contact,
    add_customer,
    change_contact,
    change_customer,
)
from direktdraht.customers.models import Contact, Customer
from direktdraht.customers.recognising import known_contact, propose_contact
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person

pytestmark = pytest.mark.django_db
AT = dt.datetime(2026, 11, 17, 9, tzinfo=dt.UTC)


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    with translation.override("en"):
        yield


@pytest.fixture
def clara() -> Person:
    return Person.objects.create(email="clara@brandt.example", given_name="Clara", family_name="Vogt")


@pytest.mark.rule("S1.4")
def test_a_customer_is_noted_in_good_times(clara: Person) -> None:
    facts = CustomerFacts(
        name=" Bankhaus Albers ", since_year=2014, contact_person=clara, known="Ruft lieber an."
    )
    albers = add_customer(facts, by=clara, at=AT)
    assert (albers.name, albers.contact_person, albers.is_proposed) == ("Bankhaus Albers", clara, False)
    for wrong in (CustomerFacts(name=" "), CustomerFacts(name="A", since_year=14)):
        with pytest.raises(Refused):
            add_customer(wrong, by=clara, at=AT)


def test_somebody_who_left_is_no_contact_person(clara: Person) -> None:
    clara.is_active = False
    with pytest.raises(Refused, match="no longer works"):
        add_customer(CustomerFacts(name="Albers", contact_person=clara), by=clara, at=AT)


def test_accepting_a_proposed_customer_accepts_who_wrote(clara: Person) -> None:
    jana = propose_contact("wirth@nordlicht.example", "Jana Wirth", language="de", at=AT)
    accept_customer(jana.customer, by=clara, at=AT)
    assert not Customer.objects.get().is_proposed
    assert not Contact.objects.get().is_proposed


def test_putting_right_is_a_yes(clara: Person) -> None:
    jana = propose_contact("wirth@nordlicht.example", "", language="de", at=AT)
    change_customer(jana.customer, CustomerFacts(name="Nordlicht Events"), by=clara, at=AT)
    facts = ContactFacts(given_name="Jana", family_name="Wirth", email="Wirth@Nordlicht.example")
    change_contact(jana, facts, by=clara, at=AT)
    assert (Customer.objects.get().name, Customer.objects.get().is_proposed) == ("Nordlicht Events", False)
    assert (Contact.objects.get().name, Contact.objects.get().is_proposed) == ("Jana Wirth", False)
    assert known_contact("WIRTH@nordlicht.example") == jana


def test_an_address_belongs_to_one_person(clara: Person) -> None:
    albers = add_customer(CustomerFacts(name="Bankhaus Albers"), by=clara, at=AT)
    add_contact(albers, ContactFacts(family_name="Renz", email="renz@albers.example"), by=clara, at=AT)
    with pytest.raises(Refused, match="Renz, Bankhaus Albers"):
        add_contact(albers, ContactFacts(family_name="Ott", email="RENZ@albers.example"), by=clara, at=AT)
    with pytest.raises(Refused, match="name or an address"):
        add_contact(albers, ContactFacts(phone="0171 39200 77"), by=clara, at=AT)
