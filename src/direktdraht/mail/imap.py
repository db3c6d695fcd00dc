"""A session with the company's mailbox that can only read, and in plain words why none came about."""

import datetime as dt
import imaplib
import re
import socket
import ssl
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from imap_tools.errors import ImapToolsError, MailboxFolderSelectError, MailboxLoginError
from imap_tools.mailbox import BaseMailBox, MailBox, MailBoxStartTls, MailBoxUnencrypted

from direktdraht.kit.sealing import unseal
from direktdraht.mail.connecting import problem_of
from direktdraht.mail.logins import access_token, forget_token
from direktdraht.mail.models import Mailbox
from direktdraht.mail.problems import Problem, plain, problem_at_login

TIMEOUT = 30  # seconds for each step
_AS_IMAP = {
    "connection_refused": "imap_refused",
    "no_starttls": "imap_no_starttls",
    "tls_failed": "imap_tls_failed",
    "not_mail": "imap_not_mail",
}
_UID, _SIZE = re.compile(rb"\bUID (\d+)"), re.compile(rb"RFC822\.SIZE (\d+)")
_AT_ONCE = 500  # mails described by one question
_BREATH = 2.0  # seconds between two looks whether it is over
# A line that is dead without a word is noticed after two minutes: silent for a minute, then asked three times.
_ALIVE = {"TCP_KEEPIDLE": 60, "TCP_KEEPINTVL": 20, "TCP_KEEPCNT": 3}


@dataclass(frozen=True)
class Found:
    """A mail as the server describes it, before its bytes are fetched. arrived is by the server's clock."""

    uid: int
    size: int
    arrived: dt.datetime


class Session:
    """The folder, opened so that nothing in it can change: no flag, no deletion."""

    def __init__(self, box: BaseMailBox, folder: str) -> None:
        self.box = box
        self.client: imaplib.IMAP4 = box.client
        _name, said = self.client.capability()
        self.tells_by_itself = b"IDLE" in b" ".join(part for part in said if part).upper().split()
        box.folder.set(folder, readonly=True)
        self.uid_validity = self._number("UIDVALIDITY")
        # The next mail will have at least this number.
        self.uid_next = self._number("UIDNEXT") or 1

    def uids_after(self, uid: int) -> list[int]:
        self.client.untagged_responses.pop("EXISTS", None)
        # “n:*” names the last mail even where it lies below n.
        return [found for found in self._search("UID", f"{uid + 1}:*") if found > uid]

    def uids_since(self, day: dt.date) -> list[int]:
        """By the day on which they reached the mailbox."""
        return self._search("SINCE", f"{day.day:02d}-{_MONTHS[day.month - 1]}-{day.year}")

    def describe(self, uids: Sequence[int]) -> list[Found]:
        """Those that are still there, by their numbers; others somebody moved or deleted."""
        found: dict[int, Found] = {}
        for start in range(0, len(uids), _AT_ONCE):
            wanted = ",".join(map(str, uids[start : start + _AT_ONCE]))
            for part in _good(self.client.uid("FETCH", wanted, "(UID RFC822.SIZE INTERNALDATE)")):
                line = (part[0] if isinstance(part, tuple) else part) or b""
                if (uid := _UID.search(line)) and (size := _SIZE.search(line)):
                    found[int(uid[1])] = Found(int(uid[1]), int(size[1]), _moment(line))
        return [found[uid] for uid in uids if uid in found]

    def raw(self, uid: int) -> bytes | None:
        """The bytes, leaving it unread; None when it is gone by now."""
        for part in _good(self.client.uid("FETCH", str(uid), "(BODY.PEEK[])")):
            if isinstance(part, tuple):
                return bytes(part[1])
        return None

    def wait(self, seconds: float, is_over: Callable[[], bool]) -> None:
        """Until the server tells of anything (RFC 2177), the time is up, or it is over."""
        # It may have told since we searched, along with the answer to something else; it does so once.
        if self.client.untagged_responses.pop("EXISTS", None):
            return
        idle: Any = self.box.idle
        until = time.monotonic() + seconds
        idle.start()
        # What came along with the answer lies in a buffer by now, where nobody would hear it.
        is_heard = _lies_in_buffer(self.client)
        while not is_heard and not is_over() and time.monotonic() < until:
            began = time.monotonic()
            answers = idle.poll(min(_BREATH, max(until - began, 0.0)))
            # Back at once and with nothing: the other end is gone, as the next word will find out.
            is_heard = bool(answers) or time.monotonic() - began < _BREATH / 2
        idle.stop()
        for name in ("EXISTS", "RECENT", "EXPUNGE", "FETCH", "OK"):
            self.client.untagged_responses.pop(name, None)

    def _number(self, name: str) -> int:
        _name, values = self.client.response(name)
        value = values[-1] if values else None
        return int(value) if value else 0

    def _search(self, *what: str) -> list[int]:
        answer = self.client.uid("SEARCH", *what)
        return sorted({int(uid) for part in _good(answer) if part for uid in part.split()})


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_NEVER_TOO_EARLY = dt.datetime(9999, 1, 1, tzinfo=dt.UTC)


