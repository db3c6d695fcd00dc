"""When a request climbs, and to whom: the rule as a table."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from direktdraht.cases.models import Severity
from direktdraht.helping.climbing import Stop, Why, answer_moment, next_stop
from direktdraht.kit.working_time import WorkingTime

pytestmark = pytest.mark.rule("S3.26")

BERLIN = ZoneInfo("Europe/Berlin")
WEEK = WorkingTime(BERLIN, {day: [(dt.time(8), dt.time(18))] for day in range(1, 6)})
ASKER, ASKED, HEAD, MANAGER, DIRECTOR = 1, 2, 3, 4, 5


def moment(day: int, hour: int, minute: int = 0) -> dt.datetime:
    """In the week of Monday, 16 November 2026."""
    return dt.datetime(2026, 11, day, hour, minute, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("severity", "asked", "needed", "until"),
    [
        pytest.param("normal", moment(16, 9), moment(20, 18), moment(16, 13), id="four working hours"),
        pytest.param("high", moment(16, 9), moment(20, 18), moment(16, 10), id="one, where it is grave"),
        pytest.param("critical", moment(16, 9), moment(20, 18), moment(16, 9, 30), id="half an hour"),
        pytest.param("normal", moment(16, 9), moment(16, 13), moment(16, 11), id="half of what is left"),
        pytest.param("normal", moment(16, 9), moment(16, 9, 6), moment(16, 9, 10), id="ten minutes at least"),
        pytest.param("normal", moment(16, 9), moment(16, 8), moment(16, 13), id="its time has passed"),
        pytest.param("normal", moment(16, 17), moment(20, 18), moment(17, 11), id="over the night"),
        pytest.param("high", moment(20, 17, 30), moment(24, 18), moment(23, 8, 30), id="over the weekend"),
        pytest.param("normal", moment(16, 22), moment(17, 6), moment(17, 8, 10), id="nobody is woken"),
        pytest.param("critical", moment(16, 3), moment(20, 18), moment(16, 3, 30), id="critical at night"),
        pytest.param("critical", moment(21, 3), moment(21, 3, 30), moment(21, 3, 15), id="on a Saturday too"),
    ],
)
def test_by_when_a_word_is_wanted(
    severity: str, asked: dt.datetime, needed: dt.datetime, until: dt.datetime
) -> None:
    assert answer_moment(Severity(severity), asked, needed, WEEK) == until


@pytest.mark.parametrize(
    ("head", "above", "reached", "climbed", "stop"),
    [
        pytest.param(HEAD, [MANAGER], [ASKED], [], Stop(HEAD, Why.HEAD), id="silent: the head"),
        pytest.param(
            HEAD, [MANAGER], [ASKED, HEAD], [Why.HEAD], Stop(MANAGER, Why.MANAGER), id="then the manager"
        ),
        pytest.param(
            None, [MANAGER, DIRECTOR], [ASKED, MANAGER], [Why.MANAGER], None, id="one above, not two"
        ),
        pytest.param(
            HEAD, [MANAGER], [ASKED, HEAD, MANAGER], [Why.HEAD, Why.MANAGER], None, id="then nobody"
        ),
        pytest.param(ASKED, [MANAGER], [ASKED], [], Stop(MANAGER, Why.MANAGER), id="the head was asked"),
        pytest.param(ASKER, [MANAGER], [ASKED], [], Stop(MANAGER, Why.MANAGER), id="the head asks"),
        pytest.param(None, [MANAGER], [ASKED], [], Stop(MANAGER, Why.MANAGER), id="no head, or away"),
        pytest.param(HEAD, [ASKER], [ASKED, HEAD], [Why.HEAD], None, id="the manager asks"),
        pytest.param(HEAD, [HEAD], [ASKED], [], Stop(HEAD, Why.HEAD), id="head and manager are one"),
        pytest.param(HEAD, [HEAD], [ASKED, HEAD], [Why.HEAD], None, id="and hear of it once"),
        pytest.param(
            None, [ASKED, DIRECTOR], [ASKED], [], Stop(DIRECTOR, Why.MANAGER), id="the manager was asked"
        ),
        pytest.param(
            HEAD, [MANAGER], [ASKED, MANAGER], [Why.MANAGER], None, id="never down again to the head"
        ),
        pytest.param(None, [], [ASKED], [], None, id="nobody is left"),
        pytest.param(ASKER, [ASKER], [], [], None, id="a firm of one"),
    ],
)
def test_who_hears_of_it_next(
    head: int | None, above: list[int], reached: list[int], climbed: list[Why], stop: Stop | None
) -> None:
    assert next_stop(head=head, above=above, asker=ASKER, reached=reached, climbed=climbed) == stop
