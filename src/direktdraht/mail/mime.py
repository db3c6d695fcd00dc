"""A mail as a tree of parts over its raw bytes. Nothing is copied or decoded before it is asked for."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from direktdraht.mail.headers import Headers, header_end, parameters, read_headers
from direktdraht.mail.transfer import decode_transfer

MAX_PARTS = 1000
_MAX_DEPTH = 30
_BROKEN_LINE_END = b"\r\r\n"
_DELIMITER_END = re.compile(rb"(--)?[ \t]*\r?(?:\n|\Z)")


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


@dataclass(slots=True)
class Growth:
    """What is counted while a tree grows."""

    parts: int = 0
    repaired: set[str] = field(default_factory=set)

    def is_full(self) -> bool:
        return self.parts >= MAX_PARTS

    def next_index(self) -> int:
        self.parts += 1
        return self.parts - 1


def parse_tree(raw: bytes, growth: Growth) -> Part:
    raw = _with_plain_lines(raw, growth.repaired)
    start = len(raw) - len(raw.removeprefix(b"\xef\xbb\xbf").lstrip(b" \t\r\n\0"))
    return grow(raw, start, len(raw), "", 0, growth)


def grow(raw: bytes, start: int, end: int, parent: str, depth: int, growth: Growth) -> Part:
    """The part that these bytes are, and those within it."""
    block_end, body = header_end(raw, start, end)
    headers, used = read_headers(raw[start : min(block_end, start + 300_000)])
    if headers.fields and not headers.are_telling():
        headers, body = Headers(repaired=True), start  # words with a colon in their first line
    elif start + used < block_end and not headers.repaired:
        body = start + used  # text began without a blank line
        growth.repaired.add("header")
    if headers.repaired:
        growth.repaired.add("header")
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
        growth.next_index(),
        parent,
    )
    if content_type.startswith("multipart/"):
        _split(part, depth, growth)
    return part


def _with_plain_lines(raw: bytes, repaired: set[str]) -> bytes:
    """Line ends as everybody else writes them, and no UTF-16."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        repaired.add("charset")
        return raw.decode("utf-16", "replace").encode()
    if b"\n" not in raw:
        return raw.replace(b"\r", b"\n")
    if _BROKEN_LINE_END in raw[:4096]:
        repaired.add("header")
        return raw.replace(_BROKEN_LINE_END, b"\r\n")
    return raw


def _split(part: Part, depth: int, growth: Growth) -> None:
    boundary = part.type_parameters.get("boundary", "").encode("utf-8", "surrogateescape").rstrip()
    if not boundary or not _divide(part, boundary, depth, growth):
        growth.repaired.add("boundary")
        boundary = guessed_boundary(part.raw, part.start, part.end)
        if boundary:
            _divide(part, boundary, depth, growth)
    if not part.children and part.encoding() in {"base64", "quoted-printable"}:
        _split_encoded(part, depth, growth)
    if not part.children:
        part.content_type, part.doubtful = "text/plain", True


def _split_encoded(part: Part, depth: int, growth: Growth) -> None:
    """A multipart must not be encoded as a whole; some are."""
    growth.repaired.add("encoding")
    part.raw = part.data()[0]
    part.start, part.end = 0, len(part.raw)
    part.headers = Headers([one for one in part.headers.fields if one[0] != "content-transfer-encoding"])
    boundary = part.type_parameters.get("boundary", "").encode("utf-8", "surrogateescape").rstrip()
    if boundary:
        _divide(part, boundary, depth, growth)


def _divide(part: Part, boundary: bytes, depth: int, growth: Growth) -> bool:
    """Whether there was such a boundary."""
    if depth >= _MAX_DEPTH:
        return False
    begin, closed = -1, False
    for at, behind, closes in delimiters(part.raw, part.start, part.end, boundary):
        if begin >= 0:
            _add(part, begin, at, depth, growth)
        begin, closed = behind, closes
        if closed or growth.is_full():
            break
    if begin >= 0 and not closed and begin < part.end:
        growth.repaired.add("boundary")
        _add(part, begin, part.end, depth, growth)
    return begin >= 0


def delimiters(raw: bytes, start: int, end: int, boundary: bytes) -> Iterator[tuple[int, int, bool]]:
    """(where the line begins, where the next one does, whether it is the last) of each line of the boundary."""
    mark = b"--" + boundary
    position = start
    while (at := raw.find(mark, position, end)) >= 0:
        position = at + len(mark)
        if at > start and raw[at - 1 : at] not in (b"\n", b"\r"):
            continue
        tail = _DELIMITER_END.match(raw, position, end)
        if tail:
            yield at, tail.end(), bool(tail[1])
            position = max(position, tail.end())


def _add(part: Part, start: int, stop: int, depth: int, growth: Growth) -> None:
    """A child without the line end that belongs to the delimiter behind it."""
    if growth.is_full():
        return
    if stop > start and part.raw[stop - 1 : stop] == b"\n":
        stop -= 2 if part.raw[stop - 2 : stop] == b"\r\n" and stop - 2 >= start else 1
    part.children.append(grow(part.raw, start, stop, part.content_type, depth + 1, growth))


def guessed_boundary(raw: bytes, start: int, end: int) -> bytes:
    """The first line that begins with two dashes and comes again."""
    head = raw[start : min(end, start + 65_536)]
    for match in list(re.finditer(rb"^--(\S[^\r\n]{3,68}?)[ \t]*\r?$", head, re.M))[:20]:
        if raw.count(b"\n--" + match[1], start, end) > 1:
            return match[1]
    return b""
