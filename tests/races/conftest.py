"""A hundred cases that wait, in a database that other processes can see."""

import datetime as dt
from collections.abc import Iterator

import pytest

from direktdraht.cases.models import Case
from direktdraht.cases.opening import Complaint, open_case
from direktdraht.cases.verifying import verify
from direktdraht.kit.clock import now
from tests.cast import hotel_loewen, people
from tests.races.contest import ROUNDS

HOUR = dt.timedelta(hours=1)


@pytest.fixture
def house(transactional_db: None) -> Iterator[None]:
    """Everybody at work; when the contest is over, the record agrees with itself."""
    people()
    yield
    assert verify() == []


@pytest.fixture
def cases(house: None) -> list[Case]:
    """One for each round, all of Mai Tran's."""
    contact, at = hotel_loewen(), now()
    return [
        open_case(Complaint(contact, f"Beamer {number}", "Er flackert.", Case.Channel.PAGE, at), at=at)
        for number in range(ROUNDS)
    ]
