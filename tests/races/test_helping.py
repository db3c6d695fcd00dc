"""Two who answer a request for help, or hand it on, at the same moment: one answer, and nobody hears of it twice."""

import datetime as dt

import pytest

from direktdraht.cases.models import Case
from direktdraht.cases.verifying import verify
from direktdraht.helping.answering import accept, offer
from direktdraht.helping.asking import Ask, ask_for_help
from direktdraht.helping.models import HelpReach, HelpRequest
from direktdraht.helping.sweeping import climb_due
from direktdraht.kit.clock import now
from tests.cast import people
from tests.races.contest import REFUSED, race

pytestmark = pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
DAY = dt.timedelta(days=1)


@pytest.fixture
def questions(cases: list[Case]) -> list[HelpRequest]:
    cast, at = people(), now()
    return [
        ask_for_help(case, Ask(cast.oliver, need="Wo?", due_at=at + 30 * DAY), by=cast.miriam, at=at)
        for case in cases
    ]


def test_a_request_has_one_answer(questions: list[HelpRequest]) -> None:
    cast, at = people(), now()

    def yes(turn: int) -> object:
        accept(questions[turn], by=cast.oliver, at=at)
        return True

    def other_way(turn: int) -> object:
        offer(questions[turn], text="Anders.", by=cast.petra, at=at)
        return True

    for pair in race(yes, other_way):
        assert sorted(map(str, pair)) == ["True", REFUSED]
    assert verify() == []


def test_two_workers_hand_each_on_once(questions: list[HelpRequest]) -> None:
    due = [now() + 20 * DAY for _question in questions]
    race(lambda turn: climb_due(at=due[turn], limit=3), lambda turn: climb_due(at=due[turn], limit=3))
    assert HelpReach.objects.filter(why="manager").count() == len(questions)
    assert verify() == []
