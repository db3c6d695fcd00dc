"""A stranger's mail on a page of the desk: its words, or in a frame without rights how it looked."""

from typing import Any

from csp.constants import SELF
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from direktdraht.mail.parsed import ParsedMail
from direktdraht.mail.showing import layout_of, policy


def mail_context(request: HttpRequest, parsed: ParsedMail) -> dict[str, Any]:
    """What desk/_mail.html shows. ?as=html lays it out, &pictures=1 fetches what lies on other machines."""
    has_layout = bool(parsed.html_clean)
    return {
        "parsed": parsed,
        "has_layout": has_layout,
        "laid_out": has_layout and request.GET.get("as") == "html",
        "with_pictures": request.GET.get("pictures") == "1",
        "dangerous": [file for file in parsed.attachments if file.danger],
    }


def show_mail(request: HttpRequest, template: str, context: dict[str, Any]) -> HttpResponse:
    """The one kind of page that may hold a frame: one of our own."""
    response = render(request, template, context)
    setattr(response, "_csp_update", {"frame-src": [SELF]})  # noqa: B010  read by the middleware of django-csp
    return response


def layout_page(request: HttpRequest, raw: bytes) -> HttpResponse:
    """What stands in the frame."""
    with_pictures = request.GET.get("pictures") == "1"
    page = layout_of(raw, with_pictures=with_pictures)
    if not page:
        raise Http404
    response = HttpResponse(page)
    response["Content-Security-Policy"] = policy(with_pictures=with_pictures)
    response["X-Frame-Options"] = "SAMEORIGIN"
    response["X-Content-Type-Options"] = "nosniff"
    response["Referrer-Policy"] = "no-referrer"
    response["Cache-Control"] = "private, no-store"
    return response
