"""Everything that is done without anybody clicking: the one list. Each is safe to repeat, to kill, and to run twice."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from direktdraht.alarms.sweeping import raise_due_alarms
from direktdraht.alarms.watching import SIGNS_IN_EVERY, sign_in
from direktdraht.cases.next_step import rewrite_passed
from direktdraht.cases.recounting import recount
from direktdraht.cases.taking_back import carry_out_due
from direktdraht.cases.telling import tell_due
from direktdraht.commitments.missing import note_missed_due
from direktdraht.correspondence.files import file_bytes
from direktdraht.correspondence.links import fill_addresses
from direktdraht.hooks.queueing import make_due_calls
from direktdraht.intake.bouncing import note_refused
from direktdraht.intake.understanding import understand_due
from direktdraht.mail.fetching import fetch_due
from direktdraht.mail.sending import send_due
from direktdraht.staff.regions import renew_holidays


@dataclass(frozen=True)
class Duty:
    """run(at, worker) answers how much it did; then it is asked again at once, else after pause seconds."""

    name: str
    pause: float
    run: Callable[[dt.datetime, str], int]


def send(at: dt.datetime, worker: str) -> int:
    """Send what is due, with the customers' links in it and what follows from a refusal."""
    return send_due(
        at,
        20,
        worker=worker,
        fill_text=fill_addresses,
        file_bytes=file_bytes,
        when_settled=lambda mail: note_refused(mail, at=at),
    )


SCHEDULE = [
    Duty("understand incoming mail", 0.5, lambda at, _worker: understand_due(at=at)),
    Duty("carry out held acts", 0.5, lambda at, _worker: carry_out_due(at=at)),
    Duty("tell untold news", 2, lambda at, _worker: tell_due(at=at)),
    Duty("note missed commitments", 5, lambda at, _worker: note_missed_due(at=at)),
    Duty("pass dates that have gone by", 5, lambda at, _worker: rewrite_passed(at=at)),
    Duty("count clocks anew", 2, lambda at, _worker: recount(at=at)),
    Duty("raise alarms", 2, lambda at, _worker: raise_due_alarms(at=at)),
    Duty("sign in", SIGNS_IN_EVERY, lambda at, _worker: sign_in(at=at)),
]

# What waits for others, each in a thread of its own (apart.py): nothing above waits for it.
APART = [
    Duty("send mail", 1, send),
    Duty("call other systems", 2, lambda at, _worker: make_due_calls(at=at)),
    Duty("fetch mail", 5, lambda at, worker: fetch_due(at=at, worker=worker)),
    Duty("keep the coming holidays known", 5, lambda at, _worker: renew_holidays(at=at)),
]
