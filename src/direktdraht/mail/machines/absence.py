"""An absence notice that only its words give away: no header, and a subject as any answer has it."""

import re

from direktdraht.mail.machines.vocabulary import ABSENT, CLOSING, MEANWHILE, POLITE
from direktdraht.mail.phrases import Expression

_ABSENT, _MEANWHILE = Expression(ABSENT, re.I | re.S), Expression(MEANWHILE, re.I | re.S)
_POLITE = Expression(rf"\s*(?:{POLITE})\b")
_CLOSING = Expression(rf"\n\s*(?:{CLOSING})")
_ANSWER = re.compile(r"^\s*(?:re|aw|antwort|antw|sv|odp|rif|res|vs|r|ré|ynt|vá|отв)\s*(?:\[\d+\])?\s*:", re.I)
_SENTENCE_END = re.compile(r"(?<=[.!])\s+|\n\s*\n")
_LONGEST = 1500
_OTHER_WORDS = 6


def is_absence(subject: str, words: str) -> bool:
    """An answer that says nothing but being away and what to do meanwhile. Whoever says more is a person."""
    if len(words) > _LONGEST or not _ANSWER.match(subject) or "?" in words:
        return False
    closing = _CLOSING.search(words)
    said = words[: closing.start()] if closing else words
    if not _ABSENT.search(said) or not _MEANWHILE.search(said):
        return False
    others = 0
    for sentence in _SENTENCE_END.split(said):
        if not (_POLITE.match(sentence) or _ABSENT.search(sentence) or _MEANWHILE.search(sentence)):
            others += len(sentence.split())
    return others <= _OTHER_WORDS
