"""The part of a bounce made for machines (RFC 3464): per recipient what was done and how it ended."""

import re
from dataclasses import dataclass, field

from direktdraht.mail.addresses import clean_address
from direktdraht.mail.headers import Headers, read_headers
from direktdraht.mail.mime import Growth, Part, parse_tree

_LIMIT = 400_000
_TYPES = {"message/delivery-status", "message/global-delivery-status"}
_HARMLESS = {"delayed", "delivered", "relayed", "expanded"}
_CODE = re.compile(r"\b([245])\.(\d{1,3})\.(\d{1,3})\b")
_BLANK_LINE = re.compile(rb"\r?\n[ \t]*\r?\n")


@dataclass(slots=True)
class Told:
    """failed: addresses, in order. harmless: it tells only of delay or of success. codes: of the failed ones."""

    failed: list[str] = field(default_factory=list)
    harmless: bool = False
    codes: list[str] = field(default_factory=list)


def status_part(root: Part) -> Part | None:
    """Also of a report that somebody's mail system has enclosed in one of its own."""
    for part in root.walk():
        if _is_status(part):
            return part
    if root.content_type == "multipart/report":
        for part in root.walk():
            if part.content_type == "message/rfc822" and part.end - part.start < _LIMIT:
                inner = parse_tree(part.data()[0], Growth())
                return next((one for one in inner.walk() if _is_status(one)), None)
    return None


def _is_status(part: Part) -> bool:
    if part.content_type in _TYPES:
        return True
    is_plain = part.content_type.startswith("text/") and bool(part.parent) and not part.children
    return is_plain and part.raw.find(b"Final-Recipient:", part.start, min(part.end, part.start + 2000)) >= 0


def read_status(part: Part) -> Told:
    told = Told()
    was_harmless = False
    for block in _BLANK_LINE.split(part.data()[0][:_LIMIT]):
        fields, _used = read_headers(block.strip(b"\r\n"))
        recipient = _recipient(fields)
        if not recipient:
            continue
        action = (fields.plain("action").split() or [""])[0]
        code = _code(fields)
        if (
            action in _HARMLESS
            or (not action and code[:1] in {"2", "4"})
            or (action != "failed" and code[:1] == "2")
        ):
            was_harmless = True
        else:
            told.failed.append(recipient)
            told.codes.append(code)
    told.harmless = was_harmless and not told.failed
    return told


def _recipient(fields: Headers) -> str:
    for name in ("final-recipient", "original-recipient", "x-actual-recipient"):
        for value in fields.all(name):
            text = value.decode("utf-8", "replace").rpartition(";")[2]
            address = clean_address(re.sub(r"\s*\(.*\)\s*$", "", text))
            if "@" in address and " " not in address:
                return address
    return ""


def _code(fields: Headers) -> str:
    """The status; a diagnostic that says it more exactly has the say over 5.0.0 and 4.0.0."""
    status = _CODE.search(fields.text("status"))
    found = status[0] if status else ""
    if not found or found.endswith(".0.0"):
        said = _CODE.search(fields.text("diagnostic-code"))
        found = said[0] if said else found
    return found
