"""The customer's words cut into pieces, so that what stood out can be marked without touching a letter."""

from collections.abc import Iterable

from direktdraht.cases.models import Signal

_MARKS = {Signal.Kind.THREAT: "threat", Signal.Kind.ANGER: "anger", Signal.Kind.KEY_DATE: "date"}
# Where signals overlap, the weightier one is shown.
_WEIGHT = ("date", "anger", "threat")


def pieces(text: str, signals: Iterable[Signal]) -> list[tuple[str, str]]:
    """(words, mark) in order; joined together they are text, letter for letter."""
    marks = [""] * len(text)
    ordered = sorted(
        ((_MARKS.get(Signal.Kind(signal.kind), ""), signal) for signal in signals),
        key=lambda pair: _WEIGHT.index(pair[0]) if pair[0] else -1,
    )
    for mark, signal in ordered:
        end = min(signal.end, len(text))
        marks[signal.start : end] = [mark] * max(0, end - signal.start)
    found: list[tuple[str, str]] = []
    start = 0
    for place in range(1, len(text) + 1):
        if place == len(text) or marks[place] != marks[start]:
            found.append((text[start:place], marks[start]))
            start = place
    return found
