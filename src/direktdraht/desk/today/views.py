"""The landing page: who waits, since when, for what, what to do first. By what must happen next."""

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.db.models import Exists, F, Max, OuterRef, QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from direktdraht.alarms.models import Alarm
from direktdraht.alarms.standing import standing_alarms
from direktdraht.cases.models import Case, CaseQuerySet, KeyDate, Signal
from direktdraht.cases.reading_words import telling_sentence
from direktdraht.commitments.models import Commitment
from direktdraht.customers.models import Customer
from direktdraht.desk.access import signed_in
from direktdraht.desk.colleagues import people_of_the_house, with_people
from direktdraht.desk.mail_health import health_of
from direktdraht.desk.naming import short_name
from direktdraht.desk.next_words import steps_of, whys
from direktdraht.desk.paging import Page, page_by, page_of
from direktdraht.desk.today.begun import begun, planned
from direktdraht.desk.today.help import help_on_the_day
from direktdraht.desk.today.in_the_way import in_the_way
from direktdraht.desk.today.laid_before import laid_before
from direktdraht.desk.today.leave import leave
from direktdraht.desk.today.meanwhile import Meanwhile, meanwhile
from direktdraht.desk.today.rows import Row, case_address, row_of
from direktdraht.desk.today.there_is import there_is
from direktdraht.kit.clock import now
from direktdraht.kit.composed import ComposedOnce
from direktdraht.kit.said import day
from direktdraht.staff.models import Person
from direktdraht.web.answers import is_htmx, respond

_PAGE = 20
_ORDER = "next_at"
_ON_TOP = 10
_PROMISES = 60


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
    there = there_is(person, at)
    aside = meanwhile(person, at) if there.elsewhere else Meanwhile([], [])
    page = _page(person, everybody, after, aside.away_keys)
    lead = _lead(page, at) if not after else None
    rest = [case for case in page.rows if lead is None or case.pk != lead.case.pk]
    on_top = _direct_line(person, everybody) if person.is_manager and not after else []
    alarmed = (
        _alarmed(person, at, besides=[*on_top, *aside.cases])
        if there.alarms and person.is_manager and not after
        else []
    )
    with_people([*page.rows, *on_top, *alarmed], "owner", people_of_the_house())
    on_the_day, coming = (rest, []) if after else _parted(rest, at)
    first = [lead.case] if lead else []
    steps = steps_of([*page.rows, *on_top, *alarmed, *aside.cases])
    why = whys([*first, *on_the_day, *on_top, *alarmed, *aside.cases], steps)
    context = {
        "now": at,
        "silent_since": there.silent_since,
        **health_of(person, there.deaf_since, there.mute_since, there.lost_mail),
        "everybody": everybody,
        "is_alone": is_htmx(request),
        "lead": lead,
        "why_lead": why.get(lead.case.pk, "") if lead else "",
        "days": _by_day([row_of(case, steps, at, why) for case in on_the_day], at),
        "later": _by_day([row_of(case, steps, at) for case in coming], at),
        "on_top": [row_of(case, steps, at, why) for case in on_top],
        "alarmed": [row_of(case, steps, at, why) for case in alarmed],
        "for_others": [] if after else [(one, one.rows(steps, at, why)) for one in aside.for_others],
        "lent": aside.lent,
        **(laid_before(person) if there.laid_before and not after else {}),
        **(help_on_the_day(person) if there.help and not after else {}),
        **(leave(person) if there.leave and not after else {}),
        **(in_the_way(person) if there.in_the_way and not after else {}),
        "after": page.after,
        "is_first": not after,
        **_promised(person, at, lent=aside.lent_promises),
        "heading": _heading(at),
        "sheets": begun(person) if there.sheets and not after else [],
        "my_steps": aside.kept_steps(planned(person)) if there.my_steps and not after else [],
    }
    if (
        not page.rows
        and not on_top
        and not context["sheets"]
        and not context["my_steps"]
        and not aside.for_others
        and not there.laid_before
        and not there.leave
        and not there.in_the_way
        and not there.help
    ):
        context["quiet"] = _quiet(person)
    return respond(request, "desk/today/today.html", "desk/today/_list.html", context)


def _page(person: Person, everybody: bool, after: str, besides: Collection[int]) -> Page[Case]:
    if not after and not besides:  # as nearly everybody looks at it, and again every few seconds
        keys = _first_of_all.ask() if everybody else _first_of_one.ask(person.pk)
        return page_of(keys, _ORDER, size=_PAGE, read=_open_cases_of)
    cases = (_of_all() if everybody else _of_one(person.pk)).exclude(pk__in=besides)
    return page_by(cases, _ORDER, after, size=_PAGE, read=_open_cases_of)


def _of_all() -> CaseQuerySet:
    return Case.objects.open().exclude(channel=Case.Channel.DIRECT_LINE)


def _of_one(owner: int) -> CaseQuerySet:
    return Case.objects.open().filter(owner=owner)


@ComposedOnce
def _first_of_all() -> QuerySet[Case, int]:
    return _of_all().order_by(_ORDER, "pk").values_list("pk", flat=True)[: _PAGE + 1]


