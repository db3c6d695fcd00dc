"""Promises that nobody can keep: "never again", "guaranteed", "every wish". A deed of one's own with a time is none."""

from __future__ import annotations

from collections.abc import Iterator

from klarwort.letter import Letter
from klarwort.phrases import Match, Phrasebook
from klarwort.rules.rule import Mark, Rule, marks_of
from klarwort.vocabulary import over_promise as words
from klarwort.wording import Wording

_SURE = Phrasebook(words.GERMAN, words.ENGLISH)
_INNOCENT = Phrasebook(words.INNOCENT_DE, words.INNOCENT_EN)


def _find(letter: Letter) -> Iterator[Mark]:
    yield from marks_of(_SURE, letter, _cannot_be_kept)


def _cannot_be_kept(letter: Letter, match: Match) -> bool:
    sentence = match.sentence
    if sentence.is_question or _INNOCENT.first(sentence):
        return False
    return match.tag == "always" or not letter.times_in(sentence)


RULE = Rule(
    name="over_promise",
    source="S4.8",
    reason=Wording(
        "Das kann niemand halten; der nächste Fehler macht daraus ein gebrochenes Wort.",
        "Nobody can keep this; the next slip makes it a broken word.",
    ),
    hint=Wording(
        "Was haben Sie selbst in der Hand, und bis wann?",
        "What is in your own hands, and by when?",
    ),
    find=_find,
    yields_to=frozenset({"liability"}),
)
