"""The clocks of a case: by when our word is owed, what was promised, what the customer has ahead. Computed from the
record, never stored. Only a word of a person stops one: receipts, automatic mail, notices and ticks never do."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import TypeVar

from django.db.models import Exists, Max, OuterRef, prefetch_related_objects

from direktdraht.cases.models import Case, KeyDate, NextKind, Severity
from direktdraht.cases.targets import DIRECT_LINE_WITHIN, Target, Word, target
from direktdraht.cases.why_then import direct_line, promised, span_passes, their_date
from direktdraht.commitments.models import Action, Commitment, CommitmentMove
from direktdraht.correspondence.models import Message
from direktdraht.kit.among import Among
from direktdraht.kit.once import once, reading_once
from direktdraht.kit.working_time import WorkingTime
from direktdraht.staff.models import Company
from direktdraht.staff.working import waking_time, working_time

# Who promised something, or knows of a date of theirs, is warned a working half-day ahead.
HALF_DAY = dt.timedelta(hours=4)
Row = TypeVar("Row", Commitment, KeyDate)


@dataclass(frozen=True, slots=True)
class Clock:
    """kind and id say what it is about (the commitment, the key date; None for a word of ours). started_at is when it
    began to run, due_at when it must have been stopped, warn_at when its owner should be warned."""

    kind: NextKind
    id: int | None
    started_at: dt.datetime
    due_at: dt.datetime
    warn_at: dt.datetime
    reason: Callable[[], str] = field(compare=False, repr=False)

    @property
    def why(self) -> str:
        """Why this moment, in the language that is active."""
        return self.reason()


@dataclass(frozen=True, slots=True)
class Ahead:
    """What a case has before it, as rows: promises that are open, dates of theirs to come, a talk without a promise.
    moved: when a promise was last moved, by its key."""

    promises: Sequence[Commitment] = ()
    dates: Sequence[KeyDate] = ()
    is_talk_without_promise: bool = False
    moved: Mapping[int, dt.datetime] = field(default_factory=dict)


class Counting:
    """How clocks are counted in one company; keeps what many cases have in common. Get it from counting()."""

    def __init__(self, company: Company) -> None:
        self.company = company
        self._working: dict[str, WorkingTime] = {}

    @cached_property
    def waking(self) -> WorkingTime:
        return waking_time(self.company)

    def working(self, region: str) -> WorkingTime:
        if region not in self._working:
            self._working[region] = working_time(self.company, region)
        return self._working[region]

    def clocks(self, case: Case, ahead: Ahead) -> list[Clock]:
        """Of one case with its customer, soonest first; none once it is closed or put away."""
        if not case.is_open:
            return []
        clocks = [*self._words(case, ahead), *self._promises(case, ahead), *self._dates(case, ahead)]
        return sorted(clocks, key=lambda clock: clock.due_at)

    def next_clock(self, case: Case, row: Commitment | KeyDate | None) -> Clock | None:
        """The clock that the case's own columns name, without another look at the record; row is what next_id means."""
        heard = case.last_word_at or case.opened_at
        if case.next_kind == NextKind.ANSWER and case.waits_since:
            return self._answer(case, case.waits_since)
        if case.next_kind == NextKind.PROMISE:
            return self._word(case, NextKind.PROMISE, Word.ANSWER, heard)
        if case.next_kind == NextKind.SILENCE:
            return self.next_word(case)
        if isinstance(row, Commitment):
            return next(iter(self._promises(case, Ahead(promises=[row]))))
        return next(iter(self._dates(case, Ahead(dates=[row])))) if row else None

    def next_word(self, case: Case) -> Clock:
        """By when they hear from us again, counted from our last word (S0.41)."""
        return self._word(case, NextKind.SILENCE, Word.NEXT, case.last_word_at or case.opened_at)

    def _words(self, case: Case, ahead: Ahead) -> Iterable[Clock]:
        if case.waits_since:
            yield self._answer(case, case.waits_since)
            return
        if ahead.is_talk_without_promise and not case.says_solved:
            heard = case.last_word_at or case.opened_at
            yield self._word(case, NextKind.PROMISE, Word.ANSWER, heard)
        yield self.next_word(case)

    def _answer(self, case: Case, since: dt.datetime) -> Clock:
        """Whatever comes first: what holds for every matter of this weight, or what holds on the direct line."""
        usual = self._word(case, NextKind.ANSWER, Word.ANSWER, since)
        if not case.is_on_direct_line:
            return usual
        begins = self.waking.next_open(since)
        due = begins + DIRECT_LINE_WITHIN
        if usual.due_at <= due:
            return usual
        why = partial(direct_line, self.company, since, begins, due)
        return Clock(NextKind.ANSWER, None, since, due, begins + DIRECT_LINE_WITHIN / 2, why)

    def _word(self, case: Case, kind: NextKind, word: Word, start: dt.datetime) -> Clock:
        customer = case.customer
        working = self.working(customer.region)
        aim: Target = target(word, Severity(case.severity), self.company, customer)
        due = aim.span.after(start, working)
        why = partial(span_passes, aim, self.company, customer.region, start, due)
        return Clock(kind, None, start, due, aim.span.half(start, due, working), why)

    def _promises(self, case: Case, ahead: Ahead) -> Iterable[Clock]:
        for one in ahead.promises:
            started = ahead.moved.get(one.pk, one.made_at)
            why = partial(promised, self.company, one.made_at, one.first_due_at, one.due_at)
            yield self._ahead(case, NextKind.COMMITMENT, one.pk, started, one.due_at, why)

    def _dates(self, case: Case, ahead: Ahead) -> Iterable[Clock]:
        for one in ahead.dates:
            started = one.noted_at or case.opened_at
            yield self._ahead(
                case, NextKind.KEY_DATE, one.pk, started, one.at, partial(their_date, one.words)
            )

    def _ahead(
        self,
        case: Case,
        kind: NextKind,
        pk: int,
        started: dt.datetime,
        due: dt.datetime,
        why: Callable[[], str],
    ) -> Clock:
        half_way = started + (due - started) / 2
        warn = max(self.working(case.customer.region).before(due, HALF_DAY), half_way)
        return Clock(kind, pk, started, due, min(warn, due), why)


