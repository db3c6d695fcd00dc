"""Writing down what has happened outside already, while the disk is full or the database is started again."""

import logging
import time
from collections.abc import Callable

from django.db import InterfaceError, OperationalError, connection

log = logging.getLogger(__name__)

# Seconds between two tries; in all less than what is left by then of the lease of a mail (sending.py).
_PATIENCE = (1, 2, 3, *[5] * 24)


def patiently(write: Callable[[], None], what: str) -> None:
    """Something has happened outside, so that it must be written down: a disk that is full or a database that is
    started again is waited for, as long as the lease keeps others from doing it twice. Raises what the last try raised.
    """
    for seconds in _PATIENCE:
        try:
            return write()
        except (OperationalError, InterfaceError) as error:
            log.warning("%s, and that cannot be written down (%s): trying again", what, error)
            connection.close_if_unusable_or_obsolete()
            time.sleep(seconds)
    return write()
