"""The cast, signed in; acts that are held carried out at once where a test asks for it."""

import datetime as dt
from collections.abc import Callable

import pytest
from django.conf import settings
from django.test import Client

from direktdraht.cases.taking_back import carry_out_due
from direktdraht.kit.clock import now
from tests.cast import People, albers, hagenbucher, house, tran

__all__ = ["albers", "hagenbucher", "house", "tran"]


@pytest.fixture
def clara(house: People) -> Client:
    client = Client()
    client.force_login(house.clara)
    return client


@pytest.fixture
def jonas(house: People) -> Client:
    client = Client()
    client.force_login(house.jonas)
    return client


@pytest.fixture
def later(db: None) -> Callable[[], int]:
    """Ten seconds pass: what is held happens."""

    def pass_on() -> int:
        return carry_out_due(at=now() + dt.timedelta(seconds=settings.TAKE_BACK_SECONDS + 1))

    return pass_on
