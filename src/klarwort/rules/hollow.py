"""Hollow phrases: words that would fit any letter to anybody. A name, a number or a time makes them specific."""

from __future__ import annotations

import re
from collections.abc import Iterator

from klarwort.letter import Letter
from klarwort.phrases import Match, Phrasebook
from klarwort.rules.rule import Mark, Rule, marks_of
from klarwort.vocabulary import hollow as words
from klarwort.wording import Wording

_HOLLOW = Phrasebook(words.GERMAN, words.ENGLISH)
_LONG_THANKS = 13
_FIGURE = re.compile(r"\d")


def _find(letter: Letter) -> Iterator[Mark]:
    yield from marks_of(_HOLLOW, letter, _says_nothing)


def _says_nothing(letter: Letter, match: Match) -> bool:
    """Whether the sentence could go to anybody: no time, no figure; thanks that go on to say what for."""
    sentence = match.sentence
    if _is_specific(letter, match):
        return False
    if match.tag == "thanks":
        return len(sentence.tokens) - match.last < _LONG_THANKS and not sentence.word_set & words.GOES_ON
    return True


def _is_specific(letter: Letter, match: Match) -> bool:
    """Whether its own clauses name a time or a figure."""
    said = match.clauses
    timed = any(not time.past and said[0].start <= time.start < said[-1].end for time in letter.passage.times)
    return timed or any(
        _FIGURE.search(token.word) and before not in words.SINCE
        for before, token in zip(["", *(token.word for token in said)], said, strict=False)
    )


RULE = Rule(
    name="hollow",
    source="S3.15",
    reason=Wording(
        "Der Satz könnte an jeden gehen; freundliche Formeln ohne Tat machen wütend.",
        "The sentence could go to anybody; friendly phrases without a deed make people angry.",
    ),
    hint=Wording(
        "Was davon betrifft nur diesen Kunden? Sonst: weglassen?",
        "What of it is about this customer only? If nothing: leave it out?",
    ),
    find=_find,
    yields_to=frozenset({"non_apology", "felt_regret", "over_promise", "process_talk"}),
)
