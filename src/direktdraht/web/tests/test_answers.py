"""Whole pages, fragments, and where to look after an act."""

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory
from django_htmx.middleware import HtmxMiddleware

from direktdraht.web.answers import respond, see_other

pytestmark = pytest.mark.urls("direktdraht.web.tests.addresses")


def answer(**headers: str) -> HttpResponse:
    def view(request: HttpRequest) -> HttpResponse:
        return respond(request, "web/password_complete.html", "web/empty.html", {"title": "Niemand wartet."})

    response = HtmxMiddleware(view)(RequestFactory().get("/", headers=headers))
    assert isinstance(response, HttpResponse)
    return response


def test_a_browser_gets_the_page_and_htmx_its_fragment() -> None:
    page, fragment = answer(), answer(**{"HX-Request": "true"})
    assert b"<!doctype html>" in page.content
    assert fragment.content.strip().startswith(b'<div class="empty">')
    assert page["Vary"] == fragment["Vary"] == "HX-Request"


def test_going_back_and_boosted_links_get_the_page() -> None:
    assert b"<!doctype" in answer(**{"HX-Request": "true", "HX-Boosted": "true"}).content
    assert b"<!doctype" in answer(**{"HX-Request": "true", "HX-History-Restore-Request": "true"}).content


def test_after_an_act_look_elsewhere() -> None:
    response = see_other("/cases/7/")
    assert (response.status_code, response["Location"]) == (303, "/cases/7/")
