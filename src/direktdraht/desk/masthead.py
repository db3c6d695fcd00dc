"""The head of every page of the desk: who is here, and a lamp for each customer who waits. One query."""

import datetime as dt
from typing import TypedDict

from django.db.models import F, IntegerField, Q, QuerySet, Subquery
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from direktdraht.cases.models import Case, CoveredDuty
from direktdraht.desk.access import signed_in
from direktdraht.desk.naming import NAME_OF_CONTACT, courteous_name
from direktdraht.kit.clock import now
from direktdraht.kit.composed import ComposedOnce
from direktdraht.staff.models import Absence, Person

_LAMPS = 3
# Nobody needs to know how many more than these wait, and every page would count them.
_MOST_COUNTED = 99
# The first part of an address and the section it belongs to; everything else is the house's own.
_SECTIONS = {
    "": "today",
    "overview": "today",
    "obstacles": "today",
    "covers": "today",
    "cases": "cases",
    "help": "cases",
    "requests": "cases",
    "reports": "cases",
    "customers": "customers",
    "mail": "mail",
    "outbox": "mail",
    "search": "search",
}


class Masthead(TypedDict):
    """What web/masthead.html and web/sections.html show."""

    me: Person
    until: dt.time | None
    waiting: list[tuple[str, str]]
    waiting_count: int
    waiting_more: bool  # than waiting_count; nobody counted on
    section: str
    url: str


def masthead(request: HttpRequest) -> dict[str, object]:
    """Context processor. Nothing is asked of the database unless a page of the desk shows its masthead."""
    person = getattr(request, "user", None)
    if not isinstance(person, Person):
        return {}
    return {"masthead": SimpleLazyObject(lambda: masthead_of(request, person))}


def masthead_of(request: HttpRequest, person: Person) -> Masthead:
    """The lamps are those of whoever waits for this person now, longest waiting first."""
    at = now()
    waiting = _waiting.ask(person.pk, at=at)
    count = waiting[0].of_own + waiting[0].of_others if waiting else 0  # type: ignore[attr-defined]
    return Masthead(
        me=person,
        until=_reachable_until(person, at),
        waiting=[
            (
                reverse("case", args=[case.pk]),
                _("%(name)s waits") % {"name": courteous_name(case.complainant)},
            )
            for case in waiting
        ],
        waiting_count=min(count, _MOST_COUNTED),
        waiting_more=count > _MOST_COUNTED,
        section=section_of(request),
        url=reverse("masthead"),
    )


class _Counted(Subquery):
    """How many rows a slice of them has: unlike Count, it looks no further."""

    template = "(SELECT COUNT(*) FROM (%(subquery)s) counted)"
    output_field = IntegerField()


@ComposedOnce
def _waiting(person: int, *, at: dt.datetime) -> QuerySet[Case]:
    """The first few, each with how many there are: in their own cases but for what lies with a colleague, in those that
    lie with them, and in those of whoever is away and named them. Of hundreds of their own, three are looked up."""
    waiting = Case.objects.open().filter(waits_since__isnull=False).order_by()
    covered = CoveredDuty.objects.filter(
        commitment=None, step=None, taken_back_at=None, cover__starts_at__lte=at, cover__ends_at__gt=at
    ).order_by()
    lent_by_me = covered.filter(cover__person=person).values("case")
    lent_to_me = covered.filter(cover__colleague=person, case__owner=F("cover__person")).values("case")
    named_me = Q(deputy=person) | Q(deputy=None, person__deputy=person)
    away = Absence.objects.running(at).filter(named_me).order_by().values("person")
    of_absent = waiting.filter(owner__in=away).values("pk")
    own = waiting.filter(owner=person).exclude(pk__in=lent_by_me)
    of_others = waiting.filter(pk__in=lent_to_me.union(of_absent))
    # By waits_since alone, as the index has them: nothing is put in order then.
    first_of_own = waiting.filter(pk__in=own.order_by("waits_since").values("pk")[:_LAMPS]).values("pk")
    return (
        waiting.filter(pk__in=first_of_own.union(lent_to_me, of_absent))
        .select_related("complainant")
        .only("waits_since", *(f"complainant__{name}" for name in NAME_OF_CONTACT))
        .annotate(
            of_own=_Counted(own.values("pk")[: _MOST_COUNTED + 1]),
            of_others=_Counted(of_others.values("pk")[: _MOST_COUNTED + 1]),
        )
        .order_by("waits_since", "pk")[:_LAMPS]
    )


@require_safe
@signed_in
def lamps(request: HttpRequest, person: Person) -> HttpResponse:
    """The masthead alone, which fetches itself: a lamp goes on and out without anybody reloading."""
    return render(request, "web/masthead.html")


def section_of(request: HttpRequest) -> str:
    """The section a page stands under, read from its address."""
    return _SECTIONS.get(request.path.strip("/").partition("/")[0], "house")


def _reachable_until(person: Person, at: dt.datetime) -> dt.time | None:
    local = timezone.localtime(at)
    if str(local.isoweekday()) not in person.reachable_on or local.time() >= person.reachable_until:
        return None
    return person.reachable_until
