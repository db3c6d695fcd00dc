"""Help that is promised only for after the day that matters to the customer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from klarwort.context import KeyDate
from klarwort.letter import Letter
from klarwort.promised import ahead, day_said, promised_times
from klarwort.report import ElementKind
from klarwort.rules.rule import Mark, Rule
from klarwort.times import TimeFound
from klarwort.wording import Wording

_LATE = Wording(
    "Das ist nach dem Tag, auf den es dem Kunden ankommt: {label}.",
    "That is after the day that matters to the customer: {label}.",
)


def _find(letter: Letter) -> Iterator[Mark]:
    """The first promise, where nothing is done yet and no promise of the letter comes before the key date."""
    key_date = _next_key_date(letter)
    now = letter.context.now
    if key_date is None or now is None or letter.has(ElementKind.ACTION_DONE):
        return
    times = [(said, ahead(letter, said)) for _, said in promised_times(letter)]
    known = [(said, time) for said, time in times if time is not None and not time.vague]
    if known and all(_is_after(time, key_date.at) for _, time in known):
        day = day_said(key_date.at.date(), now.date(), letter.reader)
        facts = {"label": f"{key_date.label}, {day}" if key_date.label else day}
        yield Mark(known[0][0].start, known[0][0].end, reason=_LATE, facts=facts)


def _is_after(time: TimeFound, moment: dt.datetime) -> bool:
    """Whether a time lies behind a moment; the day itself does not, where no hour is named."""
    begins = time.begins or time.at
    return begins > moment if time.has_time else begins.date() > moment.date()


def _next_key_date(letter: Letter) -> KeyDate | None:
    now = letter.context.now
    if now is None:
        return None
    return min(
        (one for one in letter.context.key_dates if one.at > now), key=lambda one: one.at, default=None
    )


RULE = Rule(
    name="after_key_date",
    source="S1.10",
    reason=Wording(
        "Das ist nach dem Tag, auf den es dem Kunden ankommt.",
        "That is after the day that matters to the customer.",
    ),
    hint=Wording("Was hilft dem Kunden bis dahin?", "What helps the customer until then?"),
    find=_find,
)
