"""Anger: words of outrage, insult, lost trust, spent patience; shouting and exclamation marks (weak)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from klarwort.folding import SCAN_LIMIT, UNSEEN, Folded
from klarwort.sentences import Boundaries
from klarwort.signs import AngerKind, Cues, Hit, Sign, search, signs
from klarwort.vocabulary import anger_de, anger_en, innocent
from klarwort.vocabulary.stop_words import ENGLISH, GERMAN
from klarwort.vocabulary.word_list import words

_INNOCENT = re.compile(rf"\b(?:{innocent.ANGER})")
_MARKS = re.compile(r"[!?][!?]++")
_STOP = re.compile(r"[.!?;:¶]")
# Two letters side by side that are no common small ones: without such a pair nobody shouts.
_CAPITALS = re.compile(rf"[^\W\d_a-zäöüß][{UNSEEN}]*[^\W\d_a-zäöüß]")
_WORD = re.compile(r"[^\W\d_]{1,60}+")
_KIND = re.compile(
    r"\b(?:dank\w{0,3}|danke|super|toll|klasse|prima|freu\w{0,4}|herzlich\w{0,3}|glueckwunsch|perfekt|gut|"
    r"thank|thanks|great|perfect|awesome|congratulations|happy|cheers|love)\b"
)
_KIND_REACH = 60
_SHORTEST_SHOUT = 8
_SMALL_WORDS = GERMAN | ENGLISH | words("die so es was will am an ein wo wer her here must all just")


def anger_in(folded: Folded, ends: Boundaries) -> tuple[Sign, ...]:
    """The signs of anger in a text, weak ones included (AngerKind.weak)."""
    hits = [*search(folded, ends, _cues(), _INNOCENT), *_exclamations(folded), *_shouting(folded)]
    return signs(folded, hits)


def _exclamations(folded: Folded) -> Iterator[Hit]:
    """Two or more marks with a "!" among them, unless they cheer."""
    for found in _MARKS.finditer(folded.text):
        cheers = _KIND.search(folded.text, max(0, found.start() - _KIND_REACH), found.start())
        if "!" in found.group() and not cheers:
            yield Hit(found.start(), found.end(), AngerKind.EXCLAMATION)


def _shouting(folded: Folded) -> Iterator[Hit]:
    """Runs of words in capitals with a small word among them: names and legal forms have none."""
    behind = 0
    for capitals in _CAPITALS.finditer(folded.original, 0, SCAN_LIMIT):
        place = folded.place(capitals.start())
        if place < behind:
            continue
        behind = _word_begin(folded.text, place, behind)
        while behind <= place:
            run, behind = _loud_run(folded, behind)
            yield from _shout(folded, run)


def _word_begin(text: str, place: int, limit: int) -> int:
    while place > limit and _WORD.match(text, place - 1):
        place -= 1
    return place


def _loud_run(folded: Folded, begin: int) -> tuple[list[tuple[int, int]], int]:
    """The words in capitals that follow each other in a sentence, from a place on; and the place behind."""
    run: list[tuple[int, int]] = []
    for found in _WORD.finditer(folded.text, begin):
        written = folded.words(*found.span())
        loud = len(written) > 1 and written.isupper()
        if not loud or (run and _STOP.search(folded.text, run[-1][1], found.start())):
            return run, run[-1][1] if run else found.end()
        run.append(found.span())
    return run, len(folded.text)


def _shout(folded: Folded, run: list[tuple[int, int]]) -> Iterator[Hit]:
    if len(run) < 2 or run[-1][1] - run[0][0] < _SHORTEST_SHOUT:
        return
    if any(folded.text[start:end] in _SMALL_WORDS for start, end in run):
        yield Hit(run[0][0], run[-1][1], AngerKind.SHOUTING)


@cache
def _cues() -> Cues:
    """Compiled on first use, so that whoever only imports this does not wait."""
    return Cues((*anger_de.PHRASES, *anger_en.PHRASES))
