"""Trouble talked small: "only a slight delay", "you are the first to complain", "it can happen"."""

from __future__ import annotations

from collections.abc import Iterator

from klarwort.grammar import denies
from klarwort.justifying import Spoken, justified_in
from klarwort.letter import Letter
from klarwort.phrases import Match, Phrasebook
from klarwort.report import ElementKind
from klarwort.rules.rule import Mark, Rule, marks_of
from klarwort.vocabulary import minimising as words
from klarwort.vocabulary import minimising_de, minimising_en
from klarwort.wording import Wording

_SMALL = Phrasebook(minimising_de.GERMAN, minimising_en.ENGLISH)
_INNOCENT = Phrasebook(words.INNOCENT_DE, words.INNOCENT_EN)


def _find(letter: Letter) -> Iterator[Mark]:
    yield from marks_of(_SMALL, letter, _talks_small)
    for start, end in justified_in(letter, Spoken.OF_NOBODY):
        yield Mark(start, end, by_form=True)


def _talks_small(letter: Letter, match: Match) -> bool:
    if match.tag == "happens" and denies(match.clauses, letter.language):
        return False
    if match.tag == "small" and _is_a_count(letter, match):
        return False
    return not match.sentence.is_question and _INNOCENT.first(match.sentence) is None


def _is_a_count(letter: Letter, match: Match) -> bool:
    """ "Only the six by the window are affected; we exchange them on Wednesday": what there is to do, and when."""
    sentence = match.sentence
    return letter.times_in(sentence) and letter.within(sentence, ElementKind.ACTION_PROMISED)


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
