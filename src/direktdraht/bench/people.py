"""Who lives in the bench house: twenty colleagues, and customers of whom a few complain much and most hardly ever."""

import datetime as dt
import itertools
import random
from collections.abc import Sequence
from dataclasses import dataclass

from direktdraht.bench import words
from direktdraht.bench.bulk import write_documents
from direktdraht.customers.findable import of_contact, of_customer
from direktdraht.customers.models import Contact, Customer
from direktdraht.mail.models import MailAddress
from direktdraht.staff.models import Company, Person

SERVICE = "beschwerde@brandt.example"
_PEOPLE = 20
# The first customer has this share of all cases, but no more than so many; the others share the rest.
_SHARE_OF_FIRST, _MOST_OF_FIRST = 0.1, 500


@dataclass(frozen=True)
class Everybody:
    people: Sequence[Person]
    contacts: Sequence[Contact]
    # The contact of each case, by its number.
    complainants: Sequence[Contact]


def settle(*, cases: int, at: dt.datetime, dice: random.Random) -> Everybody:
    """Company, colleagues, customers and their people, all found by their names from now on."""
    Company.objects.create(pk=1, name="Brandt & Söhne GmbH", short_name="Brandt & Söhne", city="Freiburg")
    MailAddress.objects.create(address=SERVICE, purpose=MailAddress.Purpose.SERVICE)
    people = Person.objects.bulk_create(_person(number) for number in range(_PEOPLE))
    MailAddress.objects.create(
        address="direkt@brandt.example", purpose=MailAddress.Purpose.DIRECT_LINE, person=people[0]
    )
    count = max(3, cases // 10)
    customers = Customer.objects.bulk_create(
        [_customer(number, people, at, dice) for number in range(count)], batch_size=1000
    )
    contacts = Contact.objects.bulk_create(
        [
            _contact(number, customer, dice)
            for number, customer in enumerate(customers + customers[: count // 2])
        ],
        batch_size=1000,
    )
    write_documents([*map(of_customer, customers), *map(of_contact, contacts)])
    return Everybody(people, contacts, _complainants(contacts, cases, dice))


def _complainants(contacts: Sequence[Contact], cases: int, dice: random.Random) -> list[Contact]:
    """By a power law: the tenth customer complains a tenth as often as the first of the others."""
    first = min(_MOST_OF_FIRST, int(cases * _SHARE_OF_FIRST))
    weights = list(itertools.accumulate(1 / (rank + 8) for rank in range(len(contacts) - 1)))
    chosen = [contacts[0]] * first + dice.choices(contacts[1:], cum_weights=weights, k=cases - first)
    dice.shuffle(chosen)
    return chosen


def _person(number: int) -> Person:
    given, family = words.GIVEN[number % len(words.GIVEN)], words.FAMILY[number % len(words.FAMILY)]
    return Person(
        password="!",
        email=f"person{number}@brandt.example",
        given_name=given,
        family_name=family,
        position="Kundendienst",
        phone=f"0171 39200 {number + 10}",
        is_managing_director=number == 0,
        is_complaint_manager=number in (1, 2),
        is_administrator=number == 0,
    )


def _customer(number: int, people: Sequence[Person], at: dt.datetime, dice: random.Random) -> Customer:
    return Customer(
        name=f"{dice.choice(words.FAMILY)} {dice.choice(words.CITIES)} {number} GmbH",
        city=dice.choice(words.CITIES),
        since_year=2000 + number % 25,
        contact_person=dice.choice(people) if number % 3 else None,
        known=words.sentences(dice, 20),
        created_at=at,
    )


def _contact(number: int, customer: Customer, dice: random.Random) -> Contact:
    return Contact(
        customer=customer,
        salutation=dice.choice(("ms", "mr")),
        given_name=dice.choice(words.GIVEN),
        family_name=dice.choice(words.FAMILY),
        email=f"kontakt{number}@kunde{customer.pk}.example",
        phone=f"0176 040690 {number % 90 + 10}",
    )
