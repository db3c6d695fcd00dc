"""Who answers an obstacle, in order: who heads the department it lies in, the complaint manager, whoever directs.

Whoever is away is stood in for. Nobody is asked about what they noted themselves; in a firm of one nobody is asked.
"""

import datetime as dt
from collections.abc import Sequence

from direktdraht.obstacles.models import Obstacle
from direktdraht.staff.above import Acting, above, answering
from direktdraht.staff.models import Person
from direktdraht.staff.presence import colleagues
from direktdraht.staff.standing_in import acting_for_each


def chain(head: int | None, noter: int, people: Sequence[Person], acting: Acting) -> list[Person]:
    """Whom to ask, in order, each once."""
    heads = answering([one for one in people if one.pk == head], acting)
    found = [*(one for one in heads if one.pk != noter), *above(people, acting, but=[noter])]
    return list(dict.fromkeys(found))


def deciders(obstacle: Obstacle, at: dt.datetime) -> list[Person]:
    """The same, of this house at this moment. Two queries."""
    people = colleagues()
    head = obstacle.department.head_id if obstacle.department else None
    return chain(head, obstacle.noted_by_id, people, acting_for_each(people, at))
