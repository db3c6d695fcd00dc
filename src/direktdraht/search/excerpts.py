"""The lines around what was found, with the words that were found set apart."""

import functools
import itertools
import re
from dataclasses import dataclass

from direktdraht.search.asking import Question
from direktdraht.search.tokens import LONGEST_TEXT, clean, numbers_at, token, words_like

Span = tuple[int, int, int]
_MOST_HITS = 60
_FIRST_LETTERS = 2000


@dataclass(frozen=True)
class Piece:
    """Some text, and whether it is one of the words that were asked for. Not escaped."""

    text: str
    is_found: bool


def marked(text: str, question: Question) -> list[Piece]:
    """All of a short text in pieces."""
    text = clean(text)
    return _pieces(text, 0, len(text), _hits(text, question))


def excerpt(text: str, question: Question, *, length: int = 220) -> list[Piece]:
    """About length letters in one line: where most of the terms stand together, else the beginning. Of a long text the
    first letters will do, if all of the terms stand there."""
    line, hits, first = _found_in(text[:_FIRST_LETTERS], question, length)
    is_whole = len(text) <= _FIRST_LETTERS
    if not is_whole and (len({hit[2] for hit in hits}) < len(question) or first + length > len(line)):
        line, hits, first = _found_in(text[:LONGEST_TEXT], question, length)
        is_whole = True
    start = _word_begin(line, max(0, first - length // 3)) if first + 40 > length else 0
    end = _word_end(line, start + length)
    pieces = _pieces(line, start, end, hits)
    before = [Piece("… ", False)] if start else []
    after = [Piece(" …", False)] if end < len(line) or not is_whole else []
    return [*before, *pieces, *after]


def _found_in(text: str, question: Question, length: int) -> tuple[str, list[Span], int]:
    """The text in one line, what was found there, and where most of it stands together."""
    line = " ".join(clean(text).split())
    hits = _hits(line, question)
    return line, hits, _where_most_stand(hits, length)[0] if hits else 0


def _hits(text: str, question: Question) -> list[Span]:
    """(start, end, which term), in the order of the text and without overlaps."""
    hits: list[Span] = []
    if any(term.groups or term.token.isdigit() for term in question):
        hits = [
            (start, end, index)
            for start, end, token in numbers_at(text)
            for index, term in enumerate(question)
            if term.fits(token)
        ]
    words = (
        (*found.span(), index)
        for found in _words_like(question).finditer(text)
        if (index := _term_of(token(found.group()), question)) is not None
    )
    if hits:  # a word inside a number is none
        words = (word for word in words if not any(begin <= word[0] < end for begin, end, _index in hits))
    return sorted([*hits, *itertools.islice(words, max(0, _MOST_HITS - len(hits)))])


@functools.lru_cache(maxsize=64)
def _words_like(question: Question) -> re.Pattern[str]:
    return words_like(first for term in question for first in (term.token, *term.groups))


def _term_of(found: str, question: Question) -> int | None:
    """Which term asks for this token: one that names it, before the beginning of one."""
    for index, term in enumerate(question):
        if found == term.token or found in term.groups:
            return index
    return len(question) - 1 if question and question[-1].fits(found) else None


def _where_most_stand(hits: list[Span], length: int) -> Span:
    """The hit with the most terms close behind it; of several the first."""
    if len({index for _start, _end, index in hits}) == 1:
        return hits[0]
    return max(hits, key=lambda hit: (_terms_near(hit, hits, length), -hit[0]))


def _terms_near(hit: Span, hits: list[Span], length: int) -> int:
    return len({index for start, _end, index in hits if 0 <= start - hit[0] < length // 2})


def _pieces(text: str, start: int, end: int, hits: list[Span]) -> list[Piece]:
    pieces, at = [], start
    for begin, finish, _index in hits:
        if begin < at or finish > end:
            continue
        if begin > at:
            pieces.append(Piece(text[at:begin], False))
        pieces.append(Piece(text[begin:finish], True))
        at = finish
    if at < end:
        pieces.append(Piece(text[at:end], False))
    return pieces


def _word_begin(text: str, at: int) -> int:
    gap = text.find(" ", at, at + 30)
    return gap + 1 if at and gap >= 0 else at


def _word_end(text: str, at: int) -> int:
    if at >= len(text):
        return len(text)
    gap = text.rfind(" ", at - 30, at)
    return gap if gap > 0 else at
