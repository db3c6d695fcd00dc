"""Staying with a mailbox: taking what is new, and hearing at once of what comes, as long as all goes well."""

import logging
import threading
import time

from django.db import DatabaseError, connection

from direktdraht.kit.clock import now
from direktdraht.mail.fetching import PAUSE, take_new
from direktdraht.mail.imap import Session, reading
from direktdraht.mail.models import Mailbox
from direktdraht.mail.problems import Problem
from direktdraht.mail.progress import note_problem, note_well

log = logging.getLogger(__name__)

# Seconds after which the server is asked anew, though it told of nothing: it may hang up after 29 minutes of listening,
# routers between forget a silent line much sooner, and people like to read when we looked last.
RENEW = 120.0
# Seconds between two looks at what lies below where we stand.
_LOOK_BACK_EVERY = 900.0


def visit(mailbox: Mailbox, *, worker: str, is_over: threading.Event) -> None:
    """Until it is over or something fails, which is noted with when to come again. A server that does not tell by
    itself what comes (no IDLE) is left after one look. Never raises."""
    try:
        with reading(mailbox) as session:
            _stay(mailbox, session, worker, is_over)
    except Problem as problem:
        log.warning("mailbox %s: %s %s", mailbox.username, problem.reason, problem.detail)
        if not is_over.is_set():
            _note(mailbox, problem)
    except Exception as error:
        log.exception("mailbox %s", mailbox.username)
        _note(mailbox, Problem("imap_confused", f"{type(error).__name__}: {error}"[:300]))


def _stay(mailbox: Mailbox, session: Session, worker: str, is_over: threading.Event) -> None:
    looked_back = float("-inf")
    while not is_over.is_set():
        is_first = time.monotonic() - looked_back >= _LOOK_BACK_EVERY
        if is_first:
            looked_back = time.monotonic()
        take_new(mailbox, session, at=now(), worker=worker, is_first=is_first)
        tells = session.tells_by_itself
        note_well(mailbox, now(), tells_by_itself=tells, next_at=None if tells else now() + PAUSE)
        if not tells:
            return
        # A connection to the database holds memory, and hours may pass now.
        connection.close()
        session.wait(RENEW, is_over.is_set)


def _note(mailbox: Mailbox, problem: Problem) -> None:
    try:
        note_problem(mailbox, problem, now())
    except DatabaseError:
        log.exception("mailbox %s: not even that could be noted: %s", mailbox.username, problem.reason)
