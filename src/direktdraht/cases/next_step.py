"""What must happen next for the customer, and when: the first of its clocks, written into the case's columns by every
verb that changes it."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db import transaction

from direktdraht.cases.clocks import Ahead, Clock, Counting, clocks_of, counting, look_at
from direktdraht.cases.looks import note_look
from direktdraht.cases.models import Case, KeyDate, NextKind
from direktdraht.kit.rows import insert, update
from direktdraht.timeline.recording import take_turn


@dataclass(frozen=True)
class NextStep:
    at: dt.datetime | None
    kind: NextKind
    id: int | None = None


def first_of(clocks: Sequence[Clock]) -> NextStep:
    """The clock that runs out first; nothing for a case that is closed or put away."""
    if not clocks:
        return NextStep(None, NextKind.NONE)
    return NextStep(clocks[0].due_at, clocks[0].kind, clocks[0].id)


def next_step(case: Case, at: dt.datetime) -> NextStep:
    """The earliest of: their waiting for our word, an open commitment, a date of theirs ahead, the silence limit; and
    a talk after which nothing was promised (S3.22)."""
    return first_of(clocks_of([case], at).get(case.pk, []))


def rewrite_next(case: Case, *, at: dt.datetime) -> None:
    """Write what is next into the case's indexed columns. Call it last, inside the verb's transaction."""
    by = counting()
    write_clocks(case, clocks_of([case], at, by=by).get(case.pk, []), by)


def write_first(case: Case, dates: Iterable[KeyDate], *, at: dt.datetime) -> None:
    """Write a new case, which holds nothing but these dates of theirs, with what is next for it."""
    ahead = [date for date in dates if date.at > at]
    by = counting()
    clocks = by.clocks(case, Ahead(dates=ahead))
    set_clocks(case, clocks, by)
    insert(case)
    note_look(case.pk, look_at(clocks))


def write_clocks(case: Case, clocks: Sequence[Clock], by: Counting) -> None:
    """clocks are the case's own, in their order, and by is what they were counted by."""
    set_clocks(case, clocks, by)
    update(case, "next_at", "next_kind", "next_id", "clock_rules")
    note_look(case.pk, look_at(clocks))


def set_clocks(case: Case, clocks: Sequence[Clock], by: Counting) -> None:
    """In memory alone: what is next, and by which rules."""
    step = first_of(clocks)
    case.next_at, case.next_kind, case.next_id = step.at, step.kind, step.id
    case.clock_rules = by.company.clock_rules


def rewrite_passed(*, at: dt.datetime, limit: int = 100) -> int:
    """A date of theirs that has gone by is not next any more; run by the worker."""
    due = Case.objects.open().filter(next_kind=NextKind.KEY_DATE, next_at__lt=at).order_by("next_at")
    passed = list(due.values_list("pk", flat=True)[:limit])
    for pk in passed:
        with transaction.atomic():
            take_turn(pk)
            rewrite_next(Case.objects.get(pk=pk), at=at)
    return len(passed)
