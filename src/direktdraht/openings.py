"""How the demo is entered: its password, and the mails with which its stories open, sent in by SMTP or by a click."""

import datetime as dt
import email.policy
import functools
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid, parseaddr
from pathlib import Path

from direktdraht.kit.refusal import Refused
from direktdraht.mail.models import MailAddress
from direktdraht.mail.taking import take_mail
from direktdraht.staff.models import Company

# Of everybody in the demo: no secret, it stands in the README.
PASSWORD = "direkt-am-draht"
_MAILS = Path(__file__).parent / "demo" / "mails"
# Those of a customer for whom something went wrong, the one to begin with first.
_STORIES = ("generalprobe", "direktdraht", "lampen", "frage", "rehearsal")


@dataclass(frozen=True)
class Opening:
    name: str
    sender: str
    subject: str
    is_direct: bool


def names() -> list[str]:
    return sorted(path.stem for path in _MAILS.glob("*.txt"))


def opening_mail(name: str, *, service: str, direct: str, at: dt.datetime) -> EmailMessage:
    """The mail of that name, written now, to the addresses of the house. Raises Refused for one that is not there."""
    if name not in names():
        raise Refused(f"There is no complaint called “{name}”. There are: {', '.join(names())}.")
    head, words = _parts(name)
    mail = EmailMessage(policy=email.policy.SMTP)
    for line in head.replace("{service}", service).replace("{direct}", direct).splitlines():
        header, _, value = line.partition(":")
        mail[header] = value.strip()
    mail["Date"] = format_datetime(at)
    mail["Message-ID"] = make_msgid(domain=parseaddr(str(mail["From"]))[1].partition("@")[2])
    mail.set_content(words)
    return mail


@functools.cache
def stories() -> tuple[Opening, ...]:
    """What the desk of the demo offers to play."""
    return tuple(_opening(name) for name in _STORIES)


def play(name: str, *, at: dt.datetime) -> Opening:
    """Its customer writes at this moment. Raises Refused for an unknown name and outside the demo."""
    opening = next((one for one in stories() if one.name == name), None)
    if opening is None or not Company.current().is_demo:
        raise Refused("There is no such opening in this house.")
    mail = opening_mail(
        name,
        service=_address(MailAddress.Purpose.SERVICE),
        direct=_address(MailAddress.Purpose.DIRECT_LINE),
        at=at,
    )
    sender, to = (parseaddr(str(mail[header]))[1] for header in ("From", "To"))
    take_mail(mail.as_bytes(), recipients=[to], envelope_from=sender, source="demo", at=at)
    return opening


def _opening(name: str) -> Opening:
    head, _words = _parts(name)
    headers = dict(line.split(": ", 1) for line in head.splitlines())
    return Opening(name, parseaddr(headers["From"])[0], headers["Subject"], headers["To"] == "{direct}")


def _parts(name: str) -> tuple[str, str]:
    """Headers and words of the text file; {service} and {direct} stand for addresses of the house."""
    head, _, words = (_MAILS / f"{name}.txt").read_text(encoding="utf-8").partition("\n\n")
    return head, words


def _address(purpose: MailAddress.Purpose) -> str:
    found = MailAddress.objects.filter(purpose=purpose).values_list("address", flat=True).first()
    if found is None:
        raise Refused("There is no address in this house to which one could write.")
    return found
