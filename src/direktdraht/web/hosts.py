"""Which names the house answers to: those of its machine, and the one under which customers reach it.

What comes under an https address of ours came through a web server that does the encrypting: it counts as
encrypted, whether that server says so in a header or not. An unencrypted one would keep nobody signed in.
"""

import time
from collections.abc import Callable
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.http.request import split_domain_port

from direktdraht.staff.page_address import page_address

GetResponse = Callable[[HttpRequest], HttpResponse]
_FRESH = 10.0  # seconds for which an address that was looked up holds
_looked_up: tuple[str, float] = ("", -_FRESH)


def hosts_middleware(get_response: GetResponse) -> GetResponse:
    def answer(request: HttpRequest) -> HttpResponse:
        name = request.META.get("HTTP_HOST") or request.META.get("SERVER_NAME", "")
        domain, _port = split_domain_port(name)
        public = _public(name.lower(), is_machine=domain in settings.MACHINE_HOSTS)
        if domain not in settings.MACHINE_HOSTS and public is None:
            return HttpResponseBadRequest("This name is not known here.", content_type="text/plain")
        if public != "https":
            return get_response(request)
        request.META["wsgi.url_scheme"] = "https"
        response = get_response(request)
        for cookie in response.cookies.values():
            cookie["secure"] = True
        return response

    return answer


def _public(name: str, *, is_machine: bool) -> str | None:
    """The scheme of our address for customers if this is its name; None if not."""
    address = settings.BASE_URL if is_machine or settings.BASE_URL_IS_SET else _address(name)
    parts = urlsplit(address)
    return parts.scheme if parts.netloc.lower() == name else None


def _address(name: str) -> str:
    """The address as it is stored, looked up again when it is old or another name was asked for."""
    global _looked_up
    address, at = _looked_up
    if time.monotonic() - at > _FRESH or urlsplit(address).netloc.lower() != name:
        address = page_address()
        _looked_up = (address, time.monotonic())
    return address
