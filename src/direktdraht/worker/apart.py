"""Duties that wait for the network, in a thread of their own: a mailbox that hangs holds up nothing else.

A thread, not a process: idle it costs one query every few seconds instead of forty megabytes.
"""

import logging
import threading
import time
from collections.abc import Sequence

from django.db import connection

from direktdraht.kit.clock import now
from direktdraht.worker.schedule import Duty

_log = logging.getLogger(__name__)


def start_apart(duties: Sequence[Duty], worker: str, stop: threading.Event) -> threading.Thread:
    """A daemon: whoever ends the process need not wait for a server that says nothing."""
    thread = threading.Thread(target=_run, args=(duties, worker, stop), name="apart", daemon=True)
    thread.start()
    return thread


def _run(duties: Sequence[Duty], worker: str, stop: threading.Event) -> None:
    due = {duty.name: time.monotonic() for duty in duties}
    try:
        while not stop.wait(0.5):
            for duty in duties:
                if due[duty.name] <= time.monotonic() and not stop.is_set():
                    due[duty.name] = time.monotonic() + duty.pause
                    _do(duty, worker)
    finally:
        connection.close()


def _do(duty: Duty, worker: str) -> None:
    try:
        duty.run(now(), worker)
    except Exception:
        _log.exception("%s failed", duty.name)
        connection.close()
