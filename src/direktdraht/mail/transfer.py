"""Content-Transfer-Encodings undone as far as they can be, also where a mail claims the wrong one."""

import binascii
import re

from direktdraht.mail.packed.uuencoded import decode_lines

_SPACE_AND_PADDING = b"\r\n \t="
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/=\s]")
_BASE64_LINES = re.compile(rb"\s*(?:[A-Za-z0-9+/]{60,}\r?\n)+[A-Za-z0-9+/]*={0,2}\s*")
_QP_PAIR = re.compile(rb"=[0-9A-F]{2}")
_QP_SOFT_BREAK = re.compile(rb"[^=\s]=[ \t]*\r?\n")
_UUENCODE = {"x-uuencode", "uuencode", "uue", "x-uue"}
_IDENTITY = {"", "7bit", "8bit", "binary", "7-bit", "8-bit"}


def decode_transfer(data: bytes, encoding: str) -> tuple[bytes, bool]:
    """The content; True when it was not what the encoding said."""
    if encoding == "base64":
        return _base64(data)
    if encoding == "quoted-printable":
        return binascii.a2b_qp(data), False
    if encoding in _UUENCODE:
        return _uuencode(data), False
    return data, encoding not in _IDENTITY


def decode_unsaid(data: bytes) -> tuple[bytes, bool]:
    """Text that is encoded although nothing says so; unchanged when it is not, and when in doubt."""
    if b"=" in data and len(_QP_PAIR.findall(data[:20_000])) >= 3 and _QP_SOFT_BREAK.search(data):
        return binascii.a2b_qp(data), True
    if len(data) > 120 and _BASE64_LINES.fullmatch(data[:200_000]):
        try:
            decoded = binascii.a2b_base64(data)
        except binascii.Error:
            return data, False
        if not re.search(rb"[\x00-\x08\x0e-\x1f]", decoded[:2000]):
            return decoded, True
    return data, False


def _base64(data: bytes) -> tuple[bytes, bool]:
    first = data.lstrip().partition(b"\n")[0].rstrip()
    is_odd = b" " in first or len(_NOT_BASE64.findall(first)) > len(first) / 10
    if is_odd and not _mostly_base64(data):
        return data, True  # says base64, is plain text
    try:
        decoded = binascii.a2b_base64(data)
    except binascii.Error:
        decoded = b""
    letters = len(data.translate(None, _SPACE_AND_PADDING))
    if decoded and letters * 3 // 4 == len(decoded):
        return decoded, False
    begin = _foot(data)
    if begin:
        return _lenient(data[:begin]) + b"\n" + data[begin:], True
    if not decoded:
        return _lenient(data), bool(letters)
    return decoded, letters * 3 // 4 > len(decoded) + 3


def _foot(data: bytes) -> int:
    """Where the words begin that a mailing list has put behind it; 0 for nowhere."""
    odd = _NOT_BASE64.search(data)
    begin = data.rfind(b"\n", 0, odd.start()) + 1 if odd else 0
    return begin if begin and b" " in data[begin : begin + 200].strip() else 0


def _mostly_base64(data: bytes) -> bool:
    lines = [line.strip() for line in data[:20_000].splitlines() if line.strip()][:50]
    good = sum(1 for line in lines if len(line) >= 20 and b" " not in line and not _NOT_BASE64.search(line))
    return good > len(lines) / 2


def _lenient(data: bytes) -> bytes:
    letters = re.sub(rb"[^A-Za-z0-9+/]", b"", data)
    return binascii.a2b_base64(letters[: len(letters) - (len(letters) % 4 == 1)] + b"==")


def _uuencode(data: bytes) -> bytes:
    begin = re.search(rb"^begin(?:-base64)? [0-7]{3,4} [^\n]*\n", data, re.M)
    if not begin:
        return decode_lines(data)
    end = re.compile(rb"^(?:end|`)?[ \t]*\r?$", re.M).search(data, begin.end())
    return decode_lines(data[begin.end() : end.start() if end else len(data)])
