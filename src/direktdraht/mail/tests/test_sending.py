"""Mail out, into a real SMTP server."""

import datetime as dt
import email
import email.policy
import re
import threading

import pytest
from django.db import connection
from inscriptis import get_text

from direktdraht.mail.ids import read_message_id
from direktdraht.mail.models import MailServer, OutgoingMail
from direktdraht.mail.reading import read_mail
from direktdraht.mail.sending import LEASE
from direktdraht.mail.tests.conftest import NOON, Sink, free_port
from direktdraht.mail.tests.sweeping import Letter, sweep


def test_a_letter_arrives_as_it_was_written(sink: Sink, letter: Letter) -> None:
    row = letter(
        in_reply_to="<k1@theater.example>",
        references=["<" + "k" * 120 + "@theater.example>"],
        attachments=[{"name": "x", "type": "application/pdf", "file": 3}],
    )
    assert sweep() == 1
    raw = sink.mails[0].content
    mail = read_mail(raw)
    assert mail.from_name == "Schulte, Miriam – Lichtklang"
    assert mail.subject == "Ihr Beamer: morgen um 14 Uhr"
    assert mail.text.splitlines()[2:] == [
        "ich bin um 14 Uhr da. https://lichtklang.example/k/5",
        ".",
        "Miriam Schulte",
    ]
    assert mail.message_id == row.message_id
    assert read_message_id(mail.message_id) == "c7"
    assert mail.references == ("<" + "k" * 120 + "@theater.example>", "<k1@theater.example>")
    assert mail.attachments[0].name == "Büro, Plan.pdf"
    assert not mail.is_auto
    assert b"Auto-Submitted" not in raw
    parsed = email.message_from_bytes(raw, policy=email.policy.default)
    assert parsed["to"].addresses[0].display_name == "Jörg Brandt"
    assert parsed["date"].datetime == NOON.replace(microsecond=0)
    row.refresh_from_db()
    assert row.is_delivered


@pytest.mark.parametrize(
    ("kind", "mark"),
    [("receipt", b"auto-replied"), ("notice", b"auto-generated"), ("access", b"auto-generated")],
)
def test_what_is_automatic_says_so(sink: Sink, letter: Letter, kind: str, mark: bytes) -> None:
    letter(kind=kind)
    sweep()
    assert b"Auto-Submitted: " + mark in sink.mails[0].content
    assert b"X-Auto-Response-Suppress: " in sink.mails[0].content


@pytest.mark.django_db
def test_without_a_server_it_lies_in_the_outbox_and_says_why(letter: Letter) -> None:
    row = letter()
    assert sweep() == 0
    row.refresh_from_db()
    assert (row.state, row.reason) == ("waiting", "no_server")
    assert row.reason_said


@pytest.mark.django_db
def test_without_an_answer_from_the_server_it_waits_and_the_server_is_left_alone(letter: Letter) -> None:
    MailServer.objects.create(pk=1, host="127.0.0.1", port=free_port(), security="none")
    row = letter()
    assert sweep() == 0
    row.refresh_from_db()
    assert (row.state, row.reason, row.attempts) == ("waiting", "connection_refused", 0)
    pauses = []
    at = NOON
    for _try in range(3):
        server = MailServer.objects.get()
        assert server.next_at
        pauses.append(round((server.next_at - at).total_seconds()))
        assert sweep(server.next_at - dt.timedelta(seconds=1)) == 0
        assert MailServer.objects.get().failures == server.failures, "nobody asked"
        at = server.next_at + dt.timedelta(seconds=1)
        sweep(at)
    assert pauses == [5, 30, 60]
    found = MailServer.objects.get()
    assert found.problem_since
    assert NOON <= found.problem_since < NOON + dt.timedelta(seconds=5)
    assert found.problem_said


def test_when_the_server_is_back_what_waited_leaves(sink: Sink, letter: Letter) -> None:
    row = letter()
    port = MailServer.objects.get().port
    MailServer.objects.update(port=free_port())
    sweep()
    MailServer.objects.update(port=port)
    assert sweep(NOON + dt.timedelta(seconds=10)) == 1
    found = MailServer.objects.get()
    assert (found.problem, found.problem_since, found.failures, found.next_at) == ("", None, 0, None)
    assert found.sent_at
    row.refresh_from_db()
    assert (row.state, row.reason) == ("sent", "")


