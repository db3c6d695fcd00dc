"""Whether somebody said sorry, without "if" and "but": the few words after which everything goes better."""

from __future__ import annotations

import re

_SORRY = re.compile(
    r"\b(tut (mir|uns)\b[^.!?\n]{0,40}\bleid|bitte[nt]?\b[^.!?\n]{0,60}\bum (entschuldigung|verzeihung|nachsicht)"
    r"|entschuldigen sie|entschuldige mich|bedaure|sorry|(i|we) apologi[sz]e|my apologies|our apologies)\b",
    re.IGNORECASE,
)
# A condition or a "but" in the same sentence takes it back.
_TAKEN_BACK = re.compile(
    r"\b(falls|sofern|sollten? (ihnen|sie|es|die|der|das)|wenn sie (das|es) so|aber"
    r"|if|should you|any inconvenience|but)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.!?\n]+")


def says_sorry(text: str) -> bool:
    """True for an unconditional apology in German or English. Looks at the first 20,000 characters."""
    return any(
        _SORRY.search(sentence) and not _TAKEN_BACK.search(sentence)
        for sentence in _SENTENCE.findall(text[:20_000])
    )