@contextmanager
def reading(mailbox: Mailbox) -> Iterator[Session]:
    """Connected, encrypted as configured with the certificate checked, logged in, the folder open.

    Raises Problem, also for whatever goes wrong inside.
    """
    box: BaseMailBox | None = None
    try:
        # Before the socket opens: some servers do not wait long for a login.
        token = access_token(mailbox.login) if mailbox.login else ""
        box = _connect(mailbox)
        _login(box, mailbox, token)
        yield Session(box, mailbox.folder)
    except (OSError, ValueError, EOFError, imaplib.IMAP4.error, ImapToolsError, Problem) as error:
        raise _problem_of(error, mailbox, box) from error
    finally:
        if box:
            _leave(box)


def _connect(mailbox: Mailbox) -> BaseMailBox:
    security, host, port = mailbox.security, mailbox.host, mailbox.port
    if security == Mailbox.Security.TLS:
        box: BaseMailBox = MailBox(host, port, timeout=TIMEOUT, ssl_context=ssl.create_default_context())
    elif security == Mailbox.Security.STARTTLS:
        if port == 993:
            raise Problem("imap_tls_failed")
        box = MailBoxStartTls(host, port, timeout=TIMEOUT, ssl_context=ssl.create_default_context())
    else:
        box = MailBoxUnencrypted(host, port, timeout=TIMEOUT)
    box.client.sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in _ALIVE.items():
        if option := getattr(socket, name, None):
            box.client.sock.setsockopt(socket.IPPROTO_TCP, option, value)
    return box


def _login(box: BaseMailBox, mailbox: Mailbox, token: str) -> None:
    client, username = box.client, mailbox.username
    if token:
        # What the server asks back is why it refuses; an empty answer ends it.
        words = iter([f"user={username}\1auth=Bearer {token}\1\1".encode()])
        client.authenticate("XOAUTH2", lambda _asked: next(words, b""))
        return
    password = unseal(mailbox.sealed_password)
    if "LOGINDISABLED" in client.capabilities and mailbox.security == Mailbox.Security.NONE:
        raise Problem("tls_expected")
    if (username + password).isascii():
        box.login(username, password, initial_folder=None)
    else:
        box.login_utf8(username, password, initial_folder=None)


def _leave(box: BaseMailBox) -> None:
    # Not a third half minute for a server that says nothing.
    with suppress(OSError, EOFError, ValueError, imaplib.IMAP4.error, ImapToolsError):
        box.client.sock.settimeout(3)
        box.logout()
    with suppress(OSError):
        box.client.shutdown()


def _problem_of(error: Exception, mailbox: Mailbox, box: BaseMailBox | None) -> Problem:
    if isinstance(error, MailboxLoginError):
        return _of_login(_words(error), mailbox)
    if isinstance(error, MailboxFolderSelectError):
        return Problem("folder_missing", _folders(box) if box else "")
    if isinstance(error, imaplib.IMAP4.abort | EOFError):
        said = str(error).lower()
        if "tls not supported" in said:
            return Problem("imap_no_starttls")
        return Problem("timed_out" if "timed out" in said else "cut_off")
    if isinstance(error, imaplib.IMAP4.error):
        if box and box.client.state == "NONAUTH":
            return _of_login(plain(str(error)), mailbox)
        # What imaplib raises when it is greeted by something else.
        return Problem("imap_not_mail", str(error)[:300])
    if isinstance(error, ImapToolsError):
        return Problem("imap_confused", _words(error))
    problem = problem_of(error)
    return Problem(_AS_IMAP.get(problem.reason, problem.reason), problem.detail)


def _of_login(said: str, mailbox: Mailbox) -> Problem:
    problem = problem_at_login(said, mailbox)
    if mailbox.login and problem.reason == "token_refused":
        forget_token(mailbox.login)
    return problem


def _folders(box: BaseMailBox) -> str:
    """The names there are, so that whoever mistyped one sees it."""
    with suppress(OSError, ValueError, EOFError, imaplib.IMAP4.error, ImapToolsError):
        return ", ".join(folder.name for folder in box.folder.list()[:30])
    return ""


def _lies_in_buffer(client: imaplib.IMAP4) -> bool:
    """Whether a line was read from the socket that nobody has looked at."""
    sock: Any = client.sock
    if getattr(sock, "pending", lambda: 0)():
        return True
    if lines := getattr(client, "_readbuf", None):  # Python 3.14 keeps them itself, without a file
        return bool(lines)
    file: Any = getattr(client, "_file", None) or client.file
    usual = sock.gettimeout()
    sock.settimeout(0)
    try:
        return bool(file.peek(1))
    except OSError:
        return False
    finally:
        sock.settimeout(usual)


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
