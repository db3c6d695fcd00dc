"""Jargon: internal numbers, abbreviations and words of our trade, unless the customer uses them too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from klarwort.folding import fold
from klarwort.letter import Letter
from klarwort.passage import Sentence, Token
from klarwort.phrases import Match, Phrasebook
from klarwort.rules.rule import Mark, Rule
from klarwort.vocabulary import jargon as words
from klarwort.wording import Wording

_INSIDE = Phrasebook(words.GERMAN, words.ENGLISH)
_NUMBER = re.compile(
    r"[A-Z]{2,6}-?\d{3,}[\w-]*|[A-Z]{2,6}-[A-Z]{1,6}-\d+|\d?[A-Z]{2,5}\d?|\d[A-Z]|[A-Z]\d|CW|KW"
)
_SHOUTED = 3


def _find(letter: Letter) -> Iterator[Mark]:
    theirs = fold(letter.context.customer_words).word_set
    for sentence in letter.sentences:
        if not sentence.word_set & words.ASKED_FOR:
            found = _inside(sentence, theirs)
            if found is not None:
                yield found


def _inside(sentence: Sentence, theirs: frozenset[str]) -> Mark | None:
    said = [match for match in _INSIDE.matches(sentence) if not _all_known_to(theirs, match)]
    for match in said:
        if match.tag == "inside":
            return Mark(match.start, match.end)
    return _abbreviated(sentence, theirs) or next(
        (Mark(match.start, match.end, by_form=True) for match in said), None
    )


def _abbreviated(sentence: Sentence, theirs: frozenset[str]) -> Mark | None:
    if sum(_capitals(token.written) for token in sentence.tokens) > max(_SHOUTED, len(sentence.tokens) // 2):
        return None
    for place, token in enumerate(sentence.tokens):
        if _is_ours(token) and not _known_to(theirs, token.word) and not _is_theirs(sentence, place):
            return Mark(token.start, token.end)
    return None


def _all_known_to(theirs: frozenset[str], match: Match) -> bool:
    return all(_known_to(theirs, word) for word in match.words)


def _known_to(theirs: frozenset[str], word: str) -> bool:
    """Whether the customer wrote a word, or all parts of it, themselves."""
    return theirs.issuperset(word.split("-"))


def _is_ours(token: Token) -> bool:
    parts = token.written.split("-")
    if _NUMBER.fullmatch(token.written):
        return token.written.upper() not in words.KNOWN
    return len(parts) > 1 and any(_capitals(part) and part.upper() not in words.KNOWN for part in parts)


def _capitals(written: str) -> bool:
    return 2 <= len(written) <= 6 and written.isupper() and written.isalpha()


def _is_theirs(sentence: Sentence, place: int) -> bool:
    """Whether the words before say that the number is the customer's own, or it stands in a form of theirs."""
    numbered = any(token.word in words.THEIRS for token in sentence.tokens[max(0, place - 3) : place])
    return numbered or any(
        _is_ours(token) and before.word in words.YOUR for before, token in pairwise(sentence.tokens)
    )


RULE = Rule(
    name="jargon",
    source="S2.18",
    reason=Wording(
        "Das ist unsere Sprache, nicht die des Kunden.",
        "That is our language, not the customer's.",
    ),
    hint=Wording("Wie würde der Kunde es nennen?", "What would the customer call it?"),
    find=_find,
)
