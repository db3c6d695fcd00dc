"""A real mail server: encrypted submission, its limit, its greylisting, and the report of a mail that came back."""

import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from direktdraht.mail.configuring import check_server
from direktdraht.mail.models import MailServer, OutgoingMail
from direktdraht.mail.reading import read_mail
from direktdraht.mail.sending import send_due
from direktdraht.mail.tests.conftest import NOON, Sink, smtp_sink
from direktdraht.mail.tests.postfix import MISSING, Postfix, is_there, running_postfix
from tests.lacking import lacking

pytestmark = pytest.mark.process
HERE = "service@test.invalid"


@pytest.fixture
def postfix(db: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Postfix, Sink]]:
    if not is_there():
        lacking(MISSING)
    base = Path(tempfile.mkdtemp(prefix="dd-"))
    try:
        with smtp_sink() as (back, port), running_postfix(base, back=port) as server:
            monkeypatch.setenv("SSL_CERT_FILE", str(server.certificate))
            MailServer.objects.create(pk=1, host="localhost", port=server.port, security="starttls")
            yield server, back
    finally:
        shutil.rmtree(base, ignore_errors=True)


def test_a_letter_leaves_encrypted_and_one_to_nobody_comes_back(
    postfix: tuple[Postfix, Sink], letter: Callable[..., OutgoingMail]
) -> None:
    server = MailServer.objects.get()
    assert check_server(server, sender=HERE, recipient=HERE).reason == "ok"
    assert check_server(server, sender=HERE, recipient="spaeter@test.invalid").reason == "greylisted"
    server.security = "none"
    assert check_server(server, sender=HERE, recipient=HERE).reason == "tls_expected"

    lost = letter(from_address=HERE, to_address="niemand@anderswo.invalid", text="Morgen um 14 Uhr.")
    found = letter(from_address=HERE, to_address=HERE)
    large = letter(from_address=HERE, to_address=HERE, text="x" * 300_000)
    late = letter(from_address=HERE, to_address="spaeter@test.invalid")
    send_due(NOON, 10, worker="w", fill_text=str, file_bytes=lambda _key: ("", "", b""))
    for row in (lost, found, large, late):
        row.refresh_from_db()
    assert [row.state for row in (lost, found, large, late)] == ["sent", "sent", "failed", "waiting"]
    assert (large.reason, late.reason) == ("too_large", "greylisted")
    assert "queued as" in found.tries.get().detail

    _server, back = postfix
    for _try in range(200):
        if len(back.mails) == 2:
            break
        time.sleep(0.05)
    (report,) = [mail for mail in (read_mail(one.content) for one in back.mails) if mail.is_bounce]
    assert report.bounced_message_id == lost.message_id
    assert report.failed_recipients == ("niemand@anderswo.invalid",)
    assert report.permanent
