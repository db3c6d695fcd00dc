"""Who answers for somebody at a moment: they themselves, or whoever stands in, from dates alone."""

import datetime as dt
from collections.abc import Iterable

from direktdraht.staff.hours import reachable
from direktdraht.staff.models import Absence, Company, Person
from direktdraht.staff.presence import absences_around, present

_DAYS_AHEAD = 60


def acting_for(person: Person, at: dt.datetime) -> Person | None:
    """Themselves while they are here, else whoever is named for that time, their usual deputy, or the deputy's deputy;
    None where nobody is named.

    One query, and none where it is asked again within reading_once().
    """
    return acting_for_each([person], at)[person.pk]


def acting_for_each(people: Iterable[Person], at: dt.datetime) -> dict[int, Person | None]:
    """The same for many, by their keys: one query, however many they are."""
    away = _running(at)
    return {person.pk: _resolve(person, away, frozenset()) for person in people}


def running_absence(person: Person, at: dt.datetime) -> Absence | None:
    """The absence a person is in; of several the one whose deputy counts: who began last and named somebody."""
    return next(iter(_running(at).get(person.pk, ())), None)


def away_until(person: Person, at: dt.datetime) -> dt.datetime | None:
    """When they are back, through absences that follow one another without a gap; None while they are here."""
    until = None
    for absence in sorted(absences_around(at), key=lambda one: one.starts_at):
        if absence.person_id == person.pk and absence.starts_at <= (until or at) < absence.ends_at:
            until = absence.ends_at
    return until


def back_at(person: Person, at: dt.datetime, house: Company) -> dt.datetime | None:
    """When somebody who is away can be reached again: the first of their hours in which they are here.

    None while they are here, and where no such hour is known.
    """
    until = away_until(person, at)
    if until is None:
        return None
    first = until.astimezone(house.zone).date()
    for date in (first + dt.timedelta(days=ahead) for ahead in range(_DAYS_AHEAD)):
        for opens, closes in reachable(person, house, date):
            begin = max(dt.datetime.combine(date, opens, house.zone), until)
            end = dt.datetime.combine(date, closes, house.zone)
            if begin < end and away_until(person, begin) is None:
                return begin
    return None


def managers_on_duty(at: dt.datetime) -> list[Person]:
    """Who sees to what nobody is named for: the complaint managers who are here, else the managing directors."""
    here = present(at)
    managers = [person for person in here if person.is_complaint_manager]
    return managers or [person for person in here if person.is_managing_director]


def _running(at: dt.datetime) -> dict[int, list[Absence]]:
    """By person, those that have named somebody in front, the latest first."""
    running: dict[int, list[Absence]] = {}
    for absence in sorted(
        absences_around(at), key=lambda one: (one.deputy_id is not None, one.starts_at, one.pk), reverse=True
    ):
        if absence.starts_at <= at < absence.ends_at:
            running.setdefault(absence.person_id, []).append(absence)
    return running


def _resolve(person: Person, away: dict[int, list[Absence]], asked: frozenset[int]) -> Person | None:
    """asked: who was asked on the way here, so that a circle ends."""
    if not person.is_active or person.pk in asked:
        return None
    absences = away.get(person.pk)
    if not absences:
        return person
    asked |= {person.pk}
    named = [*(absence.deputy for absence in absences), absences[0].person.deputy]
    return next((found for one in named if one and (found := _resolve(one, away, asked))), None)
