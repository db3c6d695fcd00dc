"""What never meets a real mail server: the demo, and links that open for nobody."""

from collections.abc import Callable

import pytest

from direktdraht.mail.gates import is_test_sink
from direktdraht.mail.models import MailServer, OutgoingMail
from direktdraht.mail.sending import send_due
from direktdraht.mail.tests.conftest import NOON, Sink
from direktdraht.staff.models import Company

Letter = Callable[..., OutgoingMail]
LINK = "Hier: {page:5.aaaaaaaaaaaaaaaaaaaaaaaa}"


def sweep() -> int:
    return send_due(
        NOON, 20, worker="w", fill_text=lambda text: text, file_bytes=lambda number: ("", "", b"")
    )


@pytest.fixture
def real(sink: Sink, monkeypatch: pytest.MonkeyPatch) -> Sink:
    """The sink, under the eyes of the gates a mail server like that of a provider."""
    monkeypatch.setattr("direktdraht.mail.gates.is_test_sink", lambda server: False)
    return sink


@pytest.mark.parametrize(
    ("host", "port", "sink"),
    [
        ("127.0.0.1", 1025, True),
        ("localhost", 8025, True),
        ("::1", 1025, True),
        ("localhost", 25, False),
        ("127.0.0.1", 587, False),
        ("mail.example.com", 1025, False),
        ("192.168.1.4", 1025, False),
    ],
)
def test_a_test_sink_is_on_this_machine_and_no_real_server(host: str, port: int, sink: bool) -> None:
    assert is_test_sink(MailServer(host=host, port=port)) is sink


def test_nothing_with_a_link_leaves_before_there_is_an_address(real: Sink, letter: Letter) -> None:
    Company.objects.create(pk=1, name="Lichtklang")
    with_link, without = letter(text=LINK), letter(kind="notice", text="Dr. Albers wartet.")
    assert sweep() == 1
    with_link.refresh_from_db()
    without.refresh_from_db()
    assert (with_link.state, with_link.reason) == ("waiting", "no_public_address")
    assert with_link.reason_said
    assert (with_link.attempts, with_link.due_at) == (0, NOON)
    assert without.state == "sent"
    Company.objects.update(page_address="https://desk.lichtklang.example")
    assert sweep() == 1
    with_link.refresh_from_db()
    assert (with_link.state, with_link.reason) == ("sent", "")


def test_the_address_of_the_machine_counts_as_well(real: Sink, letter: Letter, settings: object) -> None:
    settings.BASE_URL_IS_SET, settings.BASE_URL = True, "http://desk.lichtklang.example"  # type: ignore[attr-defined]
    letter(text=LINK)
    assert sweep() == 0
    settings.BASE_URL = "https://desk.lichtklang.example"  # type: ignore[attr-defined]
    assert sweep() == 1


def test_the_demo_never_meets_a_real_server(real: Sink, letter: Letter) -> None:
    Company.objects.create(pk=1, name="Brandt", is_demo=True, page_address="https://desk.lichtklang.example")
    mails = [letter(text=LINK), letter(kind="access", text="Einladung")]
    assert sweep() == 0
    for mail in mails:
        mail.refresh_from_db()
        assert (mail.state, mail.reason) == ("waiting", "demo")
    assert real.mails == []


def test_a_test_sink_gets_everything(sink: Sink, letter: Letter) -> None:
    Company.objects.create(pk=1, name="Brandt", is_demo=True)
    letter(text=LINK)
    assert sweep() == 1


def test_a_server_that_is_down_says_nothing_about_what_waits_anyway(real: Sink, letter: Letter) -> None:
    MailServer.objects.update(port=9)
    with_link, without = letter(text=LINK), letter(kind="notice", text="Dr. Albers wartet.")
    sweep()
    with_link.refresh_from_db()
    without.refresh_from_db()
    assert (with_link.reason, with_link.due_at) == ("no_public_address", NOON)
    assert without.reason == "connection_refused"
