"""A gesture that is told of before it is handed over: it loses its worth and looks like a bargain."""

from __future__ import annotations

from collections.abc import Iterator

from klarwort.alike import content_of, much_alike
from klarwort.folding import fold
from klarwort.letter import Letter
from klarwort.phrases import Match, Phrasebook
from klarwort.rules.rule import Mark, Rule, marks_of
from klarwort.vocabulary import slips
from klarwort.wording import Wording

_GESTURE = Phrasebook(slips.GESTURE_DE, slips.GESTURE_EN)


def _find(letter: Letter) -> Iterator[Mark]:
    found = list(marks_of(_GESTURE, letter, _is_ours))
    yield from found
    planned = [content_of(fold(gesture).word_set) for gesture in letter.context.gestures]
    for sentence in letter.sentences if planned else ():
        said = content_of(sentence.word_set)
        told = any(much_alike(said, one) or (len(one) == 1 and one <= said) for one in planned)
        if told and not any(sentence.start <= mark.start < sentence.end for mark in found):
            yield Mark(sentence.start, sentence.end)


def _is_ours(letter: Letter, match: Match) -> bool:
    """Whether the customer has not spoken of it first: flowers may be what they ordered."""
    return content_of(match.words).isdisjoint(content_of(fold(letter.context.customer_words).word_set))


RULE = Rule(
    name="gesture",
    source="S4.16",
    reason=Wording(
        "Eine Geste wird überreicht, nicht angekündigt.", "A gesture is handed over, not announced."
    ),
    hint=Wording("Wer überreicht sie, und wann?", "Who hands it over, and when?"),
    find=_find,
)
