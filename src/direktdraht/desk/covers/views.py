"""„Alles stehen und liegen lassen“: one action, then what the colleague needs so that nothing is asked twice."""

import datetime as dt
from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from direktdraht.cases.cover_facts import Facts, facts_of, of_duty
from direktdraht.cases.duties import Duty
from direktdraht.cases.leaving_everything import duties_of_today, end_cover, leave_everything, next_morning
from direktdraht.cases.models import Case, Cover, CoveredDuty
from direktdraht.cases.proposing_cover import Proposal, proposals_for
from direktdraht.desk.access import signed_in
from direktdraht.desk.covers.forms import CoverForm
from direktdraht.desk.form_acts import NOT_DONE, carried_out, try_act
from direktdraht.kit.clock import now
from direktdraht.staff.models import Person
from direktdraht.web.answers import see_other


@dataclass(frozen=True)
class Line:
    """One case on the page of a cover."""

    case: Case
    facts: Facts


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def new(request: HttpRequest, me: Person) -> HttpResponse:
    """?case= is the one I stay with."""
    at = now()
    case = _because_of(request)
    morning = next_morning(me, at)
    duties = duties_of_today(me, until=morning, at=at, but=case.pk if case else None)
    proposals = proposals_for(me, duties, at)
    form = CoverForm(
        request.POST if request.method == "POST" else None,
        proposals=proposals,
        duties=duties,
        morning=morning,
        initial={
            "colleague": str(proposals[0].person.pk) if proposals else "",
            "cases": [duty.case.pk for duty in duties],
        },
    )
    made: list[Cover] = []

    def act() -> None:
        data = form.cleaned_data
        made.append(
            leave_everything(
                me, to=data["colleague"], until=data["moment"], because_of=case, only=data["cases"], at=at
            )
        )

    if form.is_bound and carried_out(form, act):
        return _given(request, made[0])
    return _show_new(request, form, case, duties, proposals, at)


def _because_of(request: HttpRequest) -> Case | None:
    number = request.GET.get("case", "")
    if not (number.isascii() and number.isdigit() and len(number) < 16):
        return None
    return Case.objects.select_related("customer", "complainant").filter(pk=int(number)).first()


def _given(request: HttpRequest, cover: Cover) -> HttpResponse:
    done = _("%(person)s has it now, with a mail that holds all that is needed.")
    messages.success(request, done % {"person": cover.colleague.name})
    back = reverse("case", args=[cover.because_of_id]) if cover.because_of_id else reverse("today")
    return see_other(back)


def _show_new(
    request: HttpRequest,
    form: CoverForm,
    case: Case | None,
    duties: list[Duty],
    proposals: list[Proposal],
    at: dt.datetime,
) -> HttpResponse:
    facts = facts_of([duty.case for duty in duties], at)
    context = {
        "form": form,
        "case": case,
        "proposals": proposals,
        "chosen": form["colleague"].value(),
        "ticked": {str(value) for value in form["cases"].value() or []},
        "lines": [Line(duty.case, of_duty(facts[duty.case.pk], duty)) for duty in duties],
        "now": at,
    }
    return render(request, "desk/covers/new.html", context, status=NOT_DONE if form.is_bound else 200)


@require_safe
@signed_in
def cover(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    """What lies with a colleague: enough of each case that nothing is asked twice."""
    found, at = _find(pk), now()
    duties = list(
        CoveredDuty.objects.filter(cover=found, taken_back_at=None).select_related(
            "case__complainant", "case__customer"
        )
    )
    cases = list({duty.case_id: duty.case for duty in duties}.values())
    facts = facts_of(cases, at)
    is_running = found.is_running(at)
    context = {
        "cover": found,
        "is_running": is_running,
        "lines": [Line(case, facts[case.pk]) for case in cases],
        "may_end": is_running and (me.pk in (found.person_id, found.colleague_id) or me.is_manager),
        "now": at,
    }
    return render(request, "desk/covers/cover.html", context)


@require_POST
@signed_in
def end(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    """All of it, or with case= one alone."""
    found = _find(pk)
    number = request.POST.get("case", "")
    case = get_object_or_404(Case, pk=int(number)) if number.isascii() and number.isdigit() else None
    done = _("Back with %(person)s") % {"person": found.person.name}
    try_act(request, lambda: end_cover(found, by=me, at=now(), case=case), done=done)
    return see_other(reverse("cover", args=[pk]) if case else reverse("today"))


def _find(pk: int) -> Cover:
    covers = Cover.objects.select_related("person", "colleague", "because_of__customer")
    return get_object_or_404(covers, pk=pk)
