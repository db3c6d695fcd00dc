"""The house that mail comes into."""

import datetime as dt
from collections.abc import Callable
from email.message import EmailMessage

import pytest

from direktdraht.intake.understanding import understand
from direktdraht.kit.clock import now
from direktdraht.mail.models import IncomingMail
from direktdraht.mail.taking import take_mail
from tests.cast import SERVICE, People, albers, house

__all__ = ["albers", "house"]

Post = Callable[..., IncomingMail]


@pytest.fixture
def post(house: People) -> Post:
    """Sends a mail into the house and has it understood: post("words", sender="Name <a@b>", …headers)."""

    def deliver(
        words: str,
        *,
        sender: str = "Dr. Henrik Albers <albers@bankhaus-albers.test>",
        to: str = SERVICE,
        subject: str = "Präsentation",
        at: dt.datetime | None = None,
        html: str = "",
        **headers: str,
    ) -> IncomingMail:
        mail = EmailMessage()
        mail["From"] = sender
        mail["To"] = to
        mail["Subject"] = subject
        for name, value in headers.items():
            mail[name.replace("_", "-")] = value
        if "Message_ID" not in headers:
            mail["Message-ID"] = f"<{IncomingMail.objects.count()}.{abs(hash(words))}@kunde.test>"
        mail.set_content(words)
        if html:
            mail.add_alternative(html, subtype="html")
        taken = take_mail(mail.as_bytes(), recipients=[to], source="test", at=at or now())
        understand(taken.incoming, at=at or now())
        return IncomingMail.objects.select_related("stream__case__owner").get(pk=taken.incoming.pk)

    return deliver
