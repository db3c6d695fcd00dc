"""A colleague is one click away."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from direktdraht.cases.asking import ask_colleague
from direktdraht.desk.access import signed_in
from direktdraht.desk.cases.finding import find_case
from direktdraht.desk.cases.forms import ColleagueForm
from direktdraht.desk.cases.sheet import show_sheet, to_case
from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def colleague(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    """Their mail has the customer's words and the way here; whom to ask is proposed on the case page."""
    case = find_case(pk)
    form = ColleagueForm(request.POST if request.method == "POST" else None, me=person)
    if form.is_bound and form.is_valid():
        asked = form.cleaned_data["person"]
        try:
            ask_colleague(case, asked, by=person, at=now())
        except Refused as refusal:
            form.add_error("person", str(refusal))
        else:
            messages.success(
                request,
                _("%(person)s has the words of %(name)s now.")
                % {"person": asked.name, "name": case.complainant.name},
            )
            return to_case(case)
    return show_sheet(
        request,
        case,
        form,
        title=_("Ask a colleague"),
        send=_("Ask"),
        hint=_("They get the customer’s words, the number and the way to this case. It stays your case."),
    )
