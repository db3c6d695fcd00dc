"""The roots of verbs and their nouns, so that two forms are known for one even where no vocabulary has the verb.

A separable first part stands apart ("nach|zieh"): what is "abgeholt" was not "gebracht", though "holen" may be either.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from klarwort.passage import Token
from klarwort.statements.forms import FormKind, forms_of, looks_like_participle
from klarwort.vocabulary import roots, things
from klarwort.vocabulary.calendar import COUNTS
from klarwort.vocabulary.claims import PREPOSITIONS
from klarwort.vocabulary.stop_words import ENGLISH, GERMAN, NO_NAME
from klarwort.vocabulary.verbs_de import INSEPARABLE, PARTICLES
from klarwort.vocabulary.word_list import words as word_list


@lru_cache(maxsize=20_000)
def root(word: str) -> str:
    """What the forms of a verb and its noun have in common: "gefeilt", "feilen"; "" of a short word."""
    word = word.removesuffix(".")
    lemma = next((form.lemma for form in forms_of(word, "de") if form.lemma not in _NO_ROOT), "")
    if lemma:
        return _split(_bare(lemma))
    english = next((form.lemma for form in forms_of(word, "en")), "")
    if english in _NO_ROOT:
        return ""
    return _cut(_bare(english)) if english else _of_noun(word) or _of_unknown(word)


def same_root(one: str, other: str) -> bool:
    """Whether two roots are one; their first parts too, if both have one: "nach|zieh" and "zieh", not "an|zieh"."""
    (first, _, own), (second, _, theirs) = one.rpartition("|"), other.rpartition("|")
    return bool(own) and own == theirs and (not first or not second or first == second)


def roots_in(tokens: Sequence[Token], language: str) -> frozenset[str]:
    """The roots of an entry's verbs, of its nouns where it has none; a root with a first part also without it."""
    verbs = [token.word for place, token in enumerate(tokens) if _is_verb(tokens, place, language)]
    whole = frozenset(
        map(
            root,
            verbs
            or [
                token.word
                for token in tokens
                if token.word not in _NO_VERB and (token.capital or language != "de")
            ],
        )
    )
    return (whole | {one.rpartition("|")[2] for one in whole}) - {""}


def _split(bare: str) -> str:
    """A lemma's root, with what stands before it as it does in "nach|ziehen"."""
    first = next(
        (one for one in _FIRST if bare.startswith(one) and len(bare) - len(one) >= _SHORTEST_REST), ""
    )
    rest = bare.removeprefix(first)
    if not first or not (forms_of(rest + "en", "de") or forms_of(rest + "n", "de")):
        return _cut(bare)
    return f"{first}|{_cut(rest)}"


def _of_noun(word: str) -> str:
    """ "Annahme" of "annehmen", "Schlüsselübergabe" of "übergeben": nouns that change the vowel of their verb."""
    for ending, stem in _NOUNS:
        if word.endswith(ending):
            before = word.removesuffix(ending)
            first = next((one for one in (*_FIRST, *_FIRM) if before.endswith(one)), "")
            return f"{first}|{stem}" if first in _FIRST else _cut(first + stem) if first else ""
    return ""


def _of_unknown(word: str) -> str:
    """By its shape: "nach-ge-feilt", "ver-feil-en", "Feilung"."""
    for first in (*_FIRST, ""):
        rest = word.removeprefix(first)
        if (
            rest.startswith("ge")
            and (first or (len(rest) > _GE_LENGTH and not rest.startswith("gegen")))
            and word.startswith(first)
        ):
            bare = _bare(rest.removeprefix("ge"))
            if len(bare) >= _SHORTEST_REST:
                return f"{first}|{_cut(bare)}" if first else _cut(bare)
    bare = _bare(word)
    return _split(bare) if len(bare) >= _SHORTEST or forms_of(bare, "en") else ""


def _bare(word: str) -> str:
    return _ENDING.sub("", word) if len(word) > _SHORTEST else word


def _cut(bare: str) -> str:
    return bare[:_ROOT]


def _is_verb(tokens: Sequence[Token], place: int, language: str) -> bool:
    token = tokens[place]
    word, before = token.word, tokens[place - 1].word if place else ""
    if before in _FOR:
        return False
    if language != "de":
        return bool(forms_of(word, language)) or looks_like_participle(word, language)
    known = bool(forms_of(word, "de")) or looks_like_participle(word, "de")
    if (token.capital and (place or not known)) or not word.rstrip(".").isalpha() or word in _NO_VERB:
        return False
    behind = tokens[place + 1 : place + 2]
    describes = bool(behind) and behind[0].capital and word.endswith(_INFLECTED)
    return not describes or any(form.kind is not FormKind.PARTICIPLE for form in forms_of(word, "de"))


def _nouns() -> Iterator[tuple[str, str]]:
    for line in filter(str.strip, roots.NOUNS.splitlines()):
        stem, *endings = line.split()
        yield from ((ending, stem) for ending in endings)


_FIRST = tuple(sorted({*PARTICLES.split(), *roots.FIRST.split()}, key=len, reverse=True))
_FIRM = tuple(sorted(INSEPARABLE, key=len, reverse=True))
_NOUNS = sorted(_nouns(), key=lambda one: -len(one[0]))
_NO_ROOT = frozenset({"haben", "sein", "werden", "be", "have", "do"})
_NO_VERB = (
    GERMAN
    | ENGLISH
    | PREPOSITIONS
    | things.NO_THING
    | NO_NAME
    | frozenset(COUNTS)
    | frozenset(things.NUMBERS)
)
_FOR = word_list("for zum zur fuer")
_INFLECTED = ("e", "en", "er", "es", "em")
_GE_LENGTH, _SHORTEST, _SHORTEST_REST, _ROOT = 6, 4, 3, 6
_ENDING = re.compile(
    r"(?:ierungen|ierung|ungen|ung|ierten|ierte|iert|ieren|ation|ations|tions?|ions?|ments?|ances?|ence|als?|ings?"
    r"|ies|ied|tes|ten|te|et|en|es|ed|e|y|t|s|d|n)$"
)
