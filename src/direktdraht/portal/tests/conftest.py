"""The cast for the tests of the customer's page."""

import pytest
from django.test import Client

from tests.cast import albers, hagenbucher, house, tran

__all__ = ["albers", "hagenbucher", "house", "tran"]


@pytest.fixture
def customer() -> Client:
    """A browser without any session."""
    return Client(enforce_csrf_checks=False)
