"""Who could stand in: of those who are here, first whoever does so anyway, then who knows these customers."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from direktdraht.cases.duties import Duty
from direktdraht.cases.read_along import case_of_each_stream
from direktdraht.correspondence.models import Message
from direktdraht.staff.models import Absence, Person
from direktdraht.staff.presence import present


@dataclass(frozen=True)
class Proposal:
    """knows: the customers they have written to or care for, as a reason that can be shown."""

    person: Person
    is_deputy: bool
    knows: tuple[str, ...]


def proposals_for(person: Person, duties: Sequence[Duty], at: dt.datetime) -> list[Proposal]:
    """Empty in a firm of one. Four queries."""
    here = [one for one in present(at) if one.pk != person.pk]
    if not here:
        return []
    deputy = person.deputy_id or _last_deputy(person)
    read_in = case_of_each_stream([duty.case.pk for duty in duties])
    wrote = Message.objects.filter(stream__in=list(read_in)).order_by().values_list("author_id", "stream_id")
    known = {(author, read_in[stream]) for author, stream in wrote}
    found = [Proposal(one, one.pk == deputy, _known_by(one, duties, known)) for one in here]
    return sorted(found, key=lambda one: (not one.is_deputy, -len(one.knows), one.person.name))


def _last_deputy(person: Person) -> int | None:
    named = Absence.objects.filter(person=person, deputy__isnull=False).order_by("-starts_at")
    return named.values_list("deputy_id", flat=True).first()


def _known_by(person: Person, duties: Sequence[Duty], known: set[tuple[int, int]]) -> tuple[str, ...]:
    names = [
        duty.case.customer.name
        for duty in duties
        if duty.case.customer.contact_person_id == person.pk or (person.pk, duty.case.pk) in known
    ]
    return tuple(dict.fromkeys(names))
