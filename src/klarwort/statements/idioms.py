"""Deeds that a verb names only with other words: "in Betrieb nehmen", "the filter was switched off"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from klarwort.statements.forms import forms_of
from klarwort.vocabulary import idioms
from klarwort.vocabulary.claims import PREPOSITIONS
from klarwort.vocabulary.word_list import words as word_list

_FREE = word_list(idioms.FREE)
_AT_END = word_list(
    "on in at for from to by until before after again yesterday today tomorrow this last now and"
)
_Idiom = tuple[tuple[str, ...], frozenset[str]]


def by_idiom(lemma: str, words: Sequence[str], language: str) -> frozenset[str]:
    """The deeds of a verb with the words around it; none where they make no idiom."""
    return frozenset[str]().union(
        *(
            deeds
            for beside, deeds in _idioms(language).get(lemma, ())
            if _stands(beside, lemma, words, language)
        )
    )


@cache
def _idioms(language: str) -> dict[str, tuple[_Idiom, ...]]:
    """The idioms by their verb. An English line may name several particles, a German one is one phrase."""
    found: dict[str, list[_Idiom]] = {}
    for line in filter(
        None, map(str.strip, (idioms.GERMAN if language == "de" else idioms.ENGLISH).splitlines())
    ):
        deeds, _, phrase = line.partition(" = ")
        beside, _, verbs = phrase.partition(" : ")
        parts = tuple(beside.split())
        single = language == "en" and all(part in _PARTICLES for part in parts)
        for choice in [(part,) for part in parts] if single else [parts]:
            for verb in verbs.split():
                found.setdefault(verb, []).append((choice, frozenset(deeds.split())))
    return {verb: tuple(several) for verb, several in found.items()}


def _stands(beside: tuple[str, ...], lemma: str, words: Sequence[str], language: str) -> bool:
    if language == "de" or len(beside) > 1:
        return any(tuple(words[place : place + len(beside)]) == beside for place in range(len(words)))
    particle = beside[0]
    verb = next((place for place, word in enumerate(words) if _is_of(word, lemma)), None)
    if verb is None:
        return False
    return any(
        word == particle and _is_particle(words, verb, place)
        for place, word in enumerate(words)
        if place > verb
    )


def _is_particle(words: Sequence[str], verb: int, place: int) -> bool:
    """ "Put the claim in", "put in the claim", but not "put it in your file"."""
    behind = words[place + 1] if place + 1 < len(words) else ""
    if words[place] in _FREE or place == verb + 1:
        return behind not in {"to", "of"} or words[place] in _FREE
    return not behind or behind in PREPOSITIONS or behind in _AT_END


@cache
def _is_of(word: str, lemma: str) -> bool:
    return word == lemma or any(form.lemma == lemma for form in forms_of(word, "en"))


_PARTICLES = word_list(
    """
    up off out back down away over round in on by through into at along together forward undone online
    offline for know right
    """
)
