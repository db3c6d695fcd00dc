"""A session with the company's mailbox that can only read, and in plain words why none came about."""

import datetime as dt
import imaplib
import re
import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from imap_tools.errors import ImapToolsError, MailboxFolderSelectError, MailboxLoginError
from imap_tools.mailbox import BaseMailBox, MailBox, MailBoxStartTls, MailBoxUnencrypted

from direktdraht.kit.sealing import unseal
from direktdraht.mail.connecting import Problem, plain, problem_of
from direktdraht.mail.models import Mailbox, MailServer

TIMEOUT = 30  # seconds for each step
_AS_IMAP = {
    "connection_refused": "imap_refused",
    "no_starttls": "imap_no_starttls",
    "tls_failed": "imap_tls_failed",
    "not_mail": "imap_not_mail",
}
_SIZE = re.compile(rb"RFC822\.SIZE (\d+)")


@dataclass(frozen=True)
class Found:
    """A mail as the server describes it, before its bytes are fetched. arrived is by the server's clock."""

    uid: int
    size: int
    arrived: dt.datetime


class Session:
    """The folder, opened so that nothing in it can change: no flag, no deletion."""

    def __init__(self, box: BaseMailBox, folder: str) -> None:
        self.client: imaplib.IMAP4 = box.client
        box.folder.set(folder, readonly=True)
        self.uid_validity = self._number("UIDVALIDITY")
        # The next mail will have at least this number.
        self.uid_next = self._number("UIDNEXT") or 1

    def uids_after(self, uid: int) -> list[int]:
        # “n:*” names the last mail even where it lies below n.
        return [found for found in self._search("UID", f"{uid + 1}:*") if found > uid]

    def uids_since(self, day: dt.date) -> list[int]:
        """By the day on which they reached the mailbox."""
        return self._search("SINCE", f"{day.day:02d}-{_MONTHS[day.month - 1]}-{day.year}")

    def describe(self, uid: int) -> Found | None:
        """None when it is gone by now: somebody moved or deleted it."""
        for part in self._fetch(uid, "(RFC822.SIZE INTERNALDATE)"):
            line = part[0] if isinstance(part, tuple) else part
            if size := _SIZE.search(line or b""):
                return Found(uid, int(size[1]), _moment(line))
        return None

    def raw(self, uid: int) -> bytes | None:
        """The bytes, leaving it unread; None when it is gone by now."""
        for part in self._fetch(uid, "(BODY.PEEK[])"):
            if isinstance(part, tuple):
                return bytes(part[1])
        return None

    def _number(self, name: str) -> int:
        _name, values = self.client.response(name)
        value = values[-1] if values else None
        return int(value) if value else 0

    def _search(self, *what: str) -> list[int]:
        answer = self.client.uid("SEARCH", *what)
        return sorted({int(uid) for part in _good(answer) if part for uid in part.split()})

    def _fetch(self, uid: int, what: str) -> list[Any]:
        return _good(self.client.uid("FETCH", str(uid), what))


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_NEVER_TOO_EARLY = dt.datetime(9999, 1, 1, tzinfo=dt.UTC)


@contextmanager
def reading(mailbox: Mailbox) -> Iterator[Session]:
    """Connected, encrypted as configured with the certificate checked, logged in, the folder open.

    Raises Problem, also for whatever goes wrong inside.
    """
    box: BaseMailBox | None = None
    try:
        box = _connect(mailbox)
        box.login(mailbox.username, unseal(mailbox.sealed_password), initial_folder=None)
        yield Session(box, mailbox.folder)
    except (OSError, ValueError, imaplib.IMAP4.error, ImapToolsError, Problem) as error:
        raise _problem_of(error, mailbox) from error
    finally:
        if box:
            with suppress(OSError, imaplib.IMAP4.error, ImapToolsError):
                box.logout()


def _connect(mailbox: Mailbox) -> BaseMailBox:
    security, host, port = mailbox.security, mailbox.host, mailbox.port
    if security == MailServer.Security.TLS:
        return MailBox(host, port, timeout=TIMEOUT, ssl_context=ssl.create_default_context())
    if security == MailServer.Security.STARTTLS:
        if port == 993:
            raise Problem("imap_tls_failed")
        return MailBoxStartTls(host, port, timeout=TIMEOUT, ssl_context=ssl.create_default_context())
    return MailBoxUnencrypted(host, port, timeout=TIMEOUT)


def _problem_of(error: Exception, mailbox: Mailbox) -> Problem:
    if isinstance(error, MailboxLoginError):
        return _of_login(_words(error), mailbox)
    if isinstance(error, MailboxFolderSelectError):
        return Problem("folder_missing", _words(error))
    if isinstance(error, imaplib.IMAP4.abort | EOFError):
        said = str(error).lower()
        if "tls not supported" in said:
            return Problem("imap_no_starttls")
        return Problem("timed_out" if "timed out" in said else "cut_off")
    if isinstance(error, imaplib.IMAP4.error):
        # What imaplib raises when it is greeted by something else.
        return Problem("imap_not_mail", str(error)[:300])
    if isinstance(error, ImapToolsError):
        return Problem("imap_confused", _words(error))
    problem = problem_of(error)
    return Problem(_AS_IMAP.get(problem.reason, problem.reason), problem.detail)


def _of_login(said: str, mailbox: Mailbox) -> Problem:
    low = said.lower()
    if mailbox.security == MailServer.Security.NONE and (
        "privacy" in low or "plaintext" in low or "tls" in low
    ):
        return Problem("tls_expected", said)
    if "unavailable" in low or "try again" in low:
        return Problem("later", said)
    return Problem("wrong_password", said)


def _words(error: Exception) -> str:
    """What the server itself said, out of an error of imap_tools."""
    result = getattr(error, "command_result", None)
    data = result[1] if isinstance(result, tuple) and len(result) > 1 else None
    return plain(data[0]) if data and isinstance(data[0], bytes | str) else ""


def _good(answer: tuple[str, list[Any]]) -> list[Any]:
    status, data = answer
    if status != "OK":
        raise Problem("imap_confused", plain(data[0]) if data and isinstance(data[0], bytes) else "")
    return data


def _moment(line: bytes) -> dt.datetime:
    """INTERNALDATE; for one that cannot be read, a moment that is never too early."""
    local = imaplib.Internaldate2tuple(line)
    return dt.datetime.fromtimestamp(time.mktime(local), dt.UTC) if local else _NEVER_TOO_EARLY
