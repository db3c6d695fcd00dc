"""A person to reach: a number, or a name with the way to them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from klarwort.passage import Passage
from klarwort.report import Element, ElementKind

_NUMBER = re.compile(
    r"(?<![\w.,/-])(?:\+\d{1,3}|\(?0\d{1,5}\)?)(?:[ /.()-]{0,3}\d{2,}){1,6}|(?<!\w)\+?0\d{2,5} ?…"
    # As numbers are written in America: "(312) 555-0148"
    r"|(?<![\w.,/+-])(?:1[ .-])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[.-])\d{3}[ .-]\d{4}(?![\w-])"
)
_REACH = re.compile(
    r"\b(?:erreich\w+|durchwahl|handy\w*|mobil\w*|telefon\w*|rufnummer|anruf\w*|reach|direct line|mobile|phone"
    r"|call me|ring me|my number|extension|direktnummer|tel)\b"
)


def contacts_in(passage: Passage) -> Iterator[Element]:
    """Telephone numbers, where the words beside them say that somebody can be reached there."""
    for found in _NUMBER.finditer(passage.text):
        if _REACH.search(passage.folded.text) or found.group().startswith(("+", "0", "(")):
            yield Element(ElementKind.NAMED_CONTACT, found.start(), found.end())
