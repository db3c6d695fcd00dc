"""Who takes care. Exactly one person, from the first second (S1.23)."""

import datetime as dt
import re
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from direktdraht.cases.happenings import OwnerNamed
from direktdraht.cases.models import Case
from direktdraht.customers.models import Customer
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person
from direktdraht.staff.presence import colleagues, present
from direktdraht.timeline.recording import record, take_turn

REASONS = {
    "direct_line": gettext_lazy("It came in on their direct line."),
    "contact_person": gettext_lazy("They are this customer’s contact person."),
    "complaint_manager": gettext_lazy("They manage complaints and are here."),
    "nobody_else": gettext_lazy("Nobody else could be named."),
    "took_it": gettext_lazy("They took it."),
    "given": gettext_lazy("It was given to them."),
    "handed_over": gettext_lazy("It was handed over to them, and the customer knows."),
}


@dataclass(frozen=True)
class Choice:
    person: Person
    reason: str


def choose_owner(
    customer: Customer, verbatim: str, *, at: dt.datetime, line_of: Person | None = None
) -> Choice:
    """The direct line's person; else the customer's own contact person, unless absent or complained about;
    else the complaint manager on duty. Raises Refused in a house without people."""
    if line_of:
        return Choice(line_of, "direct_line")
    everybody, here = colleagues(), present(at)
    own = next((person for person in here if person.pk == customer.contact_person_id), None)
    if own and not is_complained_about(own, verbatim):
        return Choice(own, "contact_person")
    managers = [person for person in here if person.is_complaint_manager]
    for manager in [person for person in managers if person != own] or managers:
        return Choice(manager, "complaint_manager")
    for group in (
        [person for person in everybody if person.is_complaint_manager],
        [person for person in here if person.is_managing_director],
        [person for person in everybody if person.is_managing_director],
        here,
        everybody,
    ):
        for person in group:
            return Choice(person, "nobody_else")
    raise Refused(_("Nobody works here yet. Add a person first."))


_GREETING = re.compile(
    r"^\W*(sehr geehrte|guten (tag|morgen|abend)|hallo|liebe|moin|grüezi|grüß|servus"
    r"|dear|hello|hi\b|good (morning|day))",
    re.IGNORECASE,
)


def is_complained_about(person: Person, text: str) -> bool:
    """Their name stands in the text outside a greeting, and the text does not greet them: then it is about them."""
    name = re.compile(rf"\b{re.escape(person.family_name)}\b", re.IGNORECASE)
    lines = text.splitlines()
    if any(_GREETING.match(line) and name.search(line) for line in lines):
        return False
    return any(name.search(line) for line in lines)


def give_to(case: Case, person: Person, *, reason: str = "given", by: Person | None, at: dt.datetime) -> None:
    """Another owner for a case in which nobody has spoken yet; the record says who and why. Raises Refused for somebody
    who no longer works here, and where the customer knows the owner: that is a handover (S1.23)."""
    with transaction.atomic():
        take_turn(case.pk)
        if knows_the_owner(case):
            raise Refused(_("The customer knows who takes care. Hand it over, so that they hear it first."))
        name_owner(case, person, reason=reason, by=by, at=at)


def knows_the_owner(case: Case) -> bool:
    """Whether one of us has spoken with the customer; asks for it as it is now."""
    return Case.objects.filter(pk=case.pk, last_word_at__isnull=False).exists()


def name_owner(case: Case, person: Person, *, reason: str, by: Person | None, at: dt.datetime) -> None:
    """The change itself. Raises Refused for somebody who no longer works here."""
    if not person.is_active:
        raise Refused(_("%(person)s no longer works here.") % {"person": person.name})
    with transaction.atomic():
        take_turn(case.pk)
        if Case.objects.filter(pk=case.pk).exclude(owner=person).update(owner=person):
            case.owner = person
            record(case.pk, OwnerNamed(owner=person.pk, owner_name=person.name, reason=reason), by=by, at=at)
