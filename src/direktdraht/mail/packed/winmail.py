"""winmail.dat: the envelope (TNEF) in which Outlook and Exchange hide files, and now and then the text."""

import struct
from collections.abc import Iterator

from direktdraht.mail.packed.contents import Contents, PackedFile, as_mail
from direktdraht.mail.packed.mapi import (
    DATA,
    Properties,
    Value,
    body_of,
    bytes_of,
    file_of,
    headers_of,
    read_value,
)

_SIGNATURE = b"\x78\x9f\x3e\x22"
_MAX_FILES, _MAX_DEPTH = 200, 3
_TITLE, _FILE_DATA, _FILE_BEGINS, _FILE_PROPERTIES = 0x8010, 0x800F, 0x9002, 0x9005
_MESSAGE_PROPERTIES, _BODY, _CODEPAGE = 0x9003, 0x800C, 0x9007
_WIDTHS = {0x02: 4, 0x03: 4, 0x04: 4, 0x05: 8, 0x06: 8, 0x07: 8, 0x0A: 4, 0x0B: 4, 0x14: 8, 0x40: 8, 0x48: 16}
_VARIABLE = {0x0D, 0x1E, 0x1F, 0x102}
_MANY = 0x1000  # flag: several values


def is_winmail(data: bytes) -> bool:
    return data.startswith(_SIGNATURE)


def read_winmail(data: bytes, depth: int = 0) -> Contents:
    """What can be read up to the first thing that cannot. Raises nothing."""
    contents, codepage = Contents(), "cp1252"
    for number, value in _attributes(data):
        if number == _CODEPAGE and len(value) >= 4:
            codepage = f"cp{int.from_bytes(value[:4], 'little')}"
        elif number == _MESSAGE_PROPERTIES:
            properties = _properties(value, codepage)
            text, html = body_of(properties)
            contents.text, contents.html = text or contents.text, html or contents.html
            contents.headers = headers_of(properties, [])
        elif number == _BODY and not contents.text:
            contents.text = str(read_value(0x1E, value, codepage)).replace("\r\n", "\n")
        elif number == _FILE_BEGINS and len(contents.files) < _MAX_FILES:
            contents.files.append(PackedFile("", b""))
        elif contents.files:
            _tell_file(contents.files[-1], number, value, codepage, depth)
    contents.files = [file for file in contents.files if file.data or file.name]
    return contents


def _tell_file(file: PackedFile, number: int, value: bytes, codepage: str, depth: int) -> None:
    if number == _TITLE and not file.name:
        file.name = str(read_value(0x1E, value, codepage))
    elif number == _FILE_DATA:
        file.data = value
    elif number == _FILE_PROPERTIES:
        properties = _properties(value, codepage)
        told = file_of(properties)
        file.name, file.content_type = told.name or file.name, told.content_type
        file.content_id, file.inline = told.content_id, told.inline
        inner = bytes_of(properties.get(DATA, b""))[16:]  # behind the id of its interface
        if not file.data and is_winmail(inner) and depth < _MAX_DEPTH:
            file.data = as_mail(read_winmail(inner, depth + 1))
            file.content_type, file.name = "message/rfc822", f"{file.name.removesuffix('.msg') or 'mail'}.eml"


def _attributes(data: bytes) -> Iterator[tuple[int, bytes]]:
    """(number without its type, value)"""
    position = 6
    while position + 9 <= len(data):
        number, length = struct.unpack_from("<II", data, position + 1)
        position += 9
        if position + length > len(data):
            break
        yield number & 0xFFFF, data[position : position + length]
        position += length + 2


def _properties(data: bytes, codepage: str) -> Properties:
    """Those that can be read; the rest of a block behind one that cannot is left."""
    found: dict[int, Value] = {}
    position = 4
    try:
        for _ in range(min(struct.unpack_from("<I", data)[0], 2000)):
            kind, number = struct.unpack_from("<HH", data, position)
            position += 4
            if number >= 0x8000:
                position = _behind_name(data, position)
            values, position = _values(data, position, kind)
            single = kind & ~_MANY
            if values:
                found[number] = read_value(single, values[0], codepage)
    except (struct.error, IndexError):
        pass
    return found


def _values(data: bytes, position: int, kind: int) -> tuple[list[bytes], int]:
    single = kind & ~_MANY
    if single not in _WIDTHS and single not in _VARIABLE:
        raise IndexError(kind)
    count = 1
    if kind & _MANY or single in _VARIABLE:
        (count,) = struct.unpack_from("<I", data, position)
        position += 4
    values: list[bytes] = []
    for _ in range(min(count, 1000)):
        length = _WIDTHS.get(single, 0)
        if not length:
            (length,) = struct.unpack_from("<I", data, position)
            position += 4
        if position + length > len(data):
            raise IndexError(position)
        values.append(data[position : position + length])
        position += -(-length // 4) * 4
    return values, position


def _behind_name(data: bytes, position: int) -> int:
    kind, length = struct.unpack_from("<II", data, position + 16)
    return position + 24 + (-(-length // 4) * 4 if kind else 0)
