"""Whether two texts speak of the same: by their words of content, and by spelling."""

from __future__ import annotations

from collections.abc import Iterable

from klarwort.vocabulary.stop_words import ENGLISH, GERMAN
from klarwort.vocabulary.word_list import words as word_list

_ASKING = word_list("welche welcher welches welchen welchem wann wieviel which what when where whose")
_LONG_ENOUGH = 4
_SMALL = GERMAN | ENGLISH | _ASKING
_STEM = 6
_MUCH = 0.6


def content_of(words: Iterable[str]) -> frozenset[str]:
    """The beginnings of the folded words that carry content: "lieferung" and "lieferungen" are one."""
    return frozenset(_stem(word) for word in words if len(word) >= _LONG_ENOUGH and word not in _SMALL)


def _stem(word: str) -> str:
    return word[:_STEM].rstrip("nse")


def much_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether the words of content are mostly the same, at least two of them."""
    shared = len(one & other)
    return shared > 1 and shared >= _MUCH * max(min(len(one), len(other)), 1)


def one_letter_off(word: str, other: str) -> bool:
    """Whether two words differ in one letter: another, one more, one less, or two that changed places."""
    if word == other or abs(len(word) - len(other)) > 1:
        return False
    same = next((place for place, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), None)
    if same is None:
        return True
    behind, behind_other = word[same:], other[same:]
    swapped = behind[:2] == behind_other[:2][::-1] and behind[2:] == behind_other[2:]
    return swapped or behind_other[1:] in {behind, behind[1:]} or behind[1:] == behind_other
