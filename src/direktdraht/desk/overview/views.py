"""Where customers may be let down, in one look. Counts are of customers and kinds of failing, never of colleagues."""

import datetime as dt
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from direktdraht.cases.covering import running_duties, who_acts_for
from direktdraht.cases.lists_of_risk import at_risk, silent, slipping, without_deed
from direktdraht.cases.models import Case, Category, Cover
from direktdraht.customers.models import Customer
from direktdraht.desk.next_words import Steps, steps_of
from direktdraht.desk.paging import Page, page_by
from direktdraht.desk.rights import for_managers
from direktdraht.desk.today.rows import Row, row_of
from direktdraht.kit.clock import now
from direktdraht.kit.once import reading_once
from direktdraht.staff.away_words import away_of, away_words
from direktdraht.staff.models import Person
from direktdraht.staff.presence import absences_around

_FIRST, _PAGE, _CUSTOMERS = 5, 20, 5


@dataclass(frozen=True)
class Kind:
    """One list of the page."""

    name: str
    title: Promise
    why: Promise
    cases: Callable[[dt.datetime], QuerySet[Case]]


KINDS = [
    Kind("risk", _("At risk"), _("past their time or near it, and dates with nothing done"), at_risk),
    Kind("silent", _("Silent"), _("they have not heard from us for long"), silent),
    Kind("slipping", _("Slipping"), _("moved twice, or promised for after their date"), slipping),
    Kind("words", _("Words without a deed"), _("spoken or written, and nothing done since"), without_deed),
]


@dataclass(frozen=True)
class Line:
    """A case and whom to ask: whoever acts for its owner now."""

    row: Row
    owner: Person
    acting: Person | None


@dataclass(frozen=True)
class Shown:
    kind: Kind
    lines: list[Line]
    after: str


@require_safe
@for_managers
def overview(request: HttpRequest, me: Person) -> HttpResponse:
    """All lists with their first lines, or with ?list= one of them, page by page."""
    at = now()
    with reading_once():
        one = next((kind for kind in KINDS if kind.name == request.GET.get("list")), None)
        if one:
            pages = [(one, _page(one, at, request.GET.get("after", ""), _PAGE))]
        else:
            pages = [(kind, _page(kind, at, "", _FIRST)) for kind in KINDS]
        nothing = not any(page.rows for _kind, page in pages)
        context = {"now": at, "one": one, "shown": _shown(pages, at), "nothing": nothing}
        if one is None:
            context |= _who_is_away(at) | _by_kind()
    return render(request, "desk/overview/overview.html", context)


def _page(kind: Kind, at: dt.datetime, after: str, size: int) -> Page[Case]:
    cases = kind.cases(at).select_related("complainant", "customer", "owner")
    return page_by(cases, "next_at", after, size=size)


def _shown(pages: list[tuple[Kind, Page[Case]]], at: dt.datetime) -> list[Shown]:
    cases = [case for _kind, page in pages for case in page.rows]
    steps, acting = steps_of(cases), who_acts_for(cases, at)
    return [
        Shown(kind, [_line(case, steps, acting, at) for case in page.rows], page.after)
        for kind, page in pages
    ]


def _line(case: Case, steps: Steps, acting: dict[int, Person | None], at: dt.datetime) -> Line:
    return Line(row_of(case, steps, at), case.owner, acting[case.pk])


def _who_is_away(at: dt.datetime) -> dict[str, Any]:
    running = {one.person_id: one.person for one in absences_around(at) if one.starts_at <= at < one.ends_at}
    away = [(person, away_of(person, at)) for person in running.values() if person.is_active]
    covers: dict[int, Cover] = {duty.cover_id: duty.cover for duty in running_duties(at)}
    return {
        "away": [(person, one, away_words(one, at)) for person, one in away if one],
        "covers": list(covers.values()),
    }


def _by_kind() -> dict[str, Any]:
    """Open cases by what went wrong, and customers with more than one."""
    open_cases = Case.objects.open().order_by()
    # Counted here: the database would go along every case of every customer to group them.
    rows = list(open_cases.values_list("category", "customer"))
    kinds = Counter(kind for kind, _customer in rows if kind)
    most = [one for one in Counter(key for _kind, key in rows).most_common(_CUSTOMERS) if one[1] > 1]
    names = Customer.objects.in_bulk([key for key, _count in most])
    return {
        "categories": [(Category(kind).label, count) for kind, count in kinds.most_common()],
        "customers": [(names[key], count) for key, count in most],
    }
