"""A house for each journey."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser

from tests.journeys.house import House
from tests.sink import Sink
from tests.tree import Tree


@pytest.fixture
def new_house(new_tree: Callable[..., Tree], sink: Sink, browser: Browser) -> Iterator[Callable[..., House]]:
    """new_house(clock_shift_seconds=…): the demo company, running, its mail going to a real server."""
    houses: list[House] = []

    def make(**wishes: object) -> House:
        house = House(new_tree(**wishes), sink, browser)
        houses.append(house)
        house.start()
        return house

    yield make
    for house in houses:
        house.close_pages()
        house.tree.kill()
