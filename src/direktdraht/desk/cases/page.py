"""The case page, and its regions again when something has happened."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from django_htmx.http import HttpResponseClientRedirect, trigger_client_event

from direktdraht.desk.access import signed_in
from direktdraht.desk.cases.context import case_context, held_of
from direktdraht.desk.cases.finding import find_case
from direktdraht.desk.cases.one_voice import drafts_on, version_of
from direktdraht.desk.cases.sheet import after_their_date
from direktdraht.desk.moments import read_moment, unclear
from direktdraht.kit.clock import now
from direktdraht.staff.models import Person


@require_safe
@signed_in
def case(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """One screen: who, in their words, what is promised and done, what is next."""
    found = find_case(pk)
    if found.merged_into_id:
        return redirect("case", found.merged_into_id)
    return render(request, "desk/cases/case.html", case_context(request, person, found))


@require_safe
@signed_in
def fresh(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """204 while nothing has changed since ?version=; else every region, each to be put in its place."""
    found = find_case(pk)
    if found.merged_into_id:
        return HttpResponseClientRedirect(reverse("case", args=[found.merged_into_id]))
    at = now()
    held = [str(one["act"].pk) for one in held_of(found, at)]
    same = request.GET.get("version") == version_of(found, person, at, drafts_on(found))
    if same and request.GET.get("held", "") == ".".join(held):
        return HttpResponse(status=204)
    context = case_context(request, person, found)
    # What one is writing is never swapped away; the sheet comes back once a held letter is gone.
    context["with_composer"] = (request.GET.get("sheet") == "held") != (context["composer"] is None)
    # A draft that is being checked is held against the record as it is now.
    return trigger_client_event(render(request, "desk/cases/_fresh.html", context), "record-changed")


@require_safe
@signed_in
def moment(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """What a time said in words means, shown while it is typed."""
    said = [key for key in request.GET if key.rpartition("-")[2] == "when"]
    words = request.GET.get(said[0], "")[:200] if said else ""
    found, _has_time = read_moment(words)
    context = {
        "moment": found,
        "after": after_their_date(find_case(pk), found, _("after “%(what)s”, %(when)s")) if found else "",
        "unclear": unclear(words) if words.strip() and not found else "",
        "now": now(),
    }
    return render(request, "desk/cases/_moment.html", context)
