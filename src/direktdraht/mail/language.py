"""Which language a mail is written in: its script, or a vote of the small words that hardly any other language has."""

import re
from collections import Counter

from direktdraht.mail.language_words import SMALL_WORDS

_VOTERS = 2_000  # characters; hardly anyone changes the language behind them
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST = 2  # votes
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7a3]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("uk", re.compile("[іїєґІЇЄҐ]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
)


def language_of(text: str) -> str:
    """An ISO 639-1 code; "" where the words do not say. Reads the first 2,000 characters."""
    head = text[:_VOTERS]
    letters = sum(1 for character in head if character.isalpha())
    foreign = sum(1 for character in head if character > "\u036f" and character.isalpha())
    if foreign > letters / 3:
        return next((code for code, script in _SCRIPTS if script.search(head)), "")
    votes: Counter[str] = Counter()
    for word in _WORD.findall(head.lower()):
        for code in SMALL_WORDS.get(word, ()):
            votes[code] += 1
    ranked = votes.most_common(2)
    if not ranked or ranked[0][1] < _FEWEST or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return ""
    return ranked[0][0]
