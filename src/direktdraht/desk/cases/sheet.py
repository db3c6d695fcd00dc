"""One act, one page: its form, who it is about, and their number before everything else."""

import datetime as dt
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from direktdraht.cases.models import Case, KeyDate
from direktdraht.cases.planning import passes
from direktdraht.cases.taking_back import hold
from direktdraht.desk.naming import short_name
from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.kit.said import day, said
from direktdraht.staff.models import Person
from direktdraht.web.answers import see_other
from direktdraht.web.times import bind


def show_sheet(
    request: HttpRequest, case: Case, form: forms.Form, *, title: str, send: str, **more: Any
) -> HttpResponse:
    """The page of an act. more: hint, asks (a question before it is done all the same),
    template, and what that template needs. 422 for a form filled in."""
    template = more.pop("template", "desk/cases/sheet.html")
    status = more.pop("status", 422 if form.is_bound else 200)
    context = {
        "case": case,
        "name": short_name(case.complainant),
        "form": form,
        "title": title,
        "send": send,
        "now": now(),
        **more,
    }
    return render(request, template, context, status=status)


def hold_or_refuse(
    case: Case, act: str, arguments: dict[str, Any], form: forms.Form, *, by: Person, field: str | None = None
) -> HttpResponse | None:
    """303 to the case, where it can be taken back; None when the verb refused, its sentence in the form."""
    try:
        hold(case, act, arguments, by=by, at=now())
    except Refused as refusal:
        form.add_error(field, str(refusal))
        return None
    return to_case(case)


def asks_anyway(request: HttpRequest, case: Case, moment: dt.datetime) -> str:
    """The question to somebody who sets a time after the customer's next date; "" where there is none, and to whoever
    has read it: it is asked once and refuses nothing (S0.26)."""
    if request.POST.get("anyway"):
        return ""
    return after_their_date(case, moment, _("It lies after “%(what)s” (%(when)s). Nevertheless?"))


def after_their_date(case: Case, moment: dt.datetime, sentence: str) -> str:
    """sentence with what and when of their next date, if moment lies after it."""
    at = now()
    date = passes(moment, KeyDate.objects.filter(case=case, dropped_at=None), at)
    if date is None:
        return ""
    when = said(date.at, at) if date.has_time else day(date.at, at)
    return sentence % {"what": date, "when": bind(when)}


def to_case(case: Case, anchor: str = "") -> HttpResponse:
    return see_other(reverse("case", args=[case.pk]) + (f"#{anchor}" if anchor else ""))
