"""Why a server did not do what it was asked: a word of reasons.py, found from what was raised or said."""

import socket
import ssl

from direktdraht.mail.accounts import ServerAccount


class Problem(Exception):
    """reason is a word of reasons.py, detail what the server said."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(reason, detail)
        self.reason, self.detail = reason, detail


# What servers say at the login, in the order in which it is looked for.
_AT_LOGIN = (
    ("application-specific password", "app_password"),
    ("app password", "app_password"),
    ("smtpclientauthentication is disabled", "smtp_login_off"),
    ("basic authentication is disabled", "passwords_off"),
    ("basicauthblocked", "passwords_off"),
    ("not enabled for imap", "imap_off"),
    ("imap access is disabled", "imap_off"),
    ("imap is disabled", "imap_off"),
    ("unavailable", "later"),
    ("try again", "later"),
    ("too many", "later"),
)


def problem_of_network(error: Exception) -> Problem:
    """What went wrong before the other side could say a word."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return Problem("certificate", error.verify_message)
    if isinstance(error, ssl.SSLError):
        return Problem("tls_failed")
    if isinstance(error, socket.gaierror | UnicodeError):
        return Problem("name_not_found")
    if isinstance(error, TimeoutError):
        return Problem("timed_out")
    if isinstance(error, ConnectionRefusedError):
        return Problem("connection_refused")
    if isinstance(error, ConnectionError):
        return Problem("cut_off")
    return Problem("unreachable", str(error)[:300])


def problem_at_login(said: str, account: ServerAccount) -> Problem:
    """said: the server's refusal of a login."""
    low = said.lower()
    if account.security == ServerAccount.Security.NONE and any(
        word in low for word in ("privacy", "plaintext", "tls")
    ):
        return Problem("tls_expected", said)
    reason = next((reason for words, reason in _AT_LOGIN if words in low), "")
    return Problem(reason or ("token_refused" if account.login_id else "wrong_password"), said)


def plain(answer: bytes | str) -> str:
    """A server's answer as one line."""
    text = answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer
    return " ".join(text.replace("\0", "").split())[:500]
