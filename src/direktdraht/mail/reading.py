"""The one door to the parser: bytes in, a ParsedMail out, whatever the bytes are."""

import datetime as dt
import hashlib
import logging
import re

from direktdraht.mail.addresses import clean_address, read_addresses
from direktdraht.mail.attachments import list_attachments
from direktdraht.mail.automatic import classify
from direktdraht.mail.bodies import Body, read_body
from direktdraht.mail.bounces.recognising import read_bounce
from direktdraht.mail.charsets import decode
from direktdraht.mail.headers import Headers
from direktdraht.mail.html import html_to_text, remote_pictures, tidy
from direktdraht.mail.mime import Growth, parse_tree
from direktdraht.mail.moments import written_at
from direktdraht.mail.parsed import ParsedMail
from direktdraht.mail.protection import protection_of
from direktdraht.mail.replies.cutting import Written, newly_written
from direktdraht.mail.replies.markup import cut_like, without_quote
from direktdraht.mail.subjects import is_forward
from direktdraht.mail.unpacking import parse

_log = logging.getLogger(__name__)
_ID = re.compile(r"<[^<>\s]{1,498}>")
_MAX_REFERENCES = 100
_SALVAGED = 1_000_000  # bytes


def read_mail(raw: bytes, *, now: dt.datetime | None = None) -> ParsedMail:
    """Pure; never raises; bounded in time and memory for any bytes.

    A date more than a day after now cannot be true. It is another machine's clock, so that now is the real time
    unless given.
    """
    try:
        return _read(raw, now or dt.datetime.now(dt.UTC))
    except Exception:
        _log.exception("a mail of %d bytes is read by its headers alone", len(raw))
        return _salvaged(raw)


def _salvaged(raw: bytes) -> ParsedMail:
    """What can be said when a bug of ours keeps us from the rest: who, what about, and the bytes as they stand."""
    try:
        root = parse_tree(raw[:_SALVAGED], Growth())
        name, address = _sender(root.headers)
        text = tidy(decode(root.source())[0])
        return ParsedMail(
            from_address=address,
            from_name=name,
            subject=root.headers.text("subject"),
            message_id=_first_id(root.headers.text("message-id")) or _hash_id(raw),
            text=text,
            reply_text=text,
            no_auto_reply=True,
            repaired=("all",),
            error="" if root.headers.fields else "no headers",
        )
    except Exception as error:
        words = f"{type(error).__name__}: {error}".replace("\0", "")[:500]
        return ParsedMail(message_id=_hash_id(raw), no_auto_reply=True, error=words)


def _read(raw: bytes, now: dt.datetime) -> ParsedMail:
    root, repaired = parse(raw)
    headers = root.headers
    from_name, from_address = _sender(headers)
    subject = headers.text("subject")
    body = read_body(root, repaired)
    written = _written(body, subject)
    automatic = classify(root, from_address=from_address, subject=subject, words=written.reply or body.text)
    bounce = read_bounce(
        root, from_address=from_address, from_name=from_name, subject=subject, text=body.text
    )
    if bounce.is_bounce:
        written = Written(body.text)  # a report answers nothing
    message_id = _first_id(headers.text("message-id"))
    if not message_id:
        message_id = _hash_id(raw)
        repaired.add("message-id")
    date, was_repaired = written_at(headers, now)
    if was_repaired:
        repaired.add("date")
    if len([value for value in headers.all("from") if value]) > 1:
        repaired.add("from")
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
        reply_text=written.reply or body.text,
        signature=written.signature,
        attachments=list_attachments(root, body.html),
        remote_pictures=remote_pictures(body.html),
        protection=protection_of(root, body),
        is_doubtful=_is_doubtful(headers),
        is_auto=automatic.is_auto or bounce.is_bounce,
        auto_reason=automatic.reason or ("bounce" if bounce.is_bounce else ""),
        no_auto_reply=automatic.no_auto_reply or bounce.is_bounce,
        is_bounce=bounce.is_bounce,
        failed_recipients=bounce.failed,
        bounced_message_id=bounce.message_id,
        permanent=bounce.permanent,
        repaired=tuple(sorted(repaired)),
        error="" if headers.fields else "no headers",
    )


def _written(body: Body, subject: str) -> Written:
    """By the words, and where they show no quote, by the marks of the HTML that says the same."""
    forwards = is_forward(subject)
    written = newly_written(body.answer, is_forward=forwards)
    if not body.has_plain or not body.html or forwards or written.reply != body.text:
        return written
    shorter = without_quote(body.html)
    if shorter is body.html:
        return written
    return newly_written(cut_like(body.text, html_to_text(shorter)))


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
    values = headers.all(name)[:20]
    return [mailbox for value in values for mailbox in read_addresses(value, headers.label(value))]


def _delivered_to(headers: Headers) -> tuple[str, ...]:
    """As the server says that took it last: what stands below its own Received may be the sender's invention."""
    names = [name for name, _value in headers.fields]
    above = Headers(headers.fields[: names.index("received")] if "received" in names else headers.fields)
    found = [
        clean_address(address)
        for name in ("x-original-to", "delivered-to", "envelope-to", "x-envelope-to")
        for _name, address in _all(above, name)
    ]
    return tuple(dict.fromkeys(address for address in found if address))


def _is_doubtful(headers: Headers) -> bool:
    """By the first Authentication-Results (RFC 8601), which the server that took it last has put on top."""
    said = headers.plain("authentication-results")
    if "dmarc=" in said:
        return "dmarc=fail" in said
    return bool(re.search(r"\bspf=(?:soft)?fail\b", said)) and "dkim=pass" not in said


def _first_id(text: str) -> str:
    """The first id in angle brackets; a bare one gets them."""
    match = _ID.search(text)
    if match:
        return match[0]
    bare = text.strip("<> ")
    return f"<{bare.split()[0][:490]}>" if bare and "@" in bare else ""


def _hash_id(raw: bytes) -> str:
    return f"<{hashlib.sha256(raw).hexdigest()[:40]}@no-message-id.invalid>"
