"""Servers that say no, later, or nothing: the letter waits or is given back, and each try is written down."""

import time

import pytest
from django.db import OperationalError, connection

from direktdraht.mail import connecting, patience
from direktdraht.mail.models import MailServer
from direktdraht.mail.reading import read_mail
from direktdraht.mail.sending import send_due
from direktdraht.mail.tests.conftest import NOON, Sink, smtp_sink
from direktdraht.mail.tests.stand_ins import line_to, listening
from direktdraht.mail.tests.sweeping import Letter, sweep


def test_every_try_is_written_down_with_what_the_server_said(sink: Sink, letter: Letter) -> None:
    row = letter()
    sink.answers = ["451 4.7.1 Greylisted, please try again", "250 2.0.0 Ok: queued as 4FgX2"]
    sweep()
    row.refresh_from_db()
    assert row.reason == "greylisted"
    sweep(row.due_at)
    assert [(one.reason, one.detail) for one in row.tries.all()] == [
        ("greylisted", "451 4.7.1 Greylisted, please try again"),
        ("taken", "2.0.0 Ok: queued as 4FgX2"),
    ]
    assert all(one.said for one in row.tries.all())


@pytest.mark.parametrize(
    ("answer", "state", "reason"),
    [
        ("552 5.3.4 Message size exceeds fixed limit", "failed", "too_large"),
        ("550 5.7.1 Message rejected as spam", "failed", "refused"),
        ("450 4.2.1 Mailbox busy", "waiting", "later"),
        ("421 4.3.2 Shutting down", "waiting", "later"),
    ],
)
def test_what_a_server_says_to_a_mail_decides_whether_it_is_tried_again(
    sink: Sink, letter: Letter, answer: str, state: str, reason: str
) -> None:
    first, second = letter(), letter()
    sink.answers = [answer]
    assert sweep() == 1, "the other one leaves"
    first.refresh_from_db()
    second.refresh_from_db()
    assert (first.state, first.reason, second.state) == (state, reason, "sent")


def test_an_address_that_we_may_not_use_loses_no_letter(sink: Sink, letter: Letter) -> None:
    row = letter()
    sink.recipient_answer = "553 5.7.1 <s@l.example>: Sender address rejected: not owned by user desk"
    sweep()
    row.refresh_from_db()
    assert (row.state, row.reason) == ("waiting", "sender_refused")


def test_a_mail_above_the_servers_limit_is_not_even_begun(
    db: None, letter: Letter, monkeypatch: pytest.MonkeyPatch
) -> None:
    with smtp_sink(data_size_limit=2000) as (sink, port):
        MailServer.objects.create(pk=1, host="127.0.0.1", port=port, security="none")
        large, small = letter(text="x" * 5000), letter(text="kurz")
        assert sweep() == 1
        large.refresh_from_db()
        small.refresh_from_db()
        assert (large.state, large.reason, small.state) == ("failed", "too_large", "sent")
        assert len(sink.mails) == 1
    assert MailServer.objects.get().size_limit == 2000


def test_a_line_that_is_cut_in_the_middle_of_a_mail_sends_it_again_with_the_same_id(
    sink: Sink, letter: Letter
) -> None:
    row = letter(text="Zeile\n" * 20_000)
    with line_to(MailServer.objects.get().port, up_to=60_000) as line:
        port = MailServer.objects.get().port
        MailServer.objects.update(port=line.port)
        assert sweep() == 0
    row.refresh_from_db()
    assert (row.state, row.reason, sink.mails) == ("waiting", "cut_off", [])
    MailServer.objects.update(port=port)
    assert sweep(row.due_at) == 1
    assert read_mail(sink.mails[0].content).message_id == row.message_id


def test_a_server_that_hangs_is_given_up_in_time(
    db: None, letter: Letter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connecting, "TIMEOUT", 0.3)
    row = letter()
    with listening(lambda _peer: time.sleep(5)) as port:
        MailServer.objects.create(pk=1, host="127.0.0.1", port=port, security="none")
        assert sweep() == 0
    row.refresh_from_db()
    assert (row.state, row.reason, row.attempts) == ("waiting", "timed_out", 0)


@pytest.mark.django_db(transaction=True)
@pytest.mark.skipif(connection.vendor != "sqlite", reason="a pragma of SQLite")
def test_a_disk_that_is_full_while_a_mail_leaves_sends_nothing_twice(
    sink: Sink, letter: Letter, monkeypatch: pytest.MonkeyPatch
) -> None:
    row, waited = letter(), []

    def fill_text_as_the_disk_fills(text: str) -> str:
        _only_read(True)
        return text

    def wait(seconds: float) -> None:
        waited.append(seconds)
        _only_read(len(waited) < 3)

    monkeypatch.setattr(patience.time, "sleep", wait)
    sent = send_due(
        NOON, 5, worker="w1", fill_text=fill_text_as_the_disk_fills, file_bytes=lambda _number: ("", "", b"")
    )
    row.refresh_from_db()
    assert (sent, row.state, len(waited), len(sink.mails)) == (1, "sent", 3, 1)
    assert [one.reason for one in row.tries.all()] == ["taken"]


@pytest.mark.django_db(transaction=True)
@pytest.mark.skipif(connection.vendor != "sqlite", reason="a pragma of SQLite")
def test_where_nothing_can_be_written_nothing_leaves_and_all_leaves_later(sink: Sink, letter: Letter) -> None:
    row = letter()
    _only_read(True)
    try:
        with pytest.raises(OperationalError):
            sweep()
    finally:
        _only_read(False)
    assert sink.mails == []
    assert sweep() == 1
    row.refresh_from_db()
    assert (row.state, len(sink.mails)) == ("sent", 1)


def _only_read(only: bool) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA query_only = {int(only)}")
