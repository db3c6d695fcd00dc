"""What was newly written in an answer. When in doubt the text stays: no customer's word may get lost here."""

import re

from mailparser_reply import EmailReplyParser

_LIMIT = 300_000  # a longer text is kept whole
_LIBRARY_LIMIT = 5000  # its patterns cost far more than linear time
_LOOK = 4  # a line "On … wrote:" is wrapped over up to four

_SEPARATOR = re.compile(
    r"^[>\s*]*[-_=]{2,}\s*(?:ursprüngliche (?:nachricht|mail|e-mail)|original(?:[- ]| e-?)?"
    r"(?:message|mail|nachricht|appointment)|reply message|antwortnachricht|message d'origine"
    r"|message original|messaggio originale|oorspronkelijk bericht|oprindelig meddelelse"
    r"|ursprungligt meddelande|mensaje original|mensagem original"
    r"|oryginalna wiadomość|wiadomość oryginalna)[^\n]{0,40}[-_=]{2,}[\s*]*$",
    re.I,
)
_FORWARD = re.compile(
    r"^[>\s*]*(?:[-_=]{2,}\s*(?:forwarded message|weitergeleitete nachricht|forwarded by|message transféré"
    r"|doorgestuurd bericht|messaggio inoltrato|mensaje reenviado)|begin forwarded message"
    r"|anfang der weitergeleiteten)",
    re.I,
)
_FIELD = re.compile(
    r"^[\s*_>]*(?P<name>von|from|de|da|van|od|fra|från|gesendet|sent|envoyé|inviato|verzonden|enviado|wysłano"
    r"|sendt|skickat|datum|date|data|dato|fecha|an|to|à|a|aan|do|til|till|para|cc|kopie|betreff|subject|objet"
    r"|oggetto|onderwerp|asunto|assunto|temat|emne|ämne|antwort an|reply-to|importance|priorität|wichtigkeit"
    r"|organisation|organization)"
    r"\s?[*_]*\s?:[*_]*(?:\s|$)",
    re.I,
)
_FROM = {"von", "from", "de", "da", "van", "od", "fra", "från"}
_RULE = re.compile(r"^\s*_{10,}\s*$|^\s*-{20,}\s*$")
# The attribution line: begins like one, ends with a colon (or the verb), and names a time or an address.
_ATTRIBUTION_START = re.compile(
    r"^[>\s]*(?:am|on|le|il|op|el|em|den|dnia|w dniu|il giorno|dne|\d{1,4}[./-]\d"
    r"|(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)[a-z]*[.,]?\s"
    r"|[\"'“]?\w[^\n]{0,100}<[^<>\s]+@|[^\n]{0,80}(?:schrieb|wrote)\b)",
    re.I,
)
_ATTRIBUTION = re.compile(
    r"^(?=.{8,450}$)(?=.*(?:\d|@)).*\b(?:schrieb(?:en)?|wrote|writes|a écrit|ha scritto|escribió|escreveu"
    r"|schreef|geschreven|napisał(?:a|\(a\))?|pisze|skrev|napsal|a scris|kirjoitti|geschrieben)(?:\(a\))?"
    r"(?!\w)[^:\n]{0,160}:\s*$"
    r"|^(?=.{8,450}$).*(?:\d{1,2}[:.]\d{2}|<[^<>\s]+@[^<>\s]+>).*\b(?:schrieb|wrote|skrev|schreef)\b"
    r"[^:\n]{0,160}:?\s*$",
    re.I | re.S,
)
# One of these stands in every attribution; in a text without them no line needs a closer look.
_WROTE = re.compile(
    r"schrieb|wrote|writes|a écrit|ha scritto|escri|escrev|schree?f|geschre|napis|pisze|skrev|napsal|a scris|kirjoitti",
    re.I,
)
_SIGNATURE = re.compile(r"^--\s?$")

_parser = EmailReplyParser(languages=["de", "en"])


def newly_written(text: str) -> str:
    """The text without the mail it answers. Answers between quotes keep everything that they stand among."""
    if len(text) > _LIMIT:
        return text.strip()
    lines = text.split("\n")
    cut = _cut(lines, is_attributed=bool(_WROTE.search(text)))
    if cut is None:
        return _by_library(text)
    begin, after, quoted_with_marks = cut
    above = _without_rules(lines[:begin])
    below = _unquoted_after(lines, after) if quoted_with_marks else []
    if _FORWARD.match(lines[begin]) and not _says_something(above):
        return text.strip()
    if _says_something(below):
        if _says_something(above) or _is_interleaved(lines[after:]):
            return text.strip()
        return "\n".join(below).strip()
    return "\n".join(above).strip() if _says_something(above) else text.strip()


