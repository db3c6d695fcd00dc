"""Who does what for whom today: what lies with me for a colleague, and what of mine lies with one."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from direktdraht.cases.covering import running_duties
from direktdraht.cases.covers import Cover, CoveredDuty
from direktdraht.cases.models import Case
from direktdraht.commitments.models import Action, Commitment
from direktdraht.desk.next_words import Steps
from direktdraht.desk.today.rows import Row, row_of
from direktdraht.kit.once import reading_once
from direktdraht.kit.said import day, said
from direktdraht.staff.models import Person
from direktdraht.staff.presence import absences_around
from direktdraht.staff.standing_in import acting_for_each, away_until, managers_on_duty

# Of everybody who is away together; the rest is one link further.
_MOST = 20


@dataclass
class ForOther:
    """What I do for one colleague. cover: they left it to me; else they are away. is_named: somebody said so."""

    person: Person
    until: str
    cover: Cover | None = None
    is_named: bool = True
    cases: list[Case] = field(default_factory=list)
    has_more: bool = False

    def rows(self, steps: Steps, at: dt.datetime, whys: Mapping[int, str]) -> list[Row]:
        return [row_of(case, steps, at, whys) for case in self.cases]


@dataclass
class Lent:
    """What a colleague does for me. commitments and steps: those of mine in others' cases, by their keys."""

    cover: Cover
    cases: list[Case] = field(default_factory=list)
    commitments: set[int] = field(default_factory=set)
    steps: set[int] = field(default_factory=set)


@dataclass(frozen=True)
class Meanwhile:
    for_others: list[ForOther]
    lent: list[Lent]

    @property
    def cases(self) -> list[Case]:
        return [case for one in self.for_others for case in one.cases]

    def lent_promises(self, commitment: Commitment) -> bool:
        """Whether this promise of mine lies with somebody else."""
        return commitment.stream_id in self.away_keys or any(
            commitment.pk in one.commitments for one in self.lent
        )

    def kept_steps(self, steps: Iterable[Action]) -> list[Action]:
        """Of steps of mine those that do not lie with somebody else."""
        lent = {pk for one in self.lent for pk in one.steps}
        return [step for step in steps if step.stream_id not in self.away_keys and step.pk not in lent]

    @property
    def away_keys(self) -> set[int]:
        """My cases that lie with somebody else."""
        return {case.pk for one in self.lent for case in one.cases if case.owner_id == one.cover.person_id}


def meanwhile(me: Person, at: dt.datetime) -> Meanwhile:
    """Two queries, and one for each kind of what there is; ask only where somebody is away or covers (there_is.py)."""
    with reading_once():
        return _meanwhile(me, at)


def _meanwhile(me: Person, at: dt.datetime) -> Meanwhile:
    duties = running_duties(at)
    around = [duty for duty in duties if me.pk in (duty.cover.person_id, duty.cover.colleague_id)]
    cases = _cases({duty.case_id for duty in around}) if around else {}
    borrowed: dict[int, ForOther] = {}
    lent: dict[int, Lent] = {}
    for duty in around:
        case = cases.get(duty.case_id)
        if case is None or not _is_theirs(duty, case):
            continue
        cover = duty.cover
        if cover.person_id == me.pk:
            away = lent.setdefault(cover.pk, Lent(cover))
            away.cases += [case] if case not in away.cases else []
            away.commitments |= {duty.commitment_id} if duty.commitment_id else set()
            away.steps |= {duty.step_id} if duty.step_id else set()
        else:
            mine = borrowed.setdefault(cover.pk, ForOther(cover.person, said(cover.ends_at, at), cover))
            mine.cases += [case] if case not in mine.cases else []
    covered = {duty.case_id for duty in duties if duty.is_whole_case}
    return Meanwhile([*borrowed.values(), *_for_the_absent(me, at, covered)], list(lent.values()))


def _is_theirs(duty: CoveredDuty, case: Case) -> bool:
    """Still to do: the case is still theirs and due while it is covered; or it is something in another's case."""
    return not duty.is_whole_case or case.owner_id == duty.cover.person_id


def _for_the_absent(me: Person, at: dt.datetime, covered: Iterable[int]) -> list[ForOther]:
    """Whoever is away and answered for by me; with nobody named, by the managers who are here."""
    away = {one.person_id: one.person for one in absences_around(at) if one.starts_at <= at < one.ends_at}
    away.pop(me.pk, None)
    if not away:
        return []
    acting = acting_for_each(away.values(), at)
    mine = {pk: person for pk, person in away.items() if acting[pk] == me}
    unnamed = {pk: person for pk, person in away.items() if acting[pk] is None and person.is_active}
    if unnamed and me.is_manager and me in managers_on_duty(at):
        mine |= unnamed
    if not mine:
        return []
    cases = Case.objects.open().filter(owner__in=mine).exclude(pk__in=covered).by_next()
    found = list(_with_people(cases)[: _MOST + 1])
    blocks = [
        ForOther(
            person,
            _until(person, at),
            is_named=acting[pk] is not None,
            cases=[case for case in found[:_MOST] if case.owner_id == pk],
            has_more=len(found) > _MOST,
        )
        for pk, person in mine.items()
    ]
    return [block for block in blocks if block.cases]


def _until(person: Person, at: dt.datetime) -> str:
    """An absence that ends at midnight ends with the day before."""
    until = away_until(person, at)
    return day(until - dt.timedelta(seconds=1), at) if until else ""


def _cases(keys: set[int]) -> dict[int, Case]:
    cases = Case.objects.open().filter(pk__in=keys).by_next()
    return {case.pk: case for case in _with_people(cases)}


def _with_people(cases: Any) -> Any:
    return cases.select_related("complainant", "customer", "owner")
