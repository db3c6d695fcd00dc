"""What the case page says of granting: what its reader may grant at once, what was granted, what is asked."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from direktdraht.authority.answering import may_decide
from direktdraht.authority.frames import currency_of, limits_of, role_of
from direktdraht.authority.kinds import Basis
from direktdraht.authority.models import GrantRequest, Loan, Redress, Report
from direktdraht.authority.within import Within, lent_to, within
from direktdraht.cases.models import Case
from direktdraht.desk.cases.finding import OPEN_REQUESTS, Hanging
from direktdraht.desk.colleagues import People, with_people
from direktdraht.staff.models import Company, Person
from direktdraht.staff.presence import colleagues


def authority_context(
    case: Case,
    person: Person,
    people: People,
    company: Company,
    at: dt.datetime,
    hanging: Hanging,
) -> dict[str, Any]:
    """Asks the database nothing where nothing was granted, asked or lent. people: everybody of the house."""
    here = [one for one in people.values() if one.is_active]
    granted = _granted(case, people) if hanging.has_redress else []
    questions = _questions(case, people) if hanging.has_request else []
    return {
        "within": _within(person, here, company, granted, lent_to(person, at) if hanging.has_loan else []),
        "granted": granted,
        "bases": Basis.choices,
        "questions": [(one, one.is_open and may_decide(one, person)) for one in questions],
        "owed_reports": _owed_reports(case, person) if hanging.has_redress else [],
    }


def what_is_left(case: Case, person: Person, at: dt.datetime) -> Within:
    """The same for the sheet on which one grants."""
    granted = Redress.objects.filter(case=case)
    return _within(person, colleagues(), Company.current(), granted, lent_to(person, at))


def _within(
    person: Person,
    here: Iterable[Person],
    company: Company,
    granted: Iterable[Redress],
    loans: Iterable[Loan],
) -> Within:
    limits = limits_of(role_of(person), company)
    return within(person, here, limits, currency_of(company), granted, loans)


def _granted(case: Case, people: People) -> list[Redress]:
    return with_people(Redress.objects.filter(case=case).select_related("commitment", "action"), "by", people)


def _questions(case: Case, people: People) -> list[GrantRequest]:
    """Open ones, each with whoever was asked last."""
    rows = with_people(
        OPEN_REQUESTS.filter(case=case).prefetch_related("asked__person"),
        "asked_by",
        people,
    )
    return list(rows)


def _owed_reports(case: Case, person: Person) -> list[Report]:
    return list(
        Report.objects.filter(redress__case=case, by=person, written_at=None).select_related("redress")
    )
