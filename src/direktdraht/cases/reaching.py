"""Whom the customer's words are brought to: who takes care, and whoever acts for them meanwhile."""

import datetime as dt

from direktdraht.cases.alerting import alert
from direktdraht.cases.covering import who_acts
from direktdraht.cases.covering_what_comes import cover_what_comes_in
from direktdraht.cases.models import Case
from direktdraht.staff.models import Person
from direktdraht.staff.standing_in import managers_on_duty


def tell_who_answers(case: Case, *, words: str, but: Person | None = None, at: dt.datetime) -> None:
    """One notice to each. Who is addressed in person on the direct line gets it wherever they are (S2.13); who has
    dropped everything for another customer gets it with their colleague, who sees to it (S0.30).
    but: whoever wrote these words down knows them."""
    people = who_answers(case, at)
    if case.owner in people and (cover := cover_what_comes_in(case, at=at)):
        people = _each_once([*people, cover.colleague])
    for person in people:
        if person != but:
            alert(case, person, words=words, at=at)


def who_answers(case: Case, at: dt.datetime) -> list[Person]:
    """Whoever acts for the owner; where nobody is named, the owner and the manager on duty."""
    acting = who_acts(case, at)
    if acting is None:
        return _each_once([case.owner, *managers_on_duty(at)[:1]])
    if case.is_on_direct_line:
        return _each_once([case.owner, acting])
    return [acting]


def _each_once(people: list[Person]) -> list[Person]:
    return list({person.pk: person for person in people}.values())
