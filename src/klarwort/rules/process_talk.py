"""Talk about processes, contracts and cooperation while the matter is not saved. In the follow-up it is what we owe."""

from __future__ import annotations

from collections.abc import Iterator

from klarwort.letter import Letter
from klarwort.passage import read_passage
from klarwort.phrases import Match, Phrasebook
from klarwort.rules.rule import Mark, Rule, marks_of
from klarwort.vocabulary import process_talk as words
from klarwort.wording import Wording

_TALK = Phrasebook(words.GERMAN, words.ENGLISH)
_AGREED = Phrasebook(words.INNOCENT_DE, words.INNOCENT_EN)
_WORKING = Phrasebook(words.WORKING_DE, words.WORKING_EN)
_SOME_DAY = Phrasebook(words.SOME_DAY_DE, words.SOME_DAY_EN)


def speaks_of_process(text: str, language: str | None = None) -> bool:
    """Whether somebody's words are about how one works together: a customer who says so has opened that talk."""
    return any(_TALK.first(sentence) is not None for sentence in read_passage(text, language).sentences)


def _find(letter: Letter) -> Iterator[Mark]:
    if not letter.context.talk_agreed:
        yield from marks_of(_TALK, letter, _premature)
        yield from marks_of(_SOME_DAY, letter, _speaks_of_working, frozenset({"some_day"}))


def _premature(_letter: Letter, match: Match) -> bool:
    return _AGREED.first(match.sentence) is None


def _speaks_of_working(letter: Letter, match: Match) -> bool:
    """Whether what is to be some day is how one works, with no time that it is done by."""
    sentence = match.sentence
    if _WORKING.first(sentence) is None or sentence.is_question or letter.times_in(sentence):
        return False
    return _premature(letter, match)


RULE = Rule(
    name="process_talk",
    source="S0.23",
    reason=Wording(
        "Über Abläufe redet, wer gerettet ist; vorher klingt es, als solle der Kunde mit schuld sein.",
        "Processes are for later; before the matter is saved it sounds as if the customer shared the blame.",
    ),
    hint=Wording(
        "Für später merken? Was braucht der Kunde jetzt?",
        "Keep it for later? What does the customer need now?",
    ),
    find=_find,
)
