"""The worker's sweeps through a day in Freiburg, and who was told of a case in it."""

import datetime as dt

from direktdraht.alarms.models import Alarm
from direktdraht.alarms.sweeping import raise_due_alarms
from direktdraht.cases.models import Case

# A Tuesday in Freiburg, 9 o'clock.
MORNING = dt.datetime(2026, 11, 17, 8, 0, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)


def sweep_until(until: dt.datetime, *, since: dt.datetime = MORNING) -> None:
    """Minute by minute, as the worker would."""
    at = since
    while at <= until:
        while raise_due_alarms(at=at):
            pass
        at += dt.timedelta(minutes=1)


def told(case: Case) -> list[tuple[str, str, str]]:
    """(kind, who, when in Freiburg) in the order in which they were told."""
    zone = dt.timezone(dt.timedelta(hours=1))
    return [
        (alarm.kind, alarm.person.given_name, f"{alarm.raised_at.astimezone(zone):%a %H:%M}")
        for alarm in Alarm.objects.filter(case=case).select_related("person").order_by("raised_at", "pk")
    ]
