"""When a request climbs, and to whom. Pure: from the severity, the times and whom one could ask.

Whoever was asked has a while to say yes or to offer another way; then the head of the department hears of it, then
one who stands above, each once. It never climbs to whoever asked, nor twice to the same person (S3.26, S0.41).
"""

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from direktdraht.cases.models import Severity
from direktdraht.helping.models import HelpReach
from direktdraht.kit.working_time import WorkingTime

Why = HelpReach.Why

# How long each has for a word: working time, in a critical case round the clock.
GIVEN = {
    Severity.CRITICAL: dt.timedelta(minutes=30),
    Severity.HIGH: dt.timedelta(hours=1),
    Severity.NORMAL: dt.timedelta(hours=4),
    Severity.TRIFLE: dt.timedelta(hours=8),
}
# However soon it is needed: a word takes a moment.
_AT_LEAST = dt.timedelta(minutes=10)


@dataclass(frozen=True)
class Stop:
    """The next one to hear of it, by key."""

    person: int
    why: HelpReach.Why


def answer_moment(
    severity: Severity, since: dt.datetime, due_at: dt.datetime, working: WorkingTime
) -> dt.datetime:
    """By when a word is wanted from somebody who heard of it at since: while somebody can act, and with half of the
    time until due_at left for whoever comes next."""
    if severity == Severity.CRITICAL:
        half = (due_at - since) / 2 if due_at > since else GIVEN[severity]
        return since + max(min(GIVEN[severity], half), _AT_LEAST)
    half = working.between(since, due_at) / 2 if due_at > since else GIVEN[severity]
    return working.next_open(working.after(since, max(min(GIVEN[severity], half), _AT_LEAST)))


def next_stop(
    *,
    head: int | None,
    above: Sequence[int],
    asker: int,
    reached: Collection[int],
    climbed: Collection[HelpReach.Why],
) -> Stop | None:
    """None when nobody is left. head and above are who acts for them now; reached: before whom it was put already;
    climbed: the steps that were taken."""
    known = {*reached, asker}
    if head is not None and head not in known and not {Why.HEAD, Why.MANAGER} & set(climbed):
        return Stop(head, Why.HEAD)
    person = next((one for one in above if one not in known), None)
    return Stop(person, Why.MANAGER) if person and Why.MANAGER not in climbed else None
