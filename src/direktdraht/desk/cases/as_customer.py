"""In the demo alone: the customer's own page, beside the case. In a house of one's own only they have its address."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from direktdraht.correspondence.links import address, link_for
from direktdraht.desk.access import signed_in
from direktdraht.desk.cases.finding import find_case
from direktdraht.kit.clock import now
from direktdraht.staff.models import Company, Person
from direktdraht.web.answers import see_other


@require_POST
@signed_in
def as_customer(request: HttpRequest, person: Person, pk: int) -> HttpResponse:
    case = find_case(pk)
    if not Company.current().is_demo:
        raise Http404
    return see_other(address(link_for(case.pk, case.complainant, at=now())))
