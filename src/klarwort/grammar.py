"""What rules and elements ask of a sentence: does it make conditions, tell of feelings only, deny?"""

from __future__ import annotations

from collections.abc import Iterable

from klarwort.passage import Sentence, Token
from klarwort.phrases import Match, Phrasebook
from klarwort.vocabulary import grammar as words
from klarwort.vocabulary.word_list import words as word_list

CONDITION = Phrasebook(words.CONDITION_DE, words.CONDITION_EN)
_BUT = Phrasebook(words.BUT_DE, words.BUT_EN)
_PLAINLY = Phrasebook(words.PLAINLY_DE, words.PLAINLY_EN)
_FORMULA = Phrasebook(words.FORMULA_DE, words.FORMULA_EN)
_OFFER = Phrasebook(words.OFFER_DE, words.OFFER_EN)
_FELT = Phrasebook(words.FELT_DE, words.FELT_EN)
_ASKED = Phrasebook(words.ASKED_DE, words.ASKED_EN)
_DENIALS = {
    "de": word_list("nicht nie niemals kein keine keinen keinem keiner keinerlei weder ohne nichts"),
    "en": word_list("not no never n't cannot without nothing"),
}


def condition_in(sentence: Sentence) -> Match | None:
    """An "if" that leaves open whether something happened; "if you like" is an offer and none."""
    match = CONDITION.first(sentence)
    return None if match is None or _OFFER.first(sentence) else match


def offers(sentence: Sentence) -> bool:
    """Whether it leaves something to the customer: "if you would rather have Thursday"."""
    return _OFFER.first(sentence) is not None


def taken_back_in(sentence: Sentence) -> Match | None:
    """What takes an apology back: an "if", a "but", "for form's sake", "but our terms say"."""
    if _PLAINLY.first(sentence):
        return None
    return condition_in(sentence) or _BUT.first(sentence)


def is_formula(sentence: Sentence) -> bool:
    """Whether what is regretted is "inconvenience", which says nothing."""
    return _FORMULA.first(sentence) is not None


def felt_in(sentence: Sentence) -> Match | None:
    """Where the other one's feelings or view stand for what happened."""
    return _FELT.first(sentence)


def asks_why(sentence: Sentence) -> bool:
    """Whether it recalls that the customer asked."""
    return _ASKED.first(sentence) is not None


def denies(tokens: Iterable[Token], language: str) -> bool:
    """Whether a "not" stands among words."""
    return any(token.word in _DENIALS[language] or token.word.endswith("n't") for token in tokens)
