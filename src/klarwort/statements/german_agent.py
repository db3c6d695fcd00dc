"""Reads who acts in a German clause, as far as word order and articles tell."""

from __future__ import annotations

import re

from klarwort.statements.concepts import of_lemma
from klarwort.statements.forms import FormKind, forms_of, lemmas
from klarwort.statements.grammar import Agent, Tense, Verb
from klarwort.statements.units import FINITE, Unit, Word
from klarwort.vocabulary import claims as words
from klarwort.vocabulary import verbs_de
from klarwort.vocabulary.stop_words import GERMAN
from klarwort.vocabulary.word_list import words as word_list

_HAVE = word_list("habe hab haben hat habt hatte hatten")
_NOT_NOMINATIVE = word_list(
    """
    den dem des einen einem eines ihren ihrem ihres unseren unserem unseres meinen meinem diesen
    diesem keinen keinem jeden allen
    """
)
_NO_NOUN = word_list(
    """
    ich wir sie er es man der die das ein eine unser unsere mein meine ihr ihre ihnen dies diese
    dieser dieses am im bis heute morgen und aber auch noch jetzt dann dort hier so seit nach vor
    mit ohne auf in an zum zur uns gestern uebermorgen alle alles den dem selbstverstaendlich
    natuerlich leider spaetestens damit dafuer dazu
    """
)
_TITLES = word_list("herr herrn frau dr prof")
_OUR = word_list("unser unsere mein meine")


def names_subject(unit: Unit) -> bool:
    """Whether a clause has its own subject, so that it shares none."""
    return read_agent(unit, None) not in {Agent.NOBODY, Agent.THING} and bool(
        {"ich", "wir"} & set(unit.plain) or _you_act(unit)
    )


def read_agent(unit: Unit, verb: Verb | None) -> Agent:
    """Who acts in a clause."""
    plain = set(unit.plain)
    if plain & {"ich", "wir"}:
        return Agent.OURS
    if _goes_on(unit):
        return Agent.NOBODY
    if _you_act(unit):
        return Agent.CUSTOMER
    return _named_agent(unit, verb)


def names_person(unit: Unit, verb: Verb) -> bool:
    """Whether who acts is somebody, though none that is known: "eine Übersetzerin", "Sven hat", "hat er getauscht"."""
    if any(word.capital and _WOMAN.search(word.word) for word in unit.words[:_SUBJECT]):
        return True
    place = unit.plain.index(verb.auxiliary) if verb.auxiliary in unit.plain else -1
    if verb.auxiliary not in {"hat", "hatte"} or place < 0:
        return False
    if {"er", "sie"} & set(unit.plain[max(0, place - 1) : place + 2]):
        return bool(of_lemma(verb.lemma, "de") - _SEEN)
    behind = unit.words[place + 1 : place + 3]
    before = place == 1 and unit.words[0].capital and unit.plain[0] not in _NO_NOUN | GERMAN
    alone = len(behind) > 1 and behind[0].capital and behind[0].word not in _NO_NOUN | GERMAN
    return before or (alone and (behind[1].capital or behind[1].word in _NO_NOUN | _NOT_NOMINATIVE))


_SEEN = frozenset({"find", "check", "call", "inform", "talk", "agree"})
"""Who "er" is, these do not tell."""
_WOMAN = re.compile(r"(?:er|or|ist|eur|ent)in$")
_SUBJECT = 6
"""Words at the begin of a clause among which its subject mostly is."""


def _goes_on(unit: Unit) -> bool:
    """ "Und habe jede Heizung geprüft": a verb right behind "und" has the subject of the clause before."""
    return len(unit.words) > _AND_VERB and unit.plain[0] in _AND and unit.plain[1] in FINITE


_AND = word_list("und aber sondern")
_AND_VERB = 2


def _named_agent(unit: Unit, verb: Verb | None) -> Agent:
    """Who acts where no pronoun says so."""
    plain = set(unit.plain)
    nouns = list(_nominatives(unit))
    if _is_name(unit):
        return Agent.STAFF
    by = _by_whom(unit)
    if by is not Agent.THING or (verb is not None and _is_patient(verb)):
        return by
    if any(_is_third(noun) for _, noun in nouns):
        return Agent.OTHER
    for determiner, noun in nouns:
        if determiner == "IHR":
            active = verb is not None and verb.auxiliary in _HAVE
            return Agent.CUSTOMER if active else Agent.THING
        if determiner in {*_TITLES, "UNSER"} or _is_staff(noun):
            return Agent.STAFF
    tells_us = unit.plain[0] == "er" and bool({"mir", "uns"} & plain)
    if verb is not None and (tells_us or (nouns and _speaks(verb))):
        return Agent.OTHER
    return Agent.THING if nouns or plain & {"es", "das", "er", "sie", "diese", "dies"} else Agent.NOBODY


def _is_patient(verb: Verb) -> bool:
    """ "Der Händler ist informiert": to whom it was done, and not who did it."""
    state = verb.tense is Tense.DONE and verb.auxiliary in _IS and verb.lemma not in _MOVING
    return verb.passive or state


