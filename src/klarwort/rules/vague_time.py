"""Times that nobody can be held to: "soon", "as quickly as possible", "once we know". A real time beside heals it."""

from __future__ import annotations

from collections.abc import Iterator

from klarwort.letter import Letter
from klarwort.phrases import Match, Phrasebook
from klarwort.rules.rule import Mark, Rule, marks_of
from klarwort.times.tense import speaks_of_the_past
from klarwort.vocabulary import vague_time as words
from klarwort.wording import Wording

_VAGUE = Phrasebook(words.GERMAN, words.ENGLISH)
_INNOCENT = Phrasebook(words.INNOCENT_DE, words.INNOCENT_EN)


def _find(letter: Letter) -> Iterator[Mark]:
    yield from marks_of(_VAGUE, letter, _nobody_can_be_held_to)


def _nobody_can_be_held_to(letter: Letter, match: Match) -> bool:
    sentence = match.sentence
    if sentence.is_question or letter.times_in(sentence) or _INNOCENT.first(sentence):
        return False
    return match.tag == "when" or not _is_past(letter, match)


def _is_past(letter: Letter, match: Match) -> bool:
    folded = letter.passage.folded
    start, end = match.stretch[0].start, match.stretch[-1].end
    return speaks_of_the_past(folded, folded.place(start), folded.place(end))


RULE = Rule(
    name="vague_time",
    source="S4.8",
    reason=Wording(
        "Daran kann uns der Kunde nicht messen, und er muss weiter warten, ohne zu wissen, wie lange.",
        "The customer cannot hold us to this, and goes on waiting without knowing how long.",
    ),
    hint=Wording(
        "Bis wann genau? Wenn das noch niemand weiß: Wann hört der Kunde wieder von Ihnen?",
        "By when exactly? If nobody knows yet: when will the customer hear from you next?",
    ),
    find=_find,
)
