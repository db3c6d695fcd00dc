"""Where an older mail begins: separator lines, and the blocks of fields that Outlook and Notes put above a quote."""

import re

from direktdraht.mail.phrases import any_of
from direktdraht.mail.replies.vocabulary import (
    ABOUT,
    ABOVE_THIS_LINE,
    FORWARD_BEGINS,
    FORWARDED,
    FROM,
    ORIGINAL,
    OTHER,
    SENT,
    TO,
)


def _kinds() -> dict[str, str]:
    lists = {"from": FROM, "sent": SENT, "to": TO, "about": ABOUT, "other": OTHER}
    return {word: kind for kind, words in reversed(lists.items()) for word in words}


_KINDS = _kinds()
_FIELD = re.compile(r"^[\s*_>|\u200e\u200f]{0,12}([^\W\d_][^:：\n]{0,24}?)[\s*_]{0,4}[:：][\s*_]{0,4}(.*)$")
_EDGE = r"[>\s*#|]{0,8}[-_=~—–*]{2,60}[\s*]{0,4}"
_ORIGINAL = re.compile(
    rf"^{_EDGE}(?:{any_of(ORIGINAL)})[^\n]{{0,60}}$|^[>\s*]*(?:{any_of(ORIGINAL)})\s?[-_=:]{{2,}}\s*$", re.I
)
# Where a program forgot the line ends, the fields stand behind it.
_ORIGINAL_CLOSED = re.compile(
    rf"^{_EDGE}(?:{any_of(ORIGINAL)})\s?[-_=]{{2,60}}\s?[^\W\d_][^:\n]{{0,24}}:", re.I
)
# What stands above the fields and says what they are, in words that we may not know: "---- Bericht ----".
_TITLE = re.compile(
    rf"^[>\s*#|]{{0,8}}(?:(?:{any_of(ORIGINAL)})[\s*:]{{0,4}}|[-_=~*]{{2,60}}[^-_=~*\n][^\n]{{2,60}}[-_=~*]{{2,60}}\s*)$",
    re.I,
)
_FORWARD = re.compile(rf"^{_EDGE}(?:{any_of(FORWARDED)})|^[>\s*]*(?:{any_of(FORWARD_BEGINS)})", re.I)
_GROUPWISE = re.compile(r"^>{2,3} [^>].{2,150}\d{1,2}[:.]\d{2}.{0,8}>{2,3}\s*$")
_ABOVE = re.compile("|".join(line for line in ABOVE_THIS_LINE.strip().replace("\n", "|").split("|")), re.I)
RULE = re.compile(r"^\s*(?:_{5,}|-{10,}|={10,}|\*{10,}|—{3,})\s*$")
_MAIL_ADDRESS = re.compile(r"[^\s<>()]@[^\s<>()]+\.\w|\[mailto:|mailto:", re.I)
_CLOCK = re.compile(r"\b\d{1,2}[:h]\d{2}\b")
_NOTES_DATE = re.compile(r"^\s*\d{1,4}[./-]\d{1,2}[./-]\d{2,4}[ ,]+\d{1,2}:\d{2}(?::\d{2})?(?: [AP]M)?\s*$")
# The first five letters of lines that announce a forwarded mail without dashes.
FORWARD_WORDS = {
    phrase.strip()[:5] for phrase in FORWARD_BEGINS.replace("\n", "|").split("|") if phrase.strip()
}
_MAX_FIELDS = 14
_MAX_BLANKS = 1
_MAX_UNKNOWN = 2


def is_separator(line: str) -> bool:
    if len(line) > 200:
        return bool(_ORIGINAL_CLOSED.match(line[:200]))
    return bool(_ORIGINAL.match(line) or _ORIGINAL_CLOSED.match(line) or _GROUPWISE.match(line)) or (
        len(line) < 120 and line.strip()[:2] in _ABOVE_EDGES and bool(_ABOVE.search(line))
    )


