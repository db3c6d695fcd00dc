"""Fetching from a real IMAP server: new mail only, each once, and the mailbox stays as it was."""

import datetime as dt
import threading
from typing import Any

import pytest
from django.db import connection

from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.kit.sealing import unseal
from direktdraht.mail import fetching
from direktdraht.mail.fetching import fetch_new
from direktdraht.mail.mailbox import check_mailbox, remove_mailbox, try_mailbox
from direktdraht.mail.models import IncomingMail, Mailbox, SeenMail
from direktdraht.mail.progress import due_mailboxes
from direktdraht.mail.tests.conftest import free_port
from direktdraht.mail.tests.dovecot import Dovecot
from direktdraht.mail.tests.fetched import configure, fetch, mail, subjects
from direktdraht.staff.models import Person


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
        patch.setattr(fetching, "stand_at", killed)
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
    assert SeenMail.objects.exclude(why="").count() == 1


def test_what_is_too_large_stays_and_is_named(
    miriam: Person, dovecot: Dovecot, box: str, settings: Any
) -> None:
    settings.MAIL_LIMIT = 2000
    configure(miriam, dovecot, box)
    dovecot.put(box, mail("x" * 3000))
    dovecot.put(box, mail("klein"))
    assert fetch() == 1
    assert subjects() == ["klein"]
    assert "MB" in SeenMail.objects.exclude(why="").get().why


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
    configure(miriam, dovecot, box, password="falsch")
    at = now()
    fetch_new(Mailbox.objects.get(), at=at, worker="w")
    found = Mailbox.objects.get()
    assert (found.problem, found.problem_since) == ("wrong_password", at)
    assert found.next_at == at + dt.timedelta(minutes=15)
    assert found.problem_said
    configure(miriam, dovecot, box)
    at = now()
    fetch_new(Mailbox.objects.get(), at=at, worker="w")
    found = Mailbox.objects.get()
    assert (found.problem, found.fetched_at, found.next_at) == ("", at, at + fetching.PAUSE)
    assert not due_mailboxes(at + dt.timedelta(seconds=29))
    assert due_mailboxes(at + dt.timedelta(seconds=31))


def test_a_line_that_is_cut_is_back_soon_and_then_less_often(
    miriam: Person, dovecot: Dovecot, box: str
) -> None:
    configure(miriam, dovecot, box, port=free_port())
    pauses = []
    for _try in range(7):
        at = now()
        fetch_new(Mailbox.objects.get(), at=at, worker="w")
        next_at = Mailbox.objects.get().next_at
        assert next_at
        pauses.append((next_at - at).total_seconds())
    assert pauses == [5, 30, 60, 120, 300, 600, 600]


def test_a_start_date_is_kept_and_what_was_there_before_us_is_marked(
    miriam: Person, dovecot: Dovecot, box: str
) -> None:
    today = now().date()
    for days in (1, 3, 9):
        dovecot.put(box, mail(f"vor-{days}-Tagen"), at=now() - dt.timedelta(days=days))
    configure(miriam, dovecot, box, since=today - dt.timedelta(days=5))
    dovecot.put(box, mail("neu"), at=now() + dt.timedelta(seconds=2))
    assert fetch() == 3
    assert list(IncomingMail.objects.order_by("pk").values_list("from_before", flat=True)) == [
        True,
        True,
        False,
    ]
    assert fetch() == 0
    with pytest.raises(Refused):
        configure(miriam, dovecot, box, since=today + dt.timedelta(days=2))
    with pytest.raises(Refused):
        configure(miriam, dovecot, box, since=today - dt.timedelta(days=400))
    # Further back after all: what we have is recognised, what is older comes too.
    configure(miriam, dovecot, box, since=today - dt.timedelta(days=20))
    assert fetch() == 1
    assert IncomingMail.objects.filter(from_before=True).count() == 3


def test_a_try_says_what_is_wrong(miriam: Person, dovecot: Dovecot, box: str) -> None:
    def reason(**changes: Any) -> str:
        check = check_mailbox(configure(miriam, dovecot, box, **changes))
        assert check.said
        return check.reason

    assert reason() == "mailbox_ok"
    assert reason(password="falsch") == "wrong_password"
    assert reason(folder="Gibtsnicht") == "folder_missing"
    assert "INBOX" in check_mailbox(Mailbox.objects.get()).said, "those that are there are named"
    assert reason(password="Schlüssel – 1") == "wrong_password"
    assert reason(host="gibt-es-nicht.invalid") == "name_not_found"
    assert reason(port=free_port()) == "imap_refused"
    assert reason(security="tls") == "imap_tls_failed"
    assert reason(security="starttls") == "certificate"
    assert reason(security="tls", port=dovecot.tls_port) == "certificate"
    assert reason(security="starttls", port=993) == "imap_tls_failed"
    configure(miriam, dovecot, box)
    assert try_mailbox(Mailbox.objects.get(), by=miriam, at=now()).ok
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
    for wrong in ({"port": 0}, {"security": "x"}, {"host": "a b"}, {"username": ""}, {"sign_in": "x"}):
        with pytest.raises(Refused):
            configure(miriam, dovecot, "box", **wrong)
    found = configure(miriam, dovecot, "box")
    miriam.is_administrator = False
    with pytest.raises(Refused):
        configure(miriam, dovecot, "box")
    for act in (try_mailbox, remove_mailbox):
        with pytest.raises(Refused):
            act(found, by=miriam, at=now())
