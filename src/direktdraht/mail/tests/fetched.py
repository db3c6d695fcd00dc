"""A mailbox on the real server, and what was fetched from it."""

from typing import Any

from direktdraht.kit.clock import now
from direktdraht.mail.account_fields import AccountFields
from direktdraht.mail.fetching import fetch_new
from direktdraht.mail.mailbox import configure_mailbox
from direktdraht.mail.models import IncomingMail, Mailbox
from direktdraht.mail.tests.dovecot import Dovecot
from direktdraht.staff.models import Person


def mail(words: str, *, to: str = "service@lichtklang.example", date: str = "") -> bytes:
    head = f"From: a@kunde.example\r\nTo: {to}\r\nSubject: {words}\r\nMessage-ID: <{words}@kunde.example>\r\n"
    return (head + (f"Date: {date}\r\n" if date else "") + f"\r\n{words}\r\n").encode()


def configure(by: Person, dovecot: Dovecot, box: str, **changes: Any) -> Mailbox:
    """The first mailbox, made or changed."""
    account: dict[str, Any] = {
        "host": "127.0.0.1",
        "port": dovecot.port,
        "security": "none",
        "username": box,
        "password": "geheim",
    }
    more = {name: changes.pop(name) for name in ("folder", "since") if name in changes}
    fields = AccountFields(**{**account, **changes})
    return configure_mailbox(Mailbox.objects.first(), fields, **more, by=by, at=now())


def fetch(worker: str = "w1") -> int:
    return fetch_new(Mailbox.objects.get(), at=now(), worker=worker)


def subjects() -> list[str]:
    rows = IncomingMail.objects.order_by("pk").select_related("raw")
    return [row.raw.bytes().split(b"Subject: ")[1].split(b"\r\n")[0].decode() for row in rows]
