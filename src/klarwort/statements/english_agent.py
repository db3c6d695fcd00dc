"""Reads who acts in an English clause: what stands before its verb, or behind "by"."""

from __future__ import annotations

from klarwort.statements.concepts import of_lemma
from klarwort.statements.grammar import Agent, Tense, Verb
from klarwort.statements.units import Unit
from klarwort.vocabulary import claims as words
from klarwort.vocabulary.stop_words import ENGLISH
from klarwort.vocabulary.word_list import words as word_list

_HAVE = word_list("have has had having")
_TITLES = word_list("mr mrs ms miss dr prof")


def read_agent(unit: Unit, verb: Verb | None) -> Agent:
    """Who acts in a clause: what stands before its verb, or behind "by"."""
    plain = unit.plain
    mark = verb.auxiliary or verb.word if verb else ""
    end = (
        plain.index(mark)
        if mark in plain
        else plain.index(verb.word)
        if verb and verb.word in plain
        else len(plain)
    )
    subject = plain[:end]
    by = _by_whom(plain, end) if verb is not None and verb.passive else None
    if by:
        return by
    if {"i", "we"} & set(subject):
        return Agent.OURS
    if subject[-2:] == ("of", "us"):
        return Agent.STAFF
    if "you" in subject:
        return Agent.CUSTOMER
    if len(subject) == 2 and all(word.capital for word in unit.words[:2]) and subject[0] not in DETERMINERS:
        return Agent.STAFF
    nouns = [
        word for place, word in enumerate(subject) if word not in _AND and not _in_phrase(subject, place)
    ]
    if set(nouns) & words.THIRD_PARTY:
        return Agent.THING if verb is not None and verb.passive else Agent.OTHER
    owned = (place for place, word in enumerate(subject) if word in {"our", "my"})
    led = any(subject[place - 1 : place] not in _LEADING for place in owned)
    ours = led and not (verb is not None and verb.passive)
    if set(nouns) & (_TITLES | words.STAFF) or ours:
        return Agent.STAFF
    if verb is not None and (_tells_us(plain, verb) or (nouns and _speaks(verb))):
        return Agent.OTHER
    return Agent.THING if nouns else Agent.NOBODY


def _by_whom(plain: tuple[str, ...], end: int) -> Agent | None:
    """ "Was signed by your reception", "by the carrier"."""
    if "by" not in plain[end:]:
        return None
    near = plain[plain.index("by", end) + 1 :][:3]
    if near[:1] == ("your",):
        return Agent.CUSTOMER
    return Agent.OTHER if set(near) & words.THIRD_PARTY else None


def _tells_us(plain: tuple[str, ...], verb: Verb) -> bool:
    """ "He told me on Friday": none of ours, as little as of theirs."""
    return plain[0] in _THEY and bool(_TO_US & set(plain)) and not verb.passive


def _speaks(verb: Verb) -> bool:
    """ "The other side has accepted": things do not speak, so that it is somebody."""
    agrees = bool(of_lemma(verb.lemma, "en") & _SAYING)
    return verb.tense is Tense.DONE and not verb.passive and agrees and verb.auxiliary in _HAVE | {""}


_AND = word_list("and but then also now so since already")
_LEADING = {(word,) for word in words.PREPOSITIONS - {"of"}}
_THEY, _TO_US = word_list("he she they"), word_list("me us")
_SAYING = frozenset({"agree", "refuse"})


DETERMINERS = word_list("the a an your our my this that these both all two three")


def _in_phrase(subject: tuple[str, ...], place: int) -> bool:
    return any(word in words.PREPOSITIONS for word in subject[max(0, place - 3) : place])


def names_person(unit: Unit, verb: Verb) -> bool:
    """Whether who acts is somebody, though none that is known: "he", "on Saturday Becky put it down"."""
    mark = verb.auxiliary or verb.word
    place = unit.plain.index(mark) if mark in unit.plain else 0
    if set(unit.plain[:place]) & _PERSONS:
        return True
    while place > 1 and (unit.plain[place - 1] in _ADVERBS or unit.plain[place - 1].endswith("ly")):
        place -= 1
    subject, before = unit.words[max(0, place - 1)], unit.plain[max(0, place - 2) : max(0, place - 1)]
    if subject.word.endswith(_TRADES) and not verb.passive and of_lemma(verb.lemma, "en") - _SHOWN:
        # "The roofers made it watertight"
        return True
    if not place or not subject.capital or subject.word in ENGLISH | DETERMINERS | _DAYS:
        return False
    led = set(before) & (words.PREPOSITIONS | DETERMINERS)
    return not led and not subject.word.endswith(_NO_NAME)


_TRADES = ("ers", "ist", "yst", "eer", "ician", "man", "woman")
_ADVERBS = word_list("also then just already again since now has have himself herself")
_SHOWN = frozenset({"inform", "arrive"})
_PERSONS = word_list("he she")
_DAYS = word_list(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow christmas easter"
)
_NO_NAME = ("ing", "ion", "ment", "ness", "ity", "ery")
"""Ends of nouns that stand without an article: "delivery", "power" is one at most."""
