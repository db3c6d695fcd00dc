"""Whom an alarm reaches, in order: who takes care, who stands in for them as a rule, the complaint manager, the
managing director."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from direktdraht.cases.clocks import Clock
from direktdraht.cases.covering import running_duties, who_acts_for, who_keeps_for
from direktdraht.cases.models import Case
from direktdraht.staff.above import above
from direktdraht.staff.models import Person
from direktdraht.staff.presence import absences_around, colleagues
from direktdraht.staff.standing_in import acting_for_each


@dataclass(frozen=True)
class House:
    """Who can be asked at a moment, read once for many cases."""

    people: Mapping[int, Person]
    acting: Mapping[int, Person | None]
    takes_care: Mapping[int, Person | None]  # by case
    keeps: Mapping[int, Person]  # by commitment, where a colleague covers for its keeper
    above: Sequence[Person]  # the complaint manager, the managing director
    # When somebody next comes back or leaves, as far as that is known.
    changes_at: dt.datetime | None

    @classmethod
    def at(cls, at: dt.datetime, cases: Iterable[Case]) -> "House":
        people = {person.pk: person for person in colleagues()}
        acting = acting_for_each(people.values(), at)
        return cls(
            people,
            acting,
            who_acts_for(cases, at),
            who_keeps_for(at),
            above(people.values(), acting),
            _next_change(at),
        )

    def chain(self, case: Case, clock: Clock, keeper: int | None) -> list[int]:
        """Keys of people, each once. Whoever is away is stood in for, or left out where nobody is named."""
        first, answers = self.takes_care.get(case.pk), case.owner_id
        if keeper is not None and keeper != case.owner_id:
            first, answers = self.keeps.get(clock.id or 0) or self.acting.get(keeper) or first, keeper
        chain = (first, self._usual_deputy(answers), *self.above)
        return list(dict.fromkeys(person.pk for person in chain if person))

    def _usual_deputy(self, pk: int) -> Person | None:
        person = self.people.get(pk)
        return self.acting.get(person.deputy_id) if person and person.deputy_id else None


def _next_change(at: dt.datetime) -> dt.datetime | None:
    moments = [moment for one in absences_around(at) for moment in (one.starts_at, one.ends_at)]
    moments += [duty.cover.ends_at for duty in running_duties(at)]
    return min((moment for moment in moments if moment > at), default=None)