@once
def counting() -> Counting:
    """By the rules that hold now; one for all that is read once."""
    return Counting(Company.current())


def clocks_of(
    cases: Iterable[Case], at: dt.datetime, *, by: Counting | None = None
) -> dict[int, list[Clock]]:
    """By key, soonest first; without the cases that are closed or put away. The same few queries however many cases;
    their customers are read where they were not."""
    cases = [case for case in cases if case.is_open]
    if not cases:
        return {}
    prefetch_related_objects(cases, "customer")
    with reading_once():
        by, ahead = by or counting(), _ahead_of(cases, at)
        return {case.pk: by.clocks(case, ahead.get(case.pk, _NOTHING)) for case in cases}


def look_at(clocks: Iterable[Clock], *, after: dt.datetime | None = None) -> dt.datetime | None:
    """When somebody must look at these clocks next: the earliest warning or limit later than after; without after,
    those that have passed count too, since nobody may have looked at them yet."""
    marks = (mark for clock in clocks for mark in (clock.warn_at, clock.due_at))
    return min((mark for mark in marks if after is None or mark > after), default=None)


_NOTHING = Ahead()


def _ahead_of(cases: Sequence[Case], at: dt.datetime) -> dict[int, Ahead]:
    keys = [case.pk for case in cases]
    open_ones = Commitment.objects.open().filter(Among("stream", keys))
    to_come = KeyDate.objects.filter(Among("case", keys), at__gt=at, dropped_at=None)
    promises = _by_case(open_ones.order_by("due_at", "pk"), "stream_id")
    dates = _by_case(to_come.order_by("at", "pk"), "case_id")
    talks = _talks_without_promise(cases)
    moved = _moved([one for some in promises.values() for one in some if one.is_moved])
    return {
        pk: Ahead(promises.get(pk, ()), dates.get(pk, ()), pk in talks, moved)
        for pk in promises.keys() | dates.keys() | talks
    }


def _by_case(rows: Iterable[Row], name: str) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = {}
    for row in rows:
        found.setdefault(getattr(row, name), []).append(row)
    return found


def _moved(promises: Sequence[Commitment]) -> dict[int, dt.datetime]:
    if not promises:
        return {}
    moves = CommitmentMove.objects.filter(Among("commitment", [one.pk for one in promises])).order_by()
    return dict(moves.values("commitment").annotate(last=Max("at")).values_list("commitment", "last"))


def _talks_without_promise(cases: Sequence[Case]) -> set[int]:
    """Whose last word of ours was a talk, after which nothing was promised or done (S3.22)."""
    quiet = [case.pk for case in cases if case.last_word_at and not case.waits_since]
    if not quiet:
        return set()
    mine = {"stream_id": OuterRef("pk")}
    talk = Message.objects.filter(kind=Message.Kind.CALL, at=OuterRef("last_word_at"), **mine)
    nothing = ~Exists(Commitment.objects.filter(**mine)) & ~Exists(Action.objects.done().filter(**mine))
    found = Case.objects.filter(Among("pk", quiet), Exists(talk), nothing)
    return set(found.order_by().values_list("pk", flat=True))
