"""One thread for each mailbox: it stays connected, so that a complaint is here within a second or two.

A visit ends by itself when something fails; the row says when to come again. Threads, not processes: idle, one costs
a socket and next to no memory.
"""

import logging
import threading
from dataclasses import dataclass

from django.db import InterfaceError, OperationalError, connection

from direktdraht.kit.clock import now
from direktdraht.mail.models import Mailbox
from direktdraht.mail.progress import all_mailboxes, due_mailboxes
from direktdraht.mail.visiting import visit

_log = logging.getLogger(__name__)
_PAUSE = 2.0  # seconds between two looks at what is configured
_GRACE = 4.0  # seconds in which a mail that is being taken arrives


@dataclass
class _Visit:
    thread: threading.Thread
    # What was configured when it began: with anything else it has to end.
    like: tuple[object, ...]
    is_over: threading.Event


def start_visits(worker: str, stop: threading.Event) -> threading.Thread:
    """Keeps a thread for each mailbox until stop is set. Daemons: a server that says nothing holds up nobody."""
    thread = threading.Thread(target=_keep, args=(worker, stop), name="mailboxes", daemon=True)
    thread.start()
    return thread


def _keep(worker: str, stop: threading.Event) -> None:
    visits: dict[int, _Visit] = {}
    try:
        while not stop.is_set():
            try:
                _look(visits, worker)
            except (OperationalError, InterfaceError):
                _log.warning("the mailboxes: the database is not there or busy, trying again")
                connection.close()
            except Exception:
                _log.exception("the mailboxes cannot be looked after just now")
                connection.close()
            stop.wait(_PAUSE)
    finally:
        connection.close()
        for one in visits.values():
            one.is_over.set()
        for one in visits.values():
            one.thread.join(_GRACE)


def _look(visits: dict[int, _Visit], worker: str) -> None:
    """End what is configured otherwise by now, begin what is due."""
    likes = {mailbox.pk: _likeness(mailbox) for mailbox in all_mailboxes()}
    for pk, one in list(visits.items()):
        if likes.get(pk) != one.like:
            one.is_over.set()
        if not one.thread.is_alive():
            del visits[pk]
    for mailbox in due_mailboxes(now()) if likes else ():
        if mailbox.pk not in visits:
            visits[mailbox.pk] = _begin(mailbox, worker)


def _begin(mailbox: Mailbox, worker: str) -> _Visit:
    is_over = threading.Event()

    def run() -> None:
        try:
            visit(mailbox, worker=worker, is_over=is_over)
        finally:
            connection.close()

    thread = threading.Thread(target=run, name=f"mailbox {mailbox.pk}", daemon=True)
    thread.start()
    return _Visit(thread, _likeness(mailbox), is_over)


def _likeness(mailbox: Mailbox) -> tuple[object, ...]:
    login = mailbox.login
    return (
        mailbox.host,
        mailbox.port,
        mailbox.security,
        mailbox.username,
        mailbox.sealed_password,
        mailbox.folder,
        mailbox.since,
        (login.pk, login.granted_at) if login else None,
    )
