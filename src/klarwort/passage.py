"""The text of a letter cut into sentences, clauses and words, once for all rules. Quotations are left out."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from klarwort.folding import PARAGRAPH, SCAN_LIMIT, Folded, fold
from klarwort.language import chosen_language, language_of
from klarwort.quoting import without_quotes
from klarwort.sentences import Boundaries, boundaries
from klarwort.times import MOST, looks_back
from klarwort.times.joining import Expression, expressions
from klarwort.times.meaning import is_precise

_WORD = re.compile(r"\d+(?:[.:,/]\d+)*%?(?![\w-])|\w+(?:['-]\w+)*")
_LINE_OF_ITS_OWN = re.compile(
    r"\n[ \t]{0,8}(?=[-*•–]\s|\d{1,2}[.)]\s|[A-ZÄÖÜ][^\n]{0,60}\n?\Z"
    r"|(?:Mit|Viele|Beste|Herzliche|Freundliche|Schöne|Liebe)\s(?:\w{1,20}\s)?Gr(?:ü|ue)(?:ß|ss)"
    r"|(?:Best|Kind|Warm|Many|With)\s(?:\w{1,10}\s)?(?:regards|wishes)|Yours\b)"
    r"|(?<=:)[ \t]{0,3}\r?\n"
)
_INLINE_QUOTE = re.compile(r"[„“»«\"]([^„“”»«\"\n]{12,600})[“”«»\"]")
_STRETCH_MARK = re.compile(r"[,;:()]|\s-\s")
_CLAUSE_MARK = re.compile(r"[;()]|[,:](?!\d)|\s-\s|\b(?:und|aber|oder|doch|denn|sondern|and|but|or)\b")


@dataclass(frozen=True, slots=True)
class Token:
    """A word: `word` is its folded form, `written` = text[start:end].

    `clause` counts the clauses of its sentence, `stretch` only those that a comma or the like cuts off.
    """

    word: str
    start: int
    end: int
    clause: int
    stretch: int
    written: str

    @property
    def capital(self) -> bool:
        return self.written[:1].isupper()


@dataclass(frozen=True)
class Sentence:
    """A sentence at text[start:end]; `folded` is it in folded spelling, `paragraph` counts from 0."""

    number: int
    start: int
    end: int
    paragraph: int
    folded: str
    language: str
    tokens: tuple[Token, ...] = field(repr=False)

    @property
    def is_question(self) -> bool:
        return self.folded.rstrip(' "').endswith("?")

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The folded words, in order."""
        return tuple(token.word for token in self.tokens)

    @cached_property
    def word_set(self) -> frozenset[str]:
        return frozenset(self.words)

    @cached_property
    def clauses(self) -> tuple[tuple[Token, ...], ...]:
        """The words by clause: between commas, colons and "und", "but" …"""
        found: dict[int, list[Token]] = {}
        for token in self.tokens:
            found.setdefault(token.clause, []).append(token)
        return tuple(tuple(clause) for clause in found.values())


@dataclass(frozen=True, slots=True)
class NamedTime:
    """A time that a reader can hold somebody to, at text[start:end]; `past` where its clause looks back."""

    start: int
    end: int
    past: bool


@dataclass(frozen=True)
class Passage:
    """A text, its language ("de" or "en") and its sentences; spans are places in `text`."""

    text: str
    language: str
    folded: Folded = field(repr=False)
    ends: Boundaries = field(repr=False)
    sentences: tuple[Sentence, ...] = field(repr=False)

    @cached_property
    def expressions(self) -> tuple[Expression, ...]:
        """All that may be a time, in the order of the text; what it means depends on when it was written."""
        return tuple(expressions(self.folded)[:MOST])

    @cached_property
    def times(self) -> tuple[NamedTime, ...]:
        """Clock times, days and dates; "next week" alone and parts of a day are none."""
        found = []
        for expression in self.expressions:
            if any(map(is_precise, expression.meanings)):
                start, end = self.folded.span(expression.start, expression.end)
                found.append(NamedTime(start, end, looks_back(self.folded, self.ends, expression)))
        return tuple(found)

    def sentence_at(self, place: int) -> Sentence | None:
        """The sentence around a place of the text."""
        return next((one for one in self.sentences if one.start <= place < one.end), None)


def read_passage(text: str, language: str | None = None) -> Passage:
    """Cut the first 8,000 characters of `text`; quoted mails and quotations inside sentences are left out.

    Raises ValueError for a language other than German and English.
    """
    own = _without_inline_quotes(without_quotes(text))
    chosen = language_of(own) if language is None else chosen_language(language)
    folded = fold(own)
    ends = boundaries(folded)
    return Passage(text, chosen, folded, ends, tuple(_sentences(folded, ends, chosen)))


def _without_inline_quotes(text: str) -> str:
    """Somebody else's words in quotation marks are not the writer's; a text all in marks is."""
    if "„" not in text and "»" not in text and '"' not in text and "“" not in text:
        return text

    def blank(found: re.Match[str]) -> str:
        whole = len(found.group()) > len(text.strip()) - 12
        return found.group() if whole else found.group()[0] + " " * (len(found.group()) - 2) + '"'

    return _INLINE_QUOTE.sub(blank, text)


def _sentences(folded: Folded, ends: Boundaries, language: str) -> list[Sentence]:
    found: list[Sentence] = []
    paragraph = 0
    cuts = sorted({0, *ends.sentence_ends, *_line_ends(folded), len(folded.text)})
    for begin, end in pairwise(cuts):
        words = folded.text[begin:end]
        tokens = _tokens(folded, begin, end, language)
        if tokens:
            last = begin + len(words.rstrip(f" {PARAGRAPH}"))
            start, behind = folded.span(begin + len(words) - len(words.lstrip(f" {PARAGRAPH}")), last)
            own = folded.text[begin:last].strip()
            found.append(Sentence(len(found), start, behind, paragraph, own, language, tokens))
        paragraph += words.count(PARAGRAPH)
    return found


def _line_ends(folded: Folded) -> list[int]:
    """Where a line begins that is none of flowing text: a list's item, the salutation's end, the name below."""
    return [folded.place(found.end()) for found in _LINE_OF_ITS_OWN.finditer(folded.original, 0, SCAN_LIMIT)]


def _tokens(folded: Folded, begin: int, end: int, language: str) -> tuple[Token, ...]:
    clauses = [found.start() for found in _CLAUSE_MARK.finditer(folded.text, begin, end)]
    stretches = [found.start() for found in _STRETCH_MARK.finditer(folded.text, begin, end)]
    tokens: list[Token] = []
    for found in _WORD.finditer(folded.text, begin, end):
        start, behind = folded.span(*found.span())
        place = found.start()
        short_sie = language == "de" and found.group() == "s" and folded.original[start : start + 1] == "S"
        tokens.append(
            Token(
                # Austrian "bringen S'" is "bringen Sie".
                "sie" if short_sie else found.group(),
                start,
                behind,
                bisect_right(clauses, place),
                bisect_right(stretches, place),
                folded.original[start:behind],
            )
        )
    return tuple(tokens)
