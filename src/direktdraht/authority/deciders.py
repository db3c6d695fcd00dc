"""Who decides above somebody's frame: a complaint manager as far as their own frame goes, then whoever directs.

Nobody is asked for their own request. Whoever is away is stood in for; only where nobody is here at all, whoever is
away is asked themselves. In a firm of one, and for whoever directs, nobody stands above: nothing is asked.
"""

import datetime as dt
from collections.abc import Iterable, Sequence

from direktdraht.authority.frames import Role, is_comparable, limits_of
from direktdraht.authority.kinds import LIMITED, Worth
from direktdraht.staff.above import Acting, answering
from direktdraht.staff.models import Company, Person
from direktdraht.staff.presence import colleagues
from direktdraht.staff.standing_in import acting_for_each


def directs(person: Person, people: Iterable[Person]) -> bool:
    """Whether nobody of these stands above this person: managing directors; where there is none, the complaint
    managers; where nobody has a role, everybody."""
    return person.is_active and person.pk in {one.pk for one in _top(people)}


def chain(
    asker: Person,
    worth: Worth,
    company: Company,
    people: Sequence[Person],
    acting: Acting,
) -> list[Person]:
    """Whom to ask, in order, each once."""
    if directs(asker, people):
        return []
    top = _top(people)
    levels = [*([_managers(people)] if _is_for_managers(worth, company) else []), top]
    found = [one for level in levels for one in answering(level, acting)] or top
    return list({one.pk: one for one in found if one.pk != asker.pk}.values()) or [
        one for one in top if one.pk != asker.pk
    ]


def deciders(asker: Person, worth: Worth, *, at: dt.datetime) -> list[Person]:
    """The same, of this house at this moment. Two queries."""
    people = colleagues()
    return chain(asker, worth, Company.current(), people, acting_for_each(people, at))


def who_directs(asker: Person, *, at: dt.datetime) -> Person | None:
    """To whom this person reports what they did without asking; None where nobody stands above them."""
    people = colleagues()
    if directs(asker, people):
        return None
    others = [one for one in _top(people) if one.pk != asker.pk]
    here = answering(others, acting_for_each(people, at))
    return next((one for one in here if one.pk != asker.pk), None) or next(iter(others), None)


def _top(people: Iterable[Person]) -> list[Person]:
    everybody = list(people)
    directors = [one for one in everybody if one.is_managing_director]
    return directors or _managers(everybody) or everybody


def _managers(people: Iterable[Person]) -> list[Person]:
    return [one for one in people if one.is_complaint_manager]


def _is_for_managers(worth: Worth, company: Company) -> bool:
    """A complaint manager decides what they might grant themselves, in one case."""
    if worth.kind not in LIMITED or not is_comparable(worth, company):
        return False
    return worth.amount <= limits_of(Role.COMPLAINT_MANAGER, company)[worth.kind].per_case
