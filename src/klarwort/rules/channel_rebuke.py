"""Rebukes: the wrong form, the wrong tone, too late, told you already. Whoever complains does us a service."""

from __future__ import annotations

from collections.abc import Iterator

from klarwort.elements.phrased import owning_up
from klarwort.letter import Letter
from klarwort.phrases import Match, Phrasebook
from klarwort.rules.rule import Mark, Rule, marks_of
from klarwort.vocabulary import channel_rebuke as words
from klarwort.wording import Wording

_REBUKE = Phrasebook(words.GERMAN, words.ENGLISH)
_WELCOME = Phrasebook(words.INNOCENT_DE, words.INNOCENT_EN)


def _find(letter: Letter) -> Iterator[Mark]:
    yield from marks_of(_REBUKE, letter, _rebukes)


def _rebukes(_letter: Letter, match: Match) -> bool:
    return _WELCOME.first(match.sentence) is None and owning_up(match.sentence) is None


RULE = Rule(
    name="channel_rebuke",
    source="S2.3",
    reason=Wording(
        "Der Kunde wird zurechtgewiesen, wie und wo er sich beschwert; er hat sich gemeldet, das genügt.",
        "The customer is told off for how and where they complained; that they did is enough.",
    ),
    hint=Wording(
        "Was können Sie selbst veranlassen, ohne dass der Kunde noch etwas tut?",
        "What can you set going yourself, without the customer doing anything more?",
    ),
    find=_find,
)
