"""Who answers an obstacle, in order: who heads the department it lies in, the complaint manager, whoever directs.

Whoever is away is stood in for. Nobody is asked about what they noted themselves; in a firm of one nobody is asked.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

from direktdraht.obstacles.models import Obstacle
from direktdraht.staff.models import Person
from direktdraht.staff.presence import colleagues
from direktdraht.staff.standing_in import acting_for_each


def chain(
    head: int | None, noter: int, people: Sequence[Person], acting: Mapping[int, Person | None]
) -> list[Person]:
    """Whom to ask, in order, each once. acting: who answers for each at the moment (standing_in.py)."""
    heads = [one for one in people if one.pk == head]
    managers = [one for one in people if one.is_complaint_manager]
    directors = [one for one in people if one.is_managing_director]
    found = [*_first(heads, acting), *_first(managers, acting), *_first(directors, acting)]
    return list({one.pk: one for one in found if one.pk != noter}.values())


def deciders(obstacle: Obstacle, at: dt.datetime) -> list[Person]:
    """The same, of this house at this moment. Two queries."""
    people = colleagues()
    head = obstacle.department.head_id if obstacle.department else None
    return chain(head, obstacle.noted_by_id, people, acting_for_each(people, at))


def _first(level: Iterable[Person], acting: Mapping[int, Person | None]) -> list[Person]:
    """Of several rather one who is here than somebody's deputy; nobody where nobody is named."""
    holders = list(level)
    here = [one for one in holders if acting.get(one.pk) == one]
    standing_in = [found for one in holders if (found := acting.get(one.pk))]
    return [*here, *standing_in][:1]
