"""Apologies with "if", "any" and "but": they doubt that anything happened."""

from __future__ import annotations

from collections.abc import Iterator

from klarwort.grammar import is_formula, taken_back_in
from klarwort.letter import Letter
from klarwort.passage import Sentence
from klarwort.phrases import Match, Phrasebook
from klarwort.rules.rule import Mark, Rule
from klarwort.vocabulary import non_apology as words
from klarwort.wording import Wording

_ABOUT = Phrasebook(words.ABOUT_DE, words.ABOUT_EN)


def _find(letter: Letter) -> Iterator[Mark]:
    for sentence in letter.sentences:
        taken_back = _taken_back(sentence, letter)
        if taken_back is not None:
            sorry, by = taken_back
            yield Mark(min(sorry.start, by.start), max(sorry.end, by.end))


def _taken_back(sentence: Sentence, letter: Letter) -> tuple[Match, Match] | None:
    sorry = _ABOUT.first(sentence)
    if sorry is None or sentence.is_question:
        return None
    by = taken_back_in(sentence)
    if by is None or is_formula(sentence) or (by.tag == "but" and letter.times_in(sentence)):
        return None
    return sorry, by


RULE = Rule(
    name="non_apology",
    source="S0.52",
    reason=Wording(
        "Eine Bitte um Entschuldigung mit „falls“ oder „aber“ bezweifelt, dass etwas geschehen ist.",
        "An apology with an “if” or a “but” doubts that anything happened.",
    ),
    hint=Wording(
        "Was ist geschehen, und was hatte der Kunde davon auszuhalten?",
        "What happened, and what did the customer have to bear?",
    ),
    find=_find,
)
