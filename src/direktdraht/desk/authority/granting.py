"""To grant something: within the frame in one step; above it the same page asks, or lets one act first."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from direktdraht.authority.acts import as_arguments
from direktdraht.authority.asking import answer_wanted_by, ask_for_more, withdraw
from direktdraht.authority.deciders import deciders
from direktdraht.authority.frames import currency_of
from direktdraht.authority.granting import decide_basis
from direktdraht.authority.kinds import Basis, Kind
from direktdraht.authority.telling import cost_to_them
from direktdraht.authority.within import Within, leave_for
from direktdraht.cases.models import Case, KeyDate, Phase, Severity
from direktdraht.cases.planning import propose_time
from direktdraht.desk.access import signed_in
from direktdraht.desk.authority.block import what_is_left
from direktdraht.desk.authority.finding import find_redress, find_request
from direktdraht.desk.authority.forms import GrantForm
from direktdraht.desk.authority.why import facts_of
from direktdraht.desk.cases.finding import find_case
from direktdraht.desk.cases.sheet import asks_anyway, hold_or_refuse, show_sheet, to_case
from direktdraht.desk.form_acts import try_act
from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.kit.said import said
from direktdraht.staff.models import Company, Person
from direktdraht.web.times import bind


@dataclass(frozen=True)
class Above:
    """What is offered where the frame ends. rescue_first: money, while their day is not saved yet (S0.45)."""

    decider: Person
    answer_by: dt.datetime
    why: str
    may_act_first: bool
    rescue_first: bool


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def grant(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """In one step where it is within the frame; else the question is prefilled with what the case has."""
    case, at = find_case(pk), now()
    form = GrantForm(request.POST if request.method == "POST" else None, initial=_proposed(case, at))
    asks, above = "", None
    if form.is_bound and form.is_valid():
        step, moment = request.POST.get("step"), form.cleaned_data["moment"]
        asks = asks_anyway(request, case, moment) if moment else ""
        is_above = leave_for(case, form.offer.worth, person, at=at) is None
        if is_above and step == "ask":
            if asked := _ask(request, case, form, person, at):
                return asked
        elif not asks and not (is_above and step != "act_first"):
            act = "act_first" if is_above else "grant"
            arguments = {**as_arguments(form.offer), "spoken": form.cleaned_data["spoken"]}
            if held := hold_or_refuse(case, act, arguments, form, by=person):
                return held
        above = _above(request, case, form, person, at) if is_above else None
    return _grant_sheet(request, case, form, asks, above, what_is_left(case, person, at))


@require_POST
@signed_in
def take_back_question(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    found = find_request(pk)
    try_act(
        request, lambda: withdraw(found, by=person, at=now()), done=_("Taken back. Nobody needs to decide.")
    )
    return to_case(found.case, "authority")


@require_POST
@signed_in
def basis(request: HttpRequest, person: Person, pk: int, redress: int) -> HttpResponse:
    """Owed or goodwill, decided after acting."""
    found = find_redress(find_case(pk), redress)
    if request.POST.get("basis") in Basis.values:
        decide_basis(found, basis=Basis(request.POST["basis"]), by=person, at=now())
    return to_case(found.case, "authority")


def _proposed(case: Case, at: dt.datetime) -> dict[str, Any]:
    """A time that can be kept, before their next date."""
    company = Company.current()
    soon = propose_time((), KeyDate.objects.filter(case=case, dropped_at=None), company, at)
    soon = soon.astimezone(company.zone)
    return {
        "day": soon.date(),
        "time": soon.time(),
        "currency": currency_of(company),
        "kind": Kind.CREDIT,
    }


def _ask(
    request: HttpRequest, case: Case, form: GrantForm, person: Person, at: dt.datetime
) -> HttpResponse | None:
    why = request.POST.get("why", "")[:5000]
    try:
        question = ask_for_more(case, form.offer, why=why, by=person, at=at)
    except Refused as refusal:
        form.add_error(None, str(refusal))
        return None
    asked = question.asked.select_related("person").latest("at")
    words = {"name": asked.person.name, "when": bind(said(question.answer_by, at))}
    messages.success(request, _("%(name)s is asked; the answer is wanted by %(when)s.") % words)
    return to_case(case, "authority")


def _above(request: HttpRequest, case: Case, form: GrantForm, person: Person, at: dt.datetime) -> Above:
    return Above(
        decider=deciders(person, form.offer.worth, at=at)[0],
        answer_by=answer_wanted_by(case, at),
        why=request.POST.get("why") or facts_of(case, at),
        may_act_first=case.severity == Severity.CRITICAL,
        rescue_first=case.phase == Phase.RESCUE and form.offer.worth.kind == Kind.CREDIT,
    )


def _grant_sheet(
    request: HttpRequest,
    case: Case,
    form: GrantForm,
    asks: str,
    above: Above | None,
    within: Within,
) -> HttpResponse:
    return show_sheet(
        request,
        case,
        form,
        title=_("Grant something"),
        send=_("Grant it"),
        hint=_("They see it with its time on their page, and it goes to them with the next news."),
        asks="" if above else asks,
        above=above,
        left=within.left,
        cost=cost_to_them(case),
        template="desk/authority/grant.html",
    )
