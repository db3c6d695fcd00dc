"""How often one visitor may send the public form: counted in memory, by a hash that nobody can turn back.

One process serves all pages; a restart forgets, which is fine for what only has to slow a machine down.
"""

import threading
import time
from collections import deque

from django.http import HttpRequest

from direktdraht.kit.signing import sign
from direktdraht.staff.page_address import is_loopback

MOST, WITHIN = 10, 3600.0  # forms in seconds, from one place: an office may stand behind one address
_PLACES = 5000
_lock = threading.Lock()
_sent: dict[str, deque[float]] = {}


def may_send(request: HttpRequest) -> bool:
    """Counts this one, too."""
    now = time.monotonic()
    place = sign("form-visitor", f"{int(time.time() // 86400)} {_came_from(request)}", length=16)
    with _lock:
        if len(_sent) > _PLACES:
            for old in [key for key, times in _sent.items() if times[-1] < now - WITHIN] or list(_sent):
                del _sent[old]
        times = _sent.setdefault(place, deque())
        while times and times[0] < now - WITHIN:
            times.popleft()
        if len(times) >= MOST:
            return False
        times.append(now)
    return True


def forget() -> None:
    """Start counting anew; for tests."""
    with _lock:
        _sent.clear()


def _came_from(request: HttpRequest) -> str:
    """Behind a web server of this machine, what that one says it got the request from; only its own last word."""
    direct: str = request.META.get("REMOTE_ADDR", "")
    if direct and not is_loopback(direct):
        return direct
    return str(request.META.get("HTTP_X_FORWARDED_FOR", direct)).rpartition(",")[2].strip()
