"""The files of a mail: harmless names, and their bytes out of the raw mail by part."""

import mimetypes
import re

from direktdraht.mail.charsets import storable
from direktdraht.mail.dangers import danger_of
from direktdraht.mail.headers import one_line
from direktdraht.mail.mime import Part
from direktdraht.mail.parsed import Attachment
from direktdraht.mail.unpacking import parse

MAX_ATTACHMENTS = 200
# Characters that turn a name around or hide in it, and those that no file system likes.
_FORBIDDEN = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2069<>:\"|?*\x00-\x1f\x7f]")
_LINE_END = re.compile(r"\s*[\r\n\t]\s*")
# Reports of mail systems: read by bounces.py, no file for people.
_REPORTS = {"message/delivery-status", "text/rfc822-headers", "message/disposition-notification"}


def is_attachment(part: Part) -> bool:
    """A leaf that is a file rather than text to read in place."""
    if part.children or part.content_type.startswith("multipart/"):
        return False
    if part.content_type in _REPORTS or (
        part.parent == "multipart/report" and part.content_type == "message/rfc822"
    ):
        return bool(raw_name(part))
    if part.disposition == "attachment":
        return True
    return (
        not part.content_type.startswith("text/")
        or bool(raw_name(part))
        or part.content_type == "text/calendar"
    )


def list_attachments(root: Part, html: str) -> tuple[Attachment, ...]:
    """In the order of the mail. html tells which pictures are shown inside the text."""
    found: list[Attachment] = []
    for part in root.walk():
        if not is_attachment(part):
            continue
        if len(found) >= MAX_ATTACHMENTS:
            break
        content_id = one_line(part.headers.text("content-id")).strip("<> ")
        inline = part.disposition == "inline" or bool(content_id and f"cid:{content_id}" in html)
        name, data = attachment_name(part), part.data()[0]
        danger = danger_of(name, data[:16])
        found.append(Attachment(name, safe_type(part), len(data), inline, part.index, danger))
    return tuple(found)


def attachment_bytes(raw: bytes, part: int) -> tuple[str, str, bytes]:
    """(name, content type, bytes) of the attachment with this part number. Raises KeyError without one."""
    root, _repaired = parse(raw)
    for candidate in root.walk():
        if candidate.index == part and is_attachment(candidate):
            return attachment_name(candidate), safe_type(candidate), candidate.data()[0]
    raise KeyError(part)


def safe_type(part: Part) -> str:
    """The content type as a header may carry it."""
    return (
        part.content_type
        if re.fullmatch(r"[a-z0-9.+-]{1,60}/[a-z0-9.+_-]{1,80}", part.content_type)
        else ("application/octet-stream")
    )


def raw_name(part: Part) -> str:
    return part.disposition_parameters.get("filename", "") or part.type_parameters.get("name", "")


def attachment_name(part: Part) -> str:
    """The name without folders, control characters and tricks; made up from the type when there is none."""
    name = safe_name(raw_name(part))
    if name:
        return name
    if part.content_type == "message/rfc822":
        return f"{safe_name(_subject_inside(part))[:80] or 'mail'}.eml"
    kind = part.content_type.partition("/")[0]
    ending = mimetypes.guess_extension(part.content_type, strict=False) or ".bin"
    stem = kind if kind in {"image", "audio", "video", "text"} else "file"
    return f"{stem}-{part.index}{ending}"


def safe_name(name: str) -> str:
    """At most 200 characters, the ending kept."""
    name = re.split(r"[\\/]", _LINE_END.sub(" ", storable(name)))[-1]
    name = _FORBIDDEN.sub("", name).strip(" .'") if name.strip(". ") else ""
    if len(name) <= 200:
        return name
    stem, dot, ending = name.rpartition(".")
    return f"{stem[: 199 - len(ending)]}.{ending}" if dot and len(ending) <= 10 else name[:200]


def _subject_inside(part: Part) -> str:
    inner, _repaired = parse(part.data()[0][:65_536])
    return inner.headers.text("subject")
