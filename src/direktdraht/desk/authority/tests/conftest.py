"""The cast, each with a browser."""

from collections.abc import Callable

import pytest
from django.test import Client

from direktdraht.desk.cases.tests.conftest import later
from tests.cast import People, albers, hagenbucher, house, tran

__all__ = ["albers", "hagenbucher", "house", "later", "tran"]


@pytest.fixture
def at_desk(house: People) -> Callable[[str], Client]:
    """Somebody of the cast, signed in."""

    def sign_in(name: str) -> Client:
        client = Client()
        client.force_login(getattr(house, name))
        return client

    return sign_in
