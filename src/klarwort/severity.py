"""How severe a complaint looks by what stands out: a proposal with its signs, for a person to judge."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from klarwort.key_dates import KeyDateFound
from klarwort.signs import AngerKind, Sign
from klarwort.stands_out import StandsOut
from klarwort.times import refuse_naive

CRITICAL_WITHIN = dt.timedelta(hours=48)
HIGH_WITHIN = dt.timedelta(days=5)


class Severity(StrEnum):
    """How soon someone must see to it."""

    CRITICAL = "critical"
    HIGH = "high"
    NORMAL = "normal"


@dataclass(frozen=True)
class SeverityProposed:
    """A severity and the signs that say so (none for NORMAL)."""

    severity: Severity
    because: tuple[Sign | KeyDateFound, ...]


def severity_proposed(standout: StandsOut, *, written_at: dt.datetime) -> SeverityProposed:
    """CRITICAL for a threat or a key date in 48 h; HIGH for anger or a key date in 5 days; else NORMAL.

    A date without a clock time counts from its day's begin. Weak anger (shouting, exclamation marks) counts
    from two signs on. Raises ValueError for a naive `written_at`.
    """
    refuse_naive(written_at)
    critical: tuple[Sign | KeyDateFound, ...] = (
        *standout.threats,
        *_within(standout, written_at, CRITICAL_WITHIN),
    )
    if critical:
        return SeverityProposed(Severity.CRITICAL, critical)
    high: tuple[Sign | KeyDateFound, ...] = (
        *_heard(standout.anger),
        *_within(standout, written_at, HIGH_WITHIN),
    )
    return SeverityProposed(Severity.HIGH, high) if high else SeverityProposed(Severity.NORMAL, ())


def _heard(anger: tuple[Sign, ...]) -> tuple[Sign, ...]:
    weak = [sign for sign in anger if isinstance(sign.kind, AngerKind) and sign.kind.weak]
    return anger if len(anger) > len(weak) or len(weak) > 1 else ()


def _within(standout: StandsOut, written_at: dt.datetime, length: dt.timedelta) -> list[KeyDateFound]:
    return [date for date in standout.dates if _begin(date) - written_at.astimezone(dt.UTC) <= length]


def _begin(date: KeyDateFound) -> dt.datetime:
    begin = date.at if date.has_time else date.at.replace(hour=0, minute=0, fold=0)
    return begin.astimezone(dt.UTC)
