"""The people a page names. A house has few: they are read once, where a join would widen every row of every query."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from django.db.models import Model, QuerySet

from direktdraht.kit.composed import ComposedOnce
from direktdraht.kit.once import once
from direktdraht.staff.models import Person

M = TypeVar("M", bound=Model)
People = Mapping[int, Person]


@once
def people_of_the_house() -> People:
    """Everybody by their key, in the order of their names, with those who left. One query."""
    return {person.pk: person for person in _everybody.ask()}


@ComposedOnce
def _everybody() -> QuerySet[Person]:
    everybody: QuerySet[Person] = Person.objects.all()
    return everybody


def with_people(rows: Iterable[M], field: str, people: People) -> list[M]:
    """The rows, each with the person that its field names."""
    named = list(rows)
    for row in named:
        if person := people.get(getattr(row, f"{field}_id")):
            setattr(row, field, person)
    return named
