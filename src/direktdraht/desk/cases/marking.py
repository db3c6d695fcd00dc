"""The customer's words cut into pieces, so that what stood out can be marked without touching a letter."""

from collections.abc import Iterable
from itertools import pairwise

from direktdraht.cases.models import Signal

_MARKS = {Signal.Kind.THREAT: "threat", Signal.Kind.ANGER: "anger", Signal.Kind.KEY_DATE: "date"}
# Where signals overlap, the weightier one is shown.
_WEIGHT = ("date", "anger", "threat")


def pieces(text: str, signals: Iterable[Signal]) -> list[tuple[str, str]]:
    """(words, mark) in order; joined together they are text, letter for letter."""
    marked = [(_MARKS[Signal.Kind(one.kind)], one.start, min(one.end, len(text))) for one in signals]
    cuts = sorted(
        {0, len(text)} | {place for _mark, start, end in marked if start < end for place in (start, end)}
    )
    found: list[tuple[str, str]] = []
    for start, end in pairwise(cuts):
        over = [mark for mark, begin, until in marked if begin <= start and end <= until]
        mark = max(over, key=_WEIGHT.index, default="")
        if found and found[-1][1] == mark:
            found[-1] = (found[-1][0] + text[start:end], mark)
        else:
            found.append((text[start:end], mark))
    return found
