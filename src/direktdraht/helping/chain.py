"""Who stands where in the chain of a request at a moment: whom it goes to first, who stands above, who stands in."""

import datetime as dt
from dataclasses import dataclass

from direktdraht.helping.climbing import Stop, next_stop
from direktdraht.helping.models import HelpReach, HelpRequest
from direktdraht.staff.above import who_is_above
from direktdraht.staff.departments import here_of
from direktdraht.staff.models import Department, Person
from direktdraht.staff.presence import colleagues, present
from direktdraht.staff.standing_in import acting_for

Why = HelpReach.Why


@dataclass(frozen=True)
class First:
    """Somebody who hears of a request at once."""

    person: Person
    why: HelpReach.Why = Why.ASKED
    instead_of: Person | None = None


def firsts(
    person: Person | None, department: Department | None, *, asker: Person, at: dt.datetime
) -> list[First]:
    """The person, or who stands in for them; of a department everybody who is here but its head, who hears of it when
    they stay silent. [] where nobody of them is here."""
    if person:
        acting = acting_for(person, at)
        if acting is None or acting == asker:
            return []
        return [First(acting) if acting == person else First(acting, Why.STANDS_IN, person)]
    if department is None:
        return []
    here = set(present(at))
    members = [one for one in here_of(department) if one in here and one != asker]
    return [First(one) for one in members if one.pk != department.head_id] or [First(one) for one in members]


def stop_after(request: HelpRequest, at: dt.datetime) -> Stop | None:
    """Who hears of it next."""
    reaches = list(request.reaches.all())
    return next_stop(
        head=_head(request, at),
        above=[one.pk for one in who_is_above(at, but=[request.by_id])],
        asker=request.by_id,
        reached=[reach.person_id for reach in reaches],
        climbed=[Why(reach.why) for reach in reaches],
    )


def is_anybody_here(by: Person) -> bool:
    """False in a house of one: there is nobody to ask."""
    return any(person.pk != by.pk for person in colleagues())


def _head(request: HelpRequest, at: dt.datetime) -> int | None:
    """Of the department that was asked, else of the one that the person belongs to; who acts for them."""
    department = request.department
    if department is None and request.person:
        department = request.person.departments.exclude(head=None).select_related("head").first()
    head = department.head if department else None
    acting = acting_for(head, at) if head else None
    return acting.pk if acting else None
