"""What it costs to read mails and to take them in, against the standard library; and what a very large one costs."""

import email
import email.policy
import secrets
import time
from collections.abc import Callable, Sequence
from typing import Any

from django.conf import settings

from direktdraht.bench.intake import measure_intake
from direktdraht.bench.mails import complaint_mails, large_mail
from direktdraht.bench.measuring import forget_peak, peak_mb
from direktdraht.bench.people import SERVICE
from direktdraht.bench.unit import Unit, contents
from direktdraht.intake.understanding import understand_due
from direktdraht.kit.clock import now
from direktdraht.mail.reading import read_mail
from direktdraht.mail.taking import take_mail

_LOOPS = 3


def measure_mail(unit: Callable[[], Unit]) -> tuple[dict[str, Any], Unit]:
    """share and intake_share: our rate against the standard library's parsing alone. large_*: one mail as large as
    we take; its peak is that of the whole process, the mail included.
    """
    large = _measure_large()
    taken, both = measure_intake(unit)
    return _measure_rates(taken["mails_s"], both) | large, both


def _measure_rates(intake_rate: float, unit: Unit) -> dict[str, Any]:
    mails = complaint_mails(to=SERVICE, salt="reading")
    ours, theirs = (min(_cpu_ms(read, mails) for _ in range(_LOOPS)) for read in (read_mail, _by_stdlib))
    return {
        "mails_s": round(1000 / ours, 1),
        "stdlib_mails_s": round(1000 / theirs, 1),
        "share": round(theirs / ours, 2),
        "cpu_ms": round(ours, 2),
        "units": round(ours / unit.ms, 2),
        "intake_mails_s": intake_rate,
        "intake_share": round(intake_rate * theirs / 1000, 3),
    }


def _cpu_ms(read: Callable[[bytes], object], mails: Sequence[bytes]) -> float:
    """For one mail."""
    spent = time.process_time()
    for raw in mails:
        read(raw)
    return (time.process_time() - spent) * 1000 / len(mails)


def _by_stdlib(raw: bytes) -> object:
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    return [str(mail[name]) for name in ("Subject", "From", "To", "Date", "Message-ID")], contents(mail)


def _measure_large() -> dict[str, Any]:
    raw = large_mail(to=SERVICE, salt=secrets.token_hex(6), size=settings.MAIL_LIMIT)
    forget_peak()
    began = time.perf_counter()
    read_mail(raw)
    read, read_peak = time.perf_counter() - began, peak_mb()
    take_mail(raw, recipients=[SERVICE], source="bench", at=now())
    while understand_due(at=now()):
        pass
    return {
        "large_mb": round(len(raw) / 2**20, 1),
        "large_s": round(read, 2),
        "large_peak_mb": read_peak,
        "large_intake_s": round(time.perf_counter() - began - read, 2),
        "large_intake_peak_mb": peak_mb(),
    }
