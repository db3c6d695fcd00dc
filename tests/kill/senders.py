"""Customers who do not give up: each sends its mails by SMTP and tries again until it was told 250."""

import contextlib
import random
import smtplib
import threading
import time
from dataclasses import dataclass, field
from email.message import EmailMessage

from tests.cast import SERVICE

# So many that none of them writes more within the hour than becomes a case each (intake/floods.py).
CUSTOMERS = 50


@dataclass(frozen=True)
class Sent:
    """A mail for which the door has said 250, and when (time.monotonic())."""

    message_id: str
    at: float


def mail(sender: str, number: int) -> EmailMessage:
    """Every fifth one answers the mail that the same customer sent four before."""
    customer = f"kunde{number % CUSTOMERS}@firma{number % CUSTOMERS}.test"
    made = EmailMessage()
    made["From"] = f"Kunde {number % CUSTOMERS} <{customer}>"
    made["To"] = SERVICE
    # Each about another lamp, by its number: the same words by the same customer would be the same matter.
    lamp = f"{number}{ord(sender[0])}"
    made["Subject"] = f"Lampe {lamp} ist kaputt"
    made["Message-ID"] = f"<{sender}.{number}@firma.test>"
    if number % 5 == 4 and number >= CUSTOMERS:
        made["In-Reply-To"] = f"<{sender}.{number - CUSTOMERS}@firma.test>"
    made.set_content(f"Guten Tag,\n\ndie Lampe Nummer {lamp} ist kaputt. Bitte kommen Sie.\n")
    return made


@dataclass
class Sender(threading.Thread):
    """Sends its mails with a short pause after each, so that they come in for a while."""

    sender: str
    count: int
    port: int
    pause: float
    sent: list[Sent] = field(default_factory=list)
    tries: int = 0

    def __post_init__(self) -> None:
        super().__init__(name=self.sender, daemon=True)
        self._random = random.Random(self.sender)

    def __hash__(self) -> int:
        return id(self)

    def run(self) -> None:
        for number in range(self.count):
            made = mail(self.sender, number)
            while not self._send(made):
                time.sleep(0.2)
            self.sent.append(Sent(str(made["Message-ID"]), time.monotonic()))
            time.sleep(self._random.uniform(0, 2 * self.pause))

    def _send(self, made: EmailMessage) -> bool:
        """Whether the door has said 250. After anything else nobody knows, so it is sent again."""
        self.tries += 1
        with contextlib.suppress(OSError, smtplib.SMTPException):
            door = smtplib.SMTP("127.0.0.1", self.port, timeout=10)
            try:
                door.send_message(made)
                return True
            finally:
                door.close()
        return False
