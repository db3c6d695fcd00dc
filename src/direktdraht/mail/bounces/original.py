"""The mail that came back, out of the report: its headers, and its Message-ID."""

import re

from direktdraht.mail.bounces.vocabulary import COPY_BEGINS
from direktdraht.mail.headers import Headers, header_end, one_line, read_headers
from direktdraht.mail.mime import Part
from direktdraht.mail.phrases import Expression

_LIMIT = 400_000
_TYPES = {
    *("message/rfc822", "message/global", "message/partial", "message/rfc822-headers", "text/rfc822-headers"),
    *("message/global-headers", "text/rfc822-header", "text/rfc822"),
}
_MESSAGE_ID = re.compile(
    rb"^[> \t]*(?:original-)?message-?id(?:\s*is)?:?[ \t]*(?:\r?\n[ \t]+)?(<[^<>\s]{3,400}>)", re.I | re.M
)
_COPY = Expression(rf"^[^\n]{{0,60}}(?:{COPY_BEGINS})[^\n]*$", re.I | re.M)
_HEADERS = re.compile(
    rb"(?:^|\n)[>| \t]*(?=(?:return-path|received|from|message-id|date|to|subject|dkim-signature|x-[\w-]+):[ \t])",
    re.I,
)


def original_headers(root: Part, text: str) -> Headers | None:
    """From the part that holds it, or from the text that repeats it."""
    for part in root.walk():
        if part.content_type in _TYPES:
            found = _first_block(part.data()[0][:_LIMIT])
            if found.are_telling():
                return found
    copy = _COPY.search(text)
    if copy:
        rest = text[copy.end() : copy.end() + 65_536].encode("utf-8", "replace")
        begin = _HEADERS.search(rest)
        if begin and begin.start() < 600:
            found = _first_block(re.sub(rb"^[>|] ?", b"", rest[begin.end() :], flags=re.M))
            return found if found.are_telling() else None
    return None


def where_copy_begins(text: str) -> int:
    """Up to here the report speaks itself."""
    copy = _COPY.search(text)
    return copy.start() if copy else len(text)


def bounced_id(root: Part, text: str, original: Headers | None) -> str:
    """From the returned headers, else from the words of the report, else whom it answers; "" when nothing says it."""
    if original and (found := one_line(original.text("message-id"))):
        bare = re.search(r"<[^<>\s]+>", found)
        return (bare[0] if bare else found)[:500]
    own = root.headers.text("message-id")
    for source in (
        root.raw[root.start : min(root.end, root.start + _LIMIT)],
        text.encode("utf-8", "replace"),
    ):
        for match in _MESSAGE_ID.finditer(source):
            found = one_line(match[1].decode("ascii", "replace"))
            if found != own:
                return found
    named = re.search(r"<[^<>\s]+>", root.headers.text("in-reply-to") or root.headers.text("references"))
    return named[0][:500] if named else ""


def _first_block(data: bytes) -> Headers:
    data = data.lstrip(b"\r\n -")
    return read_headers(data[: header_end(data, 0, len(data))[0]])[0]
