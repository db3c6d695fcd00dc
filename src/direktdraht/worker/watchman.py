"""The door, with a watchman in it: when the worker falls silent, somebody else has to say so."""

import logging
import os
import threading

from django.db import connection

from direktdraht.alarms.watching import tell_silence
from direktdraht.hooks.queueing import make_due_calls
from direktdraht.kit.clock import now
from direktdraht.mail.door import run_door
from direktdraht.worker.schedule import send

_log = logging.getLogger(__name__)
_PAUSE = 20  # seconds between two looks


def run_watched_door() -> None:
    """Takes mail until told to stop, and meanwhile watches the worker: the door is there whenever a house is."""
    stop = threading.Event()
    threading.Thread(target=_watch, args=(stop,), name="watchman", daemon=True).start()
    try:
        run_door()
    finally:
        stop.set()


def _watch(stop: threading.Event) -> None:
    while not stop.wait(_PAUSE):
        try:
            look()
        except Exception:
            _log.exception("the worker cannot be watched just now")
        finally:
            connection.close()


def look() -> int:
    """Tell the administrators once that the worker is silent, and send it: nobody else would. How many were told."""
    at = now()
    told = tell_silence(at=at)
    if told:
        send(at, f"watchman-{os.getpid()}")
        make_due_calls(at=at)
    return told
