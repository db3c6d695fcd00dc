"""The report of whoever acted first."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from direktdraht.authority.reporting import write_report
from direktdraht.desk.access import signed_in
from direktdraht.desk.authority.finding import find_report
from direktdraht.desk.authority.forms import ReportForm
from direktdraht.desk.cases.sheet import show_sheet, to_case
from direktdraht.desk.form_acts import carried_out
from direktdraht.kit.clock import now
from direktdraht.staff.models import Person


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def report(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    found = find_report(pk)
    form = ReportForm(request.POST if request.method == "POST" else None)
    if form.is_bound and carried_out(
        form, lambda: write_report(found, text=form.cleaned_data["text"], by=person, at=now())
    ):
        return to_case(found.redress.case, "authority")
    return show_sheet(
        request,
        found.redress.case,
        form,
        title=_("Report: %(what)s") % {"what": found.redress.worth.said},
        send=_("Report it"),
        hint=_("Whoever directs the house reads it at once. Stays in the house."),
    )
