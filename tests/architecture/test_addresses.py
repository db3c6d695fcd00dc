"""Every address needs somebody who is signed in, but for an explicit list; and to look changes nothing."""

import contextlib
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection
from django.test import Client

from tests.architecture.urls_of_the_house import address, filled_house, routes
from tests.cast import people
from tests.record import nothing_changes

# Open to everybody: the way in, and what a link opens.
OPEN = {
    "sign_in", "sign_out", "password_reset", "password_reset_done", "password_complete", "new_password", "welcome",
    "complain", "complain-thanks", "alive", "calendar",
}  # fmt: skip
BY_LINK = {"portal-renewed", "portal-page", "portal-now", "portal-until", "portal-say", "portal-not-done"} | {
    "grant_by_link", "help_by_link", "portal-renew", "portal-file", "portal-enclosure", "portal-welcome",
    "portal-understood",
}  # fmt: skip
# What Django and axes note for themselves.
OF_THE_DOOR = ("django_session", "axes_", "staff_person")


@contextlib.contextmanager
def watching_writes() -> Iterator[list[str]]:
    seen: list[str] = []

    def watch(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        if (
            sql.lstrip()
            .upper()
            .startswith(("INSERT", "UPDATE", "DELETE", "REPLACE", "TRUNCATE", "CREATE", "DROP"))
        ):
            seen.append(sql[:200])
        return execute(sql, params, many, context)

    with connection.execute_wrapper(watch):
        yield seen


@pytest.fixture
def known(db: None) -> dict[str, int | str]:
    return filled_house()


def somebody(name: str) -> Client:
    client = Client()
    client.force_login(getattr(people(), name), backend="django.contrib.auth.backends.ModelBackend")
    return client


def test_every_route_is_known_by_a_name() -> None:
    assert [route.path for route in routes() if not route.name] == []
    names = {route.name for route in routes()}
    assert names >= OPEN | BY_LINK, "the list above names something that is gone"


@pytest.mark.parametrize("method", ["get", "post"])
def test_without_signing_in_there_is_only_the_door(known: dict[str, int | str], method: str) -> None:
    client, open_to_all = Client(), []
    with nothing_changes():
        for route in routes():
            if route.name in OPEN | BY_LINK:
                continue
            answer = getattr(client, method)(address(route, known))
            to_the_door = answer.status_code in (302, 303) and answer["Location"].startswith(
                ("/sign-in/", "/house/")
            )
            if not (to_the_door or answer.status_code == 405):
                open_to_all.append((route.path, answer.status_code))
    assert open_to_all == []


@pytest.mark.parametrize("name", ["clara", "ferit", "oliver"])
def test_to_look_changes_nothing(known: dict[str, int | str], name: str) -> None:
    client = somebody(name)
    looked, broken = 0, []
    for route in routes():
        if route.name == "sign_in":
            continue
        with watching_writes() as seen:
            answer = client.get(address(route, known))
            b"".join(answer.streaming_content) if answer.streaming else answer.content  # type: ignore[attr-defined]
        writes = [sql for sql in seen if not any(table in sql for table in OF_THE_DOOR)]
        looked += answer.status_code == 200
        if writes or answer.status_code >= 500:
            broken.append((route.path, answer.status_code, writes))
    assert broken == []
    assert looked > 25


def test_a_link_of_another_case_opens_nothing_of_this_one(known: dict[str, int | str]) -> None:
    client = Client()
    for route in routes():
        if route.name in BY_LINK and "token" in route.path:
            tokens = {words: f"1-{'a' * 24}" for words in known if words.endswith("/<str:token>")}
            there = address(route, known | tokens)
            with nothing_changes():
                assert client.get(there).status_code in (404, 405), route.path
                refused = client.post(there, {"text": "x"})
            # To ask for a new address is answered alike whether there is one or not.
            assert refused.status_code in (404, 405) or route.name == "portal-renew", route.path


def test_a_scanner_that_opens_every_address_of_a_link_changes_nothing(known: dict[str, int | str]) -> None:
    client = Client()
    with nothing_changes():
        for route in routes():
            if route.name in BY_LINK:
                for method in ("get", "head", "options"):
                    assert getattr(client, method)(address(route, known)).status_code < 500
