"""A session with the company's mail server, and in plain words why none came about."""

import base64
import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from direktdraht.kit.sealing import unseal
from direktdraht.mail.logins import access_token, forget_token
from direktdraht.mail.models import MailServer
from direktdraht.mail.problems import Problem, plain, problem_at_login, problem_of_network

TIMEOUT = 30  # seconds for each step


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
        if isinstance(error, smtplib.SMTPAuthenticationError):
            raise _of_login(error, server) from error
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


def size_limit_of(session: smtplib.SMTP) -> int | None:
    """Bytes of one mail, as the server says in its greeting (RFC 1870); None where it says nothing."""
    said = session.esmtp_features.get("size", "").strip()
    return int(said) or None if said.isdecimal() else None


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
    offered = session.esmtp_features["auth"].upper().split()
    password = "" if server.login else unseal(server.sealed_password)
    if server.login:
        if "XOAUTH2" not in offered:
            raise Problem("no_xoauth2")
        _say(session, "XOAUTH2", f"user={server.username}\1auth=Bearer {access_token(server.login)}\1\1")
    elif (server.username + password).isascii():
        session.login(server.username, password)
    else:
        _say(session, "PLAIN", f"\0{server.username}\0{password}")


def _say(session: smtplib.SMTP, mechanism: str, words: str) -> None:
    """A login in one go, in UTF-8. What the server asks back is why it refuses; an empty word ends it (RFC 7628)."""
    code, answer = session.docmd("AUTH", f"{mechanism} {base64.b64encode(words.encode()).decode()}")
    if code == 334:
        code, answer = session.docmd("")
    if code not in (235, 503):
        raise smtplib.SMTPAuthenticationError(code, answer)


def _is_bare_but_could(session: smtplib.SMTP, server: MailServer) -> bool:
    return server.security == MailServer.Security.NONE and session.has_extn("starttls")


def _of_login(error: smtplib.SMTPAuthenticationError, server: MailServer) -> Problem:
    said = plain(error.smtp_error)
    if error.smtp_code < 500 or error.smtp_code in (530, 538):
        return problem_of(error)
    problem = problem_at_login(said, server)
    if server.login and problem.reason == "token_refused":
        forget_token(server.login)
    return problem


def problem_of(error: Exception) -> Problem:
    """What went wrong, for whoever can set it right."""
    if isinstance(error, Problem):
        return error
    if isinstance(error, smtplib.SMTPServerDisconnected):
        return Problem("timed_out") if "timed out" in str(error) else Problem("cut_off")
    if isinstance(error, smtplib.SMTPResponseException):
        return _of_answer(
            error.smtp_code, plain(error.smtp_error), isinstance(error, smtplib.SMTPAuthenticationError)
        )
    if isinstance(error, smtplib.SMTPNotSupportedError):
        return Problem("no_login")
    if isinstance(error, smtplib.SMTPException):
        return Problem("not_mail", str(error)[:300])
    return problem_of_network(error)


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
        return put_off(code, detail)
    return Problem("refused" if code >= 500 else "not_mail", detail)


def put_off(code: int, detail: str) -> Problem:
    """A server that asks to come again; greylisting is named, since it is a habit and no trouble (RFC 6647)."""
    low = detail.lower()
    is_grey = "greylist" in low or "graylist" in low or ("4.7.1" in low and "try again" in low)
    return Problem("greylisted" if is_grey else "later", f"{code} {detail}".strip())
