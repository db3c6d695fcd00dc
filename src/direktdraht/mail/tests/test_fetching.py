"""Fetching from a real IMAP server: new mail only, each once, and the mailbox stays as it was."""

import datetime as dt
import shutil
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.db import connection

from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.kit.sealing import unseal
from direktdraht.mail import fetching
from direktdraht.mail.fetching import fetch_due, fetch_new
from direktdraht.mail.mailbox import check_mailbox, configure_mailbox, try_mailbox
from direktdraht.mail.models import IncomingMail, LeftMail, Mailbox
from direktdraht.mail.tests.conftest import free_port
from direktdraht.mail.tests.dovecot import MISSING, Dovecot, program, running_dovecot
from direktdraht.staff.models import Person
from tests.lacking import lacking

USER = "beschwerde"


@pytest.fixture(scope="module")
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


def mail(words: str, *, to: str = "service@lichtklang.example", date: str = "") -> bytes:
    head = f"From: a@kunde.example\r\nTo: {to}\r\nSubject: {words}\r\nMessage-ID: <{words}@kunde.example>\r\n"
    return (head + (f"Date: {date}\r\n" if date else "") + f"\r\n{words}\r\n").encode()


def configure(by: Person, dovecot: Dovecot, box: str, **changes: Any) -> Mailbox:
    values: dict[str, Any] = {
        "host": "127.0.0.1",
        "port": dovecot.port,
        "security": "none",
        "username": box,
        "password": "geheim",
        "folder": "",
    }
    return configure_mailbox(**{**values, **changes}, by=by, at=now())


def fetch(worker: str = "w1") -> int:
    return fetch_new(at=now(), worker=worker)


def subjects() -> list[str]:
    rows = IncomingMail.objects.order_by("pk").select_related("raw")
    return [row.raw.bytes().split(b"Subject: ")[1].split(b"\r\n")[0].decode() for row in rows]


def test_only_mail_from_then_on_and_nothing_in_the_mailbox_changes(
    miriam: Person, dovecot: Dovecot, box: str
) -> None:
    yesterday = now() - dt.timedelta(days=1)
    dovecot.put(box, mail("alt"), at=yesterday)
    dovecot.put(box, mail("auch-alt"), at=now() - dt.timedelta(minutes=5))
    configure(miriam, dovecot, box)
    dovecot.put(box, mail("neu"))
    assert fetch() == 1
    dovecot.put(box, mail("gelesen"), flags=r"(\Seen)")
    assert fetch() == 1
    assert fetch() == 0
    assert subjects() == ["neu", "gelesen"]
    assert [b"Seen" in line for line in dovecot.flags(box)] == [False, False, False, True]
    row = IncomingMail.objects.first()
    assert row is not None
    assert (row.source, row.recipients) == ("imap", ["service@lichtklang.example"])


def test_the_bytes_are_those_that_came(miriam: Person, dovecot: Dovecot, box: str) -> None:
    raw = b"From: a@b.example\r\nDelivered-To: chef@lichtklang.example\r\nSubject: \xfcml\r\n\r\n\x00\xff Bild\r\n"
    configure(miriam, dovecot, box)
    dovecot.put(box, raw.replace(b"\x00", b""))
    fetch()
    row = IncomingMail.objects.get()
    assert row.raw.bytes() == raw.replace(b"\x00", b"")
    assert row.recipients == ["chef@lichtklang.example"]


