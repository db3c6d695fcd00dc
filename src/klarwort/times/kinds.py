"""What a kind of piece is: the words it needs, its pattern, and what a match of it means.

Patterns are written for folded text (klarwort.folding) and use bounded or possessive repeats only.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from klarwort.times.meaning import Meaning

FIGURE = "0"
"""Among the words that a kind needs: any number in figures."""

Build = Callable[[re.Match[str]], Meaning | None]
Kind = tuple[str, str, Build]
"""Every match of the pattern has one of the words, at most `pieces.BEFORE` characters behind its begin."""
