"""Everything that is done without anybody clicking: the one list. Each is safe to repeat, to kill, and to run twice."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from direktdraht.cases.next_step import rewrite_passed
from direktdraht.cases.taking_back import carry_out_due
from direktdraht.cases.telling import tell_due
from direktdraht.commitments.missing import note_missed_due
from direktdraht.correspondence.files import file_bytes
from direktdraht.correspondence.links import fill_addresses
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


def _send(at: dt.datetime, worker: str) -> int:
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
    Duty("send mail", 1, _send),
    Duty("note missed commitments", 5, lambda at, _worker: note_missed_due(at=at)),
    Duty("pass dates that have gone by", 5, lambda at, _worker: rewrite_passed(at=at)),
]

# What waits for others, in a thread of its own (apart.py): nothing above waits for it.
APART = [
    Duty("fetch mail", 5, lambda at, worker: fetch_due(at=at, worker=worker)),
    Duty("keep the coming holidays known", 3600, lambda at, _worker: renew_holidays(at=at)),
]