def test_text_and_html_say_the_same(sink: Sink, letter: Letter) -> None:
    words = """Guten Tag Herr Brandt & Söhne <Bühne>,

  – eingerückt
und noch eine Zeile: https://lichtklang.example/k/5?a=1&b=2.

> Sie schrieben: "um 14 Uhr"


Miriam Schulte
--
Lichtklang GmbH"""
    letter(text=words)
    sweep()
    parsed = email.message_from_bytes(sink.mails[0].content, policy=email.policy.default)
    assert [part.get_content_type() for part in parsed.iter_parts()] == ["text/plain", "text/html"]
    shown = parsed.get_body(("html",)).get_content()
    plain = parsed.get_body(("plain",)).get_content()
    assert get_text(shown).replace("\xa0", " ").split() == plain.split()
    assert 'href="https://lichtklang.example/k/5?a=1&amp;b=2"' in shown
    assert not re.search(r"color:|background|<img|<style|<script", shown), "light or dark is the reader's"
    assert 'lang="de"' in shown


def test_not_before_it_is_due(sink: Sink, letter: Letter) -> None:
    letter(due_at=NOON + dt.timedelta(seconds=10))
    assert sweep() == 0
    assert sweep(NOON + dt.timedelta(seconds=10)) == 1


def test_later_means_again_with_the_same_id_and_no_means_failed(sink: Sink, letter: Letter) -> None:
    row = letter()
    sink.answers = ["451 busy", "554 spam"]
    settled: list[str] = []
    assert sweep() == 0
    row.refresh_from_db()
    assert (row.state, row.reason, row.attempts) == ("waiting", "later", 1)
    assert sweep(row.due_at, when_settled=lambda mail: settled.append(mail.state)) == 0
    before = row.message_id
    row.refresh_from_db()
    assert (row.state, row.reason, row.reason_detail) == ("failed", "refused", "554 spam")
    assert (row.message_id, settled) == (before, ["failed"])


def test_a_refused_recipient_is_failed_and_the_next_mail_leaves(sink: Sink, letter: Letter) -> None:
    first, second = letter(), letter(to_address="nicht eine@adresse")
    sink.recipient_answer = "550 unknown"
    sweep()
    first.refresh_from_db()
    second.refresh_from_db()
    assert (first.state, first.reason) == ("failed", "recipient_refused")
    assert (second.state, second.reason) == ("waiting", "cannot_be_built")


def test_it_is_given_up_in_the_end(sink: Sink, letter: Letter) -> None:
    row = letter()
    sink.answers = ["451 busy"] * 20
    at = NOON
    for _try in range(13):
        sweep(at)
        row.refresh_from_db()
        at = row.due_at
    assert (row.state, row.reason) == ("failed", "given_up")


def test_what_a_killed_worker_held_goes_again_after_the_lease(sink: Sink, letter: Letter) -> None:
    row = letter()
    OutgoingMail.objects.update(state="sending", claimed_by="dead", claimed_until=NOON + LEASE)
    assert sweep(NOON + dt.timedelta(minutes=4)) == 0
    assert sweep(NOON + LEASE) == 1
    assert read_mail(sink.mails[0].content).message_id == row.message_id


def test_a_mail_that_left_stays_sent_whatever_follows(sink: Sink, letter: Letter) -> None:
    row = letter()

    def fail(mail: OutgoingMail) -> None:
        raise RuntimeError

    assert sweep(when_settled=fail) == 1
    row.refresh_from_db()
    assert row.state == "sent"


def test_of_two_workers_one_sends_each_mail(many_connections: None, sink: Sink, letter: Letter) -> None:
    for _number in range(30):
        letter()
    start = threading.Barrier(3)
    counts: list[int] = []

    def work(name: str) -> None:
        start.wait()
        counts.append(sweep(worker=name, limit=30))
        connection.close()

    threads = [threading.Thread(target=work, args=(f"w{number}",)) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    ids = [read_mail(envelope.content).message_id for envelope in sink.mails]
    assert (sum(counts), len(ids), len(set(ids))) == (30, 30, 30)
