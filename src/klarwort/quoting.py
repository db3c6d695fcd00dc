"""What in a mail is not the writer's own words: quoted lines, mail headers, older mails, the signature."""

from __future__ import annotations

import re

from klarwort.folding import SCAN_LIMIT

_QUOTED = re.compile(r"[ \t]{0,8}(?:>|\|[ \t])")
_HEADER = re.compile(
    r"[ \t*]{0,4}(?:Von|An|Cc|Bcc|Gesendet|Datum|Betreff|Antwort an|From|To|Sent|Date|Subject"
    r"|Reply-To)[ *]{0,3}:[ *]",
    re.IGNORECASE,
)
_ATTRIBUTION = re.compile(
    r"[ \t]{0,4}(?:Am\b.{4,120}\bschrieb\b.{0,120}|On\b.{4,160}\bwrote\b.{0,20}"
    r"|Den\b.{4,120}\bschrieb\b.{0,120}):[ \t\r]{0,4}$"
)
_OLDER = re.compile(
    r"[ \t]{0,4}-{2,20}[ ]?(?:Urspr(?:ü|ue)ngliche (?:Nachricht|E-Mail)|Original(?:nachricht| Message)"
    r"|Weitergeleitete Nachricht|"
    r"Forwarded message)[ ]?-{2,20}",
    re.IGNORECASE,
)
_LINE_LIMIT = 400


def without_quotes(text: str) -> str:
    """The text with what is not the writer's own replaced by line ends, character for character."""
    kept: list[str] = []
    behind = False
    for line in text[:SCAN_LIMIT].split("\n"):
        behind = behind or ("--" in line and _ends_the_letter(line))
        kept.append("\n" * len(line) if behind or _not_own(line) else line)
    return "\n".join(kept)


def _ends_the_letter(line: str) -> bool:
    return line.rstrip("\r") in {"-- ", "--"} or _OLDER.match(line) is not None


def _not_own(line: str) -> bool:
    if ":" not in line and ">" not in line and "|" not in line:
        return False
    if _QUOTED.match(line) or _HEADER.match(line):
        return True
    return len(line) <= _LINE_LIMIT and _ATTRIBUTION.match(line) is not None
