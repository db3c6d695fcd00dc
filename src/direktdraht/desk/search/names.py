"""Customers and the people there who are called what somebody searched for."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.safestring import SafeString

from direktdraht.customers.models import Contact, Customer
from direktdraht.desk.naming import NAME_OF_CONTACT
from direktdraht.desk.search.marks import with_marks
from direktdraht.kit.composed import ComposedOnce
from direktdraht.search.asking import Question
from direktdraht.search.excerpts import excerpt, marked
from direktdraht.search.models import Document, Kind

_LENGTH = 120
_AT_ONCE = 5


M = TypeVar("M", Customer, Contact)


@dataclass(frozen=True)
class Name:
    """is_person: somebody at a customer's. beside tells them from their namesakes."""

    url: str
    name: SafeString
    beside: SafeString
    phone: str
    is_person: bool


def names_of(documents: Iterable[Document], question: Question) -> list[Name]:
    """In the order of the documents. A person leads to their customer, where everything about them stands."""
    keys = [(document.kind, document.object_id) for document in documents]
    customers = _by_key(_customers, [pk for kind, pk in keys if kind == Kind.CUSTOMER])
    contacts = _by_key(_contacts, [pk for kind, pk in keys if kind == Kind.CONTACT])
    names = []
    for kind, pk in sorted(keys, key=lambda key: key[0] != Kind.CUSTOMER):
        if kind == Kind.CUSTOMER and (customer := customers.get(pk)):
            names.append(_customer(customer, question))
        elif kind == Kind.CONTACT and (contact := contacts.get(pk)):
            names.append(_contact(contact, question))
    return names


def _by_key(rows: ComposedOnce[M], keys: list[int]) -> dict[int, M]:
    return {row.pk: row for row in rows.ask_some(keys, at_once=_AT_ONCE)}


@ComposedOnce
def _customers(*keys: int) -> QuerySet[Customer]:
    return Customer.objects.filter(pk__in=keys).only("name", "city", "known").order_by()


@ComposedOnce
def _contacts(*keys: int) -> QuerySet[Contact]:
    columns = ("position", "phone", "customer__name", *NAME_OF_CONTACT)
    people = Contact.objects.people().select_related("customer").only(*columns)
    return people.filter(pk__in=keys).order_by()


def _customer(customer: Customer, question: Question) -> Name:
    beside = ". ".join(filter(None, [customer.city, customer.known]))
    return Name(
        url=reverse("customer", args=[customer.pk]),
        name=with_marks(marked(customer.name, question)),
        beside=with_marks(excerpt(beside, question, length=_LENGTH)),
        phone="",
        is_person=False,
    )


def _contact(contact: Contact, question: Question) -> Name:
    facts = [contact.position, contact.customer.name, contact.email]
    return Name(
        url=reverse("customer", args=[contact.customer_id]),
        name=with_marks(marked(contact.name, question)),
        beside=with_marks(marked(", ".join(filter(None, facts)), question)),
        phone=contact.phone,
        is_person=True,
    )
