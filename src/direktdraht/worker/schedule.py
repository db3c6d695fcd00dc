"""Everything that is done without anybody clicking: the one list. Each is safe to repeat, to kill, and to run twice."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from direktdraht.alarms.mail_trouble import LOOKS_EVERY, MailWatch
from direktdraht.alarms.sweeping import raise_due_alarms
from direktdraht.alarms.watching import SIGNS_IN_EVERY, sign_in
from direktdraht.authority.asking import ask_next_due
from direktdraht.authority.reporting import remind_due
from direktdraht.cases import handover_reminding as handovers
from direktdraht.cases.handing_over import take_effect_due
from direktdraht.cases.next_step import rewrite_passed
from direktdraht.cases.recounting import recount
from direktdraht.cases.taking_back import carry_out_due
from direktdraht.cases.telling import tell_due
from direktdraht.commitments.missing import note_missed_due
from direktdraht.correspondence.answer_links import fill_answer_addresses
from direktdraht.correspondence.files import file_bytes
from direktdraht.correspondence.links import fill_addresses
from direktdraht.helping.sweeping import climb_due
from direktdraht.hooks.queueing import make_due_calls
from direktdraht.intake.bouncing import note_refused
from direktdraht.intake.understanding import understand_due
from direktdraht.mail.sending import send_due
from direktdraht.obstacles import climbing as obstacles
from direktdraht.staff.forgetting import forget_sign_ins
from direktdraht.staff.regions import renew_holidays


@dataclass(frozen=True)
class Duty:
    """run(at, worker) answers how much it did; then it is asked again at once, else after pause seconds."""

    name: str
    pause: float
    run: Callable[[dt.datetime, str], int]


def send(at: dt.datetime, worker: str) -> int:
    """Send what is due, with its readers' links in it and what follows from a refusal."""
    return send_due(
        at,
        20,
        worker=worker,
        fill_text=lambda text: fill_answer_addresses(fill_addresses(text)),
        file_bytes=file_bytes,
        when_settled=lambda mail: note_refused(mail, at=at),
    )


_mail_watch = MailWatch()

SCHEDULE = [
    Duty("understand incoming mail", 0.5, lambda at, _worker: understand_due(at=at)),
    Duty("carry out held acts", 0.5, lambda at, _worker: carry_out_due(at=at)),
    Duty("tell untold news", 2, lambda at, _worker: tell_due(at=at)),
    Duty("note missed commitments", 5, lambda at, _worker: note_missed_due(at=at)),
    Duty("put told handovers into effect", 2, lambda at, _worker: take_effect_due(at=at)),
    Duty("remind of handovers", 10, lambda at, _worker: handovers.climb_due(at=at)),
    Duty("pass dates that have gone by", 5, lambda at, _worker: rewrite_passed(at=at)),
    Duty("count clocks anew", 2, lambda at, _worker: recount(at=at)),
    Duty("raise alarms", 2, lambda at, _worker: raise_due_alarms(at=at)),
    Duty("hand on requests for help", 5, lambda at, _worker: climb_due(at=at)),
    Duty("put obstacles before the next one", 30, lambda at, _worker: obstacles.climb_due(at=at)),
    Duty("ask the next one for leave", 5, lambda at, _worker: ask_next_due(at=at)),
    Duty("remind of reports", 30, lambda at, _worker: remind_due(at=at)),
    Duty("watch over the mail", LOOKS_EVERY, lambda at, _worker: _mail_watch.look(at=at)),
    Duty("forget who signed in", 3600, lambda at, _worker: forget_sign_ins(at=at)),
    Duty("sign in", SIGNS_IN_EVERY, lambda at, _worker: sign_in(at=at)),
]

# What waits for others, each in a thread of its own (apart.py): nothing above waits for it. Mailboxes have threads of
# their own too (mailboxes.py).
APART = [
    Duty("send mail", 1, send),
    Duty("call other systems", 2, lambda at, _worker: make_due_calls(at=at)),
    Duty("keep the coming holidays known", 5, lambda at, _worker: renew_holidays(at=at)),
]
