"""Concepts: what words stand for, whatever the word. "Spedition" and "Paketdienst" are both `third`.

A concept is a list of words, `stem*` and `*end` among them, or one pattern between slashes.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from klarwort.folding import fold_word
from klarwort.vocabulary import concepts_de, concepts_en

__all__ = ["concepts_of", "known_concepts"]

_CONCEPTS = {"de": concepts_de.CONCEPTS, "en": concepts_en.CONCEPTS}


@lru_cache(maxsize=20_000)
def concepts_of(word: str, language: str) -> frozenset[str]:
    """The concepts of a folded word."""
    exact, open_ended = _lexicon(language)
    named = exact.get(word, frozenset())
    return named | {concept for concept, pattern in open_ended if pattern.fullmatch(word)}


@cache
def known_concepts(language: str) -> frozenset[str]:
    return frozenset(_CONCEPTS[language])


@cache
def _lexicon(language: str) -> tuple[dict[str, frozenset[str]], list[tuple[str, re.Pattern[str]]]]:
    """Words by spelling, and the patterns of those that go on (`stem*`, `*end`); compiled on first use."""
    exact: dict[str, frozenset[str]] = {}
    open_ended: list[tuple[str, re.Pattern[str]]] = []
    for concept, text in _CONCEPTS[language].items():
        if text.startswith("/"):
            open_ended.append((concept, re.compile(text.strip("/"))))
            continue
        words = fold_word(text).split()
        for word in words:
            if "*" not in word:
                exact[word] = exact.get(word, frozenset()) | {concept}
        patterns = [re.escape(word).replace(r"\*", r"[\w'-]*") for word in words if "*" in word]
        if patterns:
            open_ended.append((concept, re.compile("|".join(patterns))))
    return exact, open_ended
