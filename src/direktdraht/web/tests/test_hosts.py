"""Which names the house answers to, and what counts as encrypted."""

import pytest
from django.test import Client

from direktdraht.staff.models import Company
from direktdraht.web import hosts

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hosts, "_looked_up", ("", -1000.0))


def test_unknown_names_are_turned_away(client: Client) -> None:
    for name in ("boese.test", "127.0.0.1.boese.test", "", "a b"):
        assert client.get("/alive/", HTTP_HOST=name or "@").status_code == 400
    for name in ("127.0.0.1:8400", "localhost", "[::1]:8400"):
        assert client.get("/alive/", HTTP_HOST=name).status_code == 200


def test_the_address_from_the_desk_is_answered_as_encrypted(client: Client) -> None:
    Company.objects.create(pk=1, name="Brandt", page_address="https://desk.brandt.test")
    answer = client.get("/complain/", HTTP_HOST="desk.brandt.test")
    assert answer.status_code == 200
    assert answer.cookies["csrftoken"]["secure"]
    assert "Strict-Transport-Security" in answer.headers
    here = client.get("/complain/", HTTP_HOST="127.0.0.1")
    assert not here.cookies["csrftoken"]["secure"]
    assert "Strict-Transport-Security" not in here.headers
    assert client.get("/complain/", HTTP_HOST="desk.brandt.test:8443").status_code == 400


def test_a_form_sent_over_that_address_is_believed() -> None:
    Company.objects.create(pk=1, name="Brandt", page_address="https://desk.brandt.test")
    strict = Client(enforce_csrf_checks=True)
    strict.get("/complain/", HTTP_HOST="desk.brandt.test")
    token = strict.cookies["csrftoken"].value
    sent = {"words": "", "csrfmiddlewaretoken": token}
    own = strict.post(
        "/complain/", sent, HTTP_HOST="desk.brandt.test", HTTP_ORIGIN="https://desk.brandt.test"
    )
    assert own.status_code == 422
    other = strict.post("/complain/", sent, HTTP_HOST="desk.brandt.test", HTTP_ORIGIN="https://boese.test")
    assert other.status_code == 403
