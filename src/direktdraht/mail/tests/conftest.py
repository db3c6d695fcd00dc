"""A throwaway SMTP sink, a colleague who administrates, and the door on a free port."""

import contextlib
import datetime as dt
import shutil
import socket
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from django.db import connection

from direktdraht.mail.door import run_door
from direktdraht.mail.models import MailServer, OutgoingMail
from direktdraht.mail.sending import queue_mail
from direktdraht.mail.tests.dovecot import MISSING, Dovecot, program, running_dovecot
from direktdraht.staff.models import Person
from tests.lacking import lacking

NOON = dt.datetime(2026, 11, 17, 12, tzinfo=dt.UTC)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Sink:
    """Takes every mail; answers[n] replaces the answer to the n-th DATA."""

    def __init__(self) -> None:
        self.mails: list[Any] = []
        self.answers: list[str] = []
        self.recipient_answer = ""

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:
        if self.recipient_answer:
            return self.recipient_answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        answer = self.answers.pop(0) if self.answers else "250 OK"
        if answer.startswith("250"):
            self.mails.append(envelope)
        return answer


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    if not program():
        lacking(MISSING)
    base = Path(tempfile.mkdtemp(prefix="dd-"))  # short: sockets have no long names
    try:
        with running_dovecot(base) as server:
            yield server
    finally:
        shutil.rmtree(base, ignore_errors=True)


@pytest.fixture
def box(dovecot: Dovecot, request: pytest.FixtureRequest) -> str:
    """A mailbox of this test's own."""
    return f"b{abs(hash(request.node.name)) % 10**9}"


@contextlib.contextmanager
def smtp_sink(kept: Sink | None = None, **options: Any) -> Iterator[tuple[Sink, int]]:
    kept = kept or Sink()
    controller = Controller(kept, hostname="127.0.0.1", port=free_port(), **options)
    controller.start()
    yield kept, controller.port
    controller.stop()


@pytest.fixture
def sink(db: None) -> Iterator[Sink]:
    with smtp_sink() as (kept, port):
        MailServer.objects.create(pk=1, host="127.0.0.1", port=port, security="none")
        yield kept


@pytest.fixture
def miriam(db: None) -> Person:
    return Person.objects.create(
        email="miriam.schulte@lichtklang.example",
        given_name="Miriam",
        family_name="Schulte",
        is_administrator=True,
    )


@pytest.fixture
def letter(db: None) -> Callable[..., OutgoingMail]:
    def make(**changes: Any) -> OutgoingMail:
        values: dict[str, Any] = {
            "kind": "letter",
            "reference": "c7",
            "from_name": "Schulte, Miriam – Lichtklang",
            "from_address": "service@lichtklang.example",
            "to_name": "Jörg Brandt",
            "to_address": "j.brandt@theater.example",
            "subject": "Ihr Beamer: morgen um 14 Uhr",
            "text": "Guten Tag Herr Brandt,\n\nich bin um 14 Uhr da. {page:5}\n.\nMiriam Schulte",
            "due_at": NOON,
        }
        return queue_mail(**{**values, **changes})

    return make


@pytest.fixture
def door(transactional_db: None, settings: Any) -> Iterator[int]:
    settings.HOST, settings.DOOR_PORT = "127.0.0.1", free_port()
    stop = threading.Event()
    thread = threading.Thread(target=run_door, args=(stop,))
    thread.start()
    for _try in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", settings.DOOR_PORT)) == 0:
                break
        time.sleep(0.05)
    yield settings.DOOR_PORT
    stop.set()
    thread.join(10)
    assert not thread.is_alive()


@pytest.fixture
def many_connections(transactional_db: None) -> None:
    """For tests in which several threads write at once: in memory, SQLite lets no writer wait."""
    if connection.vendor == "sqlite" and connection.is_in_memory_db():
        pytest.skip("needs a test database in a file or a server")
