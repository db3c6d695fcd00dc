"""Signs: words in a text that show something, and the search for them by vocabulary.

A cue is a phrase in plain spelling: `…` lets up to four words stand between, `*` at a word's end lets the
word go on, `a|b` gives a choice of words. It is matched on folded text, within one sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from klarwort.folding import Folded, fold_word
from klarwort.sentences import REACH, Boundaries


class ThreatKind(StrEnum):
    """What a customer says they will do."""

    CONSEQUENCES = "consequences"
    CANCELLATION = "cancellation"
    LAWYER = "lawyer"
    PRESS = "press"
    PUBLIC = "public"
    AUTHORITY = "authority"
    PAYMENT = "payment"
    ULTIMATUM = "ultimatum"


class AngerKind(StrEnum):
    """How anger shows. SHOUTING and EXCLAMATION are weak: they count only together with another sign."""

    OUTRAGE = "outrage"
    INSULT = "insult"
    LOST_TRUST = "lost_trust"
    OUT_OF_PATIENCE = "out_of_patience"
    SHOUTING = "shouting"
    EXCLAMATION = "exclamation"

    @property
    def weak(self) -> bool:
        return self in {AngerKind.SHOUTING, AngerKind.EXCLAMATION}


@dataclass(frozen=True)
class Sign:
    """Words that show something: `words` is text[start:end]."""

    start: int
    end: int
    words: str
    kind: ThreatKind | AngerKind


@dataclass(frozen=True)
class Hit:
    """A cue found at a folded span."""

    start: int
    end: int
    kind: ThreatKind | AngerKind


@dataclass(frozen=True, eq=False)
class Cue:
    """A compiled phrase; `denies`: the phrase has its own negation, so one beside it tells nothing.

    `needs`: of each of these sets a text has a word, or the pattern cannot match; "unver*" stands for words
    that begin so.
    """

    pattern: re.Pattern[str]
    kind: ThreatKind | AngerKind
    denies: bool
    needs: tuple[frozenset[str], ...]


class Cues:
    """The cues of a vocabulary, to be asked which of them a text can have at all."""

    def __init__(self, phrases: Iterable[tuple[ThreatKind | AngerKind, str]]) -> None:
        """`phrases`: (kind, lines of phrases)."""
        self.all = tuple(
            _cue(kind, line.strip())
            for kind, lines in phrases
            for line in lines.strip().splitlines()
            if line.strip()
        )
        self._by_word: dict[str, list[Cue]] = {}
        for cue in self.all:
            for word in max(cue.needs, key=_rarity):
                self._by_word.setdefault(word, []).append(cue)

    def possible_in(self, words: frozenset[str]) -> list[Cue]:
        """The cues whose words are all among the words of a text, wherever they stand."""
        known = _with_beginnings(words)
        near = {cue for word in self._by_word.keys() & known for cue in self._by_word[word]}
        return [cue for cue in near if not any(known.isdisjoint(needed) for needed in cue.needs)]


@lru_cache(maxsize=1)
def _with_beginnings(words: frozenset[str]) -> frozenset[str]:
    """Kept for the next vocabulary: a text is held against several."""
    return words | {word[:_BEGINNING] + "*" for word in words}


_GAP = r"(?:[\s,]{1,3}[\w'-]{1,60}+){0,4}?[\s,]{1,3}"
_DENIAL_WORDS = (
    "nicht|nich|nie|niemals|ohne|kein|keine|keinen|keinem|keiner|keinerlei|keineswegs|weder|"
    "not|never|no|without|neither|nor|hardly|don't|won't|doesn't|didn't|isn't|wasn't|aren't|can't|cannot"
    "|wouldn't"
)
DENIAL = re.compile(rf"\b(?:{_DENIAL_WORDS})\b")
_WORDS_NEAR = re.compile(r"[\w'-]{1,60}+")
_BEFORE, _BEHIND = 3, 2
_BEGINNING = 5


def _cue(kind: ThreatKind | AngerKind, phrase: str) -> Cue:
    pattern = space = ""
    needs: list[frozenset[str]] = []
    for token in fold_word(phrase).split():
        if token == "…":
            space = _GAP
            continue
        pattern += space + _word(token, opens=not pattern)
        needs.append(frozenset(_needed(choice) for choice in token.split("|")))
        space = r"[\s,]{1,3}"
    return Cue(
        re.compile(pattern), kind, DENIAL.search(fold_word(phrase)) is not None, tuple(filter(all, needs))
    )


def _word(token: str, *, opens: bool) -> str:
    choices = []
    for choice in token.split("|"):
        stem = re.escape(choice.rstrip("*"))
        # Not "\b" in front: re is fast in finding a pattern that begins with its letters.
        front = rf"(?<!\w{stem})" if opens else ""
        choices.append(stem + front + (r"\w{0,30}+" if choice.endswith("*") else ""))
    return rf"(?:{'|'.join(choices)})(?!\w)"


def _needed(choice: str) -> str:
    """The word that a text must have for this one; "" where none can be told."""
    stem = choice.rstrip("*")
    if stem == choice:
        words: list[str] = re.findall(r"\w+", stem)
        return max(words, key=len)
    return stem[:_BEGINNING] + "*" if re.match(rf"\w{{{_BEGINNING}}}", stem) else ""


def _rarity(words: frozenset[str]) -> int:
    return min(map(len, words))


def search(folded: Folded, ends: Boundaries, vocabulary: Cues, innocent: re.Pattern[str]) -> Iterator[Hit]:
    """Cues in the text that are neither denied nor part of an `innocent` phrase."""
    for cue in vocabulary.possible_in(folded.word_set):
        for found in cue.pattern.finditer(folded.text):
            start, end = found.span()
            if not ends.in_one_sentence(start, end):
                continue
            if not cue.denies and _denied(folded.text, ends, start, end):
                continue
            if not _harmless(folded.text, innocent, start, end):
                yield Hit(start, end, cue.kind)


def _harmless(text: str, innocent: re.Pattern[str], start: int, end: int) -> bool:
    """Whether an innocent phrase shares words with a span."""
    phrases = innocent.finditer(text, max(0, start - REACH), end + REACH)
    return any(phrase.start() < end and phrase.end() > start for phrase in phrases)


def signs(folded: Folded, hits: Iterable[Hit]) -> tuple[Sign, ...]:
    """Hits as signs in the order of the text; of overlapping ones the longest stays."""
    kept: list[Hit] = []
    taken = bytearray(len(folded.text))
    for hit in sorted(hits, key=lambda one: (one.start - one.end, one.start, one.kind)):
        if not any(taken[hit.start : hit.end]):
            taken[hit.start : hit.end] = b"\1" * (hit.end - hit.start)
            kept.append(hit)
    found = []
    for hit in sorted(kept, key=lambda one: one.start):
        start, end = folded.span(hit.start, hit.end)
        found.append(Sign(start, end, folded.original[start:end], hit.kind))
    return tuple(found)


def _denied(text: str, ends: Boundaries, start: int, end: int) -> bool:
    """Whether a negation stands inside the words or close by in their clause."""
    if DENIAL.search(text, start, end):
        return True
    first, last = ends.clause(start, end)
    before = _WORDS_NEAR.findall(text, max(first, start - 60), start)[-_BEFORE:]
    behind = _WORDS_NEAR.findall(text, end, min(last, end + 60))[:_BEHIND]
    return any(DENIAL.fullmatch(word) for word in (*before, *behind))
