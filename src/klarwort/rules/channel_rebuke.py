"""Rebukes: the wrong form, the wrong tone, too late, told you already. Whoever complains does us a service."""

from __future__ import annotations

from collections.abc import Iterator

from klarwort.elements.phrased import owning_up
from klarwort.justifying import Spoken, justified_in
from klarwort.letter import Letter
from klarwort.phrases import Match, Phrasebook
from klarwort.report import ElementKind
from klarwort.rules.rule import Mark, Rule, marks_of
from klarwort.vocabulary import channel_rebuke as words
from klarwort.vocabulary import channel_rebuke_de, channel_rebuke_en
from klarwort.wording import Wording

_REBUKE = Phrasebook(channel_rebuke_de.GERMAN, channel_rebuke_en.ENGLISH)
_WELCOME = Phrasebook(words.INNOCENT_DE, words.INNOCENT_EN)


def _find(letter: Letter) -> Iterator[Mark]:
    yield from marks_of(_REBUKE, letter, _rebukes)
    for start, end in justified_in(letter, Spoken.OF_TELLING_US):
        yield Mark(start, end, by_form=True)


def _rebukes(letter: Letter, match: Match) -> bool:
    """ "As agreed on the phone I come at nine" tells nobody off, nor does who read a message too late."""
    sentence = match.sentence
    if match.tag == "told" and letter.within(sentence, ElementKind.ACTION_PROMISED):
        return False
    if (
        match.tag == "late"
        and not words.READ_LATE.isdisjoint(sentence.words)
        and words.WE & sentence.word_set
    ):
        return False
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
    yields_to=frozenset({"felt_regret", "non_apology"}),
)
