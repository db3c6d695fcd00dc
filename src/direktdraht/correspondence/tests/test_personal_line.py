"""Notes about a customer need no complaint."""

import datetime as dt

import pytest

from direktdraht.correspondence.personal_line import note_about, notes_about
from direktdraht.customers.models import Customer
from direktdraht.kit.clock import now
from direktdraht.timeline.models import Entry
from tests.cast import People, hotel_loewen
from tests.record import refused

pytestmark = pytest.mark.django_db


@pytest.mark.rule("S1.4")
def test_notes_hang_on_the_customer_the_newest_first(house: People) -> None:
    customer = hotel_loewen().customer
    assert notes_about(customer) == []
    note_about(customer, text=" Ihre Tochter heiratet. ", by=house.clara, at=now())
    note_about(customer, text="War in Kontakt.", by=house.miriam, at=now() + dt.timedelta(days=1))
    assert [note.text for note in notes_about(customer)] == ["War in Kontakt.", "Ihre Tochter heiratet."]
    assert {entry.audience for entry in Entry.objects.filter(stream=customer.stream)} == {"staff"}
    with refused():
        note_about(customer, text=" ", by=house.clara, at=now())


def test_two_first_notes_share_one_stream(house: People) -> None:
    first, second = hotel_loewen().customer, Customer.objects.get(name="Hotel Löwen")
    note_about(first, text="Eins.", by=house.clara, at=now())
    note_about(second, text="Zwei.", by=house.clara, at=now())
    assert len(notes_about(Customer.objects.get(pk=first.pk))) == 2
