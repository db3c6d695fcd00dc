"""The cast, and its managers signed in."""

import pytest
from django.test import Client

from tests.cast import People, albers, hagenbucher, house, tran

__all__ = ["albers", "hagenbucher", "house", "tran"]


@pytest.fixture
def ferit(house: People) -> Client:
    client = Client()
    client.force_login(house.ferit)
    return client
