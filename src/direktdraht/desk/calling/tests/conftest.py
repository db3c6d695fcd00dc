"""The cast, signed in."""

import pytest
from django.test import Client

from tests.cast import People, albers, hagenbucher, house, tran

__all__ = ["albers", "hagenbucher", "house", "tran"]


@pytest.fixture
def miriam(house: People) -> Client:
    client = Client()
    client.force_login(house.miriam)
    return client


@pytest.fixture
def clara(house: People) -> Client:
    client = Client()
    client.force_login(house.clara)
    return client
