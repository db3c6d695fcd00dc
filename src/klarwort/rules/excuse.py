"""Excuses: reasons from our own house that are told so that we look less guilty. Not every "because" is one."""

from __future__ import annotations

from collections.abc import Iterator

from klarwort.elements.phrased import owning_up
from klarwort.grammar import asks_why
from klarwort.justifying import Spoken, justified_in
from klarwort.letter import Letter
from klarwort.lexicon import concepts_of
from klarwort.phrases import Match, Phrasebook
from klarwort.rules.rule import Mark, Rule, marks_of
from klarwort.vocabulary import excuse as words
from klarwort.vocabulary import excuse_de, excuse_en
from klarwort.wording import Wording

_EXCUSES = Phrasebook(excuse_de.GERMAN, excuse_en.ENGLISH)
_STRAINS = frozenset({"ordeal", "strain", "swamped"})
_INNOCENT = Phrasebook(words.INNOCENT_DE, words.INNOCENT_EN)


def _find(letter: Letter) -> Iterator[Mark]:
    if not letter.context.asked_why:
        yield from marks_of(_EXCUSES, letter, _exonerates, by_form=frozenset({"defence"}))
        for start, end in justified_in(letter, Spoken.OF_US):
            yield Mark(start, end, by_form=True)


def _exonerates(letter: Letter, match: Match) -> bool:
    """Whether nobody asked why, and nobody near by answers for it."""
    sentence = match.sentence
    if sentence.is_question or _INNOCENT.first(sentence):
        return False
    if match.tag == "cause" and match.words & {"ich", "i"} and not _STRAINS & _concepts(match):
        return False
    if match.tag == "defence" and owning_up(sentence):
        return False
    return not any(asks_why(near) or owning_up(near, "answers") for near in letter.near(sentence))


def _concepts(match: Match) -> frozenset[str]:
    """What the words of a match stand for; "because I had switched it off" has no strain and admits."""
    return frozenset[str]().union(*(concepts_of(word, match.sentence.language) for word in match.words))


RULE = Rule(
    name="excuse",
    source="S4.9",
    reason=Wording(
        "Was bei uns los war, hilft dem Kunden nicht; es klingt, als wären wir nicht zuständig.",
        "What went on in our house does not help the customer; it sounds as if we were not in charge.",
    ),
    hint=Wording(
        "Hat der Kunde nach dem Warum gefragt? Wenn nicht: Was geschieht jetzt, und bis wann?",
        "Did the customer ask why? If not: what happens now, and by when?",
    ),
    find=_find,
    yields_to=frozenset({"liability"}),
)
