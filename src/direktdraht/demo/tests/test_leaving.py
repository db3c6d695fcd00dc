"""Leaving the demo behind: kept aside whole, and only ever the demo."""

import sqlite3
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client

from direktdraht.cases.models import Case
from direktdraht.demo.commands import is_needed, load
from direktdraht.fresh import fresh, own_house
from direktdraht.kit.refusal import Refused
from direktdraht.openings import PASSWORD
from direktdraht.staff.models import Company, Person
from direktdraht.timeline.guard import expected_triggers, installed_triggers
from direktdraht.timeline.models import Entry
from tests.cast import People


@pytest.fixture
def demo(transactional_db: None, settings: object, tmp_path: Path) -> Path:
    settings.DATA = tmp_path  # type: ignore[attr-defined]
    load()
    return tmp_path


def test_the_demo_is_put_aside_and_the_house_is_empty(demo: Path, client: Client) -> None:
    cases = Case.objects.count()
    assert cases
    (line,) = fresh()
    kept = Path(line["kept"])
    assert kept.parent == demo
    if connection.vendor == "sqlite":
        with sqlite3.connect(kept) as copy:
            assert copy.execute("SELECT count(*) FROM cases_case").fetchone() == (cases,)
    assert not Case.objects.exists()
    assert not Entry.objects.exists()
    assert not Person.objects.exists()
    assert installed_triggers() == expected_triggers()
    assert own_house().exists()
    assert not is_needed(), "the next start would bring the demo back"
    assert client.get("/sign-in/").headers["Location"] == "/welcome/"
    assert client.get("/welcome/").status_code == 200
    with pytest.raises(Refused):
        fresh()


def test_an_administrator_does_it_by_a_click(demo: Path, client: Client) -> None:
    login = {"username": "clara@brandt-praesentation.example", "password": PASSWORD}
    client.post("/sign-in/", login)
    assert client.get("/house/leave-demo/").status_code == 404
    assert client.post("/house/leave-demo/").status_code == 404
    client.post("/sign-out/")
    client.post("/sign-in/", login | {"username": "oliver@brandt-praesentation.example"})
    assert client.get("/house/leave-demo/").status_code == 200
    assert client.post("/house/leave-demo/").headers["Location"] == "/welcome/"
    assert not Company.objects.exists()
    assert client.get("/welcome/").status_code == 200


@pytest.mark.django_db
def test_a_house_of_ones_own_is_never_touched(house: People, client: Client) -> None:
    with pytest.raises(Refused):
        fresh()
    client.force_login(house.oliver, backend="django.contrib.auth.backends.ModelBackend")
    assert client.post("/house/leave-demo/").status_code == 404
    assert Person.objects.count() == 6
