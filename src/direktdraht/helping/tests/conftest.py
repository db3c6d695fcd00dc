"""The cast of these tests, with the departments of the house."""

import pytest

from direktdraht.kit.clock import now
from direktdraht.staff.departments import keep_department
from direktdraht.staff.models import Department
from tests.cast import People, albers, hagenbucher, house, tran

__all__ = ["albers", "hagenbucher", "house", "service", "tran"]


@pytest.fixture
def service(house: People) -> Department:
    """Service engineering: Oliver works there, Petra heads it."""
    return keep_department(
        None,
        name="Servicetechnik",
        head=house.petra,
        members=[house.oliver],
        by=house.oliver,
        at=now(),
    )
