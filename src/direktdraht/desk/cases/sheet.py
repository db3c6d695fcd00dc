"""One act, one page: its form, who it is about, and their number before everything else."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from direktdraht.cases.models import Case
from direktdraht.cases.taking_back import hold
from direktdraht.desk.naming import short_name
from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person
from direktdraht.web.answers import see_other


def show_sheet(
    request: HttpRequest, case: Case, form: forms.Form, *, title: str, send: str, **more: Any
) -> HttpResponse:
    """The page of an act. more: hint, template, and what that template needs. 422 for a form filled in."""
    template = more.pop("template", "desk/cases/sheet.html")
    context = {
        "case": case,
        "name": short_name(case.complainant),
        "form": form,
        "title": title,
        "send": send,
        "now": now(),
        **more,
    }
    return render(request, template, context, status=422 if form.is_bound else 200)


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


def to_case(case: Case, anchor: str = "") -> HttpResponse:
    return see_other(reverse("case", args=[case.pk]) + (f"#{anchor}" if anchor else ""))
