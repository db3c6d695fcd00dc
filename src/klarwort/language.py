"""Which of our two languages a text is in: a vote of stop words."""

from __future__ import annotations

import re

from klarwort.folding import fold
from klarwort.vocabulary.stop_words import ENGLISH, GERMAN

LANGUAGES = ("de", "en")
VOTE_LIMIT = 1_000
"""Characters that vote: hardly anyone changes the language behind them."""
_WORD = re.compile(r"[^\W\d_]{1,30}")


def language_of(text: str) -> str:
    """ "de" or "en"; "de" where the words do not say. Reads the first 1,000 characters."""
    words = _WORD.findall(fold(text[:VOTE_LIMIT]).text)
    german = sum(map(GERMAN.__contains__, words))
    english = sum(map(ENGLISH.__contains__, words))
    return "en" if english > german else "de"


def chosen_language(language: str) -> str:
    """`language` as "de" or "en" ("de-CH" counts as "de"); ValueError for any other."""
    short = language.lower().replace("_", "-").split("-")[0]
    if short not in LANGUAGES:
        raise ValueError(f"klarwort reads German and English, not {language!r}")
    return short
