"""Reads the verb of an English clause."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from klarwort.statements.english_agent import DETERMINERS, names_person, read_agent
from klarwort.statements.forms import FormKind, forms_of, looks_like_participle
from klarwort.statements.grammar import Tense, Verb
from klarwort.statements.units import Unit
from klarwort.vocabulary import claims as words
from klarwort.vocabulary.stop_words import ENGLISH
from klarwort.vocabulary.word_list import words as word_list

__all__ = ["names_person", "read_agent", "read_verb"]

_HAVE = word_list("have has had having")
_BE = word_list("am is are")
_WAS = word_list("was were")
_WILL = word_list("will shall")
_BETWEEN = word_list(
    """
    now just already also then still not all been be being personally both only currently today
    fully again immediately since then therefore always now gladly certainly definitely myself
    ourselves both you it once twice next soon even meanwhile together too so far
    """
)


def read_verb(unit: Unit, before: Verb | None) -> Verb | None:
    """The verb of a clause; `before` is that of the clause whose auxiliary it may share."""
    plain = unit.plain
    modal = next((word for word in plain if word in words.MODAL["en"]), "")
    for place, word in enumerate(plain):
        rest = plain[place + 1 :]
        if place and plain[place - 1] in _PRONOUNS and _full_verb(word):
            break
        if word in _WILL:
            said = bool(place) and plain[place - 1] not in _BEFORE_NOUN
            return _after_will(rest, word) or (_after_will_by_shape(rest, word) if said else None)
        if word == "going" and rest[:1] == ("to",) and rest[1:]:
            return _with(rest[1:], Tense.COMING, FormKind.INFINITIVE, "will")
        if word in {"managed", "able"} and rest[:1] == ("to",) and not modal:
            return _with(rest[1:], Tense.DONE, FormKind.INFINITIVE, "did")
        if modal and word == modal:
            found = _with(rest, Tense.POSSIBLE, FormKind.INFINITIVE, modal)
            return found or Verb("", modal, Tense.POSSIBLE, auxiliary=modal)
        if word in _HAVE:
            return _after_have(rest, word)
        if word in _BE | _WAS:
            return _after_be(rest, word)
        if word in {"do", "does", "did"} and rest:
            return _after_do(rest, word) if place else Verb("", word, Tense.POSSIBLE, auxiliary=word)
    return _simple(unit, before)


_PRONOUNS = word_list("i we you he she they it who")


def _full_verb(word: str) -> bool:
    """Whether a word behind its subject is the verb itself, so that no auxiliary of its clause follows."""
    if word in _HAVE | _BE | _WAS | _WILL or word in words.MODAL["en"]:
        return False
    return any(form.kind in {FormKind.PAST, FormKind.PRESENT} for form in forms_of(word, "en"))


def _with(
    rest: tuple[str, ...], tense: Tense, kind: FormKind, auxiliary: str, passive: bool = False
) -> Verb | None:
    """The first form of this kind behind an auxiliary, with little between."""
    for word in rest[:5]:
        form = next((one for one in forms_of(word, "en") if one.kind is kind), None)
        if form and word not in _HAVE | {"be", "been", "being", "get"}:
            return Verb(form.lemma, word, tense, passive, auxiliary)
        if kind is FormKind.PARTICIPLE and looks_like_participle(word, "en"):
            return Verb("", word, tense, passive, auxiliary)
        if kind is FormKind.GERUND and word.endswith("ing") and len(word) > 5 and word not in _NO_GERUND:
            return Verb("", word, tense, passive, auxiliary)
        if kind is FormKind.INFINITIVE and form:
            return Verb(form.lemma, word, tense, passive, auxiliary)
        if word not in _BETWEEN and not word.endswith("ly") and kind is not FormKind.INFINITIVE:
            return None
    return None


_NO_GERUND = word_list("morning evening during something nothing anything everything building")


def _after_will(rest: tuple[str, ...], word: str) -> Verb | None:
    if "have" in rest[:4]:
        done = _with(rest[rest.index("have") + 1 :], Tense.COMING, FormKind.PARTICIPLE, word)
        caused = _caused(rest[rest.index("have") + 1 :], Tense.COMING, word)
        return done or caused or Verb("have", "have", Tense.COMING, auxiliary=word)
    if "be" in rest[:4]:
        behind = rest[rest.index("be") + 1 :]
        return (
            _with(behind, Tense.COMING, FormKind.PARTICIPLE, word, passive=True)
            or _with(behind, Tense.COMING, FormKind.GERUND, word)
            or Verb("be", "be", Tense.COMING, auxiliary=word)
        )
    return _with(rest, Tense.COMING, FormKind.INFINITIVE, word)


def _after_will_by_shape(rest: tuple[str, ...], auxiliary: str) -> Verb | None:
    """ "I'll overnight it": behind "I will" any word may be a verb that no vocabulary knows."""
    word = next((one for one in rest if one not in _BETWEEN and not one.endswith("ly")), "")
    known = word in ENGLISH or word in words.PREPOSITIONS or not word.isalpha()
    return (
        None if known or word in words.NEGATION["en"] else Verb("", word, Tense.COMING, auxiliary=auxiliary)
    )


def _after_do(rest: tuple[str, ...], word: str) -> Verb:
    """ "Five of them did reach you", "the chair did 200 cycles"."""
    if word != "did":
        return Verb("", word, Tense.POSSIBLE, auxiliary=word)
    return _with(rest[:2], Tense.DONE, FormKind.INFINITIVE, word) or Verb("do", word, Tense.DONE)


def _after_have(rest: tuple[str, ...], word: str) -> Verb | None:
    if "been" in rest[:3]:
        behind = rest[rest.index("been") + 1 :]
        return (
            _with(behind, Tense.DONE, FormKind.PARTICIPLE, word, passive=True)
            or _with(behind, Tense.GOING_ON, FormKind.GERUND, word)
            or Verb("be", "been", Tense.GOING_ON, auxiliary=word)
        )
    done = _with(rest, Tense.DONE, FormKind.PARTICIPLE, word)
    if done:
        return done
    had = rest.index("had") + 1 if "had" in rest[:3] else 0
    if word == "had" or had:
        caused = _caused(rest[had:], Tense.DONE, word)
        if caused:
            return caused
    return Verb("", word, Tense.STATE, auxiliary=word)


def _caused(rest: tuple[str, ...], tense: Tense, auxiliary: str) -> Verb | None:
    """ "I had the boiler switched off", "we will have the drawings sent": done by our order."""
    for place, word in enumerate(rest[:7]):
        form = next((one for one in forms_of(word, "en") if one.kind is FormKind.PARTICIPLE), None)
        behind = rest[place + 1] if place + 1 < len(rest) else ""
        if form and place and (tense is Tense.DONE or not behind or behind in words.PREPOSITIONS | _ENDS):
            return Verb(form.lemma, word, tense, auxiliary=auxiliary)
    return None


_ENDS = word_list("tomorrow today yesterday again back off out up down and this next straight right")


def _after_be(rest: tuple[str, ...], word: str) -> Verb | None:
    if rest[:2] == ("going", "to"):
        return _with(rest[2:], Tense.COMING, FormKind.INFINITIVE, "will")
    if word in _BE and "being" in rest[:3]:
        return _with(rest[rest.index("being") + 1 :], Tense.PRESENT, FormKind.PARTICIPLE, word, passive=True)
    done = _with(rest, Tense.DONE, FormKind.PARTICIPLE, word, passive=True)
    if done:
        return done
    gerund = _with(rest, Tense.PRESENT if word in _BE else Tense.POSSIBLE, FormKind.GERUND, word)
    return gerund or Verb("", word, Tense.STATE, auxiliary=word)


def _simple(unit: Unit, before: Verb | None) -> Verb | None:
    """A verb without an auxiliary, or with that of the clause before ("and bring the new one")."""
    plain = unit.plain
    for place, word in enumerate(plain):
        known = forms_of(word, "en")
        acts = place and plain[place - 1] in _PRONOUNS
        if acts and not known and looks_like_participle(word, "en"):
            return Verb("", word, Tense.DONE)
        if not known or (place and plain[place - 1] in _BEFORE_NOUN):
            continue
        found = _shared(place, word, before) or _tensed(plain, place, word, before)
        if found and not _is_noun(plain, place, found):
            return found
    return _by_shape(plain)


def _is_noun(plain: tuple[str, ...], place: int, verb: Verb) -> bool:
    """ "The credit note went out": behind "the" and one thing no verb stands in its bare form."""
    if verb.tense is not Tense.PRESENT or verb.auxiliary or set(plain[:place]) & _PRONOUNS:
        return False
    bare = verb.word == verb.lemma
    of_one = place >= _BEHIND_ONE and plain[0] in _ONE and not plain[place - 1].endswith("s")
    if not (of_one if bare else place) or (bare and set(plain[:place]) & words.STAFF):
        return False
    later = (forms_of(word, "en") for word in plain[place + 1 :])
    kinds = ({form.kind for form in forms} for forms in later)
    return any(FormKind.PAST in those and FormKind.INFINITIVE not in those for those in kinds)


_BEHIND_ONE = 2
_ONE = word_list("the your our my a an this each every one")


def _shared(place: int, word: str, before: Verb | None) -> Verb | None:
    if before is None or not before.auxiliary or place > 1:
        return None
    forms = forms_of(word, "en")
    kinds = {form.kind for form in forms}
    if FormKind.INFINITIVE in kinds and before.tense is Tense.COMING:
        return replace(before, lemma=forms[0].lemma, word=word, passive=False, shared=True)
    if FormKind.PARTICIPLE in kinds and before.tense is Tense.DONE:
        return replace(before, lemma=forms[0].lemma, word=word, shared=True)
    return None


def _looks_past(plain: tuple[str, ...], place: int) -> bool:
    """ "Rob put in a ramp": of one person the present has an "s"; and what we do we say with "will"."""
    if _AGO & set(plain) or (plain[max(0, place - 1)] in {"i", "we"} and not _SOON & set(plain)):
        return True
    plural = plain[place - 1].endswith("s") or _MANY & set(plain[:place])
    return bool(place) and not plural


_AGO = word_list("yesterday ago last")
_SOON = word_list("tomorrow next then when monday tuesday wednesday thursday friday saturday sunday")
_MANY = word_list("i we you they and two three four both all these those")


def _tensed(plain: tuple[str, ...], place: int, word: str, before: Verb | None) -> Verb | None:
    kinds = {form.kind for form in forms_of(word, "en")}
    past = FormKind.PAST in kinds and (FormKind.PRESENT not in kinds or before is not None)
    if past or (FormKind.PAST in kinds and _looks_past(plain, place)):
        return Verb(_lemma(word, FormKind.PAST), word, Tense.DONE)
    if FormKind.PRESENT in kinds and (place or before):
        return Verb(_lemma(word, FormKind.PRESENT), word, Tense.PRESENT)
    return None


def _by_shape(plain: tuple[str, ...]) -> Verb | None:
    """A verb that no vocabulary knows, right behind its subject."""
    for subject, word in pairwise(plain):
        acts = subject not in _BEFORE_NOUN and not subject.endswith("ly")
        if acts and looks_like_participle(word, "en"):
            return Verb("", word, Tense.DONE)
        filler = word in ENGLISH or word in _BETWEEN or word.endswith("ly")
        if subject in {"i", "we"} and not filler:
            return Verb("", word, Tense.PRESENT)
    return _third_person(plain)


def _third_person(plain: tuple[str, ...]) -> Verb | None:
    """ "A loan unit stays with you": an unknown verb in the present, between one thing and what it does there."""
    for place, word in enumerate(plain[1:-1], 1):
        ends = word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > _SHORTEST_VERB
        one = not plain[place - 1].endswith("s") and plain[place - 1] not in _BEFORE_NOUN
        leads = plain[place + 1] in words.PREPOSITIONS | DETERMINERS
        if ends and one and leads and set(plain[:place]) & _ONE:
            return Verb("", word, Tense.PRESENT)
    return None


_SHORTEST_VERB = 4


_BEFORE_NOUN = words.PREPOSITIONS | {"the", "a", "an", "your", "our", "my", "to", "this", "new"}


def _lemma(word: str, kind: FormKind) -> str:
    return next(form.lemma for form in forms_of(word, "en") if form.kind is kind)
