"""The cast of these tests, and colleagues who have signed in."""

import pytest
from django.test import Client

from direktdraht.cases.models import Case
from direktdraht.helping.asking import Ask, ask_for_help
from direktdraht.helping.models import HelpRequest
from direktdraht.kit.clock import now
from tests.cast import People, albers, house, tran

__all__ = ["albers", "asked", "clara", "house", "oliver", "tran"]

NEED = "Ist das Ersatzgerät im Haus?"


def _signed_in(person: object) -> Client:
    client = Client()
    client.force_login(person, backend="django.contrib.auth.backends.ModelBackend")  # type: ignore[arg-type]
    return client


@pytest.fixture
def clara(house: People) -> Client:
    return _signed_in(house.clara)


@pytest.fixture
def oliver(house: People) -> Client:
    return _signed_in(house.oliver)


@pytest.fixture
def asked(albers: Case, house: People) -> HelpRequest:
    """Clara has asked Oliver."""
    return ask_for_help(albers, Ask(house.oliver, need=NEED), by=house.clara, at=now())
