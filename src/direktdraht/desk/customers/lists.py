"""The lists of customers: by name, and those that a mail proposed."""

from dataclasses import dataclass

from django.db.models import Prefetch, Q, QuerySet
from django.db.models.functions import Lower

from direktdraht.customers.models import Contact, Customer


@dataclass(frozen=True)
class Proposal:
    """Somebody wrote whom we do not know: a new customer with their people, or a new person there."""

    customer: Customer
    contacts: list[Contact]
    contact: Contact | None = None  # set when only the person is new


def customers_named(name: str) -> QuerySet[Customer]:
    """With sorted_by, which they are to be sorted by."""
    found = Customer.objects.filter(is_proposed=False).annotate(sorted_by=Lower("name"))
    if name:
        found = found.filter(
            Q(name__icontains=name)
            | Q(pk__in=Contact.objects.filter(family_name__icontains=name).values("customer_id"))
        )
    return found.select_related("contact_person")


def proposals(*, limit: int) -> list[Proposal]:
    """Newest first, new customers before new people."""
    people = Prefetch("contacts", Contact.objects.people())
    customers = Customer.objects.filter(is_proposed=True).prefetch_related(people).order_by("-pk")[:limit]
    found = [Proposal(customer, list(customer.contacts.all())) for customer in customers]
    contacts = (
        Contact.objects.people()
        .filter(is_proposed=True, customer__is_proposed=False)
        .select_related("customer")
        .order_by("-pk")[: limit - len(found)]
    )
    return found + [Proposal(contact.customer, [contact], contact) for contact in contacts]


def known_customers_like(customer: Customer, words: str) -> list[Customer]:
    """Whom a proposed customer could be: by the words typed, else by the first word of its name."""
    asked = words.strip() or _first_word(customer.name)
    known = Customer.objects.filter(is_proposed=False).exclude(pk=customer.pk).order_by(Lower("name"), "pk")
    return list(known.filter(name__icontains=asked).select_related("contact_person")[:20]) if asked else []


def known_contacts_like(contact: Contact, words: str) -> list[Contact]:
    """Whom a proposed contact could be: by the words typed, else the same name, else the same company."""
    known = (
        Contact.objects.people()
        .filter(is_proposed=False, customer__is_proposed=False)
        .exclude(pk=contact.pk)
        .select_related("customer")
    )
    for word in words.split():
        known = known.filter(
            Q(family_name__icontains=word)
            | Q(given_name__icontains=word)
            | Q(email__icontains=word)
            | Q(customer__name__icontains=word)
        )
    if not words.strip():
        same = Q(customer=contact.customer)
        if contact.family_name:
            same |= Q(family_name__iexact=contact.family_name)
        known = known.filter(same)
    return list(known[:20])


def _first_word(name: str) -> str:
    """Of "nordlicht-events.de" nordlicht: what a company and its mail domain have in common."""
    return name.replace("-", " ").replace(".", " ").partition(" ")[0] if name else ""
