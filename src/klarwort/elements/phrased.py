"""The elements that show in phrases: apology, ownership, thanks, empathy, remedy, explanation."""

from __future__ import annotations

from collections.abc import Iterator

from klarwort.grammar import condition_in, denies, felt_in, is_formula, taken_back_in
from klarwort.passage import Sentence
from klarwort.phrases import Match, Phrasebook
from klarwort.report import Element, ElementKind
from klarwort.vocabulary import amends_de, amends_en
from klarwort.vocabulary import elements_de as de
from klarwort.vocabulary import elements_en as en
from klarwort.vocabulary import grammar as words
from klarwort.vocabulary.elements import ASKED_OF_THEM, SOUGHT
from klarwort.vocabulary.word_list import words as word_list

OWNERSHIP = Phrasebook(de.OWNERSHIP, en.OWNERSHIP)
APOLOGY = Phrasebook(de.APOLOGY, en.APOLOGY)
_SHARED_DENIAL = word_list("duerfen haette haetten entschuldigung excuse should ought business blame falsch")
"""With these a "not" is no denial: "das hätte ich nicht tun dürfen", "there is no excuse"."""
_NO_OWNING = {"admits": words.RIGHTED | words.HEARSAY, "there": words.WOULD}
"""With these a match of a tag owns up to nothing: what was put right, what one heard of, what one would do."""
_PATIENCE = frozenset({"geduld", "verstaendnis", "patience", "understanding"})
_OTHERS = {
    ElementKind.THANKS: Phrasebook(de.THANKS, en.THANKS),
    ElementKind.EMPATHY: Phrasebook(amends_de.EMPATHY, amends_en.EMPATHY),
    ElementKind.REMEDY: Phrasebook(amends_de.REMEDY, amends_en.REMEDY),
    ElementKind.EXPLANATION: Phrasebook(de.EXPLANATION, en.EXPLANATION),
}


def phrased_in(sentence: Sentence) -> Iterator[Element]:
    """What a sentence has, each kind once."""
    apology = apology_in(sentence)
    if apology is not None:
        yield Element(ElementKind.APOLOGY, apology.start, apology.end)
    owning = owning_up(sentence)
    if owning is not None:
        yield Element(ElementKind.OWNERSHIP, owning.start, owning.end)
    for kind, book in _OTHERS.items():
        match = next((one for one in book.matches(sentence) if not _asks_of_them(one)), None)
        if match is not None and not _says_nothing(kind, sentence):
            yield Element(kind, match.start, match.end)


def _asks_of_them(match: Match) -> bool:
    """ "Sie müssen nur …", "you will have to contact …": no burden that we feel with."""
    return match.tag == "must" and not ASKED_OF_THEM.isdisjoint(match.sentence.words)


def _says_nothing(kind: ElementKind, sentence: Sentence) -> bool:
    """Thanks for patience that nobody promised; a cause still sought; feeling in a question, or with an "if"."""
    if kind is ElementKind.THANKS:
        return not sentence.word_set.isdisjoint(_PATIENCE)
    if kind is ElementKind.EXPLANATION:
        return not sentence.word_set.isdisjoint(SOUGHT)
    return kind is ElementKind.EMPATHY and (sentence.is_question or condition_in(sentence) is not None)


def apology_in(sentence: Sentence) -> Match | None:
    """An apology without "if" and "but"."""
    match = APOLOGY.first(sentence)
    if match is None or taken_back_in(sentence) or felt_in(sentence) or is_formula(sentence):
        return None
    return match


def owning_up(sentence: Sentence, *tags: str) -> Match | None:
    """Where somebody of us answers for it ("answers"), says what they did ("admits") or is there ("there")."""
    if condition_in(sentence):
        return None
    return next((match for match in OWNERSHIP.matches(sentence) if _owns(match, tags)), None)


def _owns(match: Match, tags: tuple[str, ...]) -> bool:
    """Whether a match has one of the tags; "not our mistake" answers for nothing."""
    if tags and match.tag not in tags:
        return False
    if not match.words.isdisjoint(_NO_OWNING.get(match.tag, ())):
        return False
    shared = _SHARED_DENIAL.isdisjoint(match.words)
    return match.tag != "answers" or not shared or not denies(match.clauses, match.sentence.language)
