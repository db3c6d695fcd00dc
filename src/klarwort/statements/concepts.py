"""Which deed a verb or a noun names, and which deed stands above which: "eingebaut" shows "geliefert"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

from klarwort.statements.forms import forms_of, looks_like_participle
from klarwort.statements.idioms import by_idiom
from klarwort.vocabulary import deeds, deeds_de, deeds_en, things
from klarwort.vocabulary.verbs_de import PARTICLES

_RANKS = {
    name: (ladder, rank) for ladder, names in enumerate(deeds.LADDERS) for rank, name in enumerate(names)
}


_MONEY = frozenset({"pay", "credit", "grant"})
_MOVED = frozenset({"pay", "credit"})


@cache
def _by_lemma(language: str) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for concept, text in (deeds_de.VERBS if language == "de" else deeds_en.VERBS).items():
        for verb in text.split():
            found.setdefault(verb.replace("|", ""), set()).add(concept)
    return {lemma: frozenset(concepts) for lemma, concepts in found.items()}


@cache
def _by_noun() -> dict[str, frozenset[str]]:
    """Nouns by spelling: those that are written down, and those made of verbs by rule ("Umbuchung", "removal")."""
    found: dict[str, set[str]] = {}
    for concept, text in deeds.NOUNS.items():
        for noun in text.split():
            found.setdefault(noun, set()).add(concept)
    written = frozenset(found) | listed(deeds.NO_DEED)
    for language, derive in (("de", _german_nouns), ("en", _english_nouns)):
        for lemma, concepts in _by_lemma(language).items():
            for noun in derive(lemma):
                if noun not in written:
                    found.setdefault(noun, set()).update(concepts)
    return {noun: frozenset(concepts) for noun, concepts in found.items()}


def _german_nouns(lemma: str) -> Iterator[str]:
    """ "Umbuchen": Umbuchung; "auswechseln": Auswechslung."""
    if not lemma.endswith("n"):
        return
    stem = lemma[:-2] if lemma.endswith("en") else lemma[:-1]
    yield stem + "ung"
    if stem.endswith("el"):
        yield stem[:-2] + "lung"


def _english_nouns(lemma: str) -> Iterator[str]:
    """ "Adjust": adjustment; "install": installation; "remove": removal."""
    if len(lemma) < _SHORTEST_NOUN:
        return
    bare = lemma.removesuffix("e")
    yield lemma + "ment"
    for ending in ("ation", "ion", "al"):
        yield bare + ending


_SHORTEST_NOUN = 5


@cache
def listed(text: str) -> frozenset[str]:
    return frozenset(text.split())


def of_lemma(lemma: str, language: str) -> frozenset[str]:
    """The deeds that a verb can name; where no vocabulary has it, those of what stands behind its first part."""
    known = _by_lemma(language)
    if lemma in known or lemma in listed(deeds.NO_PART):
        return known.get(lemma, frozenset())
    first = next(
        (one for one in _FIRST_PARTS[language] if lemma.startswith(one) and lemma[len(one) :] in known), None
    )
    return known[lemma[len(first) :]] if first else frozenset()


_FIRST_PARTS = {
    "de": tuple(sorted(PARTICLES.split(), key=len, reverse=True)),
    "en": ("re-", "re", "pre", "over"),
}


@lru_cache(maxsize=10_000)
def of_noun(word: str) -> frozenset[str]:
    """The deeds that a noun names, also as the end of a compound; none for most nouns."""
    return _noun_in(word)[0]


def is_appointment(word: str) -> bool:
    """Whether a noun is one that is written down as a deed: "die Lieferung ist am Freitag" sets its time."""
    return bool(of_noun(word)) and any(word.endswith(noun) for noun in _written_nouns())


@cache
def _written_nouns() -> tuple[str, ...]:
    return tuple(noun for text in deeds.NOUNS.values() for noun in text.split())


@lru_cache(maxsize=10_000)
def done_to(word: str) -> str:
    """What stands before a deed in a compound: of "Pumpentausch" the "pumpen", of most words nothing."""
    return _noun_in(word)[1]


def _noun_in(word: str) -> tuple[frozenset[str], str]:
    nouns = _by_noun()
    shapes = [word, *(word.removesuffix(end) for end in ("en", "n", "s", "e") if word.endswith(end))]
    if word in listed(deeds.NO_DEED):
        return frozenset(), ""
    for shape in shapes:
        if shape in nouns:
            return nouns[shape], ""
    for first in range(_SHORTEST_PART, len(word) - 3):
        for shape in shapes:
            head = shape[first:]
            if head in listed(deeds.NO_DEED):
                return frozenset(), ""
            if head in nouns and (len(head) >= _SHORTEST_NOUN or head in _SHORT_HEADS):
                return nouns[head], word[:first]
    return frozenset(), ""


_SHORTEST_PART = 3
_SHORT_HEADS = frozenset({"test", "kauf"})


def deeds_named(lemma: str, words: Sequence[str], language: str) -> frozenset[str]:
    """The deeds of a clause: its verb's, or its noun's where the verb is light ("erhalten eine Gutschrift").

    Where the verb only sets something going ("Versand veranlasst"), it was asked for and no more.
    """
    idiom = by_idiom(lemma, words, language)
    if idiom:
        return idiom
    named = frozenset[str]().union(*(of_noun(word) for word in words))
    if lemma in listed(deeds.INITIATING) and named:
        return frozenset({"ask"})
    if lemma in listed(deeds.BEGINNING) and named:
        return frozenset({"begin"}) | named
    own = of_lemma(lemma, language)
    if lemma in listed(deeds.LIGHT) and named:
        return own & named or named | own & _GRANTED
    return own


_GRANTED = frozenset({"grant"})


def is_light(verb: str, language: str) -> bool:
    """Whether the deed stands in the noun beside this verb: "Reparatur durchgeführt", "Versand veranlasst"."""
    light = listed(deeds.LIGHT) | listed(deeds.INITIATING) | listed(deeds.BEGINNING)
    forms = forms_of(verb, language)
    return not (forms or looks_like_participle(verb, language)) or any(form.lemma in light for form in forms)


def without_money(named: frozenset[str], words: Iterable[str]) -> frozenset[str]:
    """Deeds without those of money, where no word speaks of it: "zwei Monteure gebucht" credits nothing."""
    others = named - _MONEY - {"charge"}
    speaks = any(_is_money(word) for word in words)
    return named if speaks or not others else others


@lru_cache(maxsize=10_000)
def _is_money(word: str) -> bool:
    return word in listed(things.MONEY) or any(
        word.endswith(noun) for noun in listed(things.MONEY) if len(noun) > _SHORTEST_NOUN
    )


def money_in(words: Iterable[str]) -> frozenset[str]:
    """How the nouns among these say that money moves: "Gutschrift", "refund"."""
    return frozenset[str]().union(*(of_noun(word) for word in words)) & _MOVED


def shows(recorded: Iterable[str], claimed: Iterable[str]) -> bool:
    """Whether one of the recorded deeds is one of those claimed, or stands above it on its ladder."""
    return any(_at_least(one, other) for one in recorded for other in claimed)


def akin(recorded: frozenset[str], claimed: frozenset[str]) -> bool:
    """Whether two deeds may be one, done to one thing and called by two names: "geflickt", "repariert"."""
    return any(
        recorded & field and claimed & field and (field is not _repairing() or "fix" in recorded)
        for field in (_repairing(), listed(deeds.AWAY), listed(deeds.HANDING_ON), listed(deeds.BOOKING))
    )


@cache
def _repairing() -> frozenset[str]:
    return listed(deeds.REPAIRING)


def is_on_site(named: Iterable[str]) -> bool:
    """Whether one of these is done where the customer is."""
    return any(one in listed(deeds.ON_SITE) for one in named)


def leads_up(named: frozenset[str]) -> bool:
    """Whether all of these only lead up to something: asked, ordered, told, handed on."""
    return bool(named) and named <= listed(deeds.LEADS_UP)


def near(recorded: Iterable[str], claimed: Iterable[str]) -> bool:
    """Whether a recorded deed stands on the same ladder as a claimed one: what comes closest."""
    ladders = {_RANKS[one][0] for one in recorded if one in _RANKS}
    return any(_RANKS[other][0] in ladders for other in claimed if other in _RANKS)


@cache
def _shown_by(deed: str) -> frozenset[str]:
    """A deed, those below it on its ladder, and whatever these imply."""
    found = {deed}
    if deed in _RANKS:
        ladder, rank = _RANKS[deed]
        found |= set(deeds.LADDERS[ladder][: rank + 1])
    for implied in deeds.IMPLIED.get(deed, "").split():
        found |= {implied}
    return frozenset(found)


def _at_least(recorded: str, claimed: str) -> bool:
    return claimed in _shown_by(recorded)
