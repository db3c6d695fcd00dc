"""Another time for a commitment, and the delay notice with it: what the customer will read stands on the same page."""

import datetime as dt
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe

from direktdraht.cases.models import Case
from direktdraht.commitments.models import Commitment, CommitmentMove
from direktdraht.commitments.news import moved_line
from direktdraht.customers.reading import in_words_of
from direktdraht.desk.access import signed_in
from direktdraht.desk.cases.finding import find_case, find_commitment
from direktdraht.desk.cases.sheet import asks_anyway, hold_or_refuse, show_sheet
from direktdraht.desk.moments import MomentForm
from direktdraht.kit.clock import now
from direktdraht.staff.models import Person


class MoveForm(MomentForm):
    """The new time; the rest may stay empty, then the notice goes with the time alone."""

    why = forms.CharField(
        label=gettext_lazy("What does it mean for them?"),
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    meanwhile = forms.CharField(
        label=gettext_lazy("What do we do until then?"),
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    how = forms.ChoiceField(
        label=gettext_lazy("How do they hear of it?"),
        choices=[
            ("notice", gettext_lazy("By mail, with whatever else is new")),
            ("spoken", gettext_lazy("I have said it on the phone: nothing goes out")),
            ("for_them", gettext_lazy("They wanted the other time themselves")),
        ],
        initial="notice",
        required=False,
        widget=forms.RadioSelect,
    )


@require_safe
@signed_in
def change(request: HttpRequest, person: Person, pk: int, commitment: int) -> HttpResponse:
    """What else can become of a commitment: another time, no longer needed, not kept."""
    case = find_case(pk)
    found = find_commitment(case, commitment)
    # What slips for the second time they should hear from somebody (S4.13).
    form = MoveForm(initial={"how": "spoken"} if found.slips else None)
    return _sheet(request, case, found, form)


@require_POST
@signed_in
def move(request: HttpRequest, person: Person, pk: int, commitment: int) -> HttpResponse:
    """Another time; the first one stays beside it. With look=1 nothing happens but the preview."""
    case = find_case(pk)
    found = find_commitment(case, commitment)
    form = MoveForm(request.POST)
    asks = ""
    if form.is_valid() and "look" not in request.POST:
        data = form.cleaned_data
        asks = asks_anyway(request, case, data["moment"])
        arguments = {
            "commitment": found.pk,
            "to_at": data["moment"].isoformat(),
            "why": data["why"],
            "meanwhile": data["meanwhile"],
            "spoken": data["how"] == "spoken",
            "for_them": data["how"] == "for_them",
        }
        if not asks and (held := hold_or_refuse(case, "move", arguments, form, by=person, field="when")):
            return held
    return _sheet(request, case, found, form, asks=asks)


def _sheet(
    request: HttpRequest, case: Case, commitment: Commitment, form: MoveForm, *, asks: str = ""
) -> HttpResponse:
    return show_sheet(
        request,
        case,
        form,
        title=_("Another time"),
        send=_("Move it"),
        commitment=commitment,
        asks=asks,
        notice=_notice(case, commitment, form, now()),
        template="desk/cases/commitment.html",
        **({"status": 200} if "look" in request.POST else {}),
    )


def _notice(case: Case, commitment: Commitment, form: MoveForm, at: dt.datetime) -> str:
    """The very lines that the letter will hold, in the customer's language and hours; "" without a time, and where
    nothing goes out."""
    data: dict[str, Any] = getattr(form, "cleaned_data", {})
    if not data.get("moment") or data.get("how") in ("spoken", "for_them"):
        return ""
    planned = CommitmentMove(
        to_at=data["moment"], why=data.get("why", "").strip(), meanwhile=data.get("meanwhile", "").strip()
    )
    with in_words_of(case.complainant):
        return moved_line(commitment, planned, at)
