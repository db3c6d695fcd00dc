"""Addresses for the tests of the parts, which must not need the faces above them."""

from django.http import HttpRequest, HttpResponse
from django.urls import path


def nothing(request: HttpRequest) -> HttpResponse:
    return HttpResponse()


urlpatterns = [
    path(f"{name}/", nothing, name=name) for name in ("today", "cases", "sign_in", "password_reset")
]
