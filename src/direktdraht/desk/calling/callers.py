"""Who is on the phone: people we know, found by name, company or number."""

from dataclasses import dataclass

from direktdraht.cases.models import Case
from direktdraht.customers.models import Contact
from direktdraht.desk.paging import key_of
from direktdraht.search.finding import asked, find_names
from direktdraht.search.models import Kind

_SHOWN = 6
_PER_COMPANY = 6


@dataclass(frozen=True)
class Caller:
    """Somebody we know, with what is open between us."""

    contact: Contact
    cases: list[Case]


def people_like(words: str) -> list[Contact]:
    """Those whose name, number or company holds these words; of a company, the people there."""
    question = asked(words)
    if not question or len(words.strip()) < 2:
        return []
    keys = [(found.kind, found.object_id) for found in find_names(question, limit=3 * _SHOWN)]
    people = Contact.objects.people().select_related("customer")
    found = people.in_bulk([pk for kind, pk in keys if kind == Kind.CONTACT])
    houses = [pk for kind, pk in keys if kind == Kind.CUSTOMER]
    if houses and len(found) < _SHOWN:
        for contact in people.filter(customer__in=houses)[: _PER_COMPANY + len(found)]:
            found.setdefault(contact.pk, contact)
    return list(found.values())[:_SHOWN]


def known_person(key: str | None) -> Contact | None:
    """The contact that a form names; None for nobody."""
    pk = key_of(key)
    contacts = Contact.objects.select_related("customer", "merged_into__customer")
    found = contacts.filter(pk=pk).first() if pk else None
    return found.merged_into or found if found else None


def caller_of(contact: Contact) -> Caller:
    """What is open for this person, or for others of their company, by what must happen next."""
    cases = Case.objects.open().filter(customer_id=contact.customer_id).by_next()
    return Caller(contact, list(cases.select_related("complainant", "owner")[:8]))
