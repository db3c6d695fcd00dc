"""Whom an alarm reaches, in order: who takes care, then the complaint manager, then the managing director."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from direktdraht.cases.clocks import Clock
from direktdraht.cases.covering import running_duties, who_acts_for, who_keeps_for
from direktdraht.cases.models import Case
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
        above = [_holder(role, people, acting) for role in ("is_complaint_manager", "is_managing_director")]
        return cls(
            people,
            acting,
            who_acts_for(cases, at),
            who_keeps_for(at),
            [person for person in above if person],
            _next_change(at),
        )

    def chain(self, case: Case, clock: Clock, keeper: int | None) -> list[int]:
        """Keys of people, each once. Whoever is away is stood in for, or left out where nobody is named."""
        first = self.takes_care.get(case.pk)
        if keeper is not None and keeper != case.owner_id:
            first = self.keeps.get(clock.id or 0) or self.acting.get(keeper) or first
        return list(dict.fromkeys(person.pk for person in (first, *self.above) if person))


def _holder(role: str, people: Mapping[int, Person], acting: Mapping[int, Person | None]) -> Person | None:
    """One of those with this role: rather one who is here than somebody's deputy."""
    holders = [person for person in people.values() if getattr(person, role)]
    here = next((one for one in holders if acting.get(one.pk) == one), None)
    return here or next((found for one in holders if (found := acting.get(one.pk))), None)


def _next_change(at: dt.datetime) -> dt.datetime | None:
    moments = [moment for one in absences_around(at) for moment in (one.starts_at, one.ends_at)]
    moments += [duty.cover.ends_at for duty in running_duties(at)]
    return min((moment for moment in moments if moment > at), default=None)
