"""Fixtures of the tests that look from outside: real process trees, a real mail server, a real browser."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests import chromium
from tests.lacking import lacking
from tests.sink import Sink
from tests.tree import Tree


@pytest.fixture
def new_tree(
    tmp_path: Path, house_database: str, request: pytest.FixtureRequest
) -> Iterator[Callable[..., Tree]]:
    """Makes trees that are not started yet, on the engine of this run; each is ended after the test.

    The first one gets the house_database; further ones need a database_url of their own on PostgreSQL.
    """
    trees: list[Tree] = []

    def make(**wishes: Any) -> Tree:
        wishes.setdefault("data", tmp_path / f"house-{len(trees) + 1}")
        if "database_url" not in wishes:
            first_or_sqlite = not trees or not house_database
            server = None if first_or_sqlite else request.getfixturevalue("postgres_server")
            wishes["database_url"] = server.new_database() if server else house_database
        trees.append(Tree(**wishes))
        return trees[-1]

    failed_before = request.session.testsfailed
    yield make
    for tree in trees:
        tree.kill()
        if request.session.testsfailed > failed_before:
            print(f"--- the end of {tree.log} ---\n{tree.last_words()}")


@pytest.fixture
def tree(new_tree: Callable[..., Tree]) -> Tree:
    """The whole house with the demo company, serving."""
    return new_tree().start()


@pytest.fixture
def sink() -> Iterator[Sink]:
    """A real SMTP server that keeps every mail."""
    with Sink() as running:
        yield running


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, as the system brings it. Open a context with locale="de-DE", timezone_id="Europe/Berlin"."""
    found = chromium.find()
    if found is None:
        lacking("No browser: the journeys are left out (Debian: apt install chromium; elsewhere: Chrome).")
    # Playwright keeps an event loop running in this thread, for which Django would refuse the database.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=found, headless=True, args=chromium.ARGS)
        yield running
        running.close()
