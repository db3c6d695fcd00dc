"""Who is named: the one that is said to act, the ones that the letter is for, and whether `by` is a person at all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from klarwort.claims.things import is_known
from klarwort.context import EntryType, RecordEntry
from klarwort.folding import fold_word
from klarwort.passage import Token
from klarwort.statements.concepts import of_noun
from klarwort.statements.forms import forms_of
from klarwort.statements.units import FINITE
from klarwort.vocabulary.calendar import COUNTS
from klarwort.vocabulary.claims import DEPARTMENTS, GREETING, GROUPS, PREPOSITIONS, STAFF, THIRD_PARTY
from klarwort.vocabulary.stop_words import ENGLISH, GERMAN, NO_NAME
from klarwort.vocabulary.things import NO_THING, NUMBERS
from klarwort.vocabulary.word_list import words as word_list

TITLES = word_list("herr herrn frau familie mr mrs ms miss dr prof mag ing dipl-ing")
_DETERMINERS = word_list(
    """
    ihr ihre die der das den dem unser unsere mein meine ein eine diese dieser bis am im seit nach
    vor the your our my a an this these both on by
    """
)
_LONG = 5


def people_in(by: str) -> frozenset[str]:
    """The names of a person who made an entry: what is written large and is no office, trade or group."""
    names = (name for name in _BY.findall(fold_word(by)) if not is_office(name))
    return frozenset(name for name in names if name not in TITLES and len(name) > 1)


_TITLED = re.compile(
    r"\b(?:Herrn?|Frau|Fr\.|Hrn?\.|Familie|Fam\.|Mr\.?|Mrs\.?|Ms\.?|Miss|Mme|Dr\.?)\s(?:(?:Dr|Prof|Mag|Ing|Dipl\.?-Ing)\.?\s)*"
    r"((?:(?:von|van|de|Da|De|Di)\s)?[A-ZÄÖÜ][\w-]+)"
)


def names_in(record: Iterable[RecordEntry]) -> frozenset[str]:
    """The names of persons that a record knows: who made its entries, and whom these name behind a title.

    What came from outside is often signed by a house: "Hotel Alpenrose" names no person.
    """
    return frozenset[str]().union(*(_names_of(entry) for entry in record))


@lru_cache(maxsize=1_000)
def _names_of(entry: RecordEntry) -> frozenset[str]:
    own = people_in(entry.by) if entry.type is not EntryType.MESSAGE and is_signed(entry.by) else frozenset()
    titled = (fold_word(name).split() for text in (entry.by, entry.text) for name in _TITLED.findall(text))
    pairs = ((fold_word(trade), fold_word(name)) for trade, name in _PAIR.findall(entry.text))
    trades = {name for trade, name in pairs if _is_trade(trade) and not _is_explained(name)}
    return frozenset(
        name for name in own.union(trades, *titled) if len(name) > _INITIAL and name not in TITLES
    )


def _is_trade(word: str) -> bool:
    return is_staff(word) and word.endswith(_TRADES) and word != "lager"


_PAIR = re.compile(r"\b([A-ZÄÖÜ]\w+)\s([A-ZÄÖÜ][\w-]+)")
_TRADES = ("er", "erin", "eur", "eurin", "ent", "entin", "ist", "istin", "koch")
_INITIAL = 2


def is_signed(by: str) -> bool:
    """Whether one person, and no group or office, made an entry: who else did it is another one."""
    names = [name for name in _BY.findall(fold_word(by)) if name not in TITLES and len(name) > 1]
    return 0 < len(names) <= _NAMES and "/" not in by and not any(map(is_office, names))


_BY = re.compile(r"[^\W\d_][\w'-]*(?![\w.'-])|[^\W\d_][\w'-]+\.")
_NAMES = 2


@lru_cache(maxsize=5_000)
def is_office(name: str) -> bool:
    known = DEPARTMENTS | STAFF | THIRD_PARTY
    bare = name.removesuffix(".")
    return (
        name.endswith(".")
        or bare in known
        or bare.endswith(_GROUPS)
        or any(bare.endswith(end) for end in known if len(end) > _LONG)
    )


_GROUPS = tuple(GROUPS.split())


@lru_cache(maxsize=10_000)
def is_staff(word: str) -> bool:
    """ "Techniker", "Kollegin", "Servicetechniker"."""
    return word in STAFF or any(word.endswith(end) for end in STAFF if len(end) > _LONG)


@lru_cache(maxsize=10_000)
def is_third(word: str) -> bool:
    """ "Lieferant", "Glaslieferant", "laboratory": neither us nor the customer."""
    return word in THIRD_PARTY or any(word.endswith(end) for end in THIRD_PARTY if len(end) > _LONG)


def actor_in(tokens: Sequence[Token], known: frozenset[str]) -> frozenset[str]:
    """The name of who is said to act: behind a title, the first two words in capitals, or one that the record knows."""
    named = titled(tokens)
    if named:
        return frozenset(named[:1])
    by_first_name = frozenset(token.word for token in tokens if token.capital and token.word in known)
    if is_name(tokens):
        return frozenset(token.word for token in tokens[:2]) | by_first_name
    return by_first_name or _first_name(tokens)


def _first_name(tokens: Sequence[Token]) -> frozenset[str]:
    """ "Olga hat …", "Jo will …": one word that nothing determines or explains, and who acts."""
    if len(tokens) <= _ACTS or not tokens[0].capital or tokens[1].word not in _ACTING:
        return frozenset()
    word = tokens[0].word
    return frozenset() if _is_explained(word) or word.endswith("s") else frozenset({word})


def _is_explained(word: str) -> bool:
    """Whether a word is known for something else than a name."""
    return (
        word in _NO_NAMES
        or is_third(word)
        or is_staff(word)
        or is_known(word)
        or bool(of_noun(word) or forms_of(word, "de") or forms_of(word, "en"))
        or word in NUMBERS
        or word in COUNTS
    )


_NO_NAMES = _DETERMINERS | PREPOSITIONS | GERMAN | ENGLISH | NO_THING | NO_NAME
_ACTS = 2
_ACTING = word_list("hat has kommt wird will bringt")


def titled(tokens: Sequence[Token]) -> list[str]:
    """The names behind a title: "Frau Dr. Roth"."""
    found = []
    for place, token in enumerate(tokens[:-1]):
        if token.word in TITLES and tokens[place + 1].word not in TITLES and tokens[place + 1].capital:
            found.append(tokens[place + 1].word.removesuffix("'s"))
    return found


def is_name(tokens: Sequence[Token]) -> bool:
    """ "Miriam Falk hat …": two words in capitals that nothing else explains, and their verb."""
    return (
        len(tokens) > 2
        and tokens[0].capital
        and tokens[1].capital
        and not any(_is_explained(token.word) for token in tokens[:2])
        and not tokens[0].word.endswith(_INFLECTED)
        and (
            tokens[2].word in FINITE or bool(forms_of(tokens[2].word, "de") or forms_of(tokens[2].word, "en"))
        )
    )


_INFLECTED = (
    "ige",
    "iche",
    "ische",
    "ene",
    "ete",
    "ente",
    "ere",
    "ste",
    "igen",
    "lichen",
    "ischen",
    "eren",
    "ten",
)
"""Ends of what says how a thing is: "Letzte Zweifel sind ausgeräumt"."""


def greeted(text: Iterable[Token], recipient: str) -> frozenset[str]:
    """Those the letter is for: who is greeted by name in its first words, and who is known to get it."""
    everything = list(text)
    tokens = [token for token in everything if token.stretch == 0][:_GREETING]
    found = set[str]()
    called = bool(tokens) and tokens[0].word in TITLES and len(tokens) <= _CALLED
    if called or (tokens and tokens[0].word in GREETING):
        found = set(titled(tokens))
        behind = [token for token in tokens[1:4] if token.word not in TITLES | GREETING]
        found |= {behind[0].word} if behind and behind[0].capital else set()
    found |= set(_addressed(everything))
    return frozenset(found | {name for name in fold_word(recipient).split() if name not in TITLES})


def _addressed(tokens: Sequence[Token]) -> Iterator[str]:
    """ "Noch einmal zu Ihrer Heizung, Frau Brandl: …": a name between two marks is who is spoken to."""
    for place, token in enumerate(tokens[:-1]):
        if token.word in TITLES and (not place or tokens[place - 1].stretch != token.stretch):
            behind = [one for one in tokens[place:] if one.stretch == token.stretch]
            if len(behind) <= _CALLED:
                yield from titled(behind)


_GREETING = 12
_CALLED = 4
"""Words before the comma where a letter begins with no more than a name: "Herr Dr. Albers, …"."""