def test_a_fetcher_that_is_killed_takes_nothing_twice_and_loses_nothing(
    miriam: Person, dovecot: Dovecot, box: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    configure(miriam, dovecot, box)
    fetch()
    for name in ("eins", "zwei", "drei"):
        dovecot.put(box, mail(name))

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(fetching, "_stand_at", killed)
        with pytest.raises(KeyboardInterrupt):
            fetch()
    assert subjects() == ["eins"]
    Mailbox.objects.update(claimed_by="dead", claimed_until=now() + dt.timedelta(minutes=5))
    assert fetch() == 0, "another one seems to be at it"
    Mailbox.objects.update(claimed_until=now())
    assert fetch() == 2
    assert subjects() == ["eins", "zwei", "drei"]


def test_a_server_that_numbers_anew_is_read_again_without_doubles(
    miriam: Person, dovecot: Dovecot, box: str
) -> None:
    dovecot.put(box, mail("alt"), at=now() - dt.timedelta(days=40))
    configure(miriam, dovecot, box)
    dovecot.put(box, mail("neu"))
    fetch()
    before = Mailbox.objects.get().uid_validity
    for file in (dovecot.boxes / box).glob("dovecot*"):
        file.unlink()
    # A move to another server may date everything anew.
    dovecot.put(box, mail("umgezogen", date="Mon, 2 Mar 2020 10:00:00 +0100"))
    dovecot.put(box, mail("danach"))
    Mailbox.objects.update(uid_validity=(before or 1) + 1)
    assert fetch() == 1
    assert subjects() == ["neu", "danach"]
    assert LeftMail.objects.count() == 1


def test_what_is_too_large_stays_and_is_named(
    miriam: Person, dovecot: Dovecot, box: str, settings: Any
) -> None:
    settings.MAIL_LIMIT = 2000
    configure(miriam, dovecot, box)
    dovecot.put(box, mail("x" * 3000))
    dovecot.put(box, mail("klein"))
    assert fetch() == 1
    assert subjects() == ["klein"]
    assert "MB" in LeftMail.objects.get().why


def test_another_folder_begins_anew(miriam: Person, dovecot: Dovecot, box: str) -> None:
    configure(miriam, dovecot, box)
    fetch()
    with dovecot.client(box) as client:
        client.create('"Beschwerden &- &AMQ-rger"')
    dovecot.put(box, mail("vorher"), folder='"Beschwerden &- &AMQ-rger"', at=now() - dt.timedelta(hours=2))
    configure(miriam, dovecot, box, folder="Beschwerden & Ärger", password="")
    dovecot.put(box, mail("danach"), folder='"Beschwerden &- &AMQ-rger"')
    assert fetch() == 1
    assert subjects() == ["danach"]


def test_it_is_asked_every_half_minute_and_less_often_while_something_is_wrong(
    miriam: Person, dovecot: Dovecot, box: str
) -> None:
    assert fetch_due(at=now(), worker="w") == 0
    configure(miriam, dovecot, box, password="falsch")
    at = now()
    fetch_due(at=at, worker="w")
    found = Mailbox.objects.get()
    assert (found.problem, found.problem_since) == ("wrong_password", at)
    assert found.next_at == at + dt.timedelta(minutes=15)
    assert found.problem_said
    configure(miriam, dovecot, box)
    at = now()
    fetch_due(at=at, worker="w")
    found = Mailbox.objects.get()
    assert (found.problem, found.fetched_at, found.next_at) == ("", at, at + fetching.PAUSE)
    dovecot.put(box, mail("zu-frueh"))
    assert fetch_due(at=at + dt.timedelta(seconds=29), worker="w") == 0
    assert fetch_due(at=at + dt.timedelta(seconds=31), worker="w") == 1


def test_a_try_says_what_is_wrong(miriam: Person, dovecot: Dovecot, box: str) -> None:
    def reason(**changes: Any) -> str:
        check = check_mailbox(configure(miriam, dovecot, box, **changes))
        assert check.said
        return check.reason

    assert reason() == "mailbox_ok"
    assert reason(password="falsch") == "wrong_password"
    assert reason(folder="Gibtsnicht") == "folder_missing"
    assert reason(host="gibt-es-nicht.invalid") == "name_not_found"
    assert reason(port=free_port()) == "imap_refused"
    assert reason(security="tls") == "imap_tls_failed"
    assert reason(security="starttls") == "imap_no_starttls"
    assert reason(security="starttls", port=993) == "imap_tls_failed"
    configure(miriam, dovecot, box)
    assert try_mailbox(by=miriam, at=now()).ok
    assert Mailbox.objects.get().test_result == "mailbox_ok"


def test_two_fetchers_at_once_take_each_mail_once(
    miriam: Person, dovecot: Dovecot, box: str, many_connections: None
) -> None:
    configure(miriam, dovecot, box)
    fetch()
    for number in range(6):
        dovecot.put(box, mail(f"m{number}"))
    Mailbox.objects.update(claimed_until=None)

    def run(name: str) -> None:
        try:
            fetch(name)
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=(f"w{number}",)) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert subjects() == [f"m{number}" for number in range(6)]


def test_the_password_is_sealed_and_goes_to_no_other_server(miriam: Person, dovecot: Dovecot) -> None:
    first = configure(miriam, dovecot, "box")
    assert "geheim" not in first.sealed_password
    assert unseal(configure(miriam, dovecot, "box", password="", port=993).sealed_password) == "geheim"
    assert configure(miriam, dovecot, "box", password="", host="fremd.example").sealed_password == ""


def test_only_an_administrator_sets_it_up(miriam: Person, dovecot: Dovecot) -> None:
    for wrong in ({"port": 0}, {"security": "x"}, {"host": "a b"}, {"username": ""}):
        with pytest.raises(Refused):
            configure(miriam, dovecot, "box", **wrong)
    with pytest.raises(Refused):
        try_mailbox(by=miriam, at=now())
    miriam.is_administrator = False
    with pytest.raises(Refused):
        configure(miriam, dovecot, "box")
    assert fetch() == 0
