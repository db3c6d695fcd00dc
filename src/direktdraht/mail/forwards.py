"""A mail inside another one: below "-----Ursprüngliche Nachricht-----", or hung on as a file of its own."""

import dataclasses
import datetime as dt
import re
from collections.abc import Callable

from direktdraht.mail.addresses import read_addresses
from direktdraht.mail.attachments import attachment_bytes
from direktdraht.mail.parsed import ParsedMail
from direktdraht.mail.replies.blocks import (
    block_end,
    field_kind,
    field_value,
    is_forward,
    is_separator,
)
from direktdraht.mail.replies.cutting import newly_written
from direktdraht.mail.replies.signatures import split_signature
from direktdraht.mail.said_dates import moment_said
from direktdraht.mail.subjects import is_forward as is_forward_subject

IsOurs = Callable[[str], bool]
_LOOK = 400  # lines above which the forwarded mail begins
_DEPTH = 4  # a colleague forwards what a colleague forwarded
_MOST_ENCLOSED = 10
_MARK = re.compile(r"^[ \t]*> ?")
_ADDRESS_IN = re.compile(
    r"[^\s<>()\[\]\"',;:=]+@[^\s<>()\[\]\"',;:=]+\.[^\s<>()\[\]\"',;:=]*[^\s<>()\[\]\"',;:=.]"
)
_ENCLOSED = ("message/rfc822", "message/global", "application/vnd.ms-outlook")
_ENDINGS = (".eml", ".msg")


@dataclasses.dataclass(frozen=True, slots=True)
class Forwarded:
    """remark: what its bearer wrote above it. mail: the one inside, as far as its heading tells of it."""

    remark: str
    mail: ParsedMail


def forwarded_below(
    parsed: ParsedMail, *, is_ours: IsOurs, zone: dt.tzinfo, freely: bool
) -> Forwarded | None:
    """The mail of somebody else that stands in the text of this one.

    is_ours: whether an address belongs to the house; what one of us wrote is looked through for what they forwarded
    in turn. freely: a quote counts too, not only what says of itself that it was forwarded.
    """
    counts_all = freely or is_forward_subject(parsed.subject)
    text, remarks = parsed.text, []
    for _ in range(_DEPTH):
        found = _first(text, counts_all=counts_all)
        if found is None:
            return None
        above, heading, below = found
        remarks.append(_remark(above))
        name, address = _writer(heading.get("from", ""))
        if address and is_ours(address):
            text = below
            continue
        if not (name or address):
            return None
        written = newly_written(below)
        mail = dataclasses.replace(
            parsed,
            from_address=address,
            from_name=name,
            reply_to="",
            to=tuple(one for _name, one in _addresses(heading.get("to", ""))),
            cc=(),
            delivered_to=(),
            subject=heading.get("about", "") or parsed.subject,
            date=moment_said(heading.get("sent", ""), zone=zone) or parsed.date,
            in_reply_to="",
            references=(),
            text=below,
            reply_text=written.reply or below,
            signature=written.signature,
        )
        return Forwarded("\n\n".join(filter(None, remarks)), mail)
    return None


def enclosed_mails(parsed: ParsedMail, raw: bytes) -> list[bytes]:
    """The mails that hang on this one as files, each as it came; none where a machine sends back what it got."""
    if parsed.is_auto:
        return []
    parts = [
        file.part
        for file in parsed.attachments
        if file.content_type in _ENCLOSED or file.name.lower().endswith(_ENDINGS)
    ]
    return [attachment_bytes(raw, part)[2] for part in parts[:_MOST_ENCLOSED]]


def _first(text: str, *, counts_all: bool) -> tuple[list[str], dict[str, str], str] | None:
    """(the lines above, the fields of its heading, the text below) of the first mail inside a text."""
    lines = text.split("\n")
    announced = -1
    for index, line in enumerate(lines[:_LOOK]):
        if is_forward(line):
            announced = index
            continue
        if is_separator(line):
            announced = index if counts_all or announced >= 0 else -1
            continue
        # A few lines at most lie between the announcement and the heading.
        is_announced = announced >= 0 and index - announced <= 4
        if not (counts_all or is_announced) or not field_kind(line):
            continue
        end = block_end(lines, index) or (_few_fields(lines, index) if is_announced else 0)
        if end:
            begin = announced if is_announced else index
            return lines[:begin], _fields(lines[index:end]), _unmarked(lines[end:])
    return None


def _few_fields(lines: list[str], index: int) -> int:
    """Where a mail is announced as forwarded, who wrote it is heading enough."""
    end = index
    while end < min(len(lines), index + 12) and field_kind(lines[end]):
        end += 1
    kinds = {field_kind(line) for line in lines[index:end]}
    return end if "from" in kinds else 0


def _fields(lines: list[str]) -> dict[str, str]:
    """from, sent, to and about, each with what stands on the lines below it; the first of a kind has the say."""
    found: dict[str, str] = {}
    last = ""
    for line in lines:
        kind = field_kind(line)
        if kind:
            last = kind if kind not in found else ""
            if last:
                found[kind] = field_value(line)
        elif last and line.strip(" >"):
            found[last] = f"{found[last]} {line.strip(' >')}"
    return found


def _unmarked(lines: list[str]) -> str:
    """Without the one ">" that some programs put before every line of what they forward."""
    said = [line for line in lines if line.strip()]
    if said and all(line.lstrip().startswith(">") for line in said[:20]):
        lines = [_MARK.sub("", line) for line in lines]
    return "\n".join(lines).strip("\n ")


def _remark(lines: list[str]) -> str:
    while lines and (not lines[-1].strip() or not re.search(r"\w", lines[-1])):
        lines = lines[:-1]
    own, _signature = split_signature(list(lines))
    return "\n".join(own).strip()


def _writer(value: str) -> tuple[str, str]:
    """(name, address) of "Henrik Albers <albers@x <mailto:albers@x>>", "Albers, Henrik [mailto:albers@x]", "Henrik"."""
    found = _ADDRESS_IN.search(value.replace("mailto:", " "))
    address = found[0].lower().strip(".") if found else ""
    name = re.split(r"[<\[(]", value)[0].strip(" \"'*_,;")
    return ("" if "@" in name else name)[:200], address[:320]


def _addresses(value: str) -> list[tuple[str, str]]:
    return read_addresses(value.replace("mailto:", "").replace(";", ",").encode("utf-8", "replace"))
