"""Say it once: what we have understood, for the customer to confirm; and that they had to say it again."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from direktdraht.cases import telling_once as verbs
from direktdraht.cases.models import CallSheet, Case
from direktdraht.cases.read_along import streams_of
from direktdraht.desk.access import signed_in
from direktdraht.desk.cases.finding import find_case
from direktdraht.desk.cases.sheet import hold_or_refuse, show_sheet, to_case
from direktdraht.kit.clock import now
from direktdraht.staff.models import Person


class SummaryForm(forms.Form):
    """The account, in words that the customer reads."""

    text = forms.CharField(
        label=gettext_lazy("What have you understood?"),
        help_text=gettext_lazy(
            "What happened, what it means for them, what they need. In their order, not in ours."
        ),
        max_length=10_000,
        widget=forms.Textarea(attrs={"rows": 8}),
    )
    is_confirmed = forms.BooleanField(
        label=gettext_lazy("I have read it to them, and they say: that is how it is"), required=False
    )


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def summary(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """What stands there now, or the facts that were marked in talks, to begin with."""
    case = find_case(pk)
    form = SummaryForm(request.POST if request.method == "POST" else None, initial={"text": _begun(case)})
    if form.is_bound and form.is_valid():
        arguments = {"text": form.cleaned_data["text"], "is_confirmed": form.cleaned_data["is_confirmed"]}
        if held := hold_or_refuse(case, "summary", arguments, form, by=person, field="text"):
            return held
    return show_sheet(
        request,
        case,
        form,
        title=_("What we have understood"),
        send=_("Show it to them"),
        hint=_(
            "It stands on their page, and they say whether it is so. Whoever joins in reads it and asks nothing twice."
        ),
    )


@require_POST
@signed_in
def told_again(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """They had to explain something once more."""
    case = find_case(pk)
    verbs.count_told_again(case, by=person, at=now())
    return to_case(case)


def _begun(case: Case) -> str:
    if case.summary:
        return case.summary.text
    sheets = CallSheet.objects.filter(case__in=streams_of(case)).order_by("began_at")
    return "\n".join(fact for facts in sheets.values_list("facts", flat=True) for fact in facts)
