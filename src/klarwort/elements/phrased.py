"""The elements that show in phrases: apology, ownership, thanks, empathy, remedy, explanation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from klarwort.grammar import condition_in, denies, felt_in, is_formula, taken_back_in
from klarwort.lexicon import concepts_of
from klarwort.passage import Sentence, Token
from klarwort.phrases import Match, Phrasebook
from klarwort.report import Element, ElementKind
from klarwort.vocabulary import amends_de, amends_en
from klarwort.vocabulary import elements_de as de
from klarwort.vocabulary import elements_en as en
from klarwort.vocabulary import grammar as words
from klarwort.vocabulary.elements import (
    ASKED_OF_THEM,
    BEFORE_A_STATE,
    HAS,
    NOT_FELT,
    ONLY_SPOKEN_OF,
    PAST,
    SOUGHT,
    THEREFORE,
    WEAK_PAST,
)
from klarwort.vocabulary.word_list import words as word_list

OWNERSHIP = Phrasebook(de.OWNERSHIP, en.OWNERSHIP)
APOLOGY = Phrasebook(de.APOLOGY, en.APOLOGY)
_SHARED_DENIAL = word_list("duerfen haette haetten entschuldigung excuse should ought business blame falsch")
"""With these a "not" is no denial: "das hätte ich nicht tun dürfen", "there is no excuse"."""
_NO_OWNING = {
    "answers": frozenset({"erst"}),
    "admits": words.RIGHTED | words.HEARSAY | words.NOT_SEEN,
    "there": words.WOULD,
}
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
        match = next((one for one in book.matches(sentence) if _SAYS[kind](one)), None)
        if match is not None:
            yield Element(kind, match.start, match.end)


def _thanks(match: Match) -> bool:
    """Not for patience that nobody promised."""
    return match.sentence.word_set.isdisjoint(_PATIENCE)


def _feels(match: Match) -> bool:
    """Not in a question, or with an "if"; "Sie müssen nur …", "you will have to contact …" is no burden either."""
    sentence = match.sentence
    if match.tag == "must" and not sentence.word_set.isdisjoint(ASKED_OF_THEM):
        return False
    behind = sentence.tokens[match.last + 1 : match.last + 3]
    if not NOT_FELT.isdisjoint(token.word for token in (*match.tokens, *behind)):
        return False
    return not sentence.is_question and condition_in(sentence) is None


def _remedies(match: Match) -> bool:
    """Not what is denied, asked for, or was promised once; what costs nothing may say "not"."""
    if match.tag == "free":
        return True
    sentence, told = match.sentence, match.clauses
    spoken = {token.word for token in told} & ONLY_SPOKEN_OF
    return not spoken and sentence.word_set.isdisjoint(_PATIENCE) and not denies(told, sentence.language)


def _explains(match: Match) -> bool:
    """Why something happened, not why one asks for or plans it; not what is still sought."""
    sentence = match.sentence
    others = _OTHERS[ElementKind.EXPLANATION].matches(sentence)
    if match.tag == "none" or not sentence.word_set.isdisjoint(SOUGHT):
        return False
    if match.tag == "reason":
        return True
    if match.first == 0 and not THEREFORE.isdisjoint(match.words):
        return False
    return _tells_of_past(sentence) and all(one.tag != "none" for one in others)


def _tells_of_past(sentence: Sentence) -> bool:
    if sentence.word_set & PAST[sentence.language]:
        return True
    if sentence.language == "en":
        before = {one: other.word for other, one in pairwise(sentence.tokens)}
        return any(before.get(one) not in BEFORE_A_STATE for one in sentence.tokens if _is_done(one, "en"))
    weak = any(_WEAK_PAST.fullmatch(token.word) and not token.capital for token in sentence.tokens)
    return weak or any(map(_is_perfect, sentence.clauses))


def _is_perfect(clause: tuple[Token, ...]) -> bool:
    """ "Hat … vertauscht", "eingebaut worden ist": a participle at the end of a German clause."""
    end = clause[:-1] if clause[-1].word in HAS else clause
    return any(token.word in HAS for token in clause) and bool(end) and _is_done(end[-1], "de")


def _is_done(token: Token, language: str) -> bool:
    return "pp" in concepts_of(token.word, language)


_WEAK_PAST = re.compile(WEAK_PAST)
_SAYS = {
    ElementKind.THANKS: _thanks,
    ElementKind.EMPATHY: _feels,
    ElementKind.REMEDY: _remedies,
    ElementKind.EXPLANATION: _explains,
}


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
