"""Calling in others, on somebody's day: what colleagues need from them, and what they wait for themselves."""

from typing import Any

from direktdraht.desk.colleagues import people_of_the_house
from direktdraht.desk.helping.block import lying_with, waited_for
from direktdraht.staff.models import Person


def help_on_the_day(person: Person) -> dict[str, Any]:
    """Three queries; ask only where there is any (there_is.py)."""
    return {"help_lies": lying_with(person), "help_waited": waited_for(person, people_of_the_house())}
