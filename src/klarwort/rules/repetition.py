"""A sentence of the last letter, word for word: it reads as if nothing had happened since."""

from __future__ import annotations

from collections.abc import Iterator

from klarwort.letter import Letter
from klarwort.passage import Sentence, read_passage
from klarwort.report import ElementKind
from klarwort.rules.rule import Mark, Rule
from klarwort.wording import Wording

_FEWEST = 6
"""Words of a sentence that is not the same by chance."""


def _find(letter: Letter) -> Iterator[Mark]:
    if not letter.context.earlier_message:
        return
    earlier = {_said(sentence) for sentence in read_passage(letter.context.earlier_message).sentences}
    for sentence in letter.sentences:
        if len(sentence.tokens) < _FEWEST or letter.within(sentence, ElementKind.NAMED_CONTACT):
            continue
        if _said(sentence) in earlier:
            yield Mark(sentence.start, sentence.end)


def _said(sentence: Sentence) -> tuple[str, ...]:
    return sentence.words


RULE = Rule(
    name="repetition",
    source="S1.16",
    reason=Wording(
        "Dieser Satz stand wörtlich schon im letzten Brief.",
        "This sentence stood word for word in the last letter.",
    ),
    hint=Wording("Was ist seitdem geschehen?", "What has happened since?"),
    find=_find,
)
