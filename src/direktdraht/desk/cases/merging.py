"""Two cases that may be one matter: proposed where it looks so, shown side by side, merged because a person says so."""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from direktdraht.cases import merging
from direktdraht.cases.models import Case
from direktdraht.desk.access import signed_in
from direktdraht.desk.cases.finding import find_case, hanging_on
from direktdraht.desk.cases.sheet import hold_or_refuse, to_case
from direktdraht.desk.form_acts import NOT_DONE, try_act
from direktdraht.desk.naming import short_name
from direktdraht.kit.clock import now
from direktdraht.staff.models import Person

# Within this time one matter comes in twice; the very same person, within hours, mostly means the same.
_WITHIN = dt.timedelta(days=14)
_AT_ONCE = dt.timedelta(hours=2)
_ALIKE, _FEWEST = 0.3, 3
_LONG_WORD = re.compile(r"\w{6,}")


def same_matter_context(case: Case, others: Sequence[Case]) -> dict[str, Any]:
    """same_matter: cases of this customer that may be the same, out of those the page has read already. Asks for their
    words only where one is open and near enough, and for what was merged only where there is any."""
    near = [one for one in others if case.is_open and not one.closed_at and _is_near(case, one)]
    words = (
        dict(Case.objects.filter(pk__in=[one.pk for one in near]).values_list("pk", "verbatim"))
        if near
        else {}
    )
    absorbed = (
        case.absorbed.order_by("pk").only("title", "opened_at") if hanging_on(case).has_absorbed else ()
    )
    return {
        "same_matter": _same(case, near, words),
        "absorbed": list(absorbed),
    }


def _is_near(case: Case, other: Case) -> bool:
    return abs(case.opened_at - other.opened_at) < _WITHIN


def _same(case: Case, others: Sequence[Case], words: Mapping[int, str]) -> list[Case]:
    """Those that share enough of their longer words; or one person wrote twice within hours."""
    own = _long_words(case.title, case.verbatim) if others else set()
    return [
        other
        for other in others
        if _is_at_once(case, other) or _are_alike(own, _long_words(other.title, words[other.pk]))
    ]


def _is_at_once(case: Case, other: Case) -> bool:
    return other.complainant_id == case.complainant_id and abs(case.opened_at - other.opened_at) < _AT_ONCE


def _are_alike(one: set[str], two: set[str]) -> bool:
    shared = len(one & two)
    return shared >= _FEWEST and shared / min(len(one), len(two)) >= _ALIKE


def _long_words(title: str, words: str) -> set[str]:
    return set(_LONG_WORD.findall(f"{title} {words}".lower()))


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def merge(request: HttpRequest, person: Person, pk: int, other: int) -> HttpResponse:
    """Both texts side by side; then they are one, which is held first: the customer sees it on their page."""
    goes, stays = merging.which_stays(find_case(pk), find_case(other))
    if goes.pk == stays.pk or goes.customer_id != stays.customer_id:
        raise Http404
    form = forms.Form(request.POST if request.method == "POST" else None)
    is_sent = form.is_bound and form.is_valid()
    if is_sent and (held := hold_or_refuse(stays, "merge", {"case": goes.pk}, form, by=person)):
        return held
    context = {
        "goes": goes,
        "stays": stays,
        "form": form,
        "now": now(),
        "name": short_name(stays.complainant),
    }
    return render(request, "desk/cases/merge.html", context, status=NOT_DONE if form.is_bound else 200)


@require_POST
@signed_in
def split(request: HttpRequest, person: Person, pk: int, other: int) -> HttpResponse:
    """They were two after all."""
    stays, goes = find_case(pk), find_case(other)
    if goes.merged_into_id != stays.pk:
        raise Http404
    try_act(
        request,
        lambda: merging.split_case(goes, by=person, at=now()),
        done=_("Two cases again. What happened since stays in this one."),
    )
    return to_case(stays)
