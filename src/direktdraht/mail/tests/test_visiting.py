"""Staying connected: what comes is here at once, and whatever happens to the line, nothing is lost."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from django.db import connection

from direktdraht.kit.clock import now
from direktdraht.mail import imap, visiting
from direktdraht.mail.account_fields import AccountFields
from direktdraht.mail.mailbox import check_mailbox, configure_mailbox
from direktdraht.mail.models import IncomingMail, Mailbox
from direktdraht.mail.tests.dovecot import Dovecot
from direktdraht.mail.tests.stand_ins import imap_that_says, line_to, listening
from direktdraht.mail.visiting import visit
from direktdraht.staff.models import Person


def configure(by: Person, port: int, box: str, *, host: str = "127.0.0.1", security: str = "none") -> Mailbox:
    fields = AccountFields(host, port, security, box, "geheim")
    return configure_mailbox(Mailbox.objects.first(), fields, by=by, at=now())


def mail(words: str, size: int = 0) -> bytes:
    head = f"From: a@kunde.example\r\nTo: b@c.example\r\nSubject: {words}\r\n\r\n"
    return head.encode() + b"x" * size + b"\r\n"


def soon(happened: Callable[[], bool], seconds: float = 10) -> float:
    begun = time.monotonic()
    while not happened():
        assert time.monotonic() - begun < seconds, "it did not happen"
        time.sleep(0.02)
    return time.monotonic() - begun


@contextmanager
def staying(mailbox: Mailbox) -> Iterator[threading.Thread]:
    is_over = threading.Event()

    def run() -> None:
        visit(mailbox, worker="w", is_over=is_over)
        connection.close()

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield thread
    finally:
        is_over.set()
        thread.join(10)
        assert not thread.is_alive()


def taken() -> int:
    return IncomingMail.objects.count()


@pytest.mark.parametrize("security", ["none", "tls"])
def test_what_comes_is_here_within_two_seconds(
    miriam: Person,
    dovecot: Dovecot,
    many_connections: None,
    security: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(dovecot.certificate))
    port = dovecot.tls_port if security == "tls" else dovecot.port
    box = configure(miriam, port, f"gleich-{security}", host="localhost", security=security)
    with staying(box):
        soon(lambda: Mailbox.objects.get().fetched_at is not None)
        for number in range(3):
            dovecot.put(box.username, mail(f"m{number}"))
            assert soon(lambda: taken() == number + 1) < 2  # noqa: B023
    found = Mailbox.objects.get()
    assert (found.tells_by_itself, found.problem, found.claimed_until) == (True, "", None)


def test_what_was_told_between_searching_and_listening_is_heard(miriam: Person, dovecot: Dovecot) -> None:
    box = configure(miriam, dovecot.port, "dazwischen")
    with imap.reading(box) as session:
        assert session.uids_after(0) == []
        dovecot.put(box.username, mail("dazwischen"))
        session.client.noop()  # the server tells of it here, and never again
        begun = time.monotonic()
        session.wait(20, lambda: False)
        assert time.monotonic() - begun < 5
        assert session.uids_after(0) == [1]


def test_listening_is_begun_anew_before_anybody_hangs_up(
    miriam: Person, dovecot: Dovecot, many_connections: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert visiting.RENEW < 29 * 60
    monkeypatch.setattr(visiting, "RENEW", 0.2)
    monkeypatch.setattr(imap, "_BREATH", 0.1)
    box = configure(miriam, dovecot.port, "erneuern")
    with staying(box):
        soon(lambda: Mailbox.objects.get().fetched_at is not None)
        first = Mailbox.objects.get().fetched_at
        soon(lambda: Mailbox.objects.get().fetched_at != first)
        dovecot.put(box.username, mail("danach"))
        soon(lambda: taken() == 1, 2)


def test_a_line_that_is_cut_while_listening_is_noticed_and_what_came_meanwhile_is_taken(
    miriam: Person, dovecot: Dovecot, many_connections: None
) -> None:
    with line_to(dovecot.port) as line:
        box = configure(miriam, line.port, "durchtrennt")
        with staying(box) as thread:
            soon(lambda: Mailbox.objects.get().fetched_at is not None)
            line.cut()
            soon(lambda: not thread.is_alive())
        found = Mailbox.objects.get()
        assert (found.problem, found.failures) == ("cut_off", 1)
        assert found.problem_said
        assert found.next_at
        assert (found.next_at - now()).total_seconds() < 6
        dovecot.put(box.username, mail("inzwischen"))
        with staying(box):
            soon(lambda: taken() == 1)
        assert Mailbox.objects.get().problem == ""


def test_a_line_that_is_cut_in_the_middle_of_a_mail_loses_nothing(
    miriam: Person, dovecot: Dovecot, many_connections: None
) -> None:
    with line_to(dovecot.port) as line:
        box = configure(miriam, line.port, "mittendrin")
        dovecot.put(box.username, mail("klein"))
        dovecot.put(box.username, mail("gross", 400_000))
        line.after = 200_000
        visit(box, worker="w", is_over=threading.Event())
        assert taken() == 1
        assert Mailbox.objects.get().problem == "cut_off"
        line.after = None
        box.refresh_from_db()
        with staying(box):
            soon(lambda: taken() == 2)
    assert len(IncomingMail.objects.latest("pk").raw.bytes()) > 400_000


OLD_SERVER = {
    "CAPABILITY": "* CAPABILITY IMAP4rev1\r\n{tag} OK done",
    "EXAMINE": "* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 1] x\r\n{tag} OK [READ-ONLY] done",
    "UID": "* SEARCH\r\n{tag} OK done",
    "LOGOUT": "* BYE\r\n{tag} OK done",
}


def test_a_server_that_does_not_tell_is_asked_every_half_minute(miriam: Person) -> None:
    with imap_that_says(OLD_SERVER) as port:
        visit(configure(miriam, port, "alt"), worker="w", is_over=threading.Event())
    found = Mailbox.objects.get()
    assert (found.tells_by_itself, found.problem) == (False, "")
    assert found.next_at
    assert 20 < (found.next_at - now()).total_seconds() <= 30


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("NO [ALERT] Application-specific password required: https://support.example", "app_password"),
        ("NO LOGIN failed: Basic Authentication is disabled.", "passwords_off"),
        ("NO [ALERT] Your account is not enabled for IMAP use.", "imap_off"),
        ("NO [UNAVAILABLE] Temporary authentication failure, try again", "later"),
        ("NO [AUTHENTICATIONFAILED] Authentication failed.", "wrong_password"),
        ("NO [PRIVACYREQUIRED] Plaintext authentication disallowed", "tls_expected"),
    ],
)
def test_what_servers_say_at_the_login_becomes_advice(miriam: Person, said: str, reason: str) -> None:
    with imap_that_says({**OLD_SERVER, "LOGIN": f"{{tag}} {said}"}) as port:
        check = check_mailbox(configure(miriam, port, "b"))
    assert check.reason == reason
    assert check.said


def test_a_server_without_starttls_says_so(miriam: Person) -> None:
    with imap_that_says(OLD_SERVER) as port:
        assert check_mailbox(configure(miriam, port, "b", security="starttls")).reason == "imap_no_starttls"


@pytest.mark.parametrize("silent", ["GREETING", "LOGIN", "EXAMINE", "UID"])
def test_a_server_that_says_nothing_is_given_up_in_time(
    miriam: Person, monkeypatch: pytest.MonkeyPatch, silent: str
) -> None:
    monkeypatch.setattr(imap, "TIMEOUT", 0.3)
    begun = time.monotonic()
    if silent == "GREETING":
        with listening(lambda _peer: time.sleep(5)) as port:
            visit(configure(miriam, port, "b"), worker="w", is_over=threading.Event())
    else:
        with imap_that_says({**OLD_SERVER, silent: ""}) as port:
            visit(configure(miriam, port, "b"), worker="w", is_over=threading.Event())
    found = Mailbox.objects.get()
    assert (found.problem, time.monotonic() - begun < 9) == ("timed_out", True)
    assert found.problem_since