@ComposedOnce
def _first_of_one(owner: int) -> QuerySet[Case, int]:
    return _of_one(owner).order_by(_ORDER, "pk").values_list("pk", flat=True)[: _PAGE + 1]


def _direct_line(person: Person, everybody: bool) -> list[Case]:
    """What came in on a direct line, as managers see it; in their own view only that of others who wait."""
    return _on_the_direct_line.ask() if everybody else _waiting_on_the_direct_line.ask(person.pk)


@ComposedOnce
def _on_the_direct_line() -> QuerySet[Case]:
    cases = Case.objects.open().filter(channel=Case.Channel.DIRECT_LINE).by_next()
    return cases.select_related("complainant", "customer")[:_ON_TOP]


@ComposedOnce
def _waiting_on_the_direct_line(besides: int) -> QuerySet[Case]:
    cases = Case.objects.open().filter(channel=Case.Channel.DIRECT_LINE, waits_since__isnull=False).by_next()
    return cases.exclude(owner=besides).select_related("complainant", "customer")[:_ON_TOP]


def _alarmed(person: Person, at: dt.datetime, *, besides: Iterable[Case]) -> list[Case]:
    """Others' cases of which this person was told because their time is past, as long as that holds."""
    shown = {case.pk for case in besides}
    told = _told_of.ask(person.pk, at=at)
    keys = [key for key in dict.fromkeys(told) if key not in shown][:_ON_TOP]
    return _open_cases_of(keys)


def _open_cases_of(keys: Sequence[int]) -> list[Case]:
    return _open_cases.ask_some(keys, at_once=_PAGE + 1)


@ComposedOnce
def _open_cases(*keys: int) -> QuerySet[Case]:
    cases = Case.objects.open().filter(pk__in=keys).by_next()
    return cases.select_related("complainant", "customer")


@ComposedOnce
def _told_of(person: int, *, at: dt.datetime) -> QuerySet[Alarm, int]:
    """Cases; one may come more than once, or stand on the page already."""
    return standing_alarms(Person(pk=person), at=at).values_list("case", flat=True)[: _ON_TOP * 4]


def _lead(page: Page[Case], at: dt.datetime) -> Lead | None:
    case = next((case for case in page.rows if case.waits_since), None)
    if case is None:
        return None
    signals = _signals.ask(case.pk)
    dates = _dates_ahead.ask(case.pk, at=at)
    return Lead(
        case, short_name(case.complainant), telling_sentence(case.verbatim, signals), dates, _weighty(signals)
    )


@ComposedOnce
def _signals(case: int) -> QuerySet[Signal]:
    return Signal.objects.filter(case=case)


@ComposedOnce
def _dates_ahead(case: int, *, at: dt.datetime) -> QuerySet[KeyDate]:
    return KeyDate.objects.filter(case=case, dropped_at=None, at__gt=at)[:3]


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


def _parted(cases: Iterable[Case], at: dt.datetime) -> tuple[list[Case], list[Case]]:
    """What is due before tomorrow, and what comes then or after: that stands beside the day, not in it."""
    local = timezone.localtime(at)
    tomorrow = dt.datetime.combine(local.date() + dt.timedelta(days=1), dt.time.min, local.tzinfo)
    on_the_day: list[Case] = []
    coming: list[Case] = []
    for case in cases:
        (coming if case.next_at and case.next_at >= tomorrow else on_the_day).append(case)
    return on_the_day, coming


def _promised(person: Person, at: dt.datetime, *, lent: Callable[[Commitment], bool]) -> dict[str, Any]:
    """Everything this person has promised and not kept yet, and the hours of today among it, but for what lies with a
    colleague."""
    promised = _promises.ask(person.pk)
    today = timezone.localtime(at).date()
    hours = [
        one.due_at
        for one in promised
        if one.due_at >= at and timezone.localtime(one.due_at).date() == today and not lent(one)
    ]
    return {"promised": [(one, case_address(one.stream_id)) for one in promised], "promised_today": hours}


@ComposedOnce
def _promises(keeper: int) -> QuerySet[Commitment]:
    return Commitment.objects.open().filter(keeper=keeper).order_by("due_at")[:_PROMISES]


def _heading(at: dt.datetime) -> dt.date:
    return timezone.localtime(at).date()


def _quiet(person: Person) -> dict[str, Any]:
    """Nobody waits for this person: the sensible thing is to help another, or to call without a reason somebody with
    whom nothing is wrong, and of whom nothing has been noted for longest (S1.4)."""
    waiting = Case.objects.open().exclude(owner=person).filter(waits_since__isnull=False).count()
    if waiting:
        return {"waiting": waiting}
    open_cases = Case.objects.open().filter(customer=OuterRef("pk"))
    well = Customer.objects.filter(~Exists(open_cases), contact_person=person, is_proposed=False)
    longest_unheard = F("heard_at").asc(nulls_first=True)
    customer = well.annotate(heard_at=Max("stream__messages__at")).order_by(longest_unheard, "name").first()
    return {"customer": customer, "is_new_house": customer is None and not Customer.objects.exists()}
