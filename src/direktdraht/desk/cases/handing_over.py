"""Handover in the browser: laid before a colleague in writing, confirmed by them, told to the customer."""

import datetime as dt
from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.text import get_text_list
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from direktdraht.cases import handing_over
from direktdraht.cases.handover_words import Written, written
from direktdraht.cases.models import Case, Handover
from direktdraht.desk.access import signed_in
from direktdraht.desk.cases.finding import find_case, hanging_on
from direktdraht.desk.cases.sheet import hold_or_refuse, show_sheet, to_case
from direktdraht.desk.form_acts import carried_out, try_act
from direktdraht.kit.clock import now
from direktdraht.staff.models import Person
from direktdraht.staff.standing_in import away_until
from direktdraht.web.answers import see_other


class HandoverForm(forms.Form):
    """Made ready from the record; whoever hands over reads it and changes what they like."""

    said = forms.CharField(
        label=gettext_lazy("What was said"), required=False, widget=forms.Textarea(attrs={"rows": 6})
    )
    promised = forms.CharField(
        label=gettext_lazy("What is promised"), required=False, widget=forms.Textarea(attrs={"rows": 4})
    )
    next = forms.CharField(
        label=gettext_lazy("What is next"), required=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    words = forms.CharField(
        label=gettext_lazy("What the customer reads before it takes effect"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 6}),
    )
    by_voice = forms.BooleanField(
        label=gettext_lazy("No letter: I tell them on the phone or in person"), required=False
    )


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def hand_over(request: HttpRequest, person: Person, pk: int, to: int) -> HttpResponse:
    """To a colleague, who reads and confirms it; or to oneself, which confirms it."""
    case = find_case(pk)
    receiver = Person.objects.active().filter(pk=to).exclude(pk=case.owner_id).first()
    if receiver is None:
        raise Http404
    form = _form(request, case, receiver, person)
    if form.is_bound and form.is_valid():
        data = form.cleaned_data
        if receiver == person:
            if held := hold_or_refuse(case, "take_over", data, form, by=person):
                return held
        else:
            by_voice = data.pop("by_voice")
            begin = {"to": receiver, "written": Written(**data), "by_voice": by_voice, "by": person}
            if carried_out(form, lambda: handing_over.begin_handover(case, **begin, at=now())):
                messages.success(
                    request,
                    _("It lies before %(person)s now. Until they confirm it all stays as it is.")
                    % {"person": receiver.name},
                )
                return to_case(case)
    return show_sheet(
        request,
        case,
        form,
        title=_("Take it over from %(owner)s") % {"owner": case.owner.name}
        if receiver == person
        else _("Hand over to %(person)s") % {"person": receiver.name},
        send=_("Take it over") if receiver == person else _("Lay it before them"),
        template="desk/cases/hand_over.html",
        receiver=receiver,
        is_mine=receiver == person,
        receiver_away=_away_until(receiver, now()),
    )


def _form(request: HttpRequest, case: Case, receiver: Person, me: Person) -> HandoverForm:
    if request.method == "POST":
        form = HandoverForm(request.POST)
    else:
        ready = written(case, to=receiver, by=me, at=now())
        form = HandoverForm(initial=vars(ready))
    if not case.complainant.email:
        del form.fields["words"]
        form.fields["by_voice"].initial = True
    return form


@require_POST
@signed_in
def accept(request: HttpRequest, person: Person, pk: int, handover: int) -> HttpResponse:
    """Read, and taken on: the letter to the customer is held for the seconds in which it can be taken back."""
    case, found = _find(pk, handover)
    form = forms.Form(request.POST)
    form.is_valid()
    if held := hold_or_refuse(case, "accept_handover", {"handover": found.pk}, form, by=person):
        return held
    messages.error(request, " ".join(map(str, form.non_field_errors())))
    return to_case(case)


@require_POST
@signed_in
def decline(request: HttpRequest, person: Person, pk: int, handover: int) -> HttpResponse:
    """It does not work for me."""
    case, found = _find(pk, handover)
    why = request.POST.get("why", "")[:1000]
    try_act(
        request,
        lambda: handing_over.decline_handover(found, why=why, by=person, at=now()),
        done=_("%(person)s hears that it does not work.") % {"person": found.by.name},
    )
    return to_case(case)


@require_POST
@signed_in
def withdraw(request: HttpRequest, person: Person, pk: int, handover: int) -> HttpResponse:
    """All stays as it was."""
    case, found = _find(pk, handover)
    try_act(
        request,
        lambda: handing_over.withdraw_handover(found, by=person, at=now()),
        done=_("Withdrawn. All stays as it was."),
    )
    return to_case(case)


@require_POST
@signed_in
def told(request: HttpRequest, person: Person, pk: int, handover: int) -> HttpResponse:
    """They have been told by voice: it takes effect."""
    case, found = _find(pk, handover)
    try_act(
        request,
        lambda: handing_over.note_told(found, by=person, at=now()),
        done=_("%(person)s takes care from now on.") % {"person": found.to_person.name},
    )
    return to_case(case)


def handover_context(case: Case, at: dt.datetime) -> dict[str, Any]:
    """handover: the one that is running; asks nothing where there is none. reminded: who was since the last word."""
    if not hanging_on(case).has_handover:
        return {}
    people = ("from_person", "to_person", "by", "note", "letter__outgoing")
    running = Handover.objects.running().filter(case=case).select_related(*people)
    handover = running.prefetch_related("reminders__person").first()
    if handover is None:
        return {}
    told = [one for one in handover.reminders.all() if one.is_confirmed == (handover.accepted_at is not None)]
    return {
        "handover": handover,
        "reminded": get_text_list([one.person.name for one in told], _("and")),
        "receiver_away": None if handover.accepted_at else _away_until(handover.to_person, at),
    }


def _away_until(person: Person, at: dt.datetime) -> dt.datetime | None:
    """Their last day: what ends at midnight ends with the day before. None while they are here."""
    until = away_until(person, at)
    return until and until - dt.timedelta(seconds=1)


def handover_page(case: Case, to: Person) -> HttpResponse:
    return see_other(reverse("case_hand_over", args=[case.pk, to.pk]))


def _find(pk: int, handover: int) -> tuple[Case, Handover]:
    case = find_case(pk)
    found = Handover.objects.filter(pk=handover, case=case).select_related("by", "to_person").first()
    if found is None:
        raise Http404
    return case, found
