"""Header fields from raw bytes: repaired where mail programs break them, decoded where they are encoded."""

import binascii
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import unquote_to_bytes

from direktdraht.mail.charsets import decode, is_western, storable

_LIMIT = 256 * 1024  # no honest header block is larger
_FIELD = re.compile(rb"([\x21-\x39\x3b-\x7e]+)[ \t]*:(.*)", re.S)
_KNOWN = re.compile(
    rb"(from|to|cc|subject|date|message-id|mime-version|content-[a-z-]+|received|reply-to"
    rb"|in-reply-to|references|x-[a-z-]+)[ \t]*:",
    re.I,
)
# What a block must have at least one of, to be headers rather than words with a colon in their first line.
_TELLING = {"from", "to", "cc", "subject", "date", "message-id", "mime-version", "received", "return-path"}
_TELLING_PREFIXES = ("content-", "x-", "resent-", "delivered-", "reply-", "final-", "original-", "reporting-")
_BLOCK_END = re.compile(rb"\r\n\r\n|\n\r?\n|\r\r")
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([A-Za-z0-9_:.-]{2,40})", re.I)
_COMMENT = re.compile(r"\([^()]*\)")
_WORD = re.compile(r"=\?([^?*\s]{1,40})(?:\*[^?\s]*)?\?([bq])\?(.*?)\?=", re.I | re.S)
_BETWEEN = re.compile(r"(\?=)\s+(?==\?[^?\s]{1,60}\?[bq]\?)", re.I)
_PARAMETER = re.compile(r';\s*([^\s=;"]+)\s*=\s*("(?:[^"\\]|\\.)*"?|[^;]*)', re.S)


