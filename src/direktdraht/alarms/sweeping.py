"""The sweep: looks at each case when its next alarm may be due, tells whom it concerns, and says when to look again.

Its cost follows what is due, not what is there: a case's Look is found by its time, and every verb that changes a clock
writes it anew (cases/next_step.py).
"""

import datetime as dt
import json
import logging
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db import InterfaceError, OperationalError, connection, transaction
from django.db.models import Prefetch

from direktdraht.alarms.chains import House
from direktdraht.alarms.climbing import Raised, next_alarm
from direktdraht.alarms.models import Alarm
from direktdraht.alarms.telling import Due, raise_alarms
from direktdraht.cases.clocks import Clock, clocks_of, counting, look_at
from direktdraht.cases.models import Case, Look, NextKind, Severity
from direktdraht.commitments.models import Commitment
from direktdraht.customers.models import Customer
from direktdraht.kit.among import Among
from direktdraht.kit.once import reading_once
from direktdraht.kit.working_time import WorkingTime
from direktdraht.timeline.models import Stream

_log = logging.getLogger(__name__)
# How many cases in one transaction: a verb of somebody else waits no longer than this takes.
CHUNK = 2000
# How many are found at once. What was written anew lies in the way of the next search for a while, so that finding
# each chunk by itself costs PostgreSQL the more, the more of them there are.
AT_ONCE = 5000
# A case that cannot be told of is tried again after this; its neighbours are told meanwhile.
PUT_OFF = dt.timedelta(minutes=15)
# Who takes care may change without the case changing: somebody falls ill. Looked at again after this.
LOOK_AGAIN = dt.timedelta(hours=1)
_NEVER = dt.datetime.max.replace(tzinfo=dt.UTC)
# For all of a chunk at once: a statement for each costs a sixth of the whole sweep more on PostgreSQL, and a tenth on
# SQLite (measured with 10,000 cases).
_NOTE_ON_POSTGRESQL = (
    "UPDATE cases_look SET at = again.at FROM unnest(%s::timestamptz[], %s::bigint[]) AS again (at, id)"
    " WHERE case_id = again.id"
)
_NOTE_ON_SQLITE = (
    "UPDATE cases_look SET at = json_extract(again.value, '$[0]') FROM json_each(%s) AS again"
    " WHERE case_id = json_extract(again.value, '$[1]')"
)
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
    "customer",
)
_READ_OF_CUSTOMER = ("region", "targets")
_GRAVITY: Mapping[str, int] = {severity: place for place, severity in enumerate(reversed(Severity), start=1)}
# By case, kind and what it is about: whatever anybody was ever told of it, oldest first.
Told = Mapping[tuple[int, str, int], Sequence["ToldOf"]]


@dataclass(frozen=True, slots=True)
class ToldOf:
    """An alarm that was raised, under the time and the gravity of then."""

    due_at: dt.datetime
    severity: str
    raised: Raised


def is_about(alarm: ToldOf, clock: Clock, severity: Severity) -> bool:
    """Whether that alarm was about this very matter. A promise or a date of theirs that moves is another one. A word of
    ours is owed since a moment, and stays the same matter when our hours, holidays or targets change by when; only
    when it becomes graver, whoever was told hears of it again."""
    if alarm.due_at == clock.due_at:
        return True
    is_word = clock.id is None and alarm.raised.at >= clock.started_at
    return is_word and _GRAVITY.get(alarm.severity, 0) >= _GRAVITY[severity]


def raise_due_alarms(*, at: dt.datetime, limit: int = AT_ONCE) -> int:
    """How many cases were looked at; 0 when no alarm can be due. Safe to kill and to run twice."""
    due = Look.objects.filter(at__lte=at).order_by("at")
    keys = list(due.values_list("pk", flat=True)[:limit])
    if not keys:
        return 0
    with reading_once():
        return sum(_sweep(keys[i : i + CHUNK], at) for i in range(0, len(keys), CHUNK))


