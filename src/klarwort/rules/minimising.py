"""Trouble talked small: "only a slight delay", "you are the first to complain", "it can happen"."""

from __future__ import annotations

from collections.abc import Iterator

from klarwort.grammar import denies
from klarwort.letter import Letter
from klarwort.phrases import Match, Phrasebook
from klarwort.rules.rule import Mark, Rule, marks_of
from klarwort.vocabulary import minimising as words
from klarwort.wording import Wording

_SMALL = Phrasebook(words.GERMAN, words.ENGLISH)
_INNOCENT = Phrasebook(words.INNOCENT_DE, words.INNOCENT_EN)


def _find(letter: Letter) -> Iterator[Mark]:
    yield from marks_of(_SMALL, letter, _talks_small)


def _talks_small(letter: Letter, match: Match) -> bool:
    if match.tag == "happens" and denies(match.tokens, letter.language):
        return False
    return not match.sentence.is_question and _INNOCENT.first(match.sentence) is None


RULE = Rule(
    name="minimising",
    source="S1.14",
    reason=Wording(
        "Wie schlimm es ist, entscheidet, wer es aushalten muss.",
        "How bad it is, is for those to say who have to bear it.",
    ),
    hint=Wording("Was hat es den Kunden gekostet?", "What did it cost the customer?"),
    find=_find,
    yields_to=frozenset({"felt_regret", "non_apology"}),
)
