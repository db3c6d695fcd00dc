"""The company introduces itself, and the first person opens an empty house."""

import datetime as dt
import zoneinfo
from dataclasses import dataclass

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.kit.refusal import Refused
from direktdraht.staff.adding import create_person
from direktdraht.staff.clock_rules import rules_changed
from direktdraht.staff.models import Company, Person
from direktdraht.staff.passwords import choose_password
from direktdraht.staff.permitting import refuse_unless_administrator


@dataclass(frozen=True)
class CompanyFacts:
    name: str
    short_name: str = ""
    city: str = ""
    phone: str = ""
    language: str = "de"
    time_zone: str = "Europe/Berlin"


def introduce_company(facts: CompanyFacts, *, by: Person, at: dt.datetime) -> Company:
    refuse_unless_administrator(by)
    with transaction.atomic():
        return _store(facts)


def is_empty_house() -> bool:
    """Nobody has ever been here, so that whoever comes first may open it."""
    return not Person.objects.exists()


def open_house(
    facts: CompanyFacts,
    *,
    given_name: str,
    family_name: str,
    email: str,
    password: str,
    phone: str = "",
    at: dt.datetime,
) -> Person:
    """The company and its first person, who holds every role. Of two who come at once, one is first."""
    with transaction.atomic():
        _store(facts)
        Company.objects.select_for_update().get(pk=1)
        if not is_empty_house():
            raise Refused(_("Somebody was quicker: this house is already set up. Ask them to invite you."))
        person = create_person(
            email=email,
            given_name=given_name,
            family_name=family_name,
            phone=phone.strip(),
            language=facts.language,
            is_complaint_manager=True,
            is_managing_director=True,
            is_administrator=True,
        )
        choose_password(person, password, at=at)
    return person


def _store(facts: CompanyFacts) -> Company:
    if not facts.name.strip():
        raise Refused(_("Enter the name of the company: it stands in every letter."))
    if facts.time_zone not in zoneinfo.available_timezones():
        raise Refused(_("This time zone is not known."))
    if facts.language not in dict(settings.LANGUAGES):
        raise Refused(_("Choose one of the languages."))
    rules_changed()  # the zone may be another
    company, _made = Company.objects.update_or_create(
        pk=1,
        defaults={
            "name": facts.name.strip(),
            "short_name": facts.short_name.strip(),
            "city": facts.city.strip(),
            "phone": facts.phone.strip(),
            "language": facts.language,
            "time_zone": facts.time_zone,
        },
    )
    return company
