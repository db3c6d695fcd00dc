"""Words that a note cuts short: "aufgest.", "Prüfber.", "Fr. Kamp", "Notabdichtg."."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from klarwort.passage import Token
from klarwort.statements.concepts import of_noun
from klarwort.statements.forms import forms_of, participles_from
from klarwort.vocabulary import shortened
from klarwort.vocabulary.stop_words import ENGLISH, GERMAN
from klarwort.vocabulary.word_list import words as word_list

_SHORTEST = 5
"""Letters from which on the rest of a participle can be guessed."""


def written_out(tokens: Sequence[Token], text: str) -> list[Token]:
    """The tokens with their words in full; a noun that cannot be told keeps its full stop, as a sign of it."""
    return [_whole(token, text[token.end : token.end + 1] == ".") for token in tokens]


def _whole(token: Token, cut: bool) -> Token:
    word = token.word
    if cut and token.capital and word in shortened.TITLES:
        return replace(token, word=shortened.TITLES[word])
    if not cut and word not in _WITHOUT_STOP:
        return token
    full = _full(word)
    if full != word:
        # A verb is written small in full as well: "rep." is "repariert".
        return replace(token, word=full)
    known = word in GERMAN or word in ENGLISH or of_noun(word) or not word.isalpha()
    return replace(token, word=word + ".") if cut and token.capital and len(word) > 2 and not known else token


_WITHOUT_STOP = word_list(shortened.BARE)


@lru_cache(maxsize=5_000)
def _full(word: str) -> str:
    if word in shortened.WORDS:
        return shortened.WORDS[word]
    if forms_of(word, "de") or of_noun(word):
        return word
    end = next((one for one in _ENDS if word.endswith(one) and len(word) > len(one) + 2), None)
    return word.removesuffix(end) + shortened.ENDS[end] if end else word


_ENDS = sorted(shortened.ENDS, key=len, reverse=True)


def participles(tokens: Sequence[Token], text: str) -> tuple[str, ...]:
    """What words written small and cut short may be: "ausgel." is "ausgeliefert", or "ausgelesen"."""
    return tuple(
        whole
        for token in tokens
        if not token.capital and len(token.word) >= _SHORTEST and text[token.end : token.end + 1] == "."
        if not forms_of(token.word, "de")
        for whole in participles_from(token.word)
    )
