"""Answers the question whether it is really this house that stands behind an address; see staff.page_address."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from direktdraht.staff.page_address import alive_answer


@require_safe
def alive(request: HttpRequest) -> HttpResponse:
    answer = alive_answer(request.GET.get("ask", ""))
    return HttpResponse(answer or "direktdraht", content_type="text/plain; charset=ascii")
