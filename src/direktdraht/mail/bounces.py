"""Mail that comes back: which recipient failed, and which of our mails it was."""

import email
import logging
import re
from dataclasses import dataclass

from flufl.bounce import all_failures

from direktdraht.mail.addresses import clean_address, read_addresses
from direktdraht.mail.charsets import storable
from direktdraht.mail.headers import Headers, header_end, one_line, read_headers
from direktdraht.mail.mime import Part

logging.getLogger("flufl.bounce").setLevel(logging.CRITICAL)

_LIMIT = 400_000  # a report tells what it has to tell in its first pages
_MAX_FAILED = 100
_DAEMON = re.compile(
    r"^(mailer-?daemon|postmaster|mail-?daemon|mdaemon|bounces?|mailerdaemon)([-+.=].*)?@", re.I
)
_SUBJECT = re.compile(
    r"undeliver|undelivered|returned (mail|to sender)|non[- ]delivery|nondeliverable|failure notice"
    r"|rejected mail"
    r"|delivery (status|failure|report|has failed|problem|notification|incomplete)"
    r"|mail delivery (failed|system|failure|error)|message not delivered|could not be delivered"
    r"|unzustellbar|nicht zugestellt|zustellung fehlgeschlagen|zustellungsfehler|fehlgeschlagene zustellung"
    r"|non remis|mancata consegna|no se pudo entregar",
    re.I,
)
_MESSAGE_ID = re.compile(rb"^[> \t]*message-id:[ \t]*(?:\r?\n[ \t]+)?(<[^<>\s]{3,400}>)", re.I | re.M)
_COPY = re.compile(
    rb"^.{0,60}(below this line is a copy|this is a copy of the message|original message (follows|headers)"
    rb"|returned message|die urspr.{1,6}ngliche nachricht|included below|original message -----).*$",
    re.I | re.M,
)


@dataclass(frozen=True, slots=True)
class Bounce:
    is_bounce: bool
    failed: tuple[str, ...] = ()
    message_id: str = ""


def read_bounce(raw: bytes, root: Part, *, from_address: str, subject: str) -> Bounce:
    """A report of delay or of success is no bounce; nor is a human mail that quotes one."""
    status = next((part for part in root.walk() if part.content_type == "message/delivery-status"), None)
    named = root.headers.raw("x-failed-recipients")
    daemon = bool(_DAEMON.match(from_address)) or not from_address
    from_daemon = daemon or root.headers.plain("return-path") == "<>"
    if not (status or named or (from_daemon and (_SUBJECT.search(subject) or daemon))):
        return Bounce(False)
    failed, transient = _from_status(status) if status else ([], False)
    if not failed and named:
        failed = [address for _name, address in read_addresses(named)]
    if not failed and not transient:
        failed, transient = _from_patterns(raw)
    if not failed and (transient or not (status or _SUBJECT.search(subject))):
        return Bounce(False)
    original = _original(raw, root)
    if not failed and original:
        failed = [address for _name, address in read_addresses(original.raw("to"))]
    return Bounce(True, tuple(dict.fromkeys(failed))[:_MAX_FAILED], _bounced_id(raw, root, original))


def _from_status(part: Part) -> tuple[list[str], bool]:
    """Failed recipients of a delivery status, and whether it only tells of delay or success."""
    failed, harmless = [], False
    blocks = re.split(rb"\r?\n[ \t]*\r?\n", part.data()[0][:_LIMIT])
    for block in blocks:
        fields, _used = read_headers(block.strip(b"\r\n"))
        recipient = _recipient(fields)
        if not recipient:
            continue
        action, code = fields.plain("action").split(" ")[0], fields.plain("status")
        if action in {"delayed", "delivered", "relayed", "expanded"} or (
            not action and code.startswith(("2", "4"))
        ):
            harmless = True
        else:
            failed.append(recipient)
    return failed, harmless and not failed


def _recipient(fields: Headers) -> str:
    for name in ("final-recipient", "original-recipient"):
        address = clean_address(fields.text(name).rpartition(";")[2])
        if address:
            return address
    return ""


def _from_patterns(raw: bytes) -> tuple[list[str], bool]:
    """What Mailman's detectors find. Written for mails, not for attacks: anything may go wrong in them."""
    try:
        transient, permanent = all_failures(email.message_from_bytes(raw[:_LIMIT]))
        found = [clean_address(storable(_as_text(address))) for address in sorted(permanent, key=_as_text)]
        return [address for address in found if address], bool(transient) and not permanent
    except Exception:
        return [], False


def _as_text(address: bytes | str) -> str:
    return address.decode("utf-8", "replace") if isinstance(address, bytes) else address


def _original(raw: bytes, root: Part) -> Headers | None:
    """The headers of the mail that came back, from the part or the text that holds them."""
    for part in root.walk():
        if part.content_type in {
            "message/rfc822",
            "message/global",
            "text/rfc822-headers",
            "message/global-headers",
        }:
            data = part.data()[0][:_LIMIT].lstrip(b"\r\n")
            return read_headers(data[: header_end(data, 0, len(data))[0]])[0]
    copy = _COPY.search(raw, root.start, min(root.end, root.start + _LIMIT))
    if copy:
        data = raw[copy.end() : copy.end() + 65_536].lstrip(b"\r\n -")
        return read_headers(data[: header_end(data, 0, len(data))[0]])[0]
    return None


def _bounced_id(raw: bytes, root: Part, original: Headers | None) -> str:
    if original and (found := one_line(original.text("message-id"))):
        return found[:500]
    match = _MESSAGE_ID.search(raw, root.start, min(root.end, root.start + _LIMIT))
    if match:
        return one_line(match[1].decode("ascii", "replace"))
    return one_line(root.headers.text("in-reply-to")).partition(" ")[0][:500]
