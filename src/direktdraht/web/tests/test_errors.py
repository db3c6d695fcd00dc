"""What is said when something fails on our side: whether it passes by itself, and whether anything was kept."""

import pytest
from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path

pytestmark = [pytest.mark.urls(__name__), pytest.mark.django_db]


def full(request: HttpRequest) -> HttpResponse:
    raise OperationalError("database or disk is full")


def bug(request: HttpRequest) -> HttpResponse:
    raise ZeroDivisionError


urlpatterns = [path("full/", full), path("bug/", bug)]
handler500 = "direktdraht.web.errors.server_error"


@pytest.mark.parametrize(
    ("address", "status", "words"),
    [("/full/", 503, "Es ist nicht angekommen"), ("/bug/", 500, "Das war unser Fehler")],
)
def test_a_full_disk_is_told_from_a_bug(address: str, status: int, words: str) -> None:
    answer = Client(raise_request_exception=False).post(address)
    assert answer.status_code == status
    assert words in answer.content.decode()
    assert ("Retry-After" in answer.headers) == (status == 503)
