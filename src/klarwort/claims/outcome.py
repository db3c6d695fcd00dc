"""What came of a deed by the words of a note or a letter: denied, done in part, awaited, failed, provisional."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from klarwort.folding import fold
from klarwort.vocabulary import pending

_DENIED, _FAILED, _WAITING, _PART, _INSTEAD, _ALL, _PARTS_OF, _SHORT_NOT = map(
    re.compile,
    (
        pending.DENIED,
        pending.FAILED,
        pending.WAITING,
        pending.PART,
        pending.INSTEAD,
        pending.ALL,
        pending.PARTS_OF,
        pending.SHORT_NOT,
    ),
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """`denied`: it says "not", or only that something is asked for; `partial`: not all of it; `waiting`: something is
    still to come; `failed`: tried in vain, and so denied too; `instead`: provisional, or lent; `full`: all of it."""

    denied: bool
    partial: bool
    waiting: bool
    failed: bool
    instead: bool
    full: bool


@lru_cache(maxsize=5_000)
def outcome_of(written: str) -> Outcome:
    """What a text as it is written says of what came of it."""
    text = fold(written).text
    failed = _FAILED.search(text) is not None
    return Outcome(
        failed or _DENIED.search(text) is not None or _SHORT_NOT.search(written) is not None,
        _PART.search(text) is not None or any(_is_part(some, all_) for some, all_ in _PARTS_OF.findall(text)),
        _WAITING.search(text) is not None,
        failed,
        _INSTEAD.search(text) is not None,
        _ALL.search(text) is not None,
    )


def _is_part(some: str, whole: str) -> bool:
    """ "14/60", "2 of 3"; "14/14" is all, and "07/26" a month."""
    month = int(some) <= _MONTHS and int(whole) in _YEARS
    return int(some) < int(whole) and not month and not some.startswith("0")


_MONTHS, _YEARS = 12, range(24, 30)
