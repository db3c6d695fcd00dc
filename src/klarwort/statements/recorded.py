"""The deeds that an entry of the record names, in whatever language: few words, often without a verb."""

from __future__ import annotations

from collections.abc import Sequence

from klarwort.statements.concepts import listed, money_in, of_lemma, of_noun
from klarwort.statements.forms import Form, FormKind, forms_of, looks_like_participle
from klarwort.statements.idioms import by_idiom
from klarwort.vocabulary import deeds, things

_TOLD = frozenset({"call", "talk"})
_PLEASE = frozenset({"bitte", "please"})
_BEFORE_VERB = frozenset({"to", "will", "and", "then", "please"})
_OF = frozenset({"of", "the", "with", "your", "a"})
_FOR = frozenset({"for"})
_MONEY = frozenset({"pay", "credit", "grant"})


def deeds_in(words: Sequence[str], capitals: frozenset[str]) -> frozenset[str]:
    """The deeds of an entry of the record, in whatever language: its verbs, else its nouns.

    Of what German writes large only infinitives are verbs ("Einsetzen der Krone"), and the first word may be any.
    """
    found, asked = set[str](), set[str]()
    named = frozenset[str]().union(*(of_noun(word) for word in words))
    approved = named & _MONEY and any(
        form.lemma in listed(deeds.APPROVING)
        for language in ("de", "en")
        for word in words
        for form in forms_of(word, language)
    )
    for language in ("de", "en"):
        for place, word in enumerate(words):
            if (approved and of_noun(word)) or word in _PLEASE:
                continue
            for form in forms_of(word, language):
                if not _is_verb_of_entry(form, words, place, capitals, language):
                    continue
                if form.lemma in listed(deeds.BEGINNING) and named:
                    return frozenset({"begin"})
                if form.lemma in listed(deeds.INITIATING) and named:
                    asked |= {"ask"} | of_lemma(form.lemma, language) & {"schedule"}
                else:
                    found |= _of_verb(form.lemma, words, named, language)
    money = money_in(words) if "send" in found else frozenset[str]()
    if asked and not found:
        return frozenset(asked)
    # "Telefonat mit Frau Roth: Pumpe ist angekommen": a talk, whatever was said.
    return frozenset(found | asked) | money | named & _TOLD or named


def _is_verb_of_entry(
    form: Form, words: Sequence[str], place: int, capitals: frozenset[str], language: str
) -> bool:
    """Whether a word of an entry is this form of a verb that says what was done."""
    if language == "en":
        return not (place and words[place - 1] in _OF | _FOR) and _is_english_verb(form, words, place)
    # "Korrigierte Rechnung": what it is like, not what was done.
    before_noun = place + 1 < len(words) and words[place + 1] in capitals
    if form.kind is FormKind.PAST and before_noun:
        return False
    return words[place] not in capitals or _is_written_large(form, words, place)


def _of_verb(lemma: str, words: Sequence[str], named: frozenset[str], language: str) -> frozenset[str]:
    """The deeds of a verb of an entry: of its idiom, its noun's where it is light, its own."""
    own = of_lemma(lemma, language)
    light = own & named or named if lemma in listed(deeds.LIGHT) else frozenset[str]()
    return by_idiom(lemma, words, language) or light or own


def _is_written_large(form: Form, words: Sequence[str], place: int) -> bool:
    """German: whether a verb may have a capital: an infinitive ("Einsetzen der Krone"), the first word's participle.

    "Termin zum Einsetzen" is only the appointment.
    """
    if form.kind is FormKind.INFINITIVE:
        return not place or not any("schedule" in of_noun(word) for word in words)
    return not place and form.kind is FormKind.PARTICIPLE


def _is_english_verb(form: Form, words: Sequence[str], place: int) -> bool:
    """Whether a word of an entry is a verb: of bare forms only the first, and what follows "to", are none of a noun."""
    if form.kind not in {FormKind.INFINITIVE, FormKind.PRESENT}:
        return True
    if place:
        return words[place - 1] in _BEFORE_VERB
    return words[0] not in listed(things.PAPERS) and not is_done_to(words, 0)


def is_done_to(words: Sequence[str], place: int) -> bool:
    """ "Drain cleared": what might be a verb is a thing, where the next word says what was done to it."""
    behind = words[place + 1] if place + 1 < len(words) else ""
    forms = forms_of(behind, "en")
    return any(form.kind is FormKind.PARTICIPLE for form in forms) or looks_like_participle(behind, "en")
