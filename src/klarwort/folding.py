"""Text folded for matching (lower case, umlauts as ae/oe/ue, ß as ss), with the way back to the original.

Every rule matches on the folded text and reports spans of the original: so `Grüße`, `Gruesse`, `GRÜSSE` and
the Swiss `Grüsse` are one word, and a rule is written once.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property

SCAN_LIMIT = 8_000
"""Characters of a text that are read: who is angry says so early. What follows is not looked at."""

PARAGRAPH = "¶"
"""Stands in folded text where a paragraph ends; no pattern crosses it."""

_SPACES = "\t\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)
_DIAERESIS = "\u0308"
_HIDDEN = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
UNSEEN = _HIDDEN + _DIAERESIS
"""Characters between or on letters that leave no letter of their own behind."""

_FOLDED = {
    **dict.fromkeys(_SPACES, " "),
    **dict.fromkeys(_HIDDEN, ""),
    **{"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"},
    **{"’": "'", "‘": "'", "`": "'", "´": "'"},
    **{"–": "-", "—": "-", "−": "-", "‑": "-", "‐": "-"},
    PARAGRAPH: " ",
}
_ODD = re.compile(r"[^\n -_a-~]")
_OF_OTHER_LENGTH = re.compile(f"[äöüßÄÖÜẞ{UNSEEN}]")
_PARAGRAPH_END = re.compile(r"\n *\n")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Folded:
    """A folded text and its original; `text` is what patterns are matched on."""

    original: str
    text: str

    @cached_property
    def _stretches(self) -> tuple[list[int], list[int], list[int]]:
        """Of each original character that became none or two: its place, its folded place, its length."""
        places: list[int] = []
        begins: list[int] = []
        lengths: list[int] = []
        grown = 0
        for odd in _OF_OTHER_LENGTH.finditer(self.original, 0, SCAN_LIMIT):
            place = odd.start()
            length = _length(odd.group(), self.text[max(0, place + grown - 1) : place + grown])
            places.append(place)
            begins.append(place + grown)
            lengths.append(length)
            grown += length - 1
        return places, begins, lengths

    @property
    def origin(self) -> tuple[int, ...]:
        """`origin[i]` is the place in `original` of the folded character `i`."""
        return tuple(map(self.original_place, range(len(self.text))))

    @cached_property
    def word_set(self) -> frozenset[str]:
        """The words of the text, each once: what is not in here, no pattern need be tried for."""
        # Most words repeat, so the short text of the different ones is cut up with care, not the long one.
        return frozenset(_WORD.findall(" ".join(set(self.text.split()))))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span in the original of a non-empty folded span."""
        return self.original_place(start), self.original_place(end - 1) + 1

    def words(self, start: int, end: int) -> str:
        """The original characters behind a non-empty folded span."""
        first, behind = self.span(start, end)
        return self.original[first:behind]

    def original_place(self, place: int) -> int:
        """The place in the original of a folded character."""
        places, begins, lengths = self._stretches
        nearest = bisect_right(begins, place) - 1
        if nearest < 0:
            return place
        behind = place - begins[nearest] - lengths[nearest]
        return places[nearest] + max(0, behind + 1)

    def place(self, original_place: int) -> int:
        """The first folded place whose character stands at or behind a place of the original."""
        places, begins, lengths = self._stretches
        nearest = bisect_left(places, original_place) - 1
        if nearest < 0:
            return original_place
        return begins[nearest] + lengths[nearest] + original_place - places[nearest] - 1


def fold(text: str) -> Folded:
    """Fold the first `SCAN_LIMIT` characters of `text`."""
    folded = _lower(text[:SCAN_LIMIT])
    for odd in set(_ODD.findall(folded)):
        folded = folded.replace(odd, _FOLDED.get(odd, odd))
    if _DIAERESIS in folded:
        for vowel in "aou":
            folded = folded.replace(vowel + _DIAERESIS, vowel + "e")
        folded = folded.replace(_DIAERESIS, "")
    return Folded(original=text, text=_with_paragraphs(folded))


def fold_word(word: str) -> str:
    """The folded form of a vocabulary entry."""
    return fold(word).text


def _lower(text: str) -> str:
    """In lower case, character for character: only these two become something else in a text than alone."""
    if "İ" not in text and "Σ" not in text:
        return text.lower()
    return "".join(character if character == "İ" else character.lower() for character in text)


def _length(odd: str, before: str) -> int:
    """How many folded characters one of `_OF_OTHER_LENGTH` became, behind a folded character."""
    if odd == _DIAERESIS:
        return 1 if before in {"a", "o", "u"} else 0
    return 0 if odd in _HIDDEN else 2


def _with_paragraphs(folded: str) -> str:
    marked = _PARAGRAPH_END.sub(lambda found: PARAGRAPH + " " * (len(found.group()) - 1), folded)
    return marked.replace("\n", " ")