def _sweep(keys: Sequence[int], at: dt.datetime) -> int:
    """One transaction. When one of them fails nothing has happened yet: then each by itself."""
    try:
        with transaction.atomic():
            cases = _take(keys, at)
            _look_at(cases, at)
            return len(cases)
    except (OperationalError, InterfaceError):  # the database is busy or away: no fault of a case
        raise
    except Exception as problem:
        if len(keys) > 1:
            _log.info("%d cases are looked at one by one: %s", len(keys), problem)
            return sum(_sweep([key], at) for key in keys)
        _log.exception("case %d could not be told of, tried again at %s", keys[0], at + PUT_OFF)
        Look.objects.filter(pk=keys[0], at__lte=at).update(at=at + PUT_OFF)
        return 1


def _take(keys: Sequence[int], at: dt.datetime) -> list[Case]:
    """Those whose turn we got and which are still due: whatever somebody else is changing is looked at next time."""
    free = Stream.objects.filter(Among("pk", keys)).select_for_update(skip_locked=True)
    cases = Case.objects.open().filter(Among("pk", free.values_list("pk", flat=True)), look__at__lte=at)
    # Many are cases of the same few customers, and a row of theirs for each case would cost as much as the case.
    theirs = Prefetch("customer", Customer.objects.only(*_READ_OF_CUSTOMER))
    return list(cases.prefetch_related(theirs).only(*_READ).order_by("pk"))


def _look_at(cases: Sequence[Case], at: dt.datetime) -> None:
    clocks, raised = clocks_of(cases, at), _raised(cases)
    keepers = _keepers(clock for some in clocks.values() for clock in some)
    house = House.at(at, cases)
    again, alarms = [], list[Due]()
    for case in cases:
        own = clocks.get(case.pk, [])
        moments = [_see_to(case, clock, house, keepers, raised, alarms, at) for clock in own]
        again.append((min([*moments, look_at(own, after=at)], default=None, key=_or_never), case.pk))
    raise_alarms(alarms, at=at)
    _note_when_to_look_again(again)


def _or_never(moment: dt.datetime | None) -> dt.datetime:
    return moment or _NEVER


def _see_to(
    case: Case,
    clock: Clock,
    house: House,
    keepers: Mapping[int, int],
    raised: Told,
    alarms: list[Due],
    at: dt.datetime,
) -> dt.datetime:
    """Add the alarm that is due for one matter; when to look at it again."""
    # A date of theirs may have the number of a commitment.
    keeper = keepers.get(clock.id or 0) if clock.kind == NextKind.COMMITMENT else None
    chain = house.chain(case, clock, keeper)
    severity, working = Severity(case.severity), _when_somebody_acts(case, clock)
    known = raised.get((case.pk, clock.kind, clock.id or 0), ())
    told = [one.raised for one in known if is_about(one, clock, severity)]
    found = next_alarm(clock, severity, chain, told, working, at)
    if found and found[0] <= at:
        person = house.people[found[1]]
        alarms.append(Due(case.pk, clock, person))
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


def _raised(cases: Iterable[Case]) -> Told:
    alarms = defaultdict[tuple[int, str, int], list[ToldOf]](list)
    fields = ("case_id", "kind", "about", "due_at", "severity", "person_id", "raised_at")
    for case, kind, about, due_at, severity, person, at in (
        Alarm.objects.filter(Among("case", [case.pk for case in cases]))
        .order_by("raised_at", "pk")
        .values_list(*fields)
    ):
        alarms[case, kind, about].append(ToldOf(due_at, severity, Raised(person, at)))
    return alarms


def _keepers(clocks: Iterable[Clock]) -> dict[int, int]:
    """Who keeps each commitment, by its key."""
    wanted = [clock.id or 0 for clock in clocks if clock.kind == NextKind.COMMITMENT]
    return dict(Commitment.objects.filter(Among("pk", wanted)).values_list("pk", "keeper_id"))


def _note_when_to_look_again(again: Sequence[tuple[dt.datetime | None, int]]) -> None:
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            moments, keys = [moment for moment, _pk in again], [pk for _moment, pk in again]
            cursor.execute(_NOTE_ON_POSTGRESQL, [moments, keys])
        else:
            adapt = connection.ops.adapt_datetimefield_value
            pairs = [(adapt(moment) if moment else None, pk) for moment, pk in again]
            cursor.execute(_NOTE_ON_SQLITE, [json.dumps(pairs)])
