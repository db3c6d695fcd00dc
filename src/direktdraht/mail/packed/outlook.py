"""A .msg file: how Outlook saves one mail, a small file system (OLE) full of numbered properties."""

import io
import struct

import olefile

from direktdraht.mail.packed.contents import Contents, PackedFile, as_mail
from direktdraht.mail.packed.mapi import (
    SUBJECT,
    Properties,
    Value,
    body_of,
    file_of,
    headers_of,
    read_value,
    text_of,
)

_SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MAX_FILES, _MAX_RECIPIENTS, _MAX_DEPTH = 200, 500, 3
_INNER_MAIL = "__substg1.0_3701000D"
_FIXED = {0x02, 0x03, 0x0B, 0x14, 0x40}


def is_outlook_file(data: bytes) -> bool:
    return data.startswith(_SIGNATURE)


def read_outlook_file(data: bytes) -> Contents | None:
    """None for an OLE file that is no mail (an old Word document, say), or is broken."""
    try:
        with olefile.OleFileIO(io.BytesIO(data)) as ole:
            if not ole.exists("__properties_version1.0"):
                return None
            return _Reader(ole).mail([], header=32)
    except (
        OSError,
        ValueError,
        IndexError,
        KeyError,
        TypeError,
        AttributeError,
        struct.error,
        RecursionError,
    ):
        return None


class _Reader:
    def __init__(self, ole: olefile.OleFileIO) -> None:
        self.ole = ole
        self.entries = ole.listdir(streams=True, storages=True)
        self.codepage = "cp1252"

    def mail(self, place: list[str], *, header: int, depth: int = 0) -> Contents:
        properties = self.properties(place, header)
        codepage = properties.get(0x3FFD) or properties.get(0x3FDE)
        if isinstance(codepage, int) and not place:
            self.codepage = f"cp{codepage}"
            properties = self.properties(place, header)
        recipients = [
            self.properties([*place, name], 8)
            for name in self.storages(place, "__recip_version1.0_")[:_MAX_RECIPIENTS]
        ]
        text, html = body_of(properties)
        files = [
            self.file([*place, name], depth)
            for name in self.storages(place, "__attach_version1.0_")[:_MAX_FILES]
        ]
        return Contents(headers_of(properties, recipients), text, html, files)

    def file(self, place: list[str], depth: int) -> PackedFile:
        properties = self.properties(place, 8)
        found = file_of(properties)
        inner = [*place, _INNER_MAIL]
        if self.ole.exists(inner) and depth < _MAX_DEPTH:
            mail = self.mail(inner, header=24, depth=depth + 1)
            subject = text_of(self.properties(inner, 24), SUBJECT)
            found.name = f"{subject or found.name.removesuffix('.msg') or 'mail'}.eml"
            found.data, found.content_type = as_mail(mail), "message/rfc822"
        return found

    def storages(self, place: list[str], prefix: str) -> list[str]:
        depth = len(place)
        return sorted(
            entry[depth]
            for entry in self.entries
            if len(entry) == depth + 1 and entry[:depth] == place and entry[depth].startswith(prefix)
        )

    def properties(self, place: list[str], header: int) -> Properties:
        """Numbers stand in one stream, everything longer in a stream of its own."""
        found: dict[int, Value] = {}
        fixed = self.read([*place, "__properties_version1.0"])
        for position in range(header, len(fixed) - 15, 16):
            kind, number = struct.unpack_from("<HH", fixed, position)
            if kind in _FIXED:
                found[number] = read_value(kind, fixed[position + 8 : position + 16], self.codepage)
        for name in self.storages(place, "__substg1.0_"):
            tag = name[12:20]
            kind, number = int(tag[4:], 16), int(tag[:4], 16)
            if kind in (0x1E, 0x1F, 0x102) and number < 0x8000:
                found[number] = read_value(kind, self.read([*place, name]), self.codepage)
        return found

    def read(self, place: list[str]) -> bytes:
        if not self.ole.exists(place):
            return b""
        content: bytes = self.ole.openstream(place).read()
        return content
