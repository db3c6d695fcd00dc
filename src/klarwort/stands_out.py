"""What stands out in an incoming complaint: anger, threats, key dates, each with the words that show it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from klarwort.anger import anger_in
from klarwort.folding import Folded, fold
from klarwort.key_dates import KeyDateFound, key_dates_in
from klarwort.language import chosen_language, language_of
from klarwort.quoting import without_quotes
from klarwort.sentences import Boundaries, boundaries
from klarwort.signs import Sign
from klarwort.threats import threats_in
from klarwort.times import refuse_naive


@dataclass(frozen=True)
class StandsOut:
    """What stands out in one text, each in the order of the text; hints, never a verdict about a person."""

    language: str
    anger: tuple[Sign, ...]
    threats: tuple[Sign, ...]
    dates: tuple[KeyDateFound, ...]


def what_stands_out(text: str, *, written_at: dt.datetime, language: str | None = None) -> StandsOut:
    """Read a complaint (its first 8,000 characters, without quoted mails and the signature below "-- ").

    `written_at` is aware, in the reader's zone: in it "morgen um 14 Uhr" is meant. Raises ValueError
    where it is naive, or where `language` is neither "de" nor "en".
    """
    refuse_naive(written_at)
    own, ends = _own_words(text)
    return StandsOut(
        language=language_of(own.original) if language is None else chosen_language(language),
        anger=anger_in(own, ends),
        threats=threats_in(own, ends),
        dates=key_dates_in(own, ends, written_at),
    )


def anger_and_threats(text: str) -> tuple[tuple[Sign, ...], tuple[Sign, ...]]:
    """(anger, threats) as what_stands_out() finds them, for whoever needs no dates: they cost as much again."""
    own, ends = _own_words(text)
    return anger_in(own, ends), threats_in(own, ends)


def _own_words(text: str) -> tuple[Folded, Boundaries]:
    own = fold(without_quotes(text))
    return own, boundaries(own)
