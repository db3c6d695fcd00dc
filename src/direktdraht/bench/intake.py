"""What it costs to take complaints in: committed one by one as at the door, then understood as the worker does."""

import secrets
import time
from collections.abc import Callable
from typing import Any

from direktdraht.bench.mails import complaint_mails
from direktdraht.bench.measuring import Taken, counted, database_cpu_ms, figures
from direktdraht.bench.people import SERVICE
from direktdraht.bench.unit import Unit
from direktdraht.intake.understanding import understand_due
from direktdraht.kit.clock import now
from direktdraht.mail.models import IncomingMail
from direktdraht.mail.taking import take_mail

# As many as the worker understands in one go.
_AT_ONCE = 50


def measure_intake(unit: Callable[[], Unit]) -> tuple[dict[str, Any], Unit]:
    """Mails of writers nobody knows; two thirds open a case. They stay in the house. share: our rate against that
    of the reference."""
    _take_in(complaint_mails(to=SERVICE, salt=secrets.token_hex(6), count=20))  # what is made once
    mails = complaint_mails(to=SERVICE, salt=secrets.token_hex(6))
    before = unit()
    began, spent, database = time.perf_counter(), time.process_time(), database_cpu_ms()
    taken = _take_in(mails)
    seconds = time.perf_counter() - began
    taken.cpu_ms = (time.process_time() - spent) * 1000 + database_cpu_ms() - database
    both = before.mean(unit())
    rate = len(mails) / seconds
    more = {
        "mails_s": round(rate, 1),
        "reference_mails_s": round(both.rate, 1),
        "share": round(rate / both.rate, 3),
    }
    return figures(taken, both) | more, both


def _take_in(mails: list[bytes]) -> Taken:
    """queries are those of the dearest mail; p50 and p95 are means over what was understood in one go."""
    taken = Taken()
    for first in range(0, len(mails), _AT_ONCE):
        chunk = mails[first : first + _AT_ONCE]
        began = time.perf_counter()
        with counted() as count:
            for raw in chunk:
                take_mail(raw, recipients=[SERVICE], source="bench", at=now())
            while understand_due(at=now()):
                pass
        taken.walls += [(time.perf_counter() - began) * 1000 / len(chunk)] * len(chunk)
        taken.queries = max(taken.queries, -(-count[0] // len(chunk)))
    if IncomingMail.objects.filter(source="bench", done_at=None).exists():
        raise RuntimeError("a mail of the bench was not understood; the lines above say why")
    return taken
