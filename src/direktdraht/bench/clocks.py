"""What the sweep of the alarms costs when it has to look at every case at once, as after a change of the hours."""

import datetime as dt
import time
from collections.abc import Callable
from typing import Any

from django.db import transaction
from django.db.models import F

from direktdraht.alarms.models import Alarm
from direktdraht.alarms.sweeping import raise_due_alarms
from direktdraht.bench.measuring import Taken, counted, database_cpu_ms, figures
from direktdraht.bench.unit import Unit
from direktdraht.cases.models import Case, Look
from direktdraht.kit.clock import now
from direktdraht.staff.models import Company
from direktdraht.staff.working import working_time

# One case in so many has been waiting for a week, so that somebody must hear of it; all others were heard of late.
_WAITING = 200


def measure_clocks(unit: Callable[[], Unit]) -> tuple[dict[str, Any], Unit]:
    """Every case of the house is opened, looked at in one sweep, and left as it was. cpu_ms is the whole sweep's,
    idle_cpu_ms that of one which finds nothing due."""
    before = unit()
    with transaction.atomic():
        at = _at_work(now())
        count = _open_all(at)
        earlier = Alarm.objects.count()
        taken, looked_at = _sweep(at)
        idle, _none = _sweep(at)
        alarms = Alarm.objects.count() - earlier
        transaction.set_rollback(True)
    both = before.mean(unit())
    more = {
        "open_cases": count,
        "looked_at": looked_at,
        "alarms": alarms,
        "us_per_case": round(taken.cpu_ms * 1000 / max(1, looked_at), 1),
        "idle_cpu_ms": round(idle.cpu_ms, 2),
    }
    return figures(taken, both) | more, both


def _at_work(at: dt.datetime) -> dt.datetime:
    """The next hour in which somebody can be told: at night and on a Sunday hardly any alarm is raised."""
    return working_time(Company.current()).next_open(at + dt.timedelta(hours=1))


def _open_all(at: dt.datetime) -> int:
    """Every case is open, somebody spoke an hour ago, and its next alarm may be due."""
    heard = at - dt.timedelta(hours=1)
    count: int = Case.objects.update(closed_at=None, put_away_at=None, waits_since=None, last_word_at=heard)
    Look.objects.update(at=at)
    waiting = Case.objects.annotate(rest=F("pk") % _WAITING).filter(rest=0)
    waiting.update(waits_since=at - dt.timedelta(days=7))
    return count


def _sweep(at: dt.datetime) -> tuple[Taken, int]:
    taken, looked_at = Taken(), 0
    spent, database = time.process_time(), database_cpu_ms()
    began = time.perf_counter()
    with counted() as count:
        while some := raise_due_alarms(at=at):
            looked_at += some
    taken.walls.append((time.perf_counter() - began) * 1000)
    taken.cpu_ms = (time.process_time() - spent) * 1000 + database_cpu_ms() - database
    taken.queries = count[0]
    return taken, looked_at
