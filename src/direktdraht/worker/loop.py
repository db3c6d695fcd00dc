"""The worker: goes through the schedule until it is told to stop."""

import logging
import os
import signal
import socket
import threading
import time

from django.db import InterfaceError, OperationalError, close_old_connections, connections

from direktdraht.kit.clock import now
from direktdraht.worker.apart import start_apart
from direktdraht.worker.mailboxes import start_visits
from direktdraht.worker.schedule import APART, SCHEDULE, Duty

_log = logging.getLogger(__name__)


def run_worker(stop: threading.Event | None = None) -> None:
    """Runs until stop is set; SIGTERM and SIGINT set it. What was begun is finished or rolled back."""
    stopping = stop or threading.Event()
    if threading.current_thread() is threading.main_thread():
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: stopping.set())
    name = f"{socket.gethostname()[:20]}-{os.getpid()}"
    apart = [*start_apart(APART, name, stopping), start_visits(name, stopping)]
    due = dict.fromkeys((duty.name for duty in SCHEDULE), 0.0)
    while not stopping.is_set():
        for duty in SCHEDULE:
            if stopping.is_set():
                break
            if due[duty.name] <= time.monotonic() and not _do(duty, name):
                due[duty.name] = time.monotonic() + duty.pause
        pause = min(due.values()) - time.monotonic()
        if pause > 0:
            stopping.wait(min(pause, 0.5))
    deadline = time.monotonic() + 4  # a mail in flight arrives; then the tree itself loses patience
    for thread in apart:
        thread.join(max(0.0, deadline - time.monotonic()))
    connections.close_all()


def _do(duty: Duty, worker: str) -> int:
    """How much was done. One duty that fails does not keep the others waiting; it is tried again after its pause."""
    try:
        return duty.run(now(), worker)
    except (OperationalError, InterfaceError):
        _log.warning("%s: the database is not there or busy, trying again", duty.name)
        close_old_connections()
        connections.close_all()
    except Exception:
        _log.exception("%s failed", duty.name)
    return 0
