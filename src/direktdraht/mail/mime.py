"""A mail as a tree of parts over its raw bytes. Nothing is copied or decoded before it is asked for."""

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from direktdraht.mail.headers import Headers, header_end, parameters, read_headers

MAX_PARTS = 1000
_MAX_DEPTH = 30
_ENCODED_LINE = re.compile(rb"[A-Za-z0-9+/]{40,}={0,2}\s*", re.S)


@dataclass(slots=True)
class Part:
    """A leaf or a multipart. index is its place in the tree, always the same for the same bytes."""

    raw: bytes
    start: int
    end: int
    headers: Headers
    content_type: str
    type_parameters: dict[str, str]
    disposition: str
    disposition_parameters: dict[str, str]
    index: int = 0
    parent: str = ""
    children: list["Part"] = field(default_factory=list)
    # The type could not be believed (no boundary, no such part): shown as text.
    doubtful: bool = False

    def walk(self) -> Iterator["Part"]:
        yield self
        for child in self.children:
            yield from child.walk()

    def source(self) -> bytes:
        return self.raw[self.start : self.end]

    def encoding(self) -> str:
        return self.headers.plain("content-transfer-encoding").strip("\"' ;")

    def data(self) -> tuple[bytes, bool]:
        """The decoded content, and whether its transfer encoding had to be repaired."""
        return decode_transfer(self.source(), self.encoding())


def parse(raw: bytes) -> tuple[Part, set[str]]:
    """The root, and words for what had to be repaired."""
    repaired: set[str] = set()
    if b"\n" not in raw:
        raw = raw.replace(b"\r", b"\n")
    start = len(raw) - len(raw.removeprefix(b"\xef\xbb\xbf").lstrip(b" \t\r\n\0"))
    counter = [0]
    root = _parse(raw, start, len(raw), "", 0, counter, repaired)
    if counter[0] >= MAX_PARTS:
        repaired.add("parts")
    return root, repaired


def _parse(
    raw: bytes, start: int, end: int, parent: str, depth: int, counter: list[int], repaired: set[str]
) -> Part:
    block_end, body = header_end(raw, start, end)
    headers, used = read_headers(raw[start : min(block_end, start + 300_000)])
    if start + used < block_end and not headers.repaired:
        body = start + used  # text began without a blank line
        repaired.add("header")
    if headers.repaired:
        repaired.add("header")
    content_type, type_parameters = parameters(headers.raw("content-type"))
    if "/" not in content_type:
        content_type = "message/rfc822" if parent == "multipart/digest" else "text/plain"
    disposition, disposition_parameters = parameters(headers.raw("content-disposition"))
    part = Part(
        raw,
        body,
        end,
        headers,
        content_type,
        type_parameters,
        disposition,
        disposition_parameters,
        counter[0],
        parent,
    )
    counter[0] += 1
    if content_type.startswith("multipart/"):
        _split(part, depth, counter, repaired)
    return part


def _split(part: Part, depth: int, counter: list[int], repaired: set[str]) -> None:
    boundary = part.type_parameters.get("boundary", "").encode("utf-8", "surrogateescape").rstrip()
    if not boundary:
        boundary = _guessed_boundary(part)
        repaired.add("boundary")
    if boundary and depth < _MAX_DEPTH:
        delimiter = re.compile(rb"^--" + re.escape(boundary) + rb"(--)?[ \t]*\r?$", re.M)
        begin, closed = -1, False
        for match in delimiter.finditer(part.raw, part.start, part.end):
            if begin >= 0:
                _add(part, begin, match.start(), depth, counter, repaired)
            begin = min(match.end() + 1, part.end)
            closed = bool(match[1])
            if closed or counter[0] >= MAX_PARTS:
                break
        if begin >= 0 and not closed and begin < part.end:
            repaired.add("boundary")
            _add(part, begin, part.end, depth, counter, repaired)
    if not part.children:
        repaired.add("boundary")
        part.content_type, part.doubtful = "text/plain", True


def _add(part: Part, start: int, stop: int, depth: int, counter: list[int], repaired: set[str]) -> None:
    """A child without the line end that belongs to the delimiter behind it."""
    if counter[0] >= MAX_PARTS:
        return
    if stop > start and part.raw[stop - 1 : stop] == b"\n":
        stop -= 2 if part.raw[stop - 2 : stop] == b"\r\n" and stop - 2 >= start else 1
    part.children.append(_parse(part.raw, start, stop, part.content_type, depth + 1, counter, repaired))


def _guessed_boundary(part: Part) -> bytes:
    """The first line that begins with two dashes and comes again."""
    head = part.raw[part.start : min(part.end, part.start + 65_536)]
    for match in list(re.finditer(rb"^--(\S[^\r\n]{3,68}?)[ \t]*\r?$", head, re.M))[:20]:
        if part.raw.count(b"\n--" + match[1], part.start, part.end) > 1:
            return match[1]
    return b""


def decode_transfer(data: bytes, encoding: str) -> tuple[bytes, bool]:
    """Undo a Content-Transfer-Encoding as far as it can be undone; True when it was not what it said."""
    if encoding == "base64":
        return _base64(data)
    if encoding == "quoted-printable":
        return binascii.a2b_qp(data), False
    if encoding in {"x-uuencode", "uuencode", "uue", "x-uue"}:
        return _uu(data), False
    known = encoding in {"", "7bit", "8bit", "binary"}
    return data, not known


def _base64(data: bytes) -> tuple[bytes, bool]:
    body, foreign = data, False
    if (
        data.strip()
        and not _ENCODED_LINE.match(data.lstrip()[:80])
        and len(data) > 80
        and b" " in data.lstrip()[:60]
    ):
        return data, True  # says base64, is plain text
    try:
        return binascii.a2b_base64(body), foreign
    except binascii.Error:
        clean = re.sub(rb"[^A-Za-z0-9+/]", b"", data)
        usable = clean[: len(clean) - (len(clean) % 4 == 1)]
        return binascii.a2b_base64(usable + b"=="), True


def _uu(data: bytes) -> bytes:
    out = bytearray()
    inside = False
    for line in data.splitlines():
        if not inside:
            inside = bool(re.match(rb"begin(-base64)? [0-7]{3,4} ", line))
            continue
        if line.strip() in {b"end", b"`", b""}:
            break
        try:
            out += binascii.a2b_uu(line)
        except binascii.Error:  # some encoders count one byte short
            try:
                out += binascii.a2b_uu(line[: (((line[0] - 32) & 63) * 4 + 5) // 3])
            except binascii.Error:
                continue
    return bytes(out)
