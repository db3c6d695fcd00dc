"""Who wrote: a contact we know, a new colleague of a customer we know, or somebody new; new ones are proposals."""

import datetime as dt

from django.db import transaction
from django.db.models.functions import Lower

from direktdraht.customers.freemail import FREEMAIL
from direktdraht.customers.models import Contact, Customer
from direktdraht.customers.names import split_name
from direktdraht.staff.models import Company


def known_contact(address: str) -> Contact | None:
    """The contact with this mail address, whatever its letter case."""
    if not address:
        return None
    found = (
        Contact.objects.select_related("customer__contact_person", "merged_into__customer__contact_person")
        # As the unique index has it; LIKE would read every contact of the house.
        .alias(lower_email=Lower("email"))
        .filter(lower_email=address.lower())
        .exclude(email="")
        .first()
    )
    return found.merged_into or found if found else None


def propose_contact(address: str, name: str, *, language: str, at: dt.datetime) -> Contact:
    """A new contact, at the customer whose people share the mail domain, else at a new proposed customer."""
    title, given_name, family_name = split_name(name)
    domain = address.rpartition("@")[2].lower()
    with transaction.atomic():
        customer = _customer_of(domain)
        if customer is None:
            company = Company.current()
            customer = Customer.objects.create(
                name=_called(name, address, domain),
                language=language,
                time_zone=company.time_zone,
                is_proposed=True,
                created_at=at,
            )
        return Contact.objects.create(
            customer=customer,
            title=title,
            given_name=given_name,
            family_name=family_name,
            email=address,
            language=language,
            is_proposed=True,
        )


def _customer_of(domain: str) -> Customer | None:
    if not domain or domain in FREEMAIL:
        return None
    colleague = (
        Contact.objects.select_related("customer__contact_person")
        .exclude(email="")
        .filter(domain=domain)
        .order_by("is_proposed", "pk")
        .first()
    )
    return colleague.customer if colleague else None


def _called(name: str, address: str, domain: str) -> str:
    if domain in FREEMAIL or not domain:
        return (name or address)[:200]
    return domain[:200]
