"""Which customers and which of their people there are: by name, proposed by a mail, like somebody."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import Case, CharField, Q, QuerySet, Value, When
from django.db.models.functions import Concat, Lower

from direktdraht.customers.models import Contact, Customer
from direktdraht.desk.paging import first_of_each

MOST_PEOPLE = 5


@dataclass(frozen=True)
class Proposal:
    """Somebody wrote whom we do not know: a new customer with some of their people, or a new person there."""

    customer: Customer
    contacts: list[Contact]  # one more than are shown, if there are more
    contact: Contact | None = None  # set when only the person is new

    @property
    def some(self) -> list[Contact]:
        return self.contacts[:MOST_PEOPLE]

    @property
    def are_more(self) -> bool:
        return len(self.contacts) > MOST_PEOPLE


def customers_named(name: str) -> QuerySet[Customer]:
    """With sorted_by, which they are to be sorted by."""
    found = Customer.objects.filter(is_proposed=False).annotate(sorted_by=Lower("name"))
    if name:
        found = found.filter(
            Q(name__icontains=name)
            | Q(pk__in=Contact.objects.filter(family_name__icontains=name).values("customer_id"))
        )
    return found.select_related("contact_person")


def people_by_name(customer: int) -> QuerySet[Contact]:
    """With by_name, which they are to be sorted by: whoever has no name comes last."""
    name = Lower(Concat("family_name", Value(" "), "given_name"))
    first = Case(When(family_name="", given_name="", then=Value("2")), default=Value("1"))
    return (
        Contact.objects.people()
        .filter(customer=customer)
        .annotate(by_name=Concat(first, name, output_field=CharField()))
    )


def new_customers() -> QuerySet[Customer]:
    return Customer.objects.filter(is_proposed=True)


def new_people() -> QuerySet[Contact]:
    """At customers whom we know."""
    new = Contact.objects.people().filter(is_proposed=True, customer__is_proposed=False)
    return new.select_related("customer")


def proposals_of(customers: Sequence[Customer], people: Iterable[Contact]) -> list[Proposal]:
    theirs = Contact.objects.people().filter(customer__in=customers)
    some = first_of_each(theirs, "customer", "pk", most=MOST_PEOPLE + 1)
    found = [Proposal(customer, some.get(customer.pk, [])) for customer in customers]
    return found + [Proposal(contact.customer, [contact], contact) for contact in people]


def newest_proposals(*, limit: int) -> list[Proposal]:
    """New customers before new people."""
    customers = list(new_customers().order_by("-pk")[:limit])
    return proposals_of(customers, new_people().order_by("-pk")[: limit - len(customers)])


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
