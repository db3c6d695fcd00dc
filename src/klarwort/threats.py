"""Threats: what a customer says will follow if nothing happens. Kinds: klarwort.signs.ThreatKind."""

from __future__ import annotations

import re
from functools import cache

from klarwort.folding import Folded
from klarwort.sentences import Boundaries
from klarwort.signs import Cues, Sign, search, signs
from klarwort.vocabulary import innocent, threats_de, threats_en

_INNOCENT = re.compile(rf"\b(?:{innocent.THREATS})")


def threats_in(folded: Folded, ends: Boundaries) -> tuple[Sign, ...]:
    """The threats of a text, each with the words that make it one."""
    return signs(folded, search(folded, ends, _cues(), _INNOCENT))


@cache
def _cues() -> Cues:
    """Compiled on first use, so that whoever only imports this does not wait."""
    return Cues((*threats_de.PHRASES, *threats_en.PHRASES))
