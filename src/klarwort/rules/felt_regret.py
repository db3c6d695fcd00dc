"""Regret for what the customer feels or sees, in place of what happened: "sorry you feel that way"."""

from __future__ import annotations

from collections.abc import Iterator

from klarwort.elements.phrased import APOLOGY
from klarwort.grammar import condition_in, felt_in
from klarwort.letter import Letter
from klarwort.passage import Sentence
from klarwort.phrases import Match, Phrasebook
from klarwort.rules.rule import Mark, Rule
from klarwort.vocabulary import non_apology as words
from klarwort.wording import Wording

_ABOUT = Phrasebook(words.ABOUT_DE, words.ABOUT_EN)


def _find(letter: Letter) -> Iterator[Mark]:
    for sentence in letter.sentences:
        sorry, felt = APOLOGY.first(sentence) or _ABOUT.first(sentence), felt_in(sentence)
        if sorry is not None and felt is not None and not _is_doubted(sentence, felt):
            yield Mark(min(sorry.start, felt.start), max(sorry.end, felt.end))


def _is_doubted(sentence: Sentence, felt: Match) -> bool:
    """ "If it fell short of your expectations" doubts; "if you feel ignored" speaks of feelings as well."""
    return felt.tag != "feels" and condition_in(sentence) is not None


RULE = Rule(
    name="felt_regret",
    source="S0.52",
    reason=Wording(
        "Bedauert wird die Empfindung des Kunden, nicht was geschehen ist.",
        "What is regretted is how the customer feels, not what happened.",
    ),
    hint=Wording("Was ist geschehen, das uns leidtut?", "What happened that we are sorry for?"),
    find=_find,
)
