"""For imprint and invoices: the lines that lead to a person, as text to copy and as codes to print."""

import io
from dataclasses import dataclass

import segno
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from direktdraht.desk.access import signed_in
from direktdraht.intake.forming import line_token
from direktdraht.mail.models import MailAddress
from direktdraht.staff.models import Company, Person
from direktdraht.staff.page_address import is_public, page_address

_FORMATS = {"svg": "image/svg+xml", "png": "image/png"}


@dataclass(frozen=True)
class Line:
    """One way to us, as it is printed."""

    address: MailAddress
    text: str
    form: str


@signed_in
@require_safe
def imprint(request: HttpRequest, me: Person) -> HttpResponse:
    company = Company.current()
    begin = page_address(company)
    lines = [
        Line(address, _text(address, _form_of(address, begin)), _form_of(address, begin))
        for address in MailAddress.objects.select_related("person").order_by("purpose", "pk")
    ]
    context = {"lines": lines, "is_public": is_public(begin), "company": company}
    return render(request, "desk/setup/imprint.html", context)


@signed_in
@require_safe
def code(request: HttpRequest, me: Person, pk: int, what: str, ending: str) -> HttpResponse:
    """A QR code: of the mail address, or of the form that leads to the same place."""
    if ending not in _FORMATS or what not in ("mail", "form"):
        raise Http404
    address = get_object_or_404(MailAddress, pk=pk)
    content = f"mailto:{address.address}" if what == "mail" else _form_of(address, page_address())
    drawn = io.BytesIO()
    made = segno.make(content, error="m", micro=False)
    if ending == "svg":
        made.save(drawn, kind="svg", scale=6, border=4, xmldecl=True, light="#fff", omitsize=False)
    else:
        made.save(drawn, kind="png", scale=20, border=4)
    response = HttpResponse(drawn.getvalue(), content_type=_FORMATS[ending])
    name = f"{address.address.replace('@', '-at-')}-{what}.{ending}"
    response.headers["Content-Disposition"] = content_disposition_header("save" in request.GET, name) or ""
    return response


def _form_of(address: MailAddress, begin: str) -> str:
    """Where the form stands that reaches the same as this address."""
    here = begin + reverse("complain")
    is_line = address.purpose == MailAddress.Purpose.DIRECT_LINE
    return f"{here}?line={line_token(address)}" if is_line else here


def _text(address: MailAddress, form: str) -> str:
    if address.person:
        return _("Something went wrong? Write to %(name)s in person: %(address)s, or here: %(form)s") % {
            "name": ", ".join(filter(None, [address.person.name, address.person.position])),
            "address": address.address,
            "form": form,
        }
    return _("Something went wrong? Tell us: %(address)s, or here: %(form)s") % {
        "address": address.address,
        "form": form,
    }
