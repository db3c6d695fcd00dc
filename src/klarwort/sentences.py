"""Where sentences and clauses end in folded text: the windows in which words can speak about each other."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property
from heapq import merge

from klarwort.folding import PARAGRAPH, Folded
from klarwort.vocabulary.word_list import words

# A dot after a digit mostly belongs to a date ("am 1. Dezember"); these words behind it start a new sentence.
_STARTERS = words(
    """
    ich wir sie es das dies diese dieser der die den dem ein eine wenn dann danach bitte am bis ab
    morgen heute und aber doch denn warum wieso weshalb was wer wie wo ihr ihre mein meine unser
    unsere leider jetzt nun so falls sollte rufen melden schicken keine kein nicht mit i we you they
    it this that there the a if then please my our your tomorrow today why what who how now
    """
)
_ABBREVIATIONS = words(
    """
    dr prof hr fr nr ca bzw usw etc str tel evtl ggf inkl abs z b d h u a mr mrs ms no st
    """
)
_SENTENCE_MARK = re.compile(rf"[.!?{PARAGRAPH}](?:(?<={PARAGRAPH})|[.!?]{{0,8}}(?=[\s\"'»”“){PARAGRAPH}]|$))")
_CLAUSE_MARK = re.compile(
    r"[,;:()]|\s-\s|\b(?:und|aber|oder|doch|denn|sondern|weil|obwohl|and|but|because|although|so that)\b"
)
_WORD_BEFORE = re.compile(r"(\w{1,12}+)$")
_WORD_BEHIND = re.compile(r"\s{1,3}(\w{1,20}+)")


REACH = 200
"""How far words speak about each other at most: keeps the time linear in texts without a full stop."""
_LONGEST_MARK = 10


class Boundaries:
    """The places at which sentences and clauses end in one folded text; looked for only when asked."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.length = len(text)

    @cached_property
    def sentence_ends(self) -> tuple[int, ...]:
        """The sorted places behind which a new sentence begins."""
        return tuple(end for _, end in self._sentence_marks)

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        """The sentence (or sentences) around a span, at most `REACH` characters to either side."""
        at = bisect_right(self.sentence_ends, start)
        first = self.sentence_ends[at - 1] if at else 0
        behind = bisect_left(self.sentence_ends, end)
        last = self.sentence_ends[behind] if behind < len(self.sentence_ends) else self.length
        return max(first, start - REACH), min(last, end + REACH)

    def in_one_sentence(self, start: int, end: int) -> bool:
        """Whether no sentence ends inside a span."""
        return bisect_right(self.sentence_ends, start) == bisect_left(self.sentence_ends, end)

    def clause(self, start: int, end: int, *, skip_first_comma: bool = False) -> tuple[int, int]:
        """The clause around a span, at most `REACH` characters to either side; marks inside do not end it.

        `skip_first_comma`: the mark right behind the span belongs to it ("am Montag, dem 3., haben wir …").
        """
        before = bisect_left(self._sentence_marks, (start,)) - 1
        first = self._sentence_marks[before][1] if before >= 0 else 0
        nearest = max(first, start - REACH - _LONGEST_MARK)
        for mark in _CLAUSE_MARK.finditer(self._text, nearest, start + _LONGEST_MARK):
            if mark.start() < start:
                first = max(first, mark.end())
        marks = self._marks_behind(end)
        last = next(marks, self.length)
        if skip_first_comma and last <= end:
            last = next(marks, self.length)
        return max(min(first, start), start - REACH), min(max(last, end), end + REACH)

    def _marks_behind(self, place: int) -> Iterator[int]:
        """Where the marks of both kinds begin, from a place on, as far as they matter."""
        sentences = self._sentence_marks[bisect_left(self._sentence_marks, (place,)) :][:2]
        clauses = _CLAUSE_MARK.finditer(self._text, place, place + REACH + _LONGEST_MARK)
        return merge((start for start, _ in sentences), (mark.start() for mark in clauses))

    @cached_property
    def _sentence_marks(self) -> list[tuple[int, int]]:
        return [
            mark.span()
            for mark in _SENTENCE_MARK.finditer(self._text)
            if mark.group() != "." or _ends_sentence(self._text, mark.start())
        ]


def boundaries(folded: Folded) -> Boundaries:
    """The sentence and clause ends of a text."""
    return Boundaries(folded.text)


def _ends_sentence(text: str, dot: int) -> bool:
    word = _WORD_BEFORE.search(text, max(0, dot - 12), dot)
    if word is None:
        return True
    if word.group().isdigit():
        behind = _WORD_BEHIND.match(text, dot + 1)
        return behind is None or behind.group(1) in _STARTERS
    return word.group() not in _ABBREVIATIONS
