"""When the next person hears of a matter, and who. Pure: from a clock, what was raised, and whom one could ask.

Before its time the one who takes care hears of it; past it cover, complaint manager, managing director, in that
order, each once. Whoever is several of them is asked once; in a firm of one nothing climbs (S0.41).
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from direktdraht.cases.clocks import Clock
from direktdraht.cases.models import NextKind, Severity
from direktdraht.kit.working_time import WorkingTime

# How long each has, before the next one hears of it: working time, for a critical matter round the clock.
PATIENCE = {
    Severity.CRITICAL: dt.timedelta(minutes=15),
    Severity.HIGH: dt.timedelta(hours=1),
    Severity.NORMAL: dt.timedelta(hours=2),
    Severity.TRIFLE: dt.timedelta(hours=8),
}


@dataclass(frozen=True)
class Raised:
    person: int
    at: dt.datetime


def next_alarm(
    clock: Clock,
    severity: Severity,
    chain: Sequence[int],
    raised: Sequence[Raised],
    working: WorkingTime,
    at: dt.datetime,
) -> tuple[dt.datetime, int] | None:
    """The moment and the person, by key; None when nobody is left. chain: whom to ask, in order; raised: oldest first.
    at is the present: what is overdue is due now, if somebody can act now.

    Only when somebody can act: outside working hours an alarm waits for the next one, unless the matter is critical.
    """
    told = {one.person for one in raised}
    person = next((one for one in chain if one not in told), None)
    if person is None:
        return None
    when = _when(clock, severity, raised, working, takes_care=person == chain[0])
    if when is None:
        return None
    return (when if severity == Severity.CRITICAL else working.next_open(max(when, at))), person


def _when(
    clock: Clock, severity: Severity, raised: Sequence[Raised], working: WorkingTime, *, takes_care: bool
) -> dt.datetime | None:
    if not raised:
        return clock.warn_at
    last = raised[-1].at
    if takes_care:  # somebody else takes care by now, and has not heard of it yet
        return last
    if clock.kind == NextKind.KEY_DATE:  # a date is the customer's own: nobody is late for it
        return None
    patience = PATIENCE[severity]
    later = last + patience if severity == Severity.CRITICAL else working.after(last, patience)
    return max(later, clock.due_at)
