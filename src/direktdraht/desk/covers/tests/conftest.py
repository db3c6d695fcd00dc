"""The cast, signed in."""

from collections.abc import Callable

import pytest
from django.test import Client

from direktdraht.staff.models import Person
from tests.cast import albers, hagenbucher, house, tran

__all__ = ["albers", "hagenbucher", "house", "tran"]


@pytest.fixture
def desk() -> Callable[[Person], Client]:
    def signed_in(person: Person) -> Client:
        client = Client()
        client.force_login(person)
        return client

    return signed_in
