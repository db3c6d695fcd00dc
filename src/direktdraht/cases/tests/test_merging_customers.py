"""Somebody unknown turns out to be known; somebody leaves."""

import datetime as dt
from collections.abc import Iterator

import pytest
from django.utils import translation

from direktdraht.cases.leaving import deactivate_person, give_over, reactivate_person
from direktdraht.cases.merging_customers import merge_contact, merge_customer
from direktdraht.cases.models import Case
from direktdraht.cases.opening import Complaint, open_case
from direktdraht.correspondence.links import find_link, link_for, token
from direktdraht.customers.models import Contact, Customer
from direktdraht.customers.recognising import known_contact, propose_contact
from direktdraht.kit.refusal import Refused
from direktdraht.mail.models import OutgoingMail
from direktdraht.staff.models import Person
from direktdraht.timeline.models import Entry

pytestmark = pytest.mark.django_db
AT = dt.datetime(2026, 11, 17, 9, tzinfo=dt.UTC)


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    with translation.override("en"):
        yield


@pytest.fixture
def clara() -> Person:
    return Person.objects.create(email="clara@brandt.example", given_name="Clara", family_name="Vogt")


@pytest.fixture
def oliver() -> Person:
    return Person.objects.create(
        email="oliver@brandt.example", given_name="Oliver", family_name="Kurz", is_administrator=True
    )


@pytest.fixture
def albers() -> Contact:
    bank = Customer.objects.create(name="Bankhaus Albers", created_at=AT)
    return Contact.objects.create(
        customer=bank, title="Dr.", given_name="Henrik", family_name="Albers", email="albers@bank.example"
    )


def complaint_of(contact: Contact, owner: Person) -> Case:
    complaint = Complaint(
        complainant=contact,
        title="Die Rede",
        verbatim="Die Rede muss stehen.",
        channel=Case.Channel.MAIL,
        said_at=AT,
        taken_by=owner,
    )
    return open_case(complaint, at=AT)


def test_a_second_address_turns_out_to_be_dr_albers(clara: Person, albers: Contact) -> None:
    private = propose_contact("h.albers@gmail.com", "Henrik Albers", language="de", at=AT)
    case = complaint_of(private, clara)
    sent = token(link_for(case.pk, private, at=AT))
    merge_contact(private, albers, by=clara, at=AT)
    case.refresh_from_db()
    assert (case.complainant, case.customer) == (albers, albers.customer)
    assert known_contact("h.albers@gmail.com") == albers
    assert known_contact("albers@bank.example") == albers
    link = find_link(sent)
    assert link is not None
    assert link.contact == albers
    assert list(Customer.objects.all()) == [albers.customer]
    assert list(Contact.objects.people()) == [albers]
    assert Entry.objects.filter(stream_id=case.pk, kind="customer.recognised").count() == 1


def test_an_address_that_was_missing_moves_over(clara: Person) -> None:
    bank = Customer.objects.create(name="Bankhaus Albers", created_at=AT)
    renz = Contact.objects.create(customer=bank, family_name="Renz")
    proposed = propose_contact("renz@bank.example", "Ute Renz", language="de", at=AT)
    merge_contact(proposed, renz, by=clara, at=AT)
    renz.refresh_from_db()
    assert renz.email == "renz@bank.example"
    assert known_contact("renz@bank.example") == renz


def test_only_proposed_ones_are_merged_and_never_into_themselves(clara: Person, albers: Contact) -> None:
    other = propose_contact("x@gmail.com", "X", language="de", at=AT)
    for who, into in ((albers, other), (other, other)):
        with pytest.raises(Refused):
            merge_contact(who, into, by=clara, at=AT)
    with pytest.raises(Refused):
        merge_customer(albers.customer, other.customer, by=clara, at=AT)


def test_a_proposed_company_is_one_we_know(clara: Person, albers: Contact) -> None:
    renz = propose_contact("renz@albers-bank.example", "Ute Renz", language="de", at=AT)
    case = complaint_of(renz, clara)
    merge_customer(renz.customer, albers.customer, by=clara, at=AT)
    case.refresh_from_db()
    renz.refresh_from_db()
    assert case.customer == renz.customer == albers.customer
    assert Customer.objects.count() == 1


@pytest.mark.rule("S1.23")
def test_nobody_leaves_while_customers_rely_on_them(clara: Person, oliver: Person, albers: Contact) -> None:
    case = complaint_of(albers, clara)
    with pytest.raises(Refused, match="one case"):
        deactivate_person(clara, by=oliver, at=AT)
    miriam = Person.objects.create(email="miriam@brandt.example", family_name="Schulte")
    assert give_over(clara, to=miriam, by=oliver, at=AT) == 1
    case.refresh_from_db()
    assert case.owner == miriam
    assert "Die Rede muss stehen." in OutgoingMail.objects.get(to_address=miriam.email).text
    deactivate_person(clara, by=oliver, at=AT)
    assert not Person.objects.get(pk=clara.pk).is_active
    reactivate_person(clara, by=oliver, at=AT)
    assert Person.objects.get(pk=clara.pk).is_active


def test_the_last_person_and_the_last_administrator_stay(clara: Person, oliver: Person) -> None:
    with pytest.raises(Refused, match="only administrator"):
        deactivate_person(oliver, by=oliver, at=AT)
    clara.delete()
    with pytest.raises(Refused, match="only one here"):
        deactivate_person(oliver, by=oliver, at=AT)
