"""How much each rule weighs, by message kind and phase: the table of what a letter may say when."""

from __future__ import annotations

from collections.abc import Mapping

from klarwort.context import MessageKind, Phase
from klarwort.report import Weight

__all__ = ["weight_of"]

_MARK, _STRONG = Weight.MARK, Weight.STRONG
_KINDS = (
    MessageKind.FIRST,
    MessageKind.HOLD,
    MessageKind.DELAY,
    MessageKind.DISCLOSURE,
    MessageKind.FINAL,
    MessageKind.FOLLOW_UP,
    MessageKind.DIRECT,
)


def _row(letters: str) -> Mapping[MessageKind, Weight | None]:
    """A row of the table, in the order of `_KINDS`: w mark, X strong, - silent."""
    weights = {"w": _MARK, "X": _STRONG, "-": None}
    return dict(zip(_KINDS, (weights[letter] for letter in letters.split()), strict=True))


_TABLE = {
    #                            1st hold delay disc. final follow direct
    "excuse": _row("             w   w    w     w     w     w      w"),
    "blame_shift": _row("        X   w    w     w     w     w      X"),
    "hollow": _row("             w   w    w     w     w     w      X"),
    "non_apology": _row("        X   X    X     X     X     w      X"),
    "felt_regret": _row("        X   X    X     X     X     w      X"),
    "vague_time": _row("         X   X    X     X     w     w      X"),
    "minimising": _row("         w   w    X     X     w     w      w"),
    "process_talk": _row("       X   X    X     w     w     -      X"),
    "channel_rebuke": _row("     X   w    w     w     w     w      X"),
    "effort_pushed_back": _row(" w   w    w     w     w     w      w"),
    "early_explanation": _row("  w   -    -     -     -     -      -"),
    "long_letter": _row("        w   w    w     w     w     w      w"),
}
_ALWAYS_HELD = frozenset({"liability", "gesture", "internal_note"})
_IN_RESCUE = frozenset({"excuse", "process_talk"})


def weight_of(rule: str, kind: MessageKind | None, phase: Phase | None) -> Weight | None:
    """The weight of a rule's findings; None where the rule is silent. Without kind and phase all report."""
    if rule in _ALWAYS_HELD:
        return Weight.HOLD
    if rule == "process_talk" and phase is Phase.FOLLOW_UP:
        return None
    if rule in _IN_RESCUE and phase is Phase.RESCUE:
        return Weight.STRONG
    return _TABLE.get(rule, {}).get(kind, Weight.MARK) if kind is not None else Weight.MARK
