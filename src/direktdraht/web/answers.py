"""How a page answers: whole, or the one region that htmx asked for; and where to look after an act."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers
from django_htmx.middleware import HtmxDetails


def is_htmx(request: HttpRequest) -> bool:
    """htmx asks for one region; not when it restores a page from history or follows a boosted link."""
    details = getattr(request, "htmx", None)
    if not isinstance(details, HtmxDetails):
        return False
    return bool(details) and not details.boosted and not details.history_restore_request


def respond(
    request: HttpRequest,
    full_template: str,
    fragment_template: str,
    context: Mapping[str, Any] | None = None,
    *,
    status: int = 200,
) -> HttpResponse:
    """The whole page, or for htmx the fragment that the page includes; same context."""
    template = fragment_template if is_htmx(request) else full_template
    response = render(request, template, dict(context or {}), status=status)
    patch_vary_headers(response, ["HX-Request"])
    return response


def see_other(url: str) -> HttpResponse:
    """303: the act is done, look there. A reload then repeats nothing."""
    return HttpResponse(status=303, headers={"Location": url})
