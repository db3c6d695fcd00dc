"""Duties that wait for the network, each in a thread of its own: a server that hangs holds up nothing else.

Threads, not processes: idle, one costs a query every now and then instead of forty megabytes.
"""

import logging
import threading
from collections.abc import Sequence

from django.db import InterfaceError, OperationalError, connection

from direktdraht.kit.clock import now
from direktdraht.worker.schedule import Duty

_log = logging.getLogger(__name__)


def start_apart(duties: Sequence[Duty], worker: str, stop: threading.Event) -> list[threading.Thread]:
    """Daemons: whoever ends the process need not wait for a server that says nothing."""
    threads = [
        threading.Thread(target=_run, args=(duty, worker, stop), name=duty.name, daemon=True)
        for duty in duties
    ]
    for thread in threads:
        thread.start()
    return threads


def _run(duty: Duty, worker: str, stop: threading.Event) -> None:
    try:
        while not stop.is_set():
            if not _do(duty, worker):
                stop.wait(duty.pause)
    finally:
        connection.close()


def _do(duty: Duty, worker: str) -> int:
    try:
        return duty.run(now(), worker)
    except (OperationalError, InterfaceError):
        _log.warning("%s: the database is not there or busy, trying again", duty.name)
        connection.close()
        return 0
    except Exception:
        _log.exception("%s failed", duty.name)
        connection.close()
        return 0
