"""One sweep of what is due, with the two things that the apps above fill in."""

import datetime as dt
from collections.abc import Callable
from typing import Any

from direktdraht.mail.models import OutgoingMail
from direktdraht.mail.sending import send_due
from direktdraht.mail.tests.conftest import NOON

Letter = Callable[..., OutgoingMail]


def fill(text: str) -> str:
    return text.replace("{page:5}", "https://lichtklang.example/k/5")


def file_bytes(number: int) -> tuple[str, str, bytes]:
    return "Büro, Plan.pdf", "application/pdf", b"%PDF"


def sweep(at: dt.datetime = NOON, limit: int = 20, worker: str = "w1", **more: Any) -> int:
    return send_due(at, limit, worker=worker, fill_text=fill, file_bytes=file_bytes, **more)
