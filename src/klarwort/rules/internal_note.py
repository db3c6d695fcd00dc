"""What is meant for us alone: words of an internal note, "internal only", a template's empty place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from klarwort.folding import fold
from klarwort.letter import Letter
from klarwort.phrases import Match, Phrasebook
from klarwort.rules.rule import Mark, Rule, marks_of
from klarwort.vocabulary import slips
from klarwort.wording import Wording

_NOTE = Phrasebook(slips.NOTE_DE, slips.NOTE_EN)
_PLACE = re.compile(
    r"\{\{[^{}\n]{1,40}\}\}|\{%[^{}\n]{1,40}%\}|<<[^<>\n]{1,40}>>"
    r"|\[(?:Ihr |Your )?(?:(?:Vor|Nach|Kunden|First |Last )?Name|Datum|Date|Kunde|Customer|Anrede|Time)\]"
    r"|\bX{3,}\b",
    re.IGNORECASE,
)
_EMPTY = Wording("Eine leere Stelle der Vorlage.", "An empty place of a template.")
_RUN = 5
"""Words in a row that are not the same by chance."""
_SHORTEST = 4


def _find(letter: Letter) -> Iterator[Mark]:
    yield from marks_of(_NOTE, letter, _is_note)
    for found in _PLACE.finditer(letter.passage.folded.original, 0, len(letter.passage.folded.text)):
        yield Mark(found.start(), found.end(), reason=_EMPTY)
    theirs = _words(letter.context.customer_words)
    runs = set(chain.from_iterable(_runs(_words(note)) for note in letter.context.internal_words))
    runs -= set(chain.from_iterable(_runs_of(theirs, length) for length in {len(run) for run in runs}))
    yield from _leaked(letter, runs)


def _is_note(_letter: Letter, match: Match) -> bool:
    return not match.sentence.is_question


def _leaked(letter: Letter, runs: set[tuple[str, ...]]) -> Iterator[Mark]:
    """One mark a sentence, at the first run of words that stands in an internal note."""
    for sentence in letter.sentences if runs else ():
        found = (
            (first, length)
            for length in {len(run) for run in runs}
            for first in range(len(sentence.words) - length + 1)
            if sentence.words[first : first + length] in runs
        )
        first, length = min(found, default=(0, 0))
        if length:
            yield Mark(sentence.tokens[first].start, sentence.tokens[first + length - 1].end)


def _words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\w+(?:['-]\w+)*", fold(text).text))


def _runs(words: tuple[str, ...]) -> set[tuple[str, ...]]:
    """Runs of five words; a shorter note is one as a whole, a single word if it is long enough to tell."""
    if len(words) >= _RUN:
        return _runs_of(words, _RUN)
    return {words} if len("".join(words)) >= _SHORTEST else set()


def _runs_of(words: tuple[str, ...], length: int) -> set[tuple[str, ...]]:
    return {words[first : first + length] for first in range(len(words) - length + 1)}


RULE = Rule(
    name="internal_note",
    source="S2.14",
    reason=Wording("Das ist nur für uns bestimmt.", "This is meant for us alone."),
    hint=Wording("Was davon darf der Kunde wissen?", "What of it may the customer know?"),
    find=_find,
)
