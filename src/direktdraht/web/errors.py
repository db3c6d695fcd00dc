"""The page for what failed on our side. A database that is away, or a disk that is full, is no bug: it passes, and
whoever has just sent something has to know that nothing was kept."""

import sys

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.views import defaults

_AGAIN_IN = "30"  # seconds


def server_error(request: HttpRequest) -> HttpResponse:
    """Django calls it while it handles the error."""
    if isinstance(sys.exc_info()[1], OperationalError | InterfaceError):
        page = render_to_string("503.html")
        return HttpResponse(page, status=503, headers={"Retry-After": _AGAIN_IN})
    return defaults.server_error(request)
