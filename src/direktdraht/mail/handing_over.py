"""One mail over an open SMTP session, said word by word, so that every refusal is understood for what it is."""

import re
import smtplib
from contextlib import suppress

from direktdraht.mail.connecting import put_off
from direktdraht.mail.problems import Problem, plain

# Seconds. A server may scan the whole mail before it says yes; giving up early would send it twice.
_PATIENCE = 120
# Trying again would change nothing: it is about this mail or its reader.
FINAL = {"recipient_refused", "refused", "too_large", "no_smtputf8"}
_ABOUT_SIZE = re.compile(
    r"5\.3\.4|5\.2\.3|too (?:large|big)|size limit|exceeds.{0,40}size|maximum.{0,20}size", re.I
)
_ABOUT_SENDER = re.compile(r"sender|not owned|from address|send ?as|mail from", re.I)


def hand_over(
    session: smtplib.SMTP, sender: str, recipient: str, raw: bytes, options: list[str] | None = None
) -> str:
    """What the server said when it took it. Raises Problem, OSError or what smtplib raises."""
    _expect(session.mail(sender, options or []), session, "sender_refused")
    _expect(session.rcpt(recipient), session, "recipient_refused")
    usual = session.sock.gettimeout() if session.sock else None
    if session.sock:
        session.sock.settimeout(_PATIENCE)
    code, answer = session.data(raw)
    if session.sock:
        session.sock.settimeout(usual)
    _expect((code, answer), session, "refused")
    return plain(answer)


def ask_whether_taken(session: smtplib.SMTP, sender: str, recipient: str) -> None:
    """The same up to the mail itself: what was begun is taken back. Raises as hand_over()."""
    _expect(session.mail(sender), session, "sender_refused")
    _expect(session.rcpt(recipient), session, "recipient_refused")
    session.rset()


def _expect(said: tuple[int, bytes], session: smtplib.SMTP, refusal: str) -> None:
    code, answer = said[0], plain(said[1])
    if code < 400 and code != -1:
        return
    with suppress(smtplib.SMTPException, OSError):
        session.close() if code in (421, -1) else session.rset()
    raise _problem(code, answer, refusal)


def _problem(code: int, answer: str, refusal: str) -> Problem:
    words = f"{code} {answer}"
    if code == -1:
        return Problem("cut_off")
    if code < 500:
        return put_off(code, answer)
    if code in (530, 538):  # about us, not about this mail
        return Problem("tls_expected" if "starttls" in answer.lower() else "login_wanted", answer)
    if (code == 552 and refusal != "recipient_refused" and "5.2.2" not in answer) or _ABOUT_SIZE.search(
        answer
    ):
        return Problem("too_large", words)
    if refusal == "recipient_refused" and _ABOUT_SENDER.search(answer):
        return Problem("sender_refused", words)
    return Problem(refusal, words)
