"""Plain text made fit to be set: soft hyphens, paragraphs, telephone numbers."""

import re
from collections.abc import Iterable

from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

SHY = "\u00ad"
# Some text and what was found in it: "", "date", "threat" or "anger".
Piece = tuple[str, str]
_LONG = 16
# Endings after which a German compound goes on, and words that often are its last part. When unsure, none.
_JOINT = re.compile(r"(?:ungs|heits|keits|schafts|ions|itäts|tums|lings)(?=[^\W\d_]{4})", re.IGNORECASE)
_LAST = re.compile(
    r"(?<=[^\W\d_]{4})(?=(?:gesellschaft|versicherung|präsentation|verwaltung|technik|maschine|anlage|gerät"
    r"|abteilung|leitung|vertrag|rechnung|lieferung|beschwerde|entschuldigung|bestätigung|vereinbarung"
    r"|vorstellung|veranstaltung|unternehmen|ministerium|geschäft|führer|direktor|beauftragte|gesetz"
    r"|etikettierung|probe|messe|halle|straße|projektor|lampe|fassung|bericht))",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")
_BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_ADDRESS = re.compile(r"https?://[^\s<>\"„“”]+", re.IGNORECASE)
_TRAILING = ".,;:!?)]}'’"


def shy(text: object) -> str:
    """Soft hyphens at the joints of words over 16 letters, for headings, names and table cells."""
    return _WORD.sub(lambda found: _split(found.group()), str(text)) if text else ""


def _split(word: str) -> str:
    if len(word) <= _LONG:
        return word
    joints = {found.end() for found in _JOINT.finditer(word)} | {
        found.start() for found in _LAST.finditer(word)
    }
    parts, begin = [], 0
    for joint in sorted(joints):
        if joint - begin >= 4 and len(word) - joint >= 4:
            parts.append(word[begin:joint])
            begin = joint
    return SHY.join([*parts, word[begin:]])


def paragraphs(text: str | None) -> SafeString:
    """Plain text as <p>s, escaped, with its line breaks and quotes; only http(s) becomes a link."""
    blocks = _BLANK_LINES.split((text or "").replace("\r\n", "\n").strip("\n"))
    return format_html_join("\n", "<p>{}</p>", ((_lines(block),) for block in blocks if block.strip()))


def _lines(block: str) -> SafeString:
    return format_html_join(mark_safe("<br>"), "{}", ((_linked(line),) for line in block.split("\n")))


def _linked(line: str) -> SafeString:
    parts: list[SafeString] = []
    begin = 0
    for found in _ADDRESS.finditer(line):
        address = found.group().rstrip(_TRAILING)
        parts.append(conditional_escape(line[begin : found.start()]))
        parts.append(format_html('<a href="{0}" rel="noopener noreferrer nofollow">{0}</a>', address))
        begin = found.start() + len(address)
    parts.append(conditional_escape(line[begin:]))
    return mark_safe("".join(parts))


def piece_paragraphs(pieces: Iterable[Piece]) -> list[list[Piece]]:
    """Marked pieces of one text, as its paragraphs: cut at blank lines, whichever piece they stand in."""
    found: list[list[Piece]] = [[]]
    for text, mark in pieces:
        first, *later = _BLANK_LINES.split(text.replace("\r\n", "\n"))
        found[-1].append((first, mark))
        found.extend([(part, mark)] for part in later)
    return [paragraph for paragraph in found if any(text.strip() for text, _mark in paragraph)]


def telephone(number: str | None) -> str:
    """The href of a number as it was written: tel:+491713920042; empty for what holds no number."""
    plain = (number or "").replace("(0)", "")
    digits = re.sub(r"\D", "", plain)
    if len(digits) < 3:
        return ""
    if plain.strip().startswith("+"):
        return f"tel:+{digits}"
    return f"tel:+{digits[2:]}" if digits.startswith("00") else f"tel:{digits}"
