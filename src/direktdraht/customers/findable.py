"""By which words customers and the people there are found."""

from collections.abc import Iterator

from direktdraht.customers.models import Contact, Customer
from direktdraht.search.models import Kind
from direktdraht.search.reindexing import Findable


def of_customer(customer: Customer) -> Findable:
    """With what we know about them: only colleagues search."""
    text = f"{customer.name}\n{customer.city}\n{customer.known}"
    return Findable(Kind.CUSTOMER, customer.pk, None, customer.created_at, text)


def of_contact(contact: Contact) -> Findable:
    facts = (
        contact.name,
        contact.position,
        contact.email,
        contact.phone,
        contact.customer.name,
        contact.reach,
    )
    return Findable(Kind.CONTACT, contact.pk, None, contact.customer.created_at, "\n".join(facts))


def customers() -> Iterator[Findable]:
    return map(of_customer, Customer.objects.order_by("created_at", "pk").iterator())


def contacts() -> Iterator[Findable]:
    """Those merged into another are found as that one."""
    people = Contact.objects.people().select_related("customer").order_by("customer__created_at", "pk")
    return map(of_contact, people.iterator())
