"""The one door to the parser: bytes in, a ParsedMail out, whatever the bytes are."""

import datetime as dt
import email.utils
import hashlib
import re

from direktdraht.mail.addresses import clean_address, read_addresses
from direktdraht.mail.attachments import list_attachments
from direktdraht.mail.automatic import classify
from direktdraht.mail.bodies import read_body
from direktdraht.mail.bounces import read_bounce
from direktdraht.mail.headers import Headers
from direktdraht.mail.mime import parse
from direktdraht.mail.parsed import ParsedMail
from direktdraht.mail.quotes import newly_written

_ID = re.compile(r"<[^<>\s]{1,498}>")
_MAX_REFERENCES = 100
_EARLIEST = dt.datetime(1990, 1, 1, tzinfo=dt.UTC)


def read_mail(raw: bytes, *, now: dt.datetime | None = None) -> ParsedMail:
    """Pure; never raises; bounded in time and memory for any bytes.

    A date more than a day after now cannot be true and becomes None. It is another machine's clock, so that
    now is the real time unless given.
    """
    try:
        return _read(raw, now or dt.datetime.now(dt.UTC))
    except Exception as error:
        return ParsedMail(
            message_id=_hash_id(raw), error=f"{type(error).__name__}: {error}".replace("\0", "")[:500]
        )


def _read(raw: bytes, now: dt.datetime) -> ParsedMail:
    root, repaired = parse(raw)
    headers = root.headers
    from_name, from_address = _sender(headers)
    subject = headers.text("subject")
    body = read_body(root, repaired)
    automatic = classify(root, from_address=from_address, subject=subject)
    bounce = read_bounce(root.raw, root, from_address=from_address, subject=subject)
    message_id = _first_id(headers.text("message-id"))
    if not message_id:
        message_id = _hash_id(raw)
        repaired.add("message-id")
    date = _date(headers, now)
    if date is None and headers.has("date"):
        repaired.add("date")
    return ParsedMail(
        from_address=from_address,
        from_name=from_name,
        reply_to=next((address for _name, address in _all(headers, "reply-to")), ""),
        to=tuple(address for _name, address in _all(headers, "to")),
        cc=tuple(address for _name, address in _all(headers, "cc")),
        delivered_to=_delivered_to(headers),
        subject=subject,
        date=date,
        message_id=message_id,
        in_reply_to=_first_id(headers.text("in-reply-to")),
        references=tuple(dict.fromkeys(_ID.findall(headers.text("references"))))[-_MAX_REFERENCES:],
        text=body.text,
        html_clean=body.html_clean,
        reply_text=newly_written(body.answer) or body.text,
        attachments=list_attachments(root, body.html),
        is_auto=automatic.is_auto or bounce.is_bounce,
        auto_reason=automatic.reason or ("bounce" if bounce.is_bounce else ""),
        no_auto_reply=automatic.no_auto_reply or bounce.is_bounce,
        is_bounce=bounce.is_bounce,
        failed_recipients=bounce.failed,
        bounced_message_id=bounce.message_id,
        repaired=tuple(sorted(repaired)),
        error="" if headers.fields else "no headers",
    )


def _sender(headers: Headers) -> tuple[str, str]:
    """(name, address): From, and where it says nothing Reply-To, Return-Path, Sender."""
    name = ""
    for field in ("from", "reply-to", "return-path", "sender", "x-sender", "x-envelope-from"):
        for found, address in _all(headers, field):
            return name or found, address
        if field == "from":
            name = headers.text("from").partition("<")[0].strip("\"' ")[:200]
    return name, ""


def _all(headers: Headers, name: str) -> list[tuple[str, str]]:
    return [mailbox for value in list(headers.all(name))[:20] for mailbox in read_addresses(value)]


def _delivered_to(headers: Headers) -> tuple[str, ...]:
    found = [
        clean_address(address)
        for name in ("x-original-to", "delivered-to", "envelope-to", "x-envelope-to")
        for _name, address in _all(headers, name)
    ]
    return tuple(dict.fromkeys(address for address in found if address))


def _first_id(text: str) -> str:
    """The first id in angle brackets; a bare one gets them."""
    match = _ID.search(text)
    if match:
        return match[0]
    bare = text.strip("<> ")
    return f"<{bare.split()[0][:490]}>" if bare and "@" in bare else ""


def _hash_id(raw: bytes) -> str:
    return f"<{hashlib.sha256(raw).hexdigest()[:40]}@no-message-id.invalid>"


def _date(headers: Headers, now: dt.datetime) -> dt.datetime | None:
    for value in (headers.text("date"), headers.text("resent-date")):
        try:
            date = email.utils.parsedate_to_datetime(value[:200])
            date = date.replace(tzinfo=dt.UTC) if date.tzinfo is None else date.astimezone(dt.UTC)
        except (ValueError, TypeError, IndexError, OverflowError, AttributeError):
            continue
        if date < _EARLIEST or date > now + dt.timedelta(days=1):
            continue
        return date
    return None
