"""Which deed a verb or a noun names, and which deed stands above which: "eingebaut" shows "geliefert"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from klarwort.statements.forms import FormKind, forms_of
from klarwort.vocabulary import deeds

_RANKS = {
    name: (ladder, rank) for ladder, names in enumerate(deeds.LADDERS) for rank, name in enumerate(names)
}


_MONEY = frozenset({"pay", "credit", "grant"})
_MOVED = frozenset({"pay", "credit"})
_OF = frozenset({"of", "the", "with", "your", "a"})


@cache
def _by_lemma(language: str) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for concept, text in (deeds.GERMAN if language == "de" else deeds.ENGLISH).items():
        for verb in text.split():
            found.setdefault(verb.replace("|", ""), set()).add(concept)
    return {lemma: frozenset(concepts) for lemma, concepts in found.items()}


@cache
def _by_noun() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for concept, text in deeds.NOUNS.items():
        for noun in text.split():
            found.setdefault(noun, set()).add(concept)
    return {noun: frozenset(concepts) for noun, concepts in found.items()}


@cache
def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def of_lemma(lemma: str, language: str) -> frozenset[str]:
    """The deeds that a verb can name."""
    return _by_lemma(language).get(lemma, frozenset())


@lru_cache(maxsize=10_000)
def of_noun(word: str) -> frozenset[str]:
    """The deeds that a noun names, also as the end of a compound; none for most nouns."""
    nouns = _by_noun()
    for shape in (
        word,
        word.removesuffix("en"),
        word.removesuffix("n"),
        word.removesuffix("s"),
        word.removesuffix("e"),
    ):
        if shape in nouns:
            return nouns[shape]
    longest = max((noun for noun in nouns if len(noun) > 5 and word.endswith(noun)), key=len, default="")
    return nouns.get(longest, frozenset())


def deeds_named(lemma: str, words: Iterable[str], language: str) -> frozenset[str]:
    """The deeds of a clause: its verb's, or its noun's where the verb is light ("erhalten eine Gutschrift").

    Where the verb only sets something going ("Versand veranlasst"), it was asked for and no more.
    """
    named = frozenset[str]().union(*(of_noun(word) for word in words))
    if lemma in _words(deeds.INITIATING) and named:
        return frozenset({"ask"})
    if lemma in _words(deeds.BEGINNING) and named:
        return frozenset({"begin"}) | named
    own = of_lemma(lemma, language)
    if lemma in _words(deeds.LIGHT) and named:
        return named if not own & named else own & named
    return own


def money_in(words: Iterable[str]) -> frozenset[str]:
    """How the nouns among these say that money moves: "Gutschrift", "refund"."""
    return frozenset[str]().union(*(of_noun(word) for word in words)) & _MOVED


def deeds_in(words: Sequence[str], capitals: frozenset[str]) -> frozenset[str]:
    """The deeds of an entry of the record, in whatever language: its verbs, else its nouns.

    Of what German writes large only infinitives are verbs ("Einsetzen der Krone"), and the first word may be any.
    """
    found: set[str] = set()
    named = frozenset[str]().union(*(of_noun(word) for word in words))
    approved = named & _MONEY and any(
        form.lemma in _words(deeds.APPROVING)
        for language in ("de", "en")
        for word in words
        for form in forms_of(word, language)
    )
    for language in ("de", "en"):
        for place, word in enumerate(words):
            if approved and of_noun(word):
                continue
            for form in forms_of(word, language):
                if place and word in capitals and form.kind is not FormKind.INFINITIVE:
                    continue
                # "Korrigierte Rechnung": what it is like, not what was done.
                before_noun = place + 1 < len(words) and words[place + 1] in capitals
                if language == "de" and form.kind is FormKind.PAST and before_noun:
                    continue
                if language == "en" and place and words[place - 1] in _OF:
                    continue
                if form.lemma in _words(deeds.INITIATING) and named:
                    return frozenset({"ask"}) | of_lemma(form.lemma, language) & {"schedule"}
                if form.lemma in _words(deeds.BEGINNING) and named:
                    return frozenset({"begin"})
                own = of_lemma(form.lemma, language)
                light = form.lemma in _words(deeds.LIGHT) and named
                found |= (own & named or named) if light else own
    money = named & _MOVED if "send" in found else frozenset[str]()
    return frozenset(found) | money or named


def shows(recorded: Iterable[str], claimed: Iterable[str]) -> bool:
    """Whether one of the recorded deeds is one of those claimed, or stands above it on its ladder."""
    return any(_at_least(one, other) for one in recorded for other in claimed)


def on_ladder(named: Iterable[str]) -> bool:
    """Whether one of these deeds is a step towards another."""
    return any(one in _RANKS for one in named)


def near(recorded: Iterable[str], claimed: Iterable[str]) -> bool:
    """Whether a recorded deed stands on the same ladder as a claimed one: what comes closest."""
    ladders = {_RANKS[one][0] for one in recorded if one in _RANKS}
    return any(_RANKS[other][0] in ladders for other in claimed if other in _RANKS)


def _at_least(recorded: str, claimed: str) -> bool:
    if recorded == claimed:
        return True
    if recorded not in _RANKS or claimed not in _RANKS:
        return False
    (ladder, rank), (other, least) = _RANKS[recorded], _RANKS[claimed]
    return ladder == other and rank >= least
