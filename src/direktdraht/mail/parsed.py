"""What a mail says, once it is read: plain values, safe to store and to show."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Attachment:
    """One file of a mail. part finds its bytes again in the raw mail: see attachments.attachment_bytes()."""

    name: str
    content_type: str
    size: int
    # Shown inside the text (a logo, a pasted picture) rather than sent along as a file.
    inline: bool
    part: int
    # What is dangerous about opening it, in a word: see dangers.danger_of(). "" for nothing.
    danger: str = ""


@dataclass(frozen=True, slots=True)
class ParsedMail:
    """Every str is free of NUL and lone surrogates, so every database takes it. Addresses: lower case."""

    from_address: str = ""
    from_name: str = ""
    reply_to: str = ""
    to: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    # Where the last mail system on the way says that it delivered it: X-Original-To, Delivered-To, Envelope-To.
    delivered_to: tuple[str, ...] = ()
    subject: str = ""
    # UTC; None when there is none, or none that can be true.
    date: dt.datetime | None = None
    # Ids are kept with their angle brackets. Never empty: a mail without one gets a stable hash.
    message_id: str = ""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    # The whole body as readable plain text, quotes included.
    text: str = ""
    # Cleaned, without anything remote; "" when the mail had no HTML (or none that could be cleaned).
    html_clean: str = ""
    # What was newly written, without a marked signature; the whole text when in doubt.
    reply_text: str = ""
    signature: str = ""
    attachments: tuple[Attachment, ...] = ()
    # Pictures that lie on other machines. They are not in html_clean: see html.clean_html(with_pictures=True).
    remote_pictures: int = 0
    # "signed": S/MIME or PGP, readable; nobody has checked the signature. "encrypted": nobody here can read it.
    protection: str = ""
    # The server that took it says that it does not come from where it claims to come from.
    is_doubtful: bool = False
    # A machine wrote it. auto_reason names the header or rule that says so.
    is_auto: bool = False
    auto_reason: str = ""
    # Must not be answered automatically (a list, a bulk mail, a wish in the header); may well be human.
    no_auto_reply: bool = False
    is_bounce: bool = False
    failed_recipients: tuple[str, ...] = ()
    # The Message-ID of the mail that could not be delivered.
    bounced_message_id: str = ""
    # Of a bounce: no mail to this address will arrive tomorrow either (unlike a full mailbox).
    permanent: bool = False
    # What had to be repaired, as words: boundary, charset, date, encoding, from, header, html, message-id, msg,
    # parts, size, uuencode, winmail; "all" when only the headers could be read.
    repaired: tuple[str, ...] = ()
    # Only when not even headers could be read.
    error: str = ""
