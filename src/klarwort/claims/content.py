"""The words of content that two texts have in common, whatever they are: for what no vocabulary knows."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from klarwort.claims.roots import root, same_root
from klarwort.claims.things import same_thing, stem
from klarwort.statements.concepts import of_lemma, of_noun
from klarwort.statements.forms import forms_of
from klarwort.vocabulary import deeds, things
from klarwort.vocabulary.claims import PREPOSITIONS
from klarwort.vocabulary.stop_words import ENGLISH, GERMAN
from klarwort.vocabulary.word_list import words as word_list

_LIGHT = word_list(deeds.LIGHT) | word_list(deeds.INITIATING)
_SMALL = (
    GERMAN
    | ENGLISH
    | PREPOSITIONS
    | word_list("ins ans aufs beim danach davor dabei damit dazu davon darauf")
)
_SHORTEST = 3
_BEGIN = 5
"""Letters with which two words of one root begin at least: "tropft", "tropfen"."""
_HEAD = 5
"""Letters with which two compounds of one kind end at least: "Heizungspumpe", "Umwälzpumpe"."""
_NO_HEAD = (
    "ungen",
    "keit",
    "heit",
    "schaft",
    "tion",
    "tionen",
    "erung",
    "ment",
    "ments",
    "ation",
    "ierung",
    "ieren",
    "ische",
)
SAME, AKIN = 1.0, 0.5


def content_of(words: Iterable[str], language: str) -> frozenset[str]:
    """The words among these that say what a text is about."""
    return frozenset(word for word in words if _says(word, language))


@lru_cache(maxsize=20_000)
def _says(word: str, language: str) -> bool:
    if len(word) < _SHORTEST or word[0].isdigit() or word in _SMALL:
        return False
    forms = forms_of(word, language)
    if forms and all(form.lemma in _LIGHT for form in forms):
        return False
    return word not in things.NO_THING


def share(some: frozenset[str], others: frozenset[str]) -> tuple[float, float]:
    """How many of some words the others have, and which share of them that is; half where there are none."""
    if not some:
        return 0.0, 0.5
    found = sum(max((_match(*sorted((one, other))) for other in others), default=0.0) for one in some)
    return found, found / len(some)


@lru_cache(maxsize=100_000)
def _match(one: str, other: str) -> float:
    if one == other or same_thing(stem(one), stem(other)):
        return SAME
    if acts_of(one) & acts_of(other):
        return SAME
    begin = _common(one, other)
    if begin >= _BEGIN and begin >= min(len(one), len(other)) - 3:
        return SAME
    if same_root(root(one), root(other)):
        return SAME
    if begin >= _BEGIN + 1:
        return AKIN
    end = _common(stem(one)[::-1], stem(other)[::-1])
    return AKIN if end >= _HEAD and not one.endswith(_NO_HEAD) else 0.0


def _common(one: str, other: str) -> int:
    return next(
        (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )


@lru_cache(maxsize=20_000)
def acts_of(word: str) -> frozenset[str]:
    """The deeds that a word may name, as a noun or a form of a verb of either language."""
    verbs = (of_lemma(form.lemma, language) for language in ("de", "en") for form in forms_of(word, language))
    return of_noun(word).union(*verbs)
