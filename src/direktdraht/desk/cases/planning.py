"""The plan on the case page: a step in one line, done with one click. What the customer sees is held first."""

import datetime as dt
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from direktdraht.cases.acts import ACTS
from direktdraht.cases.models import Case, KeyDate
from direktdraht.cases.planning import propose_time
from direktdraht.cases.taking_back import hold
from direktdraht.commitments.models import Action
from direktdraht.desk.access import signed_in
from direktdraht.desk.cases.finding import find_case, find_step
from direktdraht.desk.cases.sheet import asks_anyway, show_sheet, to_case
from direktdraht.desk.moments import MomentForm
from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Company, Person


class StepForm(MomentForm):
    """A step. Without a time the proposed one holds."""

    needs_moment = False
    what = forms.CharField(label=gettext_lazy("What is to be done?"), max_length=2000)
    doer = forms.ModelChoiceField(
        Person.objects.none(), label=gettext_lazy("Who does it?"), required=False, empty_label=None
    )
    for_customer = forms.BooleanField(label=gettext_lazy("It touches them: they see it"), required=False)
    field_order = ["what", "when", "day", "time", "doer", "for_customer"]

    def __init__(self, *args: Any, me: Person, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        doer: forms.ModelChoiceField[Person] = self.fields["doer"]  # type: ignore[assignment]
        doer.queryset = Person.objects.active()
        doer.initial = me.pk


class AnewForm(MomentForm):
    """Another time for a step."""


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def plan(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """One more step."""
    case = find_case(pk)
    form = StepForm(request.POST if request.method == "POST" else None, me=person)
    asks = ""
    if form.is_bound and form.is_valid():
        data = form.cleaned_data
        moment = data["moment"] or _proposed(case)
        asks = asks_anyway(request, case, moment)
        arguments = {
            "what": data["what"],
            "planned_at": moment.isoformat(),
            "doer": (data["doer"] or person).pk,
            "for_customer": data["for_customer"],
        }
        if not asks and (answer := _run(case, "plan", arguments, form, person, data["for_customer"])):
            return answer
    return show_sheet(
        request,
        case,
        form,
        title=_("Plan a step"),
        send=_("Plan it"),
        asks=asks,
        hint=_("A plan is no promise: no letter goes out for it."),
        template="desk/cases/step_new.html",
    )


@require_safe
@signed_in
def step(request: HttpRequest, person: Person, pk: int, step: int) -> HttpResponse:
    """A step with all that can become of it."""
    case = find_case(pk)
    return _step_sheet(request, case, find_step(case, step), AnewForm())


@require_POST
@signed_in
def anew(request: HttpRequest, person: Person, pk: int, step: int) -> HttpResponse:
    """Another time for it."""
    case = find_case(pk)
    found = find_step(case, step)
    form = AnewForm(request.POST)
    asks = ""
    if form.is_valid():
        moment = form.cleaned_data["moment"]
        asks = asks_anyway(request, case, moment)
        arguments = {"step": found.pk, "planned_at": moment.isoformat()}
        if not asks and (answer := _run(case, "plan_anew", arguments, form, person, found.for_customer)):
            return answer
    return _step_sheet(request, case, found, form, asks)


@require_POST
@signed_in
def done(request: HttpRequest, person: Person, pk: int, step: int) -> HttpResponse:
    """It is done: one click, with what shows it where somebody has that at hand."""
    case = find_case(pk)
    found = find_step(case, step)
    arguments = {"step": found.pk, "evidence": request.POST.get("evidence", "")[:2000]}
    return _act(request, case, "finish_step", arguments, person, found)


@require_POST
@signed_in
def drop(request: HttpRequest, person: Person, pk: int, step: int) -> HttpResponse:
    """It is not needed."""
    case = find_case(pk)
    found = find_step(case, step)
    return _act(request, case, "drop_step", {"step": found.pk}, person, found)


@require_POST
@signed_in
def not_done(request: HttpRequest, person: Person, pk: int, step: int) -> HttpResponse:
    """The customer has said on the phone that this deed is none."""
    case = find_case(pk)
    found = find_step(case, step)
    return _act(request, case, "not_done", {"step": found.pk}, person, found)


def _proposed(case: Case) -> dt.datetime:
    planned = Action.objects.planned().filter(stream_id=case.pk)
    dates = KeyDate.objects.filter(case=case, dropped_at=None)
    return propose_time(planned, dates, Company.current(), now())


def _step_sheet(
    request: HttpRequest, case: Case, found: Action, form: AnewForm, asks: str = ""
) -> HttpResponse:
    return show_sheet(
        request,
        case,
        form,
        title=_("A planned step"),
        send=_("Another time"),
        asks=asks,
        step=found,
        template="desk/cases/step.html",
    )


def _run(
    case: Case,
    act: str,
    arguments: dict[str, Any],
    form: forms.Form,
    by: Person,
    is_for_customer: bool,
) -> HttpResponse | None:
    """None when the verb refused, its sentence in the form."""
    try:
        _hold_or_do(case, act, arguments, by, is_for_customer)
    except Refused as refusal:
        form.add_error("when", str(refusal))
        return None
    return to_case(case, "plan")


def _act(
    request: HttpRequest, case: Case, act: str, arguments: dict[str, Any], by: Person, step: Action
) -> HttpResponse:
    try:
        _hold_or_do(case, act, arguments, by, step.for_customer)
    except Refused as refusal:
        messages.error(request, str(refusal))
    return to_case(case, "plan")


def _hold_or_do(case: Case, act: str, arguments: dict[str, Any], by: Person, is_for_customer: bool) -> None:
    """What the customer will see can be taken back; what is ours alone is there at once."""
    if is_for_customer:
        hold(case, act, arguments, by=by, at=now())
    else:
        ACTS[act](case, arguments, by, now())
