"""Whom a question for more goes to: a rule table. C asks, M manages complaints, D and E direct, V stands in."""

import datetime as dt

import pytest

from direktdraht.authority.deciders import chain, deciders, directs
from direktdraht.authority.kinds import Kind, Worth
from direktdraht.kit.clock import now
from direktdraht.staff.absences import note_absence
from direktdraht.staff.models import Company, Person
from tests.cast import People

pytestmark = pytest.mark.rule("S3.13")
SMALL, LARGE = Worth(Kind.CREDIT, 400_00, "EUR"), Worth(Kind.CREDIT, 5_000_00, "EUR")
FRANCS = Worth(Kind.CREDIT, 10_00, "CHF")

C = Person(pk=1, given_name="C")
V = Person(pk=2, given_name="V")
M = Person(pk=3, given_name="M", is_complaint_manager=True)
D = Person(pk=4, given_name="D", is_managing_director=True)
E = Person(pk=5, given_name="E", is_managing_director=True)
# Both in one: a small firm.
B = Person(pk=6, given_name="B", is_complaint_manager=True, is_managing_director=True)


@pytest.mark.parametrize(
    ("house", "asker", "worth", "away", "expected"),
    [
        # As far as the complaint manager's frame goes, then whoever directs.
        ([C, M, D], C, SMALL, {}, [M, D]),
        ([C, M, D], C, LARGE, {}, [D]),
        ([C, M, D], C, FRANCS, {}, [D]),
        ([C, M, D, E], C, LARGE, {}, [D, E]),
        # Never the same person: not for their own question, and not twice.
        ([C, M, D], M, SMALL, {}, [D]),
        ([C, B], C, SMALL, {}, [B]),
        # Whoever is away is stood in for; whoever is here comes before whoever stands in.
        ([C, M, D, V], C, SMALL, {M: V}, [V, D]),
        ([C, M, D, V], C, LARGE, {D: V}, [V]),
        ([C, M, D, E, V], C, LARGE, {D: V}, [E, V]),
        ([C, M, D], C, SMALL, {M: D}, [D]),
        ([C, M, D], C, SMALL, {M: None}, [D]),
        # The only one who stands in is the one who asks: it waits for whoever is away.
        ([C, M, D], C, LARGE, {D: C}, [D]),
        ([C, M, D], C, LARGE, {D: None}, [D]),
        ([C, M, D], C, SMALL, {M: None, D: None}, [D]),
        # Where nobody directs, the complaint manager does; where nobody has a role, nobody is asked.
        ([C, M], C, LARGE, {}, [M]),
        ([C, V], C, LARGE, {}, []),
        # Nobody above: nothing to ask. A firm of one asks itself nothing.
        ([C, M, D], D, LARGE, {}, []),
        ([C, M], M, LARGE, {}, []),
        ([C], C, LARGE, {}, []),
        ([B], B, LARGE, {}, []),
    ],
)
def test_the_table(
    house: list[Person],
    asker: Person,
    worth: Worth,
    away: dict[Person, Person | None],
    expected: list[Person],
) -> None:
    acting = {one.pk: away.get(one, one) for one in house}
    found = chain(asker, worth, Company(), house, acting)
    assert [one.given_name for one in found] == [one.given_name for one in expected]
    assert bool(expected) != directs(asker, house)


def test_in_the_house_an_absence_is_seen(house: People) -> None:
    at = now()
    note_absence(
        house.ferit,
        starts_at=at,
        ends_at=at + dt.timedelta(days=2),
        deputy=house.clara,
        by=house.ferit,
        at=at,
    )
    assert deciders(house.miriam, SMALL, at=at) == [house.clara, house.jonas]
    assert deciders(house.clara, SMALL, at=at) == [house.jonas]
