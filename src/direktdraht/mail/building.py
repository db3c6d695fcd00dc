"""An OutgoingMail row as the bytes that go over the wire."""

import datetime as dt
import email.policy
import email.utils
import re
from collections.abc import Iterable
from dataclasses import dataclass
from email.header import Header
from email.message import EmailMessage

from direktdraht.mail.html_part import as_html
from direktdraht.mail.ids import read_plus_address
from direktdraht.mail.models import OutgoingMail

_IDS = ("message-id", "in-reply-to", "references")
_MAILBOXES = ("from", "to", "reply-to")
# A receipt answers, the others start by themselves. A letter is a person's and never marked (RFC 3834).
_AUTOMATIC = {
    OutgoingMail.Kind.RECEIPT: ("auto-replied", "DR, RN, NRN, OOF, AutoReply"),
    OutgoingMail.Kind.NOTICE: ("auto-generated", "OOF, AutoReply"),
    OutgoingMail.Kind.ACCESS: ("auto-generated", "OOF, AutoReply"),
}


class _Wire(email.policy.EmailPolicy):
    """SMTP line ends; ids are folded between ids and names as RFC 2047 wants it. The standard fold gets that
    wrong for ids above 78 characters and for names with a comma."""

    def fold(self, name: str, value: str) -> str:
        plain = str(value)
        if name.lower() in _IDS:
            return f"{name}: " + "\r\n ".join(plain.split()) + "\r\n"
        if name.lower() == "cc":
            return f"{name}: " + ",\r\n ".join(plain.split(", ")) + "\r\n"
        if name.lower() in _MAILBOXES:
            display, address = email.utils.parseaddr(plain)
            return f"{name}: {_mailbox(display, address)}\r\n"
        return str(super().fold(name, value))

    def fold_binary(self, name: str, value: str) -> bytes:
        return self.fold(name, value).encode("utf-8", "surrogateescape")


_POLICY = _Wire(linesep="\r\n", raise_on_defect=False)


@dataclass(frozen=True)
class File:
    """A file that travels along."""

    name: str
    content_type: str
    content: bytes


def build_mail(mail: OutgoingMail, *, text: str, files: Iterable[File] = (), date: dt.datetime) -> bytes:
    """Raises ValueError when an address cannot stand in a header."""
    message = EmailMessage(policy=_POLICY)
    message["Date"] = email.utils.format_datetime(date)
    message["From"] = _pair(mail.from_name, mail.from_address)
    addressed = mail.copy_of or mail  # a copy names whom the letter is for
    message["To"] = _pair(addressed.to_name, addressed.to_address)
    if mail.cc:
        message["Cc"] = ", ".join(map(wire_address, mail.cc))
    if mail.reply_to:
        message["Reply-To"] = _pair(mail.from_name, mail.reply_to)
    message["Subject"] = _line(mail.subject) or "–"
    message["Message-ID"] = mail.message_id
    if mail.in_reply_to:
        message["In-Reply-To"] = _line(mail.in_reply_to)
    if mail.references:
        message["References"] = " ".join(mail.references.split()[-50:])
    message["Content-Language"] = mail.language
    if marks := _AUTOMATIC.get(OutgoingMail.Kind(mail.kind)):
        message["Auto-Submitted"], message["X-Auto-Response-Suppress"] = marks
    # Quoted-printable: arrives unchanged through servers that know no 8-bit and through long lines.
    text = text.replace("\r\n", "\n").rstrip() + "\n"
    message.set_content(text, charset="utf-8", cte="quoted-printable")
    signed = wire_address(mail.reply_to) if read_plus_address(mail.reply_to) else ""
    shown = as_html(text, title=_line(mail.subject), language=mail.language, answer_to=signed)
    message.add_alternative(shown, subtype="html", charset="utf-8", cte="quoted-printable")
    enclosed = _add_calendars(message, mail.calendar)
    for file in [*files, *enclosed]:
        main, _slash, sub = file.content_type.partition("/")
        if (
            not re.fullmatch(r"[a-z0-9.+-]+", main)
            or not re.fullmatch(r"[a-z0-9.+_-]+", sub)
            or main == "multipart"
        ):
            main, sub = "application", "octet-stream"
        if main == "message":  # may not be base64 (RFC 2046 5.2.1) and would be rewritten
            main, sub = "application", "octet-stream"
        message.add_attachment(file.content, maintype=main, subtype=sub, filename=_line(file.name) or "file")
    return message.as_bytes(policy=_POLICY)


def _add_calendars(message: EmailMessage, calendars: str) -> list[File]:
    """Clients that know invitations read the other form of the text (RFC 6047), those that do not offer the file. One
    mail shows one invitation; a second one is a file alone."""
    entries = re.findall(r"^BEGIN:VCALENDAR.*?^END:VCALENDAR\s*", calendars, re.MULTILINE | re.DOTALL)
    for entry in entries[:1]:
        method = re.search(r"^METHOD:(\w+)", entry, re.MULTILINE)
        message.add_alternative(
            entry.replace("\r\n", "\n"),
            subtype="calendar",
            charset="utf-8",
            cte="base64",
            params={"method": method[1] if method else "PUBLISH"},
        )
    return [File("invite.ics", "application/ics", entry.encode()) for entry in entries]


def domain_of(address: str) -> str:
    """The part behind the @, fit for a Message-ID."""
    domain = address.rpartition("@")[2].strip().lower()
    try:
        return domain.encode("idna").decode() if domain and not domain.isascii() else domain or "localhost"
    except UnicodeError:
        return "localhost"


def wire_address(address: str) -> str:
    """The address as SMTP takes it: the domain in ASCII. Raises ValueError for what is none."""
    local, at, _domain = address.strip().rpartition("@")
    if not at or not local or re.search(r"[\s<>,;:\"\\()\x00-\x1f\x7f]", address.strip()):
        raise ValueError(f"no address: {address!r}")
    return f"{local}@{domain_of(address)}"


def _pair(name: str, address: str) -> str:
    return email.utils.formataddr((_line(name).replace('"', "'"), wire_address(address)), "utf-8")


def _mailbox(name: str, address: str) -> str:
    if name.isascii():
        return email.utils.formataddr((name, address)) if address.isascii() else f'"{name}" <{address}>'
    return f"{Header(name, 'utf-8', header_name='Reply-To').encode(linesep=chr(13) + chr(10))} <{address}>"


def _line(text: str) -> str:
    return " ".join(text.split())
