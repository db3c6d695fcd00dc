"""Sentences in which nobody did it: "mistakes were made", "it came to delays". Plain past tense is none."""

from __future__ import annotations

from collections.abc import Iterator

from klarwort.elements.phrased import owning_up
from klarwort.grammar import asks_why
from klarwort.justifying import Spoken, justified_in
from klarwort.letter import Letter
from klarwort.phrases import Match, Phrasebook
from klarwort.rules.rule import Mark, Rule, marks_of
from klarwort.vocabulary import agentless as words
from klarwort.wording import Wording

_NOBODY = Phrasebook(words.GERMAN, words.ENGLISH)
_SOMEBODY = Phrasebook(words.INNOCENT_DE, words.INNOCENT_EN)


def _find(letter: Letter) -> Iterator[Mark]:
    yield from marks_of(_NOBODY, letter, _nobody_did_it)
    for start, end in justified_in(letter, Spoken.UNSEEN):
        yield Mark(start, end, by_form=True)


def _nobody_did_it(letter: Letter, match: Match) -> bool:
    """Whether no person stands in the sentence, no time to come, and nobody near by owns up."""
    sentence = match.sentence
    if sentence.is_question or letter.times_in(sentence) or _SOMEBODY.first(sentence):
        return False
    return not any(owning_up(near) or asks_why(near) for near in letter.near(sentence))


RULE = Rule(
    name="agentless",
    source="S2.16",
    reason=Wording(
        "Niemand hat es getan: So weicht der Satz der Verantwortung aus.",
        "Nobody did it: that is how the sentence evades responsibility.",
    ),
    hint=Wording("Wer von uns hat was getan, oder tut was?", "Who of us did what, or is doing what?"),
    find=_find,
    yields_to=frozenset(
        {
            "blame_shift",
            "channel_rebuke",
            "excuse",
            "felt_regret",
            "hollow",
            "non_apology",
            "process_as_result",
        }
    ),
)
