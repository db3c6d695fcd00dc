"""After the call: it becomes a case or joins one, or was nothing."""

import uuid
from urllib.parse import urlencode

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from direktdraht.cases.calling import fetch_back, join_call, open_from_call, save_sheet, throw_away
from direktdraht.cases.models import CallSheet, Case
from direktdraht.cases.taking_back import hold
from direktdraht.desk.access import signed_in
from direktdraht.desk.calling.callers import caller_of
from direktdraht.desk.calling.forms import read_beginning, read_sheet
from direktdraht.desk.calling.views import show
from direktdraht.desk.cases.sheet import after_their_date
from direktdraht.desk.moments import read_moment
from direktdraht.desk.paging import key_of
from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person
from direktdraht.web.answers import see_other

_NEW = "new"


@require_POST
@signed_in
def done(request: HttpRequest, person: Person, key: uuid.UUID) -> HttpResponse:
    """Saved first, whatever comes. Asks what it is about only where something is open with them."""
    at = now()
    sheet = save_sheet(
        key, read_sheet(request.POST, at), by=person, at=at, began_at=read_beginning(request.POST, at)
    )
    if sheet.case_id:
        return see_other(reverse("case", args=[sheet.case_id]))
    about, joined = request.POST.get("about", ""), None
    if sheet.contact and about != _NEW:
        open_cases = caller_of(sheet.contact).cases
        joined = next((case for case in open_cases if case.pk == key_of(about)), None)
        if open_cases and not joined:
            return show(request, sheet, asks=True, status=422)
    try:
        with transaction.atomic():  # what they were told in the talk is there as soon as the case is
            case = (
                join_call(sheet, joined, by=person, at=at)
                if joined
                else open_from_call(sheet, by=person, at=at)
            )
            return _promise_next(request, sheet, case, person)
    except Refused as refusal:
        return show(request, sheet, refused=str(refusal), status=422)


@require_POST
@signed_in
def throw(request: HttpRequest, person: Person, key: uuid.UUID) -> HttpResponse:
    """It was nothing; for as long as the next page is there, it can be fetched back."""
    sheet = CallSheet.objects.filter(key=key, by=person, case=None).first()
    if sheet:
        throw_away(sheet, by=person, at=now())
        messages.success(request, _("The sheet is gone."), extra_tags=reverse("call_fetch_back", args=[key]))
    return see_other(reverse("today"))


@require_POST
@signed_in
def fetch(request: HttpRequest, person: Person, key: uuid.UUID) -> HttpResponse:
    """It was something after all."""
    sheet = CallSheet.objects.filter(key=key, by=person).first()
    if sheet is None:
        raise Http404
    fetch_back(sheet, by=person)
    return see_other(reverse("call_sheet", args=[key]))


def _promise_next(request: HttpRequest, sheet: CallSheet, case: Case, person: Person) -> HttpResponse:
    """What they were told in the talk is given; otherwise the first question on the case page is: what do they get,
    and by when?"""
    moment, _has_time = read_moment(sheet.until)
    if sheet.remedy.strip() and moment:
        arguments = {"what": sheet.remedy.strip(), "due_at": moment.isoformat(), "spoken": True}
        try:
            hold(case, "promise", arguments, by=person, at=now())
            # Said already; still, somebody should ask what helps until then.
            if late := after_their_date(case, moment, _("It lies after “%(what)s” (%(when)s).")):
                messages.warning(request, late)
            return see_other(reverse("case", args=[case.pk]))
        except Refused as refusal:
            messages.error(request, str(refusal))
    said = {"called": "1", "what": sheet.remedy.strip()[:500], "when": sheet.until}
    told = urlencode({name: words for name, words in said.items() if words})
    return see_other(f"{reverse('case', args=[case.pk])}?{told}")