_IS = word_list("ist sind")
_MOVING = lemmas(f"{verbs_de.MOVING} {verbs_de.HAPPENING}", "de")


def _is_name(unit: Unit) -> bool:
    """ "Miriam Falk hat …": two words in capitals that nothing determines, and their verb."""
    if len(unit.words) < 3 or not (unit.words[0].capital and unit.words[1].capital):
        return False
    first, _, verb = unit.plain[:3]
    named = first not in _NO_NOUN | _NOT_NOMINATIVE | words.PREPOSITIONS | GERMAN and not forms_of(
        first, "de"
    )
    return named and (verb in FINITE or _is_finite(unit.words[2]))


def _is_staff(noun: str) -> bool:
    if noun in words.STAFF or noun.removesuffix("in") in words.STAFF:
        return True
    return any(noun.endswith(staff) for staff in words.STAFF if len(staff) > _LONG)


def _is_third(noun: str) -> bool:
    return noun in words.THIRD_PARTY or any(
        noun.endswith(third) for third in words.THIRD_PARTY if len(third) > _LONG
    )


def _by_whom(unit: Unit) -> Agent:
    """ "Von Ihrem Empfang angenommen": what others did to it."""
    plain = unit.plain
    for place, word in enumerate(plain[:-2]):
        if word in {"von", "vom", "durch"}:
            near = plain[place + 1 : place + 4]
            if near[0] in {"ihrem", "ihrer", "ihren", "ihnen"} and unit.words[place + 1].capital:
                return Agent.CUSTOMER
            if any(_is_third(other) for other in near):
                return Agent.OTHER
    return Agent.THING


def _you_act(unit: Unit) -> bool:
    """ "Sie" as subject: beside a verb in the plural; at the very begin of a sentence it may be "she"."""
    if len(unit.words) > 1 and unit.plain[0] in _SUBORDINATORS and unit.words[1].token.written == "Sie":
        return True
    for place, word in enumerate(unit.words):
        if word.word != "sie" or not word.capital or (place and unit.plain[place - 1] in words.PREPOSITIONS):
            continue
        if not place and ("ihnen" in unit.plain or _THEY_ARE.search(unit.text)):
            # "Sie liegen morgen bei Ihnen": they, not you.
            return False
        if place and unit.plain[place - 1] in _RELATIVE and unit.plain[-1] in _PLURAL:
            return True
        for near in (place + 1, place - 1):
            if 0 <= near < len(unit.words):
                other = unit.words[near].word
                plural = other in {"sind", "waren"} or (other.endswith("en") and other in _PLURAL)
                if plural or (other.endswith("en") and _is_finite(unit.words[near])):
                    return True
    return False


def _speaks(verb: Verb) -> bool:
    """ "Die Gegenseite hat zugestimmt": things do not speak, so that it is somebody."""
    return (
        verb.tense is Tense.DONE
        and not verb.passive
        and bool(of_lemma(verb.lemma, "de") & _SAYING)
        and (verb.auxiliary in _HAVE)
    )


_SAYING = frozenset({"agree", "refuse"})
_THEY_ARE = re.compile(rf"^sie\ssind\b.*(?:{words.WITH_CARRIER}|{words.ABOARD}|{words.ON_ITS_WAY})")
_RELATIVE = word_list("die der das den dem was welche welchen deren")
_LONG = 5
"""Letters of a word that compounds end in: "Glaslieferant", "Kundendiensttechniker"."""
_SUBORDINATORS = word_list("dass weil da wie als nachdem was ob wenn obwohl damit bevor")
_PLURAL = word_list(
    """
    haben hatten werden wurden koennen konnten muessen sollten wollten wollen sollen
    """
)


def _is_finite(word: Word) -> bool:
    return any(form.kind in {FormKind.PRESENT, FormKind.PAST} for form in forms_of(word.word, "de"))


def _nominatives(unit: Unit) -> list[tuple[str, str]]:
    """Nouns that may be the subject, with what stands before them: a title, "IHR", "unser" or another."""
    found: list[tuple[str, str]] = []
    oblique = False
    determiner = ""
    for place, word in enumerate(unit.words):
        if word.word in words.PREPOSITIONS or word.word in _NOT_NOMINATIVE:
            oblique = True
            continue
        if word.word in _TITLES:
            determiner = determiner or word.word
            continue
        if word.word in {"ihr", "ihre"} and word.capital:
            determiner = "IHR"
            continue
        if word.word in _OUR:
            oblique, determiner = False, "UNSER"
            continue
        if word.word in _NO_NOUN:
            oblique = oblique and word.word in {"der", "die", "das", "ein", "eine"}
            determiner = ""
            continue
        if word.capital and not word.word[0].isdigit() and (place or not forms_of(word.word, "de")):
            if not oblique:
                found.append((determiner, word.word))
            oblique, determiner = False, ""
    return found
