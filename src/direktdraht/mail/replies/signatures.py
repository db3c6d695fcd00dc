"""Where a text ends and a signature begins, where a program or a convention marks it."""

import re

from direktdraht.mail.phrases import any_of
from direktdraht.mail.replies.vocabulary import SENT_FROM

_DELIMITER = "-- "
_LIKE_DELIMITER = re.compile(r"^[ \t]*(?:--|–|—)[ \t]*$")
_MOST_LINES, _MOST_CHARACTERS = 16, 1500
# Below two dashes without their blank: lines short and few, or with something that only signatures hold.
_FEW, _SEVERAL, _SHORT = 3, 8, 90
_CONTACT = re.compile(
    r"@|www\.|https?://|\b(?:tel|fon|fax|phone|mobil|gmbh|ltd|inc)\b|\+\d{2}|\d{3}[ /-]\d{3}", re.I
)
_SENTENCE = re.compile(r"\w\s+\S+\s+.*\w[.!]\s*$")
_SENT_FROM = re.compile(rf"^[\s*_>-]*(?:{any_of(SENT_FROM)})\b(?:[\s:<]+\S+){{0,9}}[\s*_]*$", re.I)
_SAYS_MORE = re.compile(r"[,;!?]\s|\b(?:ist|is|was|are|and|und|bitte|please)\b", re.I)
_LIST_FOOT = re.compile(
    r"mailing list|mailingliste|listinfo|unsubscribe|reply to this email directly|abmelden", re.I
)
_LINK = re.compile(r"^\s*<?https?://\S+>?\s*$|^\s*\[[^\]]*\]\s*$")
_RULE = re.compile(r"^\s*(?:_{5,}|-{3,}|={5,})\s*$")


def split_signature(lines: list[str]) -> tuple[list[str], list[str]]:
    """(text, signature without its delimiter). The text is never empty because of it."""
    lines = _bare(lines)
    at = _begin(lines)
    if at is None or not any(re.search(r"\w", line) for line in lines[:at]):
        return lines, []
    signature = [line for line in lines[at:] if line != _DELIMITER and not _LIKE_DELIMITER.match(line)]
    return _bare(lines[:at]), _bare(signature)


def _begin(lines: list[str]) -> int | None:
    foot = _list_foot(lines)
    end = len(lines) if foot is None else foot
    for index in range(end - 1, max(-1, end - _MOST_LINES - 2), -1):
        if lines[index] == _DELIMITER or _LIKE_DELIMITER.match(lines[index]):
            if _may_be_signature(lines[index], lines[index + 1 : end]):
                return _sent_from(lines, index)
            break
    found = _sent_from(lines, end)
    return found if found < len(lines) else None


def _may_be_signature(delimiter: str, below: list[str]) -> bool:
    if sum(map(len, below)) > _MOST_CHARACTERS:
        return False
    said = [line for line in below if line.strip()]
    if delimiter == _DELIMITER or not said:
        return True
    if any(len(line) > _SHORT or line.rstrip().endswith("?") for line in said):
        return False
    if any(map(_CONTACT.search, said)):
        return len(said) <= _SEVERAL
    return len(said) <= _FEW and not any(map(_SENTENCE.search, said))


def _sent_from(lines: list[str], end: int) -> int:
    """Above end, without the line that a telephone put there."""
    position = end
    while position > 0:
        line = lines[position - 1]
        if _is_sent_from(line):
            end = position - 1
        elif line.strip() and not _LINK.match(line):
            break
        position -= 1
    return end


def _is_sent_from(line: str) -> bool:
    if len(line) > 120 or not _SENT_FROM.match(line.rstrip(". ")):
        return False
    return not _SAYS_MORE.search(line) or "outlook" in line.lower()


def _list_foot(lines: list[str]) -> int | None:
    """The rule above the foot that a mailing list or a ticket system adds."""
    for index in range(len(lines) - 1, max(-1, len(lines) - 10), -1):
        if _RULE.match(lines[index]) and _LIST_FOOT.search("\n".join(lines[index:])):
            return index
    return None


def _bare(lines: list[str]) -> list[str]:
    while lines and not lines[-1].strip():
        lines = lines[:-1]
    first = next((i for i, line in enumerate(lines) if line.strip()), 0)
    return lines[first:]
