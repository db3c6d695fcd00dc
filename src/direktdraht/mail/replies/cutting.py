"""The newly written part of a plain text: find where the older mail begins, and who wrote below it."""

import re
from dataclasses import dataclass

from direktdraht.mail.replies.attributions import attribution_ending
from direktdraht.mail.replies.blocks import (
    FORWARD_WORDS,
    RULE,
    block_begin,
    block_end,
    field_kind,
    is_forward,
    is_separator,
)
from direktdraht.mail.replies.signatures import split_signature

_LIMIT = 300_000  # a longer text is kept whole
_MOST_FIELDS = 300  # lines like "An: …" that are looked at closely
_SILENT = " \t\xa0\u200b\u200e->|_=*~—–"
_EDGES = frozenset("-_=~—–*>#|")
_CLOSES = frozenset(":：-=_*")
_SIGNATURE = re.compile(r"^\s*--\s?$")
_SEE_BELOW = re.compile(
    r"\b(?:s(?:iehe|\.)\s?(?:unten|u\.)|in (?:rot|blau|grün|red|blue)|(?:meine|unsere) (?:antworten|anmerkungen)"
    r"|see (?:my )?(?:comments|answers)|below|unten|ci-dessous|zwischen den zeilen|in ?line|zie onder|vedi sotto)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Written:
    reply: str
    signature: str = ""


@dataclass(frozen=True, slots=True)
class _Quote:
    """begin: its heading; inside: the first line behind the heading; marked: with ">"."""

    begin: int
    inside: int
    marked: bool
    is_forward: bool = False


def newly_written(text: str, *, is_forward: bool = False) -> Written:
    """Answers between quotes keep all that they stand among; a forwarded mail is what its sender wants read."""
    if len(text) > _LIMIT:
        return Written(text.strip())
    lines = text.split("\n")
    quote = _first_quote(lines)
    own = _own(lines, quote, is_forward) if quote else None
    if own is None and quote:
        return Written(text.strip())
    reply, signature = split_signature(lines if own is None else own)
    return Written("\n".join(reply).strip("\n") or text.strip(), "\n".join(signature).strip())


def _own(lines: list[str], quote: _Quote, is_forward: bool) -> list[str] | None:
    """The lines that are the writer's, None for all of them."""
    above, below = _without_rules(lines[: quote.begin]), _below(lines, quote)
    if quote.is_forward or (is_forward and not quote.marked):
        return None
    if _says_something(below):
        if _says_something(above) or _is_interleaved(lines[quote.inside :]):
            return None
        return below
    if not _says_something(above):
        return None
    if not quote.marked and sum(map(len, above)) < 200 and _SEE_BELOW.search("\n".join(above)):
        return None
    return above


def _first_quote(lines: list[str]) -> _Quote | None:
    """Most lines are looked at by their first and last character only."""
    fields, has_marks = 0, any(">" in line for line in lines)
    for index, line in enumerate(lines):
        bare = line.strip()
        if not bare:
            continue
        edged, closed = bare[0] in _EDGES, bare[-1] in _CLOSES
        if (edged or closed or bare[:5].lower() in FORWARD_WORDS) and (found := _line_above(lines, index)):
            return found
        if (":" in bare[:30] or "：" in bare[:30]) and fields < _MOST_FIELDS and field_kind(line):
            fields += 1
            if end := block_end(lines, index):
                return _Quote(block_begin(lines, index), end, _is_marked(lines, end))
        if closed or (has_marks and _is_marked(lines, index + 1)):
            begin = attribution_ending(lines, index)
            if begin is not None:
                return _Quote(begin, index + 1, _is_marked(lines, index + 1))
        if bare[0] == ">" and _is_quote_block(lines, index):
            return _Quote(index, index, True)
    return None


def _line_above(lines: list[str], index: int) -> _Quote | None:
    """The quote below a separator line, or a forwarded mail below its."""
    is_forwarded = is_forward(lines[index])
    if not is_forwarded and not is_separator(lines[index]):
        return None
    return _Quote(index, index + 1, _is_marked(lines, index + 1), is_forward=is_forwarded)


def _is_quote_block(lines: list[str], index: int) -> bool:
    """Marked lines that no heading announced: two at least, or the end of the mail."""
    following = [line for line in lines[index : index + 3] if line.strip()]
    return len(following) < 2 or following[1].lstrip().startswith(">")


def _is_marked(lines: list[str], index: int) -> bool:
    for line in lines[index : index + 6]:
        bare = line.lstrip()
        if bare:
            return bare[0] == ">"
    return False


def _below(lines: list[str], quote: _Quote) -> list[str]:
    """What stands behind or between the marked lines, up to a signature or the foot of a mailing list."""
    if not quote.marked:
        return []
    found: list[str] = []
    for index in range(quote.inside, len(lines)):
        line = lines[index]
        if _SIGNATURE.match(line) or RULE.match(line):
            break
        if not line.lstrip().startswith(">") and not _is_wrapped_quote(lines, index):
            found.append(line)
    text, _signature = split_signature(found)
    return text if not _is_foot(text) else []


def _is_foot(lines: list[str]) -> bool:
    reply, signature = split_signature(["x", *lines])
    return reply == ["x"] and bool(signature)


def _is_wrapped_quote(lines: list[str], index: int) -> bool:
    """The tail of a long quoted line that was broken on the way: quote, tail, quote, without a blank line."""
    if not 0 < index < len(lines) - 1 or not lines[index].strip():
        return False
    above, below = lines[index - 1], lines[index + 1]
    return above.startswith(">") and below.startswith(">") and len(above) >= 60 and len(lines[index]) < 40


def _is_interleaved(lines: list[str]) -> bool:
    """Marked, own, marked: the answers need what they answer."""
    was_own = False
    for index, line in enumerate(lines):
        if not line.strip() or _is_wrapped_quote(lines, index):
            continue
        marked = line.lstrip().startswith(">")
        if marked and was_own:
            return True
        was_own = not marked
    return False


def _without_rules(lines: list[str]) -> list[str]:
    """Without the bare rule that some programs draw above the quote."""
    while lines and (not lines[-1].strip() or RULE.match(lines[-1])):
        lines = lines[:-1]
    return lines


def _says_something(lines: list[str]) -> bool:
    return any(line.strip(_SILENT) for line in lines)
