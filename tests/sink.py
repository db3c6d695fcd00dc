"""A real SMTP server that keeps what it is given, so that tests see what would have reached people."""

import datetime as dt
import email
import email.policy
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from email.message import EmailMessage
from types import TracebackType
from typing import Any, Self

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from tests.postgres import free_port


@dataclass(frozen=True)
class Received:
    sender: str
    recipients: tuple[str, ...]
    raw: bytes
    at: dt.datetime

    @property
    def message(self) -> EmailMessage:
        return email.message_from_bytes(self.raw, policy=email.policy.default)  # type: ignore[return-value]

    @property
    def message_id(self) -> str:
        return str(self.message["Message-ID"] or "").strip()

    @property
    def text(self) -> str:
        """The plain text of the mail, as its reader sees it."""
        body = self.message.get_body(preferencelist=("plain", "html"))
        return str(body.get_content()) if body else ""

    @property
    def everything_to_read(self) -> str:
        """The plain text, and what calendars are told, as they unfold it."""
        parts = [part for part in self.message.walk() if part.get_content_maintype() == "text"]
        return "\n".join(str(part.get_content()).replace("\n ", "") for part in parts)


class Sink:
    """Use as a context manager. answer(envelope) may return another SMTP reply, such as "451 later"."""

    def __init__(
        self, *, port: int | None = None, answer: Callable[[Envelope], str | None] | None = None
    ) -> None:
        self.host, self.port = "127.0.0.1", port or free_port()
        self.answer = answer
        self._received: list[Received] = []
        self._came = threading.Condition()
        self._controller = Controller(self, hostname=self.host, port=self.port, data_size_limit=64_000_000)

    @property
    def received(self) -> list[Received]:
        with self._came:
            return list(self._received)

    def to(self, address: str) -> list[Received]:
        return [mail for mail in self.received if address in mail.recipients]

    def wait_for(
        self, wanted: Callable[[Received], bool], *, count: int = 1, seconds: float = 45
    ) -> list[Received]:
        """At least count mails that are wanted, as soon as they came. Raises AssertionError when too late."""
        deadline = time.monotonic() + seconds
        with self._came:
            while True:
                found = [mail for mail in self._received if wanted(mail)]
                if len(found) >= count:
                    return found
                left = deadline - time.monotonic()
                if left <= 0:
                    subjects = [f"{mail.recipients} {mail.message['Subject']}" for mail in self._received]
                    raise AssertionError(
                        f"{len(found)} of {count} mails came in {seconds} s; here are: {subjects}"
                    )
                self._came.wait(left)

    def wait_for_mail_to(self, address: str, *, count: int = 1, seconds: float = 45) -> list[Received]:
        return self.wait_for(lambda mail: address in mail.recipients, count=count, seconds=seconds)

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        other = self.answer(envelope) if self.answer else None
        if other:
            return other
        content: Any = envelope.content
        mail = Received(
            envelope.mail_from or "", tuple(envelope.rcpt_tos), bytes(content), dt.datetime.now(dt.UTC)
        )
        with self._came:
            self._received.append(mail)
            self._came.notify_all()
        return "250 kept"

    def __enter__(self) -> Self:
        self._controller.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._controller.stop()
