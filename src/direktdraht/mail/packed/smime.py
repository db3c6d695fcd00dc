"""S/MIME: a mail inside a signature can be read without checking it; an encrypted one cannot.

Only the shape (BER) is walked here: no signature is checked, and nothing here vouches for anybody.
"""

_SIGNED = bytes.fromhex("06092a864886f70d010702")
_DATA = bytes.fromhex("06092a864886f70d010701")
_MAX_PIECES = 100_000


def signed_content(data: bytes) -> bytes | None:
    """What an opaque signature encloses; None when it is none, encloses nothing, or is broken."""
    head = data[:64]
    if not head.startswith(b"\x30") or _SIGNED not in head:
        return None
    found = data.find(_DATA, 0, 4096)
    if found < 0:
        return None
    position = found + len(_DATA)
    if data[position : position + 1] != b"\xa0":  # [0] EXPLICIT
        return None
    length = _length(data, position + 1)
    return _octets(data, length[0]) if length else None


def _octets(data: bytes, position: int) -> bytes | None:
    """An OCTET STRING, in one piece or, as streaming programs write it, in many."""
    tag = data[position : position + 1]
    length = _length(data, position + 1)
    if not length or tag not in (b"\x04", b"\x24"):
        return None
    begin, size = length
    if tag == b"\x04":
        return data[begin : begin + size] if size >= 0 else None
    end = begin + size if size >= 0 else len(data)
    out, position = bytearray(), begin
    for _ in range(_MAX_PIECES):
        if position >= end or data[position : position + 1] != b"\x04":
            break
        piece = _length(data, position + 1)
        if not piece or piece[1] < 0:
            break
        out += data[piece[0] : piece[0] + piece[1]]
        position = piece[0] + piece[1]
    return bytes(out) or None


def _length(data: bytes, position: int) -> tuple[int, int] | None:
    """(where the content begins, its length); -1 for an indefinite one."""
    if position >= len(data):
        return None
    first = data[position]
    if first < 0x80:
        return position + 1, first
    if first == 0x80:
        return position + 1, -1
    count = first & 0x7F
    if count > 6 or position + 1 + count > len(data):
        return None
    return position + 1 + count, int.from_bytes(data[position + 1 : position + 1 + count], "big")
