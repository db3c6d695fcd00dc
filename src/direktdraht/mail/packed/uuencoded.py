"""Files that stand in the text as lines of letters between "begin 644 name" and "end", as before MIME."""

import binascii
import re

from direktdraht.mail.packed.contents import PackedFile

_BEGIN = re.compile(rb"^begin(-base64)? [0-7]{3,4} (\S[^\r\n]{0,200}?)[ \t]*\r?$", re.M)
_END = re.compile(rb"^(?:end|====)[ \t]*\r?$", re.M)
_LINE = re.compile(rb"[ -`]{1,62}[ \t]*\r?$")
_MAX_FILES = 50


def holds_uuencoded(raw: bytes, start: int, end: int) -> bool:
    return raw.find(b"begin", start, end) >= 0 and _BEGIN.search(raw, start, end) is not None


def read_uuencoded(data: bytes) -> tuple[bytes, list[PackedFile]]:
    """The text without the files, and the files. A "begin" that no letters follow is a word of the text."""
    kept, files, position = bytearray(), [], 0
    for _ in range(_MAX_FILES):
        begin = _BEGIN.search(data, position)
        if not begin:
            break
        if not _LINE.match(data[begin.end() : begin.end() + 100].lstrip(b"\r\n").partition(b"\n")[0]):
            kept += data[position : begin.end()]
            position = begin.end()
            continue
        end = _END.search(data, begin.end())
        inside = data[begin.end() + 1 : end.start() if end else len(data)]
        content = _base64(inside) if begin[1] else decode_lines(inside)
        files.append(PackedFile(begin[2].decode("utf-8", "replace"), content))
        kept += data[position : begin.start()]
        position = end.end() if end else len(data)
    return bytes(kept + data[position:]), files


def decode_lines(data: bytes) -> bytes:
    out = bytearray()
    for line in data.splitlines():
        try:
            out += binascii.a2b_uu(line)
        except binascii.Error:  # some encoders count one byte short
            try:
                out += binascii.a2b_uu(line[: (((line[0] - 32) & 63) * 4 + 5) // 3])
            except (binascii.Error, IndexError):
                continue
    return bytes(out)


def _base64(data: bytes) -> bytes:
    try:
        return binascii.a2b_base64(data)
    except binascii.Error:
        return b""