_ABOVE_EDGES = {"##", "--", "__", "==", "**", "~~", "—-", "––"}


def is_forward(line: str) -> bool:
    return len(line) < 300 and bool(_FORWARD.match(line))


def field_kind(line: str) -> str:
    """from, sent, to, about or other, for a line that begins with a name that mail fields have; "" otherwise."""
    found = _FIELD.match(line[:400]) if ":" in line[:60] or "：" in line[:60] else None
    return _KINDS.get(" ".join(found[1].lower().replace("*", "").split()), "") if found else ""


def field_value(line: str) -> str:
    """What stands behind the name of a field."""
    found = _FIELD.match(line[:1000])
    return found[2].strip(" *_\u200e") if found else ""


def block_end(lines: list[str], index: int) -> int:
    """Behind a block of fields that begins here; 0 for none.

    Three different fields at least, the sender first (in Notes: the recipient), and something that only a mail has:
    a subject, an address, or a time of sending. "Von: Hamburg, An: Berlin, Datum: Montag" is a journey.
    """
    first = field_kind(lines[index])
    if not first or first == "other" or (first == "sent" and not _CLOCK.search(lines[index])):
        return 0
    kinds: list[str] = []
    position, end, blanks, unknown = index, index, 0, 0
    while position < min(len(lines), index + _MAX_FIELDS + 6):
        line = lines[position]
        kind = field_kind(line)
        if kind:
            kinds.append(kind)
            blanks, end = 0, position + 1
        elif not line.strip():
            blanks += 1
            if blanks > _MAX_BLANKS or _is_whole(kinds):
                break
        elif _goes_on(lines, position):
            end = position + 1
        elif len(kinds) > 1 and unknown < _MAX_UNKNOWN and _FIELD.match(line[:400]):
            unknown += 1  # counted as a field when one that we know comes after it
        else:
            break
        position += 1
    said = "\n".join(lines[index:end]).replace("\u200e", "")
    if first == "about" and not {"from", "sent"} <= set(kinds):
        return 0
    is_mail = "about" in kinds or _MAIL_ADDRESS.search(said) or ("sent" in kinds and _CLOCK.search(said))
    return (
        end
        if len(set(kinds) - {"other"}) >= 3 and "from" in kinds and is_mail
        else _short_block(kinds, said, end)
    )


def block_begin(lines: list[str], index: int) -> int:
    """Notes puts name and moment above the fields, others a title: those lines belong to the block."""
    above = [position for position in range(index - 1, max(-1, index - 5), -1) if lines[position].strip()][:2]
    if field_kind(lines[index]) == "to" and above and _NOTES_DATE.match(lines[above[0]]):
        return above[-1]
    if above and index - above[0] <= 1 + _MAX_BLANKS and _TITLE.match(lines[above[0]][:200]):
        return above[0]
    return index


def _is_whole(kinds: list[str]) -> bool:
    return "about" in kinds and len(set(kinds)) >= 3


def _short_block(kinds: list[str], said: str, end: int) -> int:
    """Two fields are enough where one holds an address and the other a clock or the subject."""
    is_short = kinds[:1] == ["from"] and {"sent", "about"} & set(kinds) and _MAIL_ADDRESS.search(said)
    if is_short and (_CLOCK.search(said) or "about" in kinds):
        return end
    is_notes = (
        kinds[:1] == ["to"]
        and "about" in kinds
        and len(kinds) >= 2
        and ("cc" in said.lower() or "kopie" in said.lower())
    )
    return end if is_notes else 0


def _goes_on(lines: list[str], position: int) -> bool:
    """Whether a line without a name goes on with the field above it: indented, or more recipients."""
    line, above = lines[position], lines[position - 1].rstrip()
    return (
        line.startswith((" ", "\t"))
        or above.endswith((";", ",", ":", "<"))
        or ("@" in line and len(line) < 200 and not line.rstrip().endswith((".", "!", "?")))
    )
