"""Fixtures for every test, those beside the code and those under tests/."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import connection
from django.test import TransactionTestCase
from pytest_django import DjangoDbBlocker

from direktdraht.timeline.guard import guard_lifted, install_guard
from tests import postgres
from tests.lacking import lacking

_flush = TransactionTestCase._fixture_teardown


def _flush_unguarded(self: TransactionTestCase) -> None:
    """SQLite empties tables row by row, which is exactly what the guard refuses; PostgreSQL truncates."""
    if connection.vendor == "sqlite":
        with guard_lifted():
            _flush(self)
    else:
        _flush(self)


TransactionTestCase._fixture_teardown = _flush_unguarded


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> None:
    """The test database with its guard, as `migrate` leaves every real one."""
    with django_db_blocker.unblock():
        install_guard()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[postgres.Server]:
    """A PostgreSQL server of this run."""
    port = os.environ.get("DIREKTDRAHT_TEST_POSTGRES_PORT")
    binaries = postgres.find_binaries()
    if binaries is None:
        lacking(postgres.MISSING)
    if port:  # the whole suite shares one
        yield postgres.Server(int(port), binaries / "psql")
    else:
        with postgres.running_server(binaries) as server:
            yield server


@pytest.fixture
def house_database(request: pytest.FixtureRequest) -> str:
    """DIREKTDRAHT_DATABASE_URL for a new house on the engine of this run; "" is SQLite in its data folder."""
    if os.environ.get("DIREKTDRAHT_DATABASE_URL", "").startswith("postgres"):
        server: postgres.Server = request.getfixturevalue("postgres_server")
        return server.new_database()
    return ""


@pytest.fixture
def extra_mails() -> Path:
    """A folder with a larger collection of mails, on machines that have one."""
    folder = os.environ.get("DIREKTDRAHT_EXTRA_MAILS")
    if not folder:
        pytest.skip("No larger collection of mails here; set DIREKTDRAHT_EXTRA_MAILS to a folder with some.")
    return Path(folder)
