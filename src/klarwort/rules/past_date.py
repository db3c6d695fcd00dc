"""A promise for a time that is over."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from klarwort.letter import Letter
from klarwort.promised import ahead, behind, moment_said, promised_times
from klarwort.rules.rule import Mark, Rule
from klarwort.wording import Wording

_RECENT = dt.timedelta(days=180)
"""What lies further back was hardly meant."""
_OVER = Wording("Dieser Zeitpunkt ist vorbei: {moment}.", "That time is over: {moment}.")


def _find(letter: Letter) -> Iterator[Mark]:
    now = letter.context.now
    for _, said in promised_times(letter):
        if now is None or ahead(letter, said) is not None:
            continue
        over = behind(letter, said)
        if over is not None and over.sure and over.day_named and not over.vague and now - over.at < _RECENT:
            facts = {"moment": moment_said(over.at, now, letter.reader, has_time=over.has_time)}
            yield Mark(said.start, said.end, reason=_OVER, facts=facts)


RULE = Rule(
    name="past_date",
    source="S2.14",
    reason=Wording("Dieser Zeitpunkt ist vorbei.", "That time is over."),
    hint=Wording("Welcher Zeitpunkt gilt?", "Which time holds?"),
    find=_find,
    yields_to=frozenset({"weekday_mismatch"}),
)
