"""What we know about customers and the people there: added, put right, accepted after a mail proposed it."""

import datetime as dt
import zoneinfo
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from direktdraht.customers.findable import of_contact, of_customer
from direktdraht.customers.models import Contact, Customer
from direktdraht.kit.refusal import Refused
from direktdraht.search.reindexing import index
from direktdraht.staff.clock_rules import rules_changed
from direktdraht.staff.models import Person
from direktdraht.staff.regions import ask_for_holidays, is_region


@dataclass(frozen=True)
class CustomerFacts:
    """known: what matters to them; never leaves the house (S1.4). region: whose holidays they have; "" unknown."""

    name: str
    city: str = ""
    since_year: int | None = None
    contact_person: Person | None = None
    language: str = "de"
    time_zone: str = "Europe/Berlin"
    known: str = ""
    region: str = ""


@dataclass(frozen=True)
class ContactFacts:
    """Nothing is mandatory but a name or an address: what is not known yet comes later."""

    salutation: str = ""
    title: str = ""
    given_name: str = ""
    family_name: str = ""
    position: str = ""
    email: str = ""
    phone: str = ""
    reach: str = ""
    language: str = "de"


def add_customer(facts: CustomerFacts, *, by: Person, at: dt.datetime) -> Customer:
    with transaction.atomic():
        customer = Customer.objects.create(**_checked(facts, at), is_proposed=False, created_at=at)
        _learn_holidays(customer.region)
        index(of_customer(customer))
    return customer


def change_customer(customer: Customer, facts: CustomerFacts, *, by: Person, at: dt.datetime) -> None:
    """Whoever puts a proposed customer right has said yes to it."""
    changed = _checked(facts, at) | {"is_proposed": False}
    with transaction.atomic():
        if customer.region != facts.region:
            _learn_holidays(facts.region)
            rules_changed()
        Customer.objects.filter(pk=customer.pk).update(**changed)
        for field, value in changed.items():
            setattr(customer, field, value)
        index(of_customer(customer), replaces=True)


def accept_customer(customer: Customer, *, by: Person, at: dt.datetime) -> None:
    """A proposed customer is one, and so are the people there whom the same mail proposed."""
    with transaction.atomic():
        Customer.objects.filter(pk=customer.pk).update(is_proposed=False)
        Contact.objects.filter(customer=customer, is_proposed=True).update(is_proposed=False)
    customer.is_proposed = False


def add_contact(customer: Customer, facts: ContactFacts, *, by: Person, at: dt.datetime) -> Contact:
    contact = Contact(customer=customer, is_proposed=False)
    _keep(contact, facts)
    return contact


def change_contact(contact: Contact, facts: ContactFacts, *, by: Person, at: dt.datetime) -> None:
    """Whoever puts a proposed contact right has said yes to it."""
    contact.is_proposed = False
    _keep(contact, facts)


def accept_contact(contact: Contact, *, by: Person, at: dt.datetime) -> None:
    Contact.objects.filter(pk=contact.pk).update(is_proposed=False)
    contact.is_proposed = False


def _checked(facts: CustomerFacts, at: dt.datetime) -> dict[str, object]:
    if not facts.name.strip():
        raise Refused(_("Enter the name of the customer."))
    if facts.since_year is not None and not 1800 <= facts.since_year <= at.year + 1:
        raise Refused(_("Enter the year with four digits, such as 2014."))
    if facts.time_zone not in zoneinfo.available_timezones():
        raise Refused(_("This time zone is not known."))
    if facts.region and not is_region(facts.region):
        raise Refused(_("Choose one of the places."))
    if facts.contact_person and not facts.contact_person.is_active:
        raise Refused(_("%(person)s no longer works here.") % {"person": facts.contact_person.name})
    return {
        "name": facts.name.strip(),
        "city": facts.city.strip(),
        "since_year": facts.since_year,
        "contact_person": facts.contact_person,
        "language": facts.language,
        "time_zone": facts.time_zone,
        "known": facts.known.strip(),
        "region": facts.region,
    }


def _learn_holidays(region: str) -> None:
    if region:
        ask_for_holidays(region)


def _keep(contact: Contact, facts: ContactFacts) -> None:
    email = facts.email.strip().lower()
    if not (facts.given_name.strip() or facts.family_name.strip() or email):
        raise Refused(_("Enter a name or an address, so that one can tell who it is."))
    if email:
        _refuse_unless_free(contact, email)
    contact.salutation = facts.salutation
    contact.title = facts.title.strip()
    contact.given_name = facts.given_name.strip()
    contact.family_name = facts.family_name.strip()
    contact.position = facts.position.strip()
    contact.email = email
    contact.phone = facts.phone.strip()
    contact.reach = facts.reach.strip()
    contact.language = facts.language
    try:
        with transaction.atomic():
            is_new = contact.pk is None
            contact.save()
            index(of_contact(contact), replaces=not is_new)
    except IntegrityError:
        raise Refused(_("Somebody else has this address already.")) from None


def _refuse_unless_free(contact: Contact, email: str) -> None:
    try:
        validate_email(email)
    except ValidationError:
        raise Refused(_("This is not an e-mail address.")) from None
    other = (
        Contact.objects.select_related("customer").filter(email__iexact=email).exclude(pk=contact.pk).first()
    )
    if other:
        raise Refused(
            _("This address belongs to %(contact)s, %(customer)s.")
            % {"contact": other.name, "customer": other.customer.name}
        )
