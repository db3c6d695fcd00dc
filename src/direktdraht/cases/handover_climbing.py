"""When a handover that goes no further climbs, and to whom. Pure: from the times and whom one could tell.

Whoever is to take the case on has a while to say yes or no. Then they are reminded, then whoever gave it hears, then
whoever stands above the giver, each once; in a critical case round the clock. A handover that was confirmed and that
the customer is to hear by voice goes the same way, with the giver in front (S1.23, S0.41).
"""

import datetime as dt
from collections.abc import Collection, Sequence

from direktdraht.cases.choices import Severity
from direktdraht.kit.working_time import WorkingTime

# How long each has for a word: working time, in a critical case round the clock.
GIVEN = {
    Severity.CRITICAL: dt.timedelta(minutes=30),
    Severity.HIGH: dt.timedelta(hours=2),
    Severity.NORMAL: dt.timedelta(hours=4),
    Severity.TRIFLE: dt.timedelta(hours=8),
}


def word_wanted_by(severity: Severity, since: dt.datetime, working: WorkingTime) -> dt.datetime:
    """By when a word is wanted from somebody who heard of it at since."""
    if severity == Severity.CRITICAL:
        return since + GIVEN[severity]
    return working.next_open(working.after(since, GIVEN[severity]))


def next_to_hear(
    *,
    receiver: int | None,
    giver: int | None,
    above: Sequence[int],
    is_confirmed: bool,
    told: Collection[int],
) -> int | None:
    """By key; None when nobody is left. receiver: None while they are away, since nobody confirms in their place;
    giver: who acts for them; above: in order, and nobody stands above whoever stands there last."""
    if giver in above:
        above = above[above.index(giver) + 1 :]
    first = [giver, receiver] if is_confirmed else [receiver, giver]
    return next((one for one in (*first, *above) if one is not None and one not in told), None)
