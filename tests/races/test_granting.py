"""Two who grant or decide at the same moment: no frame is passed, and a question has one answer."""

import datetime as dt

import pytest

from direktdraht.authority.answering import say_no, say_yes
from direktdraht.authority.asking import ask_for_more
from direktdraht.authority.granting import Offer, grant
from direktdraht.authority.kinds import Kind, Worth
from direktdraht.authority.models import GrantRequest, Redress
from direktdraht.cases.models import Case
from direktdraht.cases.verifying import verify
from direktdraht.kit.clock import now
from direktdraht.staff.models import Company
from tests.cast import people
from tests.races.contest import REFUSED, ROUNDS, race

pytestmark = pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
DAY = dt.timedelta(days=1)


def credit(euros: int, at: dt.datetime) -> Offer:
    return Offer(Worth(Kind.CREDIT, euros * 100, "EUR"), "Gutschrift", at + DAY)


@pytest.fixture
def questions(cases: list[Case]) -> list[GrantRequest]:
    at, miriam = now(), people().miriam
    return [ask_for_more(case, credit(600, at), by=miriam, at=at) for case in cases]


def test_two_cases_never_pass_the_frame_of_a_month_together(cases: list[Case]) -> None:
    cast, at = people(), now()
    Company.objects.update(frames={"colleague": {"credit": [1_000_00, 150_00]}})
    months = [at + 40 * DAY * turn for turn in range(ROUNDS)]

    def one(turn: int) -> object:
        return bool(grant(cases[turn], credit(100, months[turn]), by=cast.clara, at=months[turn]))

    def other(turn: int) -> object:
        return bool(grant(cases[turn - 1], credit(100, months[turn]), by=cast.petra, at=months[turn]))

    for pair in race(one, other):
        assert sorted(map(str, pair)) == ["True", REFUSED]
    assert Redress.objects.count() == ROUNDS


def test_a_question_has_one_answer(questions: list[GrantRequest]) -> None:
    cast, at = people(), now()

    def yes(turn: int) -> object:
        return bool(say_yes(questions[turn], credit(600, at), by=cast.jonas, at=at))

    def no(turn: int) -> object:
        return say_no(questions[turn], reason="Zu viel.", instead="Ersatz.", by=cast.ferit, at=at) or True

    for pair in race(yes, no):
        assert sorted(map(str, pair)) == ["True", REFUSED]
    granted = GrantRequest.objects.filter(state=GrantRequest.State.GRANTED).count()
    assert Redress.objects.count() == granted
    assert verify() == []
