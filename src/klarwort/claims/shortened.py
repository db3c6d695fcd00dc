"""Words that a note cuts short: "aufgest.", "Prüfber.", "Fr. Kamp", "Notabdichtg."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from klarwort.claims.things import is_known
from klarwort.passage import Passage, Sentence, Token
from klarwort.statements.concepts import of_noun
from klarwort.statements.forms import FormKind, forms_of, from_consonants, is_form, participles_from
from klarwort.vocabulary import shortened
from klarwort.vocabulary.stop_words import ENGLISH, GERMAN
from klarwort.vocabulary.word_list import words as word_list

_SHORTEST = 4
"""Letters from which on the rest of a participle can be guessed."""


def written_out(passage: Passage) -> list[Token]:
    """The tokens with their words in full; a word that cannot be told keeps its full stop, as a sign of it."""
    cuts = _CUT.search(passage.text) is not None
    return [
        _whole(token, cut=_is_cut(token, sentence, passage.text, cuts), first=not token.start)
        for sentence in passage.sentences
        for token in sentence.tokens
    ]


def _is_cut(token: Token, sentence: Sentence, text: str, cuts: bool) -> bool:
    """Whether a full stop behind a word says that it was cut short; one that ends a whole sentence does not.

    `cuts`: elsewhere in the text full stops stand where no sentence can end.
    """
    if text[token.end : token.end + 1] != ".":
        return False
    if token is not sentence.tokens[-1] or _CUT.match(text, token.end - 1) or _looks_cut(token.word):
        return True
    return cuts and not is_known(token.word) and not any(word in _SMALL for word in sentence.words)


def _looks_cut(word: str) -> bool:
    """ "gepr", "unterschr": known to be cut so, or more consonants than a word ends in."""
    return (word in shortened.WORDS and word not in _WORDS_TOO) or _NO_END.search(word) is not None


_CUT = re.compile(r"[^\W\d_]\.(?:[,;:/)&+]|\s[a-z\däöü&+(])")
# A note has no such small words: with them its full stop is the end of a sentence.
_SMALL = word_list(
    """
    der die das den dem des ein eine einen einem einer ich wir sie er es uns ist sind war waren hat haben wird werden
    wurde wurden the a i we he she they it us is are was were has have had will been
    """
)
_WORDS_TOO = word_list(shortened.WORDS_TOO)
_NO_END = re.compile(r"(?:[bcdfgkpt]r|[bcfgk]l|sch[rlnm]|[bdfkpt]g)$")


def _whole(token: Token, *, cut: bool, first: bool) -> Token:
    """A token in full; of what is written large behind the first word no verb was cut short: "lt. Best.".

    What is a word too ("das Amt") stands short only in capitals, or with a full stop that ends no sentence.
    """
    word = token.word
    if cut and token.capital and word in shortened.TITLES:
        return replace(token, word=shortened.TITLES[word])
    if word not in shortened.WORDS and _NO_VOWEL.fullmatch(word):
        return replace(token, word=from_consonants(word) or word)
    in_capitals = token.written.isupper()
    if (word in _WORDS_TOO and not in_capitals and not (cut and token.capital)) or not (
        cut or word in _WITHOUT_STOP
    ):
        return token
    full = _full(word, noun=token.capital and cut and not (first and word in shortened.WORDS))
    if full != word:
        # A verb is written small in full as well: "rep." is "repariert".
        return replace(token, word=full)
    known = word in GERMAN or word in ENGLISH or of_noun(word) or not word.isalpha()
    known = known or (not token.capital and bool(forms_of(word, "de") or forms_of(word, "en")))
    return replace(token, word=word + ".") if cut and len(word) > 2 and not known else token


_NO_VOWEL = re.compile(r"[a-z][bcdfghjklmnpqrstvwxz]{2,6}d")
_WITHOUT_STOP = word_list(shortened.BARE)


@lru_cache(maxsize=5_000)
def _full(word: str, *, noun: bool) -> str:
    whole = shortened.NOUNS.get(word, shortened.WORDS.get(word)) if noun else shortened.WORDS.get(word)
    if whole and not (noun and is_form(whole, "de", FormKind.PARTICIPLE)):
        return whole
    if forms_of(word, "de") or of_noun(word):
        return word
    end = next(
        (
            one
            for one in _ENDS
            if word.endswith(one) and len(word) > len(one) + (2 if len(one) < _LONG_END else 1)
        ),
        None,
    )
    return word.removesuffix(end) + shortened.ENDS[end] if end else word


_LONG_END = 4
_ENDS = sorted(shortened.ENDS, key=len, reverse=True)


def participles(tokens: Sequence[Token]) -> tuple[str, ...]:
    """What written out words that are still cut short may be: "ausgel." is "ausgeliefert", or "ausgelesen"."""
    return tuple(
        whole
        for token in tokens
        if token.word.endswith(".") and not token.capital and len(token.word) > _SHORTEST
        for whole in participles_from(token.word.removesuffix("."))
    )
