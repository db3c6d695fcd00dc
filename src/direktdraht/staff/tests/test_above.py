"""Who stands above: a rule table. M and N manage complaints, D directs, B is both, V stands in."""

import pytest

from direktdraht.staff.above import above, answering
from direktdraht.staff.models import Person

V = Person(pk=2, given_name="V")
M = Person(pk=3, given_name="M", is_complaint_manager=True)
N = Person(pk=4, given_name="N", is_complaint_manager=True)
D = Person(pk=5, given_name="D", is_managing_director=True)
B = Person(pk=6, given_name="B", is_complaint_manager=True, is_managing_director=True)


@pytest.mark.rule("S0.41")
@pytest.mark.parametrize(
    ("house", "away", "but", "expected"),
    [
        pytest.param([V, M, D], {}, [], [M, D], id="the manager, then whoever directs"),
        pytest.param([V, M, N, D], {}, [], [M, D], id="one of each level"),
        pytest.param([V, M, N, D], {M: V}, [], [N, D], id="who is here before who stands in"),
        pytest.param([V, M, D], {M: V}, [], [V, D], id="stood in for"),
        pytest.param([V, M, D], {M: None}, [], [D], id="away, and nobody is named"),
        pytest.param([V, M, D], {M: D}, [], [D], id="the director stands in, and hears once"),
        pytest.param(
            [V, M, N, D], {}, [M], [N, D], id="the other one, where the manager is whom it is about"
        ),
        pytest.param([V, M, D], {}, [M], [D], id="not whoever says it"),
        pytest.param([V, B], {}, [], [B], id="both in one"),
        pytest.param([B], {}, [B], [], id="a firm of one"),
        pytest.param([V], {}, [], [], id="nobody has a role"),
    ],
)
def test_the_table(
    house: list[Person], away: dict[Person, Person | None], but: list[Person], expected: list[Person]
) -> None:
    acting = {one.pk: away.get(one, one) for one in house}
    assert above(house, acting, but=[one.pk for one in but]) == expected


def test_of_many_who_are_away_each_deputy_answers_once() -> None:
    acting: dict[int, Person | None] = {M.pk: V, N.pk: V, D.pk: D}
    assert answering([M, N, D], acting) == [D, V]
