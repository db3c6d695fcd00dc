"""Mail that shows up late or cannot be had, many mailboxes, old mail by the thousand, no room left."""

import datetime as dt
import os
import time

import pytest
from django.db import connection

from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.mail.account_fields import AccountFields
from direktdraht.mail.fetching import fetch_new
from direktdraht.mail.imap import Session
from direktdraht.mail.mailbox import configure_mailbox, remove_mailbox
from direktdraht.mail.models import IncomingMail, Mailbox, SeenMail
from direktdraht.mail.problems import Problem
from direktdraht.mail.tests.dovecot import Dovecot
from direktdraht.mail.tests.fetched import configure, fetch, mail, subjects
from direktdraht.staff.models import Person


def test_a_mail_that_shows_up_late_below_the_others_is_taken(
    miriam: Person, dovecot: Dovecot, box: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    configure(miriam, dovecot, box)
    dovecot.put(box, mail("spaet"))
    dovecot.put(box, mail("zuerst"))
    usual = Session.uids_since
    with monkeypatch.context() as patch:  # a server that does not show the first one yet
        patch.setattr(Session, "uids_since", lambda session, day: usual(session, day)[1:])
        assert fetch() == 1
    assert fetch() == 1
    assert fetch() == 0
    assert subjects() == ["zuerst", "spaet"]


def test_a_mail_that_the_server_does_not_give_holds_up_no_other(
    miriam: Person, dovecot: Dovecot, box: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    configure(miriam, dovecot, box)
    fetch()
    for name in ("eins", "kaputt", "drei"):
        dovecot.put(box, mail(name))
    usual = Session.raw

    def raw(session: Session, uid: int) -> bytes | None:
        if uid == 2:
            raise Problem("imap_confused", "Server Unavailable. 15")
        return usual(session, uid)

    with monkeypatch.context() as patch:
        patch.setattr(Session, "raw", raw)
        assert fetch() == 2
        assert fetch() == 0
    left = SeenMail.objects.exclude(why="").get()
    assert left.retry_at
    SeenMail.objects.update(retry_at=now())
    assert fetch() == 1
    assert not SeenMail.objects.exclude(why="")


def test_two_mailboxes_stand_for_themselves(miriam: Person, dovecot: Dovecot, box: str) -> None:
    first = configure(miriam, dovecot, box)
    fields = AccountFields("127.0.0.1", dovecot.port, "none", f"{box}x", "geheim")
    second = configure_mailbox(None, fields, by=miriam, at=now())
    with pytest.raises(Refused):
        configure_mailbox(None, fields, by=miriam, at=now())
    dovecot.put(box, mail("hier"))
    dovecot.put(f"{box}x", mail("da"))
    assert fetch_new(first, at=now(), worker="w") == 1
    assert fetch_new(second, at=now(), worker="w") == 1
    assert subjects() == ["hier", "da"]
    remove_mailbox(second, by=miriam, at=now())
    assert Mailbox.objects.get() == first


def test_twenty_thousand_old_mails_stay_where_they_are(miriam: Person, dovecot: Dovecot, box: str) -> None:
    old = now() - dt.timedelta(days=40)
    dovecot.fill(box, 20_000, at=old)
    configure(miriam, dovecot, box)
    begun = time.monotonic()
    assert fetch() == 0
    assert time.monotonic() - begun < 10
    assert Mailbox.objects.get().last_uid == 20_000
    dovecot.put(box, mail("neu"))
    dovecot.fill(box, 300, at=old)  # somebody tidies up: old mail with new numbers
    dovecot.put(box, mail("auch-neu"))
    assert fetch() + fetch() == 2
    assert Mailbox.objects.get().last_uid == 20_302
    assert subjects() == ["neu", "auch-neu"]


@pytest.mark.skipif(connection.vendor != "sqlite", reason="a full disk can be had this way on SQLite alone")
def test_where_there_is_no_room_the_mail_stays_and_is_fetched_later(
    miriam: Person, dovecot: Dovecot, box: str
) -> None:
    configure(miriam, dovecot, box)
    fetch()
    dovecot.put(box, mail("gross" + "x" * 900) + os.urandom(200_000).hex().encode())
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA page_count")
        cursor.execute(f"PRAGMA max_page_count = {cursor.fetchone()[0]}")
        try:
            assert fetch() == 0
        finally:
            cursor.execute("PRAGMA max_page_count = 1073741823")
    found = Mailbox.objects.get()
    assert (found.problem, IncomingMail.objects.count()) == ("not_kept", 0)
    assert fetch() == 1
    assert Mailbox.objects.get().problem == ""
