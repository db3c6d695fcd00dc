"""A child holds the read end of a pipe from its parent. When the parent is gone, however it died, the pipe
ends and the child ends too: nothing stays behind on the port, on any system."""

import logging
import os
import signal
import threading
import time

VARIABLE = "DIREKTDRAHT_LIFELINE"
# Seconds in which a child may finish what it does once its parent is gone.
GRACE = 1.2

logger = logging.getLogger(__name__)


def watch_parent() -> None:
    """End this process soon after its supervisor. Does nothing in a process that nobody supervises."""
    descriptor = os.environ.get(VARIABLE)
    if descriptor:
        threading.Thread(
            target=_wait_for_the_end, args=(int(descriptor),), name="lifeline", daemon=True
        ).start()


def _wait_for_the_end(descriptor: int) -> None:
    try:
        while os.read(descriptor, 1):
            pass
    except OSError:  # the number was handed on, the pipe was not: nobody holds the other end
        logger.warning("%s is set, but there is no such pipe", VARIABLE)
        return
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(GRACE)
    os._exit(1)