@dataclass(slots=True)
class Headers:
    """The fields of one part, in order, names in lower case, values raw but unfolded."""

    fields: list[tuple[str, bytes]] = field(default_factory=list)
    repaired: bool = False
    _by_name: dict[str, list[bytes]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name, value in self.fields:
            self._by_name.setdefault(name, []).append(value)

    def all(self, name: str) -> Sequence[bytes]:
        return self._by_name.get(name, ())

    def raw(self, name: str) -> bytes:
        """The first non-empty one: of several From fields the first that says something."""
        return next((value for value in self.all(name) if value), b"")

    def text(self, name: str) -> str:
        value = self.raw(name)
        return decode_header(value, self.label(value)) if value else ""

    def label(self, value: bytes) -> str:
        """The charset of the text, for a value that has raw letters of the same program in it; mostly ""."""
        if value.isascii():
            return ""
        found = _CHARSET.search(self.raw("content-type"))
        label = found[1].decode("ascii").lower() if found else ""
        return "" if is_western(label) else label

    def plain(self, name: str) -> str:
        """Decoded, without comments, in lower case: for fields of keywords."""
        value = self.text(name)
        return (_COMMENT.sub(" ", value) if "(" in value else value).strip().lower()

    def has(self, name: str) -> bool:
        return name in self._by_name

    def are_telling(self) -> bool:
        """Whether at least one field is of those that mails have."""
        return any(name in _TELLING or name.startswith(_TELLING_PREFIXES) for name in self._by_name)


def header_end(raw: bytes, start: int, end: int) -> tuple[int, int]:
    """Where the header block ends, and where the body begins."""
    if raw[start : start + 1] in (b"\n", b"\r"):
        return start, start + (2 if raw[start : start + 2] == b"\r\n" else 1)
    found = _BLOCK_END.search(raw, start, end)
    return (found.start(), found.end()) if found else (end, end)


def read_headers(block: bytes) -> tuple[Headers, int]:
    """The fields, and how many bytes of the block they took (less than all when it ran into body text)."""
    used, repaired = 0, len(block) > _LIMIT
    block = block[:_LIMIT]
    lines = re.split(rb"(?<=\n)|(?<=\r)(?!\n)", block)
    values: list[tuple[str, list[bytes]]] = []
    for index, line in enumerate(lines):
        match = None if line[:1] in (b" ", b"\t") else _FIELD.match(line)
        if match:
            values.append((match[1].decode("ascii").lower(), [match[2]]))
        elif line[:1] in (b" ", b"\t") and values:
            values[-1][1].append(line)
        elif index == 0 and line.lstrip(b">").startswith(b"From "):
            repaired = True  # the mbox line
        elif line.strip():
            if not any(_KNOWN.match(later) for later in lines[index + 1 : index + 200]):
                break
            repaired = True
            if values:  # a field that was wrapped without a blank
                values[-1][1].append(b" " + line)
        used += len(line)
    fields = [(name, b"".join(value.rstrip(b"\r\n") for value in parts).strip()) for name, parts in values]
    return Headers(fields, repaired), used


def decode_header(value: bytes, label: str = "") -> str:
    """Encoded words, raw eight-bit and plain text as one line."""
    return one_line(decode_words(decode(value, label)[0]))


def one_line(text: str) -> str:
    return " ".join(storable(text).split())


def decode_words(text: str) -> str:
    """RFC 2047, also inside quotes and with characters cut in two between words."""
    if "=?" not in text:
        return text
    text = _BETWEEN.sub(r"\1", text)
    out: list[str] = []
    waiting, waiting_charset, position = b"", "", 0
    for match in _WORD.finditer(text):
        charset, data = match[1].lower(), _word_bytes(match[2], match[3])
        if match.start() > position or charset != waiting_charset:
            out.append(decode(waiting, waiting_charset)[0])
            waiting = b""
        out.append(text[position : match.start()])
        waiting, waiting_charset, position = waiting + data, charset, match.end()
    out.append(decode(waiting, waiting_charset)[0])
    return "".join(out) + text[position:]


def _word_bytes(kind: str, payload: str) -> bytes:
    data = payload.encode("utf-8", "replace")
    if kind in "bB":
        clean = re.sub(rb"[^A-Za-z0-9+/]", b"", data)
        return binascii.a2b_base64(clean[: len(clean) - (len(clean) % 4 == 1)] + b"===")
    return binascii.a2b_qp(data.replace(b" ", b"_"), header=True)


def parameters(value: bytes) -> tuple[str, dict[str, str]]:
    """The keyword in lower case and its parameters, with RFC 2231 pieces joined and decoded."""
    text = decode(value)[0]
    head, semicolon, _rest = text.partition(";")
    if not semicolon and "=" in head and " " in head.strip():  # the first semicolon is missing
        text = head.strip().replace(" ", "; ", 1)
        head = text.partition(";")[0]
    found: dict[str, str] = {}
    pieces: dict[str, list[tuple[int, bool, str]]] = {}
    for match in list(_PARAMETER.finditer(text))[:100]:
        name, content = match[1].lower(), _unquoted(match[2].strip())
        base, star, rest = name.partition("*")
        if not star:
            found.setdefault(base, decode_words(content))
            continue
        number = rest.rstrip("*")
        order = int(number) if number.isascii() and number.isdigit() and len(number) < 5 else 0
        pieces.setdefault(base, []).append((order, rest.endswith("*") or not rest, content))
    for base, parts in pieces.items():
        found[base] = _joined(sorted(parts, key=lambda piece: piece[0]))
    return storable(head).strip().lower(), {name: storable(content) for name, content in found.items()}


def _joined(parts: list[tuple[int, bool, str]]) -> str:
    charset, data = "", b""
    for index, (_order, encoded, content) in enumerate(parts):
        if encoded and index == 0 and content.count("'") >= 2:
            charset, _language, content = content.split("'", 2)
        data += unquote_to_bytes(content) if encoded else content.encode("utf-8", "replace")
    return decode_words(decode(data, charset)[0])


def _unquoted(value: str) -> str:
    if value.startswith('"'):
        return re.sub(r"\\(.)", r"\1", value[1:].removesuffix('"'))
    return value
