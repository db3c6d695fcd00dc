"""The line "Am … schrieb …:" in its many languages, wrapped by mail programs over up to four lines."""

import re

from direktdraht.mail.phrases import any_of
from direktdraht.mail.replies.vocabulary import BEGINS, WEEKDAYS, WROTE

_MOST_LINES = 5
_LONGEST = 450
_VERBS = any_of("|".join(WROTE.values()))
_VERB = re.compile(
    rf"(?<!\w)(?:{_VERBS})(?!\w)|\bhat\b.{{2,100}}\bgeschrieben\b|\bheeft\b.{{2,100}}\bgeschreven\b"
    r"|^[>\s]*(?:zitat von|zitiere|quoting|citando|citat från|citation de|citeren)\b",
    re.I,
)
_EASTERN_VERB = re.compile("写道|寫道|님이 작성|作成")
_ADDRESS = re.compile(
    r"(?:&lt;|[<(\[])(?:mailto:)?\s*[^\s<>()\[\]&]{1,100}@[^\s<>()\[\]&]{1,150}\s*(?:&gt;|[>)\]])|<[^<>\s]+@|\bvia\b"
)
_BARE_ADDRESS = re.compile(r"(?<![\w<])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}\s*[:：]$")
_DATE = re.compile(
    r"\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:\d{4}|\d{2})?\b|\b(?:19|20)\d{2}\b"
    r"|\b\d{1,2}\.?(?: de|\.)? [^\W\d]{3,}|[^\W\d]{3,}\.? \d{1,2},"
)
_CLOCK = re.compile(r"\b\d{1,2}\s?[:.h]\s?\d{2}(?!\d)|\b\d{1,2}\s?(?:am|pm|uhr)\b", re.I)
_BEGIN = re.compile(
    rf"^[>\s*\-–—]*(?:(?:{'|'.join(map(re.escape, BEGINS))})\b[\s:]"
    rf"|(?:{'|'.join(map(re.escape, WEEKDAYS))})\b[.,]{{0,2}}\s"
    r"|\d{1,4}[./-]\s?\d|\d{1,2}\.? [^\W\d]{3,}|\d{4}年|\d{4}년|于|在)",
    re.I,
)
_NAME_FIRST = re.compile(
    r"^[>\s*]*[\"'“„<]?[^\W\d_][^:\n]{0,120}?"
    r"(?:@|\b(?:wrote|schrieb|skrev|a écrit|schreef|napisał|von|quoting|citando)\b)",
    re.I,
)
_END = re.compile(r"[:：]\s*[*_]*\s*$|-{3,}\s*$")
# A person tells who wrote what; a program never says "me".
_TOLD = re.compile(
    r"\b(?:schrieb(?:en)?|wrote|writes) (?:mir|uns|ich|wir|er|man|me|us|to (?:me|us|you)|that|in (?:his|her|their)"
    r"|dass|Ihnen|folgendes)\b|\bhat (?:mir|uns)\b|\b(?:I|we|you|he|she|they|ich|wir|er) (?:wrote|schrieb(?:en)?)\b",
    re.I,
)


def attribution_ending(lines: list[str], index: int) -> int | None:
    """The index of its first line, when an attribution ends in this one."""
    last = lines[index]
    closed = _END.search(last[-40:])
    is_marked = _is_quoted_below(lines, index)
    if not closed and not (is_marked and (_VERB.search(last[-40:]) or _is_date_and_name(last))):
        return None
    joined, fallback = "", None
    for step in range(_MOST_LINES):
        position = index - step
        if position < 0 or not lines[position].strip() or (step and _END.search(lines[position])):
            break
        joined = f"{lines[position].strip(' >*')} {joined}".strip()
        if len(joined) > _LONGEST:
            break
        if not _is_attribution(joined, is_marked=is_marked):
            continue
        if _BEGIN.match(joined):
            return (
                position - 1 if position and lines[position - 1].strip(" >").lower() in BEGINS else position
            )
        if _NAME_FIRST.match(joined) or (is_marked and _tells_all(joined)):
            fallback = position if fallback is None else fallback
    return fallback


def _is_attribution(joined: str, *, is_marked: bool) -> bool:
    verb = _VERB.search(joined) or _EASTERN_VERB.search(joined)
    address, date, clock = _ADDRESS.search(joined), _DATE.search(joined), _CLOCK.search(joined)
    if verb and _TOLD.search(joined) and not (address or (is_marked and date and clock)):
        return False
    if verb:
        return bool(address or clock or (date and (is_marked or len(joined) < 160))) or (
            is_marked and len(joined) < 80
        )
    return bool(
        (address and (clock or (date and is_marked))) or (date and clock and _BARE_ADDRESS.search(joined))
    )


def _tells_all(joined: str) -> bool:
    """Who, when and that they wrote, in whatever order and behind whatever words."""
    return all(one.search(joined) for one in (_VERB, _ADDRESS, _DATE, _CLOCK))


def _is_date_and_name(line: str) -> bool:
    """ "2026/11/16 Clara Brandt <clara@…>", as Gmail once wrote."""
    return bool(_ADDRESS.search(line) and _DATE.search(line) and _BEGIN.match(line))


def _is_quoted_below(lines: list[str], index: int) -> bool:
    below = next((line.lstrip() for line in lines[index + 1 : index + 5] if line.strip()), "")
    return below.startswith(">")
