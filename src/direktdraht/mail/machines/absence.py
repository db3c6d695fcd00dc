"""An absence notice that only its words give away: no header, and a subject that any answer may have."""

import re

from direktdraht.mail.machines.vocabulary import ABSENCES, ABSENT, CLOSING, MEANWHILE, POLITE, YOURS
from direktdraht.mail.phrases import Expression, one_of

_ABSENT, _MEANWHILE = Expression(ABSENT, re.I | re.S), Expression(MEANWHILE, re.I | re.S)
_POLITE = Expression(rf"\s*(?:{POLITE})\b")
_CLOSING = Expression(rf"\n\s*(?:{CLOSING})")
_ANSWER = re.compile(r"^\s*(?:re|aw|antwort|antw|sv|odp|rif|res|vs|r|ré|ynt|vá|отв)\s*(?:\[\d+\])?\s*:", re.I)
_OF_ABSENCE = Expression(rf"^\s*(?:\[[^\]]{{1,40}}\]\s*)?(?:{ABSENCES})")
_UNTIL_WHEN = re.compile(r"^\s*abwesend (?:bis|ab|vom)\b", re.I)  # said in the subject, the words need not
_YOURS = Expression(one_of(YOURS))
# A word and a stop, and a capital behind: not "16.03. im Urlaub", not "Tel. 040".
_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{3}[.!])\s+(?=[^\W\d_a-zäöü])|\n\s*\n")
_LONGEST = 1500
_OTHER_WORDS = 6


def tells_absence(words: str) -> bool:
    """Whether it says that somebody is away, or whom to ask meanwhile."""
    near = words[:_LONGEST]
    return bool(_ABSENT.search(near) or _MEANWHILE.search(near))


def is_absence(subject: str, words: str) -> bool:
    """It says nothing but being away and what to do meanwhile. Whoever says more is a person."""
    if not (_ANSWER.match(subject) or _OF_ABSENCE.match(subject)):
        return False
    if len(words) > _LONGEST or "?" in words:
        return False
    closing = _CLOSING.search(words)
    said = words[: closing.start()] if closing else words
    if _YOURS.search(said):
        return False
    if not _ABSENT.search(said) or not (_MEANWHILE.search(said) or _UNTIL_WHEN.match(subject)):
        return False
    others = 0
    for sentence in _SENTENCE_END.split(said):
        if not (_POLITE.match(sentence) or _ABSENT.search(sentence) or _MEANWHILE.search(sentence)):
            others += len(sentence.split())
    return others <= _OTHER_WORDS
