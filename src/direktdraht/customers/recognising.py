"""Who wrote: a contact we know, a new colleague of a customer we know, or somebody new; new ones are proposals."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.customers.findable import of_contact, of_customer
from direktdraht.customers.freemail import FREEMAIL
from direktdraht.customers.models import Contact, Customer
from direktdraht.customers.names import split_name
from direktdraht.kit.rows import insert, read
from direktdraht.search.reindexing import index
from direktdraht.staff.models import Company


def known_contact(address: str) -> Contact | None:
    """The contact with this mail address, whatever its letter case."""
    if not address:
        return None
    # As the unique index has it; LIKE would read every contact of the house.
    rows = read(
        "SELECT {c}, {u} FROM customers_contact c JOIN customers_customer u ON u.id = c.customer_id"
        " WHERE lower(c.email) = %s AND NOT (c.email = '')",
        [address.lower()],
        c=Contact,
        u=Customer,
    )
    if not rows:
        return None
    found: Contact
    found, found.customer = rows[0]
    return found.merged_into or found


def contact_called(name: str) -> Contact | None:
    """The one person of this name that we know; None where nobody or more than one is called so."""
    _title, given_name, family_name = split_name(name)
    if not (given_name and family_name):
        return None
    found = (
        Contact.objects.people()
        .select_related("customer")
        .filter(given_name__iexact=given_name, family_name__iexact=family_name)[:2]
    )
    return found[0] if len(found) == 1 else None


def propose_contact(address: str, name: str, *, language: str, at: dt.datetime) -> Contact:
    """A new contact, at the customer whose people share the mail domain, else at a new proposed customer."""
    title, given_name, family_name = split_name(name)
    domain = address.rpartition("@")[2].lower()
    with transaction.atomic(savepoint=False):
        customer = _customer_of(domain)
        if customer is None:
            company = Company.current()
            customer = Customer(
                name=_called(name, address, domain),
                language=language,
                time_zone=company.time_zone,
                is_proposed=True,
                created_at=at,
            )
            insert(customer)
            index(of_customer(customer))
        contact = Contact(
            customer=customer,
            title=title,
            given_name=given_name,
            family_name=family_name,
            email=address,
            language=language,
            is_proposed=True,
        )
        insert(contact)
        index(of_contact(contact))
    return contact


def propose_caller(*, name: str, company: str, phone: str, language: str, at: dt.datetime) -> Contact:
    """Somebody on the phone: a new contact of the customer of that very name, else of a new proposed one."""
    title, given_name, family_name = split_name(name)
    house = company.strip() or name.strip() or phone.strip() or _("Unknown caller")
    with transaction.atomic():
        customer = Customer.objects.filter(name__iexact=house[:200]).order_by("is_proposed", "pk").first()
        if customer is None:
            customer = Customer.objects.create(
                name=house[:200],
                language=language,
                time_zone=Company.current().time_zone,
                is_proposed=True,
                created_at=at,
            )
            index(of_customer(customer))
        contact = Contact.objects.create(
            customer=customer,
            title=title,
            given_name=given_name,
            family_name=family_name or (_("Unknown caller") if not name.strip() else name.strip()[:120]),
            phone=phone.strip()[:40],
            language=customer.language,
            is_proposed=True,
        )
        index(of_contact(contact))
    return contact


def propose_writer(
    *, name: str, company: str, email: str, phone: str, language: str, at: dt.datetime
) -> Contact:
    """Somebody new who said by themselves who they are; only a mail address can tell where they belong."""
    title, given_name, family_name = split_name(name)
    with transaction.atomic():
        customer = _customer_of(email.rpartition("@")[2].lower())
        if customer is None:
            customer = Customer.objects.create(
                name=(company or name or email or phone)[:200],
                language=language,
                time_zone=Company.current().time_zone,
                is_proposed=True,
                created_at=at,
            )
            index(of_customer(customer))
        contact = Contact.objects.create(
            customer=customer,
            title=title,
            given_name=given_name,
            family_name=family_name or (phone if not name and not email else ""),
            email=email,
            phone=phone[:40],
            language=language,
            is_proposed=True,
        )
        index(of_contact(contact))
    return contact


def _customer_of(domain: str) -> Customer | None:
    if not domain or domain in FREEMAIL:
        return None
    rows = read(
        "SELECT {u} FROM customers_contact c JOIN customers_customer u ON u.id = c.customer_id"
        " WHERE c.domain = %s AND NOT (c.email = '') ORDER BY c.is_proposed, c.id LIMIT 1",
        [domain],
        u=Customer,
    )
    return rows[0][0] if rows else None


def _called(name: str, address: str, domain: str) -> str:
    if domain in FREEMAIL or not domain:
        return (name or address)[:200]
    return domain[:200]
