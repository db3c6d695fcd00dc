"""A session with the company's mail server, and in plain words why none came about."""

import smtplib
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from direktdraht.kit.sealing import unseal
from direktdraht.mail.models import MailServer

TIMEOUT = 30  # seconds for each step


class Problem(Exception):
    """reason is a word of reasons.py, detail what the server said."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(reason, detail)
        self.reason, self.detail = reason, detail


def open_session(server: MailServer) -> smtplib.SMTP:
    """Connected, encrypted as configured with the certificate checked, logged in. Raises Problem."""
    session: smtplib.SMTP | None = None
    try:
        session = _connect(server)
        if server.security == MailServer.Security.STARTTLS:
            if not session.has_extn("starttls"):
                raise Problem("no_starttls")
            session.starttls(context=ssl.create_default_context())
            session.ehlo()
        if server.username:
            _login(session, server)
        return session
    except (OSError, smtplib.SMTPException, ValueError, Problem) as error:
        if session:
            with suppress(OSError):
                session.close()
        raise problem_of(error) from error


@contextmanager
def session_with(server: MailServer) -> Iterator[smtplib.SMTP]:
    session = open_session(server)
    try:
        yield session
    finally:
        end_session(session)


def end_session(session: smtplib.SMTP) -> None:
    try:
        session.quit()
    except (OSError, smtplib.SMTPException):
        session.close()


def _connect(server: MailServer) -> smtplib.SMTP:
    if server.security == MailServer.Security.TLS:
        session: smtplib.SMTP = smtplib.SMTP_SSL(
            server.host, server.port, timeout=TIMEOUT, context=ssl.create_default_context()
        )
    else:
        session = smtplib.SMTP(server.host, server.port, timeout=TIMEOUT)
    session.ehlo_or_helo_if_needed()
    return session


def _login(session: smtplib.SMTP, server: MailServer) -> None:
    if not session.has_extn("auth"):
        raise Problem("tls_expected" if _is_bare_but_could(session, server) else "no_login")
    session.login(server.username, unseal(server.sealed_password))


def _is_bare_but_could(session: smtplib.SMTP, server: MailServer) -> bool:
    return server.security == MailServer.Security.NONE and session.has_extn("starttls")


def problem_of(error: Exception) -> Problem:  # noqa: C901 - one flat list of cases
    """What went wrong, for whoever can set it right."""
    if isinstance(error, Problem):
        return error
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
    if isinstance(error, smtplib.SMTPServerDisconnected):
        return Problem("timed_out") if "timed out" in str(error) else Problem("cut_off")
    if isinstance(error, smtplib.SMTPResponseException):
        return _of_answer(
            error.smtp_code, plain(error.smtp_error), isinstance(error, smtplib.SMTPAuthenticationError)
        )
    if isinstance(error, smtplib.SMTPNotSupportedError):
        return Problem("no_login")
    if isinstance(error, ConnectionError):
        return Problem("cut_off")
    if isinstance(error, smtplib.SMTPException):
        return Problem("not_mail", str(error)[:300])
    return Problem("unreachable", str(error)[:300])


def _of_answer(code: int, detail: str, at_login: bool) -> Problem:
    if code == 530 and "starttls" in detail.lower():
        return Problem("tls_expected", detail)
    if code == 538:
        return Problem("tls_expected", detail)
    if code == 530:
        return Problem("login_wanted", detail)
    if at_login and code >= 500:
        return Problem("wrong_password", detail)
    if 400 <= code < 500:
        return Problem("later", detail)
    return Problem("refused" if code >= 500 else "not_mail", detail)


def plain(answer: bytes | str) -> str:
    """A server's answer as one line."""
    text = answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer
    return " ".join(text.replace("\0", "").split())[:500]
