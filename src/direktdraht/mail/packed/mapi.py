"""The properties that Outlook's two formats share: numbers, and what they say."""

import datetime as dt
from collections.abc import Mapping
from email.message import EmailMessage
from email.policy import EmailPolicy
from email.utils import format_datetime, formataddr

from direktdraht.mail.charsets import decode, storable
from direktdraht.mail.packed.contents import PackedFile
from direktdraht.mail.packed.rtf import rtf_to_html, rtf_to_text, unpack_rtf

SUBJECT, SUBMITTED, DELIVERED, TRANSPORT_HEADERS = 0x0037, 0x0039, 0x0E06, 0x007D
BODY, RTF, HTML, CODEPAGE = 0x1000, 0x1009, 0x1013, 0x3FDE
MESSAGE_ID, REFERENCES, IN_REPLY_TO = 0x1035, 0x1039, 0x1042
DATA, LONG_NAME, SHORT_NAME, MIME_TYPE, CONTENT_ID, DISPLAY_NAME = (
    0x3701,
    0x3707,
    0x3704,
    0x370E,
    0x3712,
    0x3001,
)
RECIPIENT_TYPE, SMTP_ADDRESS, EMAIL_ADDRESS = 0x0C15, 0x39FE, 0x3003
_SENDERS = ((0x5D01, 0x0C1A), (0x5D02, 0x0042), (0x0C1F, 0x0C1A), (0x0065, 0x0042))
_FLAGS, _IN_BODY = 0x3714, 4
_WINDOWS_EPOCH = dt.datetime(1601, 1, 1, tzinfo=dt.UTC)

type_string8, type_unicode, type_binary, type_object = 0x1E, 0x1F, 0x102, 0x0D
# What a property holds: text already decoded, a number, a moment, or bytes.
Value = str | int | bytes
Properties = Mapping[int, Value]


def text_of(properties: Properties, *numbers: int) -> str:
    """The first of the properties that says something."""
    for number in numbers:
        value = properties.get(number, "")
        if isinstance(value, bytes):
            value = decode(value)[0]
        if isinstance(value, str) and value.strip("\0 "):
            return storable(value)
    return ""


def read_value(kind: int, data: bytes, codepage: str) -> Value:
    if kind == type_unicode:
        return data.decode("utf-16-le", "replace").rstrip("\0")
    if kind == type_string8:
        return decode(data.rstrip(b"\0"), codepage)[0]
    if kind in (0x02, 0x03, 0x0B, 0x14, 0x40):
        return int.from_bytes(data[:8], "little")
    return data


def body_of(properties: Properties) -> tuple[str, str]:
    """(text, HTML). Outlook keeps both, or one, or both hidden in RTF."""
    text, html = text_of(properties, BODY), ""
    raw_html = properties.get(HTML, b"")
    if raw_html:
        codepage = properties.get(CODEPAGE, 0)
        label = "utf-8" if codepage == 65001 else f"cp{codepage}" if isinstance(codepage, int) else ""
        html = raw_html if isinstance(raw_html, str) else decode(bytes_of(raw_html), label)[0]
    packed = properties.get(RTF, b"")
    if isinstance(packed, bytes) and packed and not (text and html):
        rtf = unpack_rtf(packed)
        html = html or rtf_to_html(rtf)
        text = text or ("" if html else rtf_to_text(rtf))
    return text.replace("\r\n", "\n"), html


def bytes_of(value: Value) -> bytes:
    return value if isinstance(value, bytes) else b""


def file_of(properties: Properties) -> PackedFile:
    data = bytes_of(properties.get(DATA, b""))
    flags = properties.get(_FLAGS, 0)
    return PackedFile(
        name=text_of(properties, LONG_NAME, SHORT_NAME, DISPLAY_NAME),
        data=data,
        content_type=text_of(properties, MIME_TYPE).lower() or "application/octet-stream",
        content_id=text_of(properties, CONTENT_ID),
        inline=isinstance(flags, int) and bool(flags & _IN_BODY),
    )


def headers_of(properties: Properties, recipients: list[Properties]) -> bytes:
    """The header block that the mail came with, or one made of what Outlook knows."""
    kept = text_of(properties, TRANSPORT_HEADERS)
    if "from:" in kept.lower():
        return kept.strip("\n").encode() + b"\n"
    mail = EmailMessage(policy=EmailPolicy(utf8=True, max_line_length=0))
    for address_number, name_number in _SENDERS:
        address = _plain(text_of(properties, address_number))
        if "@" in address:
            mail["From"] = formataddr((_plain(text_of(properties, name_number)), address), "utf-8")
            break
    else:
        if name := _plain(text_of(properties, 0x0C1A, 0x0042)):
            mail["X-From-Name"] = name
    for field, kind in (("To", 1), ("Cc", 2)):
        found = [_mailbox(one) for one in recipients if one.get(RECIPIENT_TYPE) == kind]
        if found:
            mail[field] = ", ".join(found)
    for field, number in (
        ("Message-ID", MESSAGE_ID),
        ("In-Reply-To", IN_REPLY_TO),
        ("References", REFERENCES),
    ):
        if value := _plain(text_of(properties, number)):
            mail[field] = value
    mail["Subject"] = _plain(text_of(properties, SUBJECT))
    moment = properties.get(SUBMITTED) or properties.get(DELIVERED)
    if isinstance(moment, int) and 0 < moment < 2**62:
        mail["Date"] = format_datetime(_WINDOWS_EPOCH + dt.timedelta(microseconds=moment // 10))
    return b"".join(f"{name}: {value}\n".encode() for name, value in mail.items())


def _mailbox(recipient: Properties) -> str:
    address = _plain(text_of(recipient, SMTP_ADDRESS, EMAIL_ADDRESS))
    return formataddr(
        (_plain(text_of(recipient, DISPLAY_NAME)).replace(address, "").strip(" <>"), address), "utf-8"
    )


def _plain(text: str) -> str:
    return " ".join(text.split())
