"""The cast of these tests, with departments of two sizes."""

import pytest

from direktdraht.kit.clock import now
from direktdraht.staff.departments import keep_department
from direktdraht.staff.models import Department
from tests.cast import People, albers, hagenbucher, house, tran

__all__ = ["albers", "hagenbucher", "house", "logistics", "sales", "tran"]


@pytest.fixture
def logistics(house: People) -> Department:
    """Two people, so few that it is not named apart. Petra heads it."""
    return _department(house, "Logistik", house.petra, [house.oliver])


@pytest.fixture
def sales(house: People) -> Department:
    """Five people. Miriam heads it."""
    return _department(house, "Vertrieb", house.miriam, [house.clara, house.petra, house.oliver, house.jonas])


def _department(house: People, name: str, head: object, members: list[object]) -> Department:
    return keep_department(None, name=name, head=head, members=members, by=house.oliver, at=now())  # type: ignore[arg-type]
