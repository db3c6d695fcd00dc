"""Who stands above, in order: the complaint manager, then whoever directs. The one chain of whatever is not answered.

Whoever is away is stood in for, and left out where nobody is named.
"""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence

from direktdraht.staff.models import Person
from direktdraht.staff.presence import colleagues
from direktdraht.staff.standing_in import acting_for_each

# By their keys, who answers for each at a moment (standing_in.py).
Acting = Mapping[int, Person | None]


def above(people: Iterable[Person], acting: Acting, *, but: Collection[int] = ()) -> list[Person]:
    """One of each level, each once. but: the keys of those who are not told what they have said themselves."""
    everybody = list(people)
    levels = (
        [one for one in everybody if one.is_complaint_manager],
        [one for one in everybody if one.is_managing_director],
    )
    found = [next((one for one in answering(level, acting) if one.pk not in but), None) for level in levels]
    return list(dict.fromkeys(one for one in found if one))


def who_is_above(at: dt.datetime, *, but: Collection[int] = ()) -> list[Person]:
    """The same, of this house at this moment. Two queries."""
    people = colleagues()
    return above(people, acting_for_each(people, at), but=but)


def answering(level: Sequence[Person], acting: Acting) -> list[Person]:
    """Who answers for these: those who are here before those who stand in for somebody."""
    here = [one for one in level if acting.get(one.pk) == one]
    standing_in = [found for one in level if (found := acting.get(one.pk))]
    return list(dict.fromkeys([*here, *standing_in]))
