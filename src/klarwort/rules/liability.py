"""Promises to pay whatever it comes to, and to accept liability: held for a look, since they bind the house."""

from __future__ import annotations

import re
from collections.abc import Iterator

from klarwort.grammar import denies
from klarwort.letter import Letter
from klarwort.phrases import Match, Phrasebook
from klarwort.rules.rule import Mark, Rule, marks_of
from klarwort.vocabulary import liability as words
from klarwort.wording import Wording

_BINDS = Phrasebook(words.GERMAN, words.ENGLISH)
_IN_THE_FRAME = Phrasebook(words.INNOCENT_DE, words.INNOCENT_EN)
_AMOUNT = re.compile(
    r"\d[\d.,']*\s?(?:euro|eur|€|chf|franken|pounds|£|gbp|dollars|\$)|(?:€|£|\$|chf|eur)\s?\d"
)


def _find(letter: Letter) -> Iterator[Mark]:
    yield from marks_of(_BINDS, letter, _binds)


def _binds(_letter: Letter, match: Match) -> bool:
    """Whether it is neither a named sum nor a named thing, which the writer may promise."""
    sentence = match.sentence
    if sentence.is_question:
        return False
    if match.tag == "accept":
        return not denies(match.clauses, sentence.language)
    return match.tag == "waives" or not (_IN_THE_FRAME.first(sentence) or _AMOUNT.search(sentence.folded))


RULE = Rule(
    name="liability",
    source="S4.6",
    reason=Wording(
        "Das verpflichtet das Haus zu zahlen oder zu haften; dafür braucht es die Befugnis.",
        "This binds the house to pay or to be liable; that needs the authority to do so.",
    ),
    hint=Wording(
        "Was genau, bis zu welchem Betrag, und wer darf das zusagen?",
        "What exactly, up to what sum, and who may promise it?",
    ),
    find=_find,
)
