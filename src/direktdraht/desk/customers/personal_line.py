"""What is noted about a customer in good times; no complaint is needed for it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from direktdraht.correspondence.personal_line import note_about
from direktdraht.customers.models import Customer
from direktdraht.desk.access import signed_in
from direktdraht.kit import clock
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person
from direktdraht.web.answers import see_other


@require_POST
@signed_in
def note(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    return _note(
        request, me, pk, request.POST.get("text", "").replace("\r\n", "\n").replace("\0", "")[:20_000]
    )


@require_POST
@signed_in
def touch(request: HttpRequest, me: Person, pk: int) -> HttpResponse:
    """One click after a talk without a reason."""
    return _note(request, me, pk, _("Was in touch."))


def _note(request: HttpRequest, me: Person, pk: int, text: str) -> HttpResponse:
    customer = get_object_or_404(Customer, pk=pk)
    try:
        note_about(customer, text=text, by=me, at=clock.now())
    except Refused as refused:
        messages.error(request, str(refused))
    return see_other(reverse("customer", args=[pk]) + "#line")
