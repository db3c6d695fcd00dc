"""The sweep: looks at each case when its next alarm may be due, tells whom it concerns, and says when to look again.

Its cost follows what is due, not what is there: Case.alarm_at is indexed, and every verb that changes a clock writes
it anew (cases/next_step.py).
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from django.db import connection, transaction

from direktdraht.alarms.chains import House
from direktdraht.alarms.climbing import Raised, next_alarm
from direktdraht.alarms.models import Alarm
from direktdraht.alarms.telling import raise_alarm
from direktdraht.cases.clocks import Clock, clocks_of, counting, look_at
from direktdraht.cases.models import Case, NextKind, Severity
from direktdraht.commitments.models import Commitment
from direktdraht.kit.once import reading_once
from direktdraht.kit.working_time import WorkingTime
from direktdraht.timeline.models import Stream

# How many cases in one transaction: a verb of somebody else waits no longer than this takes, and clocks_of() reads
# the rows of so few by their numbers.
CHUNK = 500
# Who takes care may change without the case changing: somebody falls ill. Looked at again after this.
LOOK_AGAIN = dt.timedelta(hours=1)
_NEVER = dt.datetime.max.replace(tzinfo=dt.UTC)
# What clocks are counted by; nearly every case is only looked at, and rows of cases are wide.
_READ = (
    "owner_id",
    "channel",
    "severity",
    "opened_at",
    "waits_since",
    "last_word_at",
    "said_solved_at",
    "said_unsolved_at",
    "closed_at",
    "put_away_at",
    "customer__region",
    "customer__targets",
)
Matter = tuple[int, str, int, dt.datetime]  # case, kind, what it is about, its time


def raise_due_alarms(*, at: dt.datetime, limit: int = CHUNK) -> int:
    """How many cases were looked at; 0 when no alarm can be due. Safe to kill and to run twice."""
    if not Case.objects.open().filter(alarm_at__lte=at).exists():
        return 0
    with reading_once(), transaction.atomic():
        cases = _take(at, limit)
        _look_at(cases, at)
    return len(cases)


def _take(at: dt.datetime, limit: int) -> list[Case]:
    """The next ones, with the turn on each: whatever somebody else is changing is looked at next time."""
    due = Case.objects.open().filter(alarm_at__lte=at).order_by("alarm_at", "pk")
    wanted = due.values_list("pk", flat=True)[:limit]
    free = Stream.objects.filter(pk__in=list(wanted)).select_for_update(skip_locked=True)
    cases = Case.objects.open().filter(pk__in=list(free.values_list("pk", flat=True)), alarm_at__lte=at)
    return list(cases.select_related("customer").only(*_READ).order_by("alarm_at", "pk"))


def _look_at(cases: Sequence[Case], at: dt.datetime) -> None:
    clocks, raised = clocks_of(cases, at), _raised(cases)
    keepers = _keepers(clock for some in clocks.values() for clock in some)
    house = House.at(at, cases)
    again = []
    for case in cases:
        own = clocks.get(case.pk, [])
        moments = [_see_to(case, clock, house, keepers, raised, at) for clock in own]
        again.append((min([*moments, look_at(own, after=at)], default=None, key=_or_never), case.pk))
    _note_when_to_look_again(again)


def _or_never(moment: dt.datetime | None) -> dt.datetime:
    return moment or _NEVER


def _see_to(
    case: Case,
    clock: Clock,
    house: House,
    keepers: Mapping[int, int],
    raised: Mapping[Matter, list[Raised]],
    at: dt.datetime,
) -> dt.datetime:
    """Raise what is due for one matter; when to look at it again."""
    # A date of theirs may have the number of a commitment.
    keeper = keepers.get(clock.id or 0) if clock.kind == NextKind.COMMITMENT else None
    chain = house.chain(case, clock, keeper)
    severity, working = Severity(case.severity), _when_somebody_acts(case, clock)
    told = raised[case.pk, clock.kind, clock.id or 0, clock.due_at]
    found = next_alarm(clock, severity, chain, told, working, at)
    if found and found[0] <= at:
        person = house.people[found[1]]
        raise_alarm(case.pk, clock, person, at=at)
        told.append(Raised(person.pk, at))
        found = next_alarm(clock, severity, chain, told, working, at)
    if not told:
        return found[0] if found else at + LOOK_AGAIN
    return min(house.changes_at or at + LOOK_AGAIN, at + LOOK_AGAIN, *([found[0]] if found else []))


def _when_somebody_acts(case: Case, clock: Clock) -> WorkingTime:
    """Whoever is addressed on the direct line answers while they are awake, also on a Sunday."""
    if case.is_on_direct_line and clock.kind == NextKind.ANSWER:
        return counting().waking
    return counting().working(case.customer.region)


def _raised(cases: Iterable[Case]) -> defaultdict[Matter, list[Raised]]:
    alarms: defaultdict[Matter, list[Raised]] = defaultdict(list)
    fields = ("case_id", "kind", "about", "due_at", "person_id", "raised_at")
    for case, kind, about, due_at, person, at in (
        Alarm.objects.filter(case__in=cases).order_by("raised_at", "pk").values_list(*fields)
    ):
        alarms[case, kind, about, due_at].append(Raised(person, at))
    return alarms


def _keepers(clocks: Iterable[Clock]) -> dict[int, int]:
    """Who keeps each commitment, by its key."""
    wanted = [clock.id or 0 for clock in clocks if clock.kind == NextKind.COMMITMENT]
    return dict(Commitment.objects.filter(pk__in=wanted).values_list("pk", "keeper_id"))


def _note_when_to_look_again(again: Sequence[tuple[dt.datetime | None, int]]) -> None:
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":  # a thousand statements would cost as much as all the looking
            cursor.execute(
                "UPDATE cases_case SET alarm_at = again.at FROM unnest(%s::timestamptz[], %s::bigint[])"
                " AS again (at, id) WHERE stream_id = again.id",
                [[moment for moment, _pk in again], [pk for _moment, pk in again]],
            )
            return
        adapt = connection.ops.adapt_datetimefield_value
        cursor.executemany(
            "UPDATE cases_case SET alarm_at = %s WHERE stream_id = %s",
            [(adapt(moment) if moment else None, pk) for moment, pk in again],
        )