def _cut(lines: list[str], *, is_attributed: bool) -> tuple[int, int, bool] | None:
    """(line where the quote begins, line behind its heading, whether it is marked with ">")."""
    for index, line in enumerate(lines):
        if not line.strip():
            continue
        if _SEPARATOR.match(line) or _FORWARD.match(line):
            return index, index + 1, _marked(lines, index + 1)
        if _FIELD.match(line) and (end := _block_end(lines, index)):
            return index, end, _marked(lines, end)
        if is_attributed and (end := _attribution_end(lines, index)):
            return index, end, _marked(lines, end)
        if line.lstrip().startswith(">") and _is_quote_block(lines, index):
            return index, index, True
    return None


def _block_end(lines: list[str], index: int) -> int:
    """Behind an Outlook block (Von, Gesendet, An, Betreff), three fields and the sender first; 0 for none."""
    first = _FIELD.match(lines[index])
    if not first or first["name"].lower() not in _FROM:
        return 0
    names: set[str] = set()
    position = index
    blanks = 0
    while position < min(len(lines), index + 14):
        line = lines[position]
        field = _FIELD.match(line)
        if field:
            names.add(field["name"].lower())
            blanks = 0
        elif not line.strip():
            blanks += 1
            if len(names) >= 3 or blanks > 1:
                break
        elif not (line.startswith((" ", "\t")) or "@" in line or ";" in lines[position - 1]):
            break
        position += 1
    return position if len(names) >= 3 else 0


def _attribution_end(lines: list[str], index: int) -> int:
    """Behind a line "Am … schrieb …:", wrapped or not; 0 when it is none."""
    if not _ATTRIBUTION_START.match(lines[index][:300]):
        return 0
    joined = ""
    for offset in range(_LOOK):
        if index + offset >= len(lines) or (offset and not lines[index + offset].strip()):
            return 0
        joined = f"{joined} {lines[index + offset].strip(' >*')}".strip()
        if len(joined) > 450:
            return 0
        if _ATTRIBUTION.match(joined):
            following = _next_line(lines, index + offset + 1)
            if joined.endswith(":") or following.startswith(">"):
                return index + offset + 1
    return 0


def _is_quote_block(lines: list[str], index: int) -> bool:
    """A block of marked lines that no heading announced: two lines at least, or the end of the mail."""
    following = [line for line in lines[index : index + 3] if line.strip()]
    return len(following) < 2 or following[1].lstrip().startswith(">")


def _marked(lines: list[str], index: int) -> bool:
    return _next_line(lines, index).startswith(">")


def _next_line(lines: list[str], index: int) -> str:
    return next((line.lstrip() for line in lines[index : index + 4] if line.strip()), "")


def _unquoted_after(lines: list[str], index: int) -> list[str]:
    """What stands behind or between the marked lines, up to a signature or the foot of a mailing list."""
    found: list[str] = []
    for line in lines[index:]:
        if _SIGNATURE.match(line) or _RULE.match(line):
            break
        if not line.lstrip().startswith(">"):
            found.append(line)
    return found


def _is_interleaved(lines: list[str]) -> bool:
    """Marked, own, marked: the answers need what they answer."""
    turns, was = 0, None
    for line in lines:
        if not line.strip():
            continue
        marked = line.lstrip().startswith(">")
        if marked and was is False:
            turns += 1
        was = marked
    return turns > 0


def _without_rules(lines: list[str]) -> list[str]:
    """Without the bare rule that some programs draw above the quote."""
    while lines and (not lines[-1].strip() or _RULE.match(lines[-1])):
        lines = lines[:-1]
    return lines


def _says_something(lines: list[str]) -> bool:
    return any(re.search(r"\w", line) for line in lines)


def _by_library(text: str) -> str:
    """A second opinion, where our own rules found no quote. Believed when it is the text's beginning."""
    stripped = text.strip()
    hints = len(re.findall(r"wrote|schrieb|original message", text, re.I))
    longest = max(len(line) for line in text.split("\n"))
    if len(text) > _LIBRARY_LIMIT or not 0 < hints < 6 or longest > 200:
        return stripped
    try:
        reply = (_parser.parse_reply(text) or "").strip()
    except (ValueError, TypeError, IndexError, AttributeError, RecursionError):
        return stripped
    if not _says_something([reply]):
        return stripped
    count = len(reply.split("\n"))
    kept = "\n".join(stripped.split("\n")[:count]).strip()
    return kept if " ".join(kept.split()) == " ".join(reply.split()) else stripped
