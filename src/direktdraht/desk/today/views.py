"""The landing page: who waits, since when, for what, what to do first. By what must happen next."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from direktdraht.cases.models import CallSheet, Case, KeyDate, Signal
from direktdraht.cases.reading_words import telling_sentence
from direktdraht.commitments.models import Commitment
from direktdraht.customers.models import Customer
from direktdraht.desk.access import signed_in
from direktdraht.desk.naming import short_name
from direktdraht.desk.next_words import NextWords, next_words, steps_of
from direktdraht.desk.paging import Page, page_by
from direktdraht.kit.clock import now
from direktdraht.kit.said import day
from direktdraht.staff.models import Person
from direktdraht.web.answers import respond

_PAGE = 20
_ON_TOP = 10
_PROMISES = 60


@dataclass(frozen=True)
class Row:
    """One case on the timetable."""

    case: Case
    next: NextWords
    name: str
    is_past: bool


@dataclass(frozen=True)
class Lead:
    """The customer who comes first, with their own sentence as the headline."""

    case: Case
    name: str
    sentence: str
    dates: list[KeyDate]
    signals: list[Signal]


@require_safe
@signed_in
def today(request: HttpRequest, person: Person) -> HttpResponse:
    """Mine for everybody; managers may look at all, with the direct line on top."""
    at = now()
    everybody = person.is_manager and request.GET.get("whose") == "all"
    after = request.GET.get("after", "")
    cases = _cases(person, everybody)
    page = page_by(cases, "next_at", after, size=_PAGE)
    lead = _lead(page, at) if not after else None
    rest = [case for case in page.cases if lead is None or case.pk != lead.case.pk]
    on_top = _direct_line(person, everybody) if person.is_manager and not after else []
    steps = steps_of([*rest, *on_top])
    rows = [Row(c, next_words(c, steps, at), short_name(c.complainant), _is_past(c, at)) for c in rest]
    context = {
        "now": at,
        "everybody": everybody,
        "lead": lead,
        "days": _by_day([row for row in rows if after or not _is_later(row.case, at)], at),
        "later": [] if after else _by_day([row for row in rows if _is_later(row.case, at)], at),
        "on_top": [
            Row(c, next_words(c, steps, at), short_name(c.complainant), _is_past(c, at)) for c in on_top
        ],
        "after": page.after,
        "is_first": not after,
        **_promised(person, at),
        "heading": _heading(at),
        "sheets": _sheets(person) if not after else [],
    }
    if not page.cases and not on_top and not context["sheets"]:
        context["quiet"] = _quiet(person)
    return respond(request, "desk/today/today.html", "desk/today/_list.html", context)


def _cases(person: Person, everybody: bool) -> Any:
    cases = Case.objects.open().select_related("complainant", "customer__contact_person", "owner")
    if everybody:
        return cases.exclude(channel=Case.Channel.DIRECT_LINE)
    return cases.filter(owner=person)


def _sheets(person: Person) -> list[CallSheet]:
    """Calls that this person began to write down and that are no case yet, the newest first."""
    sheets = CallSheet.objects.filter(by=person, case=None, thrown_away_at=None)
    return list(sheets.select_related("contact__customer").order_by("-began_at")[:_ON_TOP])


def _direct_line(person: Person, everybody: bool) -> list[Case]:
    """What came in on a direct line, as managers see it; in their own view only that of others who wait."""
    cases = Case.objects.open().filter(channel=Case.Channel.DIRECT_LINE).by_next()
    if not everybody:
        cases = cases.exclude(owner=person).filter(waits_since__isnull=False)
    return list(cases.select_related("complainant", "customer", "owner")[:_ON_TOP])


def _lead(page: Page, at: dt.datetime) -> Lead | None:
    case = next((case for case in page.cases if case.waits_since), None)
    if case is None:
        return None
    signals = list(Signal.objects.filter(case=case))
    dates = list(KeyDate.objects.filter(case=case, dropped_at=None, at__gt=at)[:3])
    return Lead(
        case, short_name(case.complainant), telling_sentence(case.verbatim, signals), dates, _weighty(signals)
    )


def _weighty(signals: Iterable[Signal]) -> list[Signal]:
    """Words of anger and threat, each once; dates stand on their own."""
    seen: dict[str, Signal] = {}
    for signal in signals:
        if signal.kind != Signal.Kind.KEY_DATE:
            seen.setdefault(signal.words.lower(), signal)
    return sorted(seen.values(), key=lambda signal: signal.kind != Signal.Kind.THREAT)[:3]


def _by_day(rows: list[Row], at: dt.datetime) -> list[tuple[str, list[Row]]]:
    """Rows in their order under words for their day; what is past stands first, as such."""

    def heading(row: Row) -> str:
        if row.is_past:
            return _("Already past")
        words = day(row.case.next_at, at) if row.case.next_at else ""
        return words[:1].upper() + words[1:]

    return [(words, list(group)) for words, group in groupby(rows, key=heading)]


def _is_past(case: Case, at: dt.datetime) -> bool:
    return bool(case.next_at and case.next_at < at)


def _is_later(case: Case, at: dt.datetime) -> bool:
    """Tomorrow or after: it stands beside the day, not in it."""
    return bool(case.next_at and timezone.localtime(case.next_at).date() > timezone.localtime(at).date())


def _promised(person: Person, at: dt.datetime) -> dict[str, Any]:
    """Everything this person has promised and not kept yet, and the hours of today among it."""
    mine = Commitment.objects.open().filter(keeper=person).order_by("due_at")[:_PROMISES]
    promised = list(mine)
    today = timezone.localtime(at).date()
    hours = [
        one.due_at for one in promised if one.due_at >= at and timezone.localtime(one.due_at).date() == today
    ]
    return {"promised": promised, "promised_today": hours}


def _heading(at: dt.datetime) -> dt.date:
    return timezone.localtime(at).date()


def _quiet(person: Person) -> dict[str, Any]:
    """Nobody waits for this person: the sensible thing is to help another, or to call without a reason."""
    waiting = Case.objects.open().exclude(owner=person).filter(waits_since__isnull=False).count()
    if waiting:
        return {"waiting": waiting}
    customer = Customer.objects.filter(contact_person=person).order_by("-is_proposed", "name").first()
    return {"customer": customer}
