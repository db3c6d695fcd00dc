"""What an entry of the record says, read once: its deeds, things, figures, day and due time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from klarwort.claims.marks import Marks, amounts_in, counted_in, places_in
from klarwort.claims.things import figures_in, things_in
from klarwort.context import EntryType, RecordEntry
from klarwort.folding import fold_word
from klarwort.language import language_of
from klarwort.passage import Passage, read_passage
from klarwort.statements.concepts import deeds_in
from klarwort.statements.forms import forms_of, looks_like_participle
from klarwort.times import Calendar, TimeFound, time_of
from klarwort.times.side import Side, side_of


@dataclass(frozen=True)
class Entry:
    """An entry with what its text says; `people` are the names in `by`, `words` all its words."""

    entry: RecordEntry
    language: str
    deeds: frozenset[str]
    things: frozenset[str]
    figures: frozenset[str]
    words: frozenset[str]
    people: frozenset[str]
    day: dt.date | None
    due: TimeFound | None
    counted: Marks
    places: Marks
    amounts: Marks


def read_entry(entry: RecordEntry, now: dt.datetime, calendar: Calendar | None) -> Entry:
    """Read an entry; its times are meant from the day it was made on, in the zone of `now`."""
    due = entry.due.astimezone(now.tzinfo) if entry.due else None
    return _read(entry, _moment(entry.at, now), due, now.tzinfo, calendar)


@lru_cache(maxsize=1_000)
def _read(
    entry: RecordEntry,
    made: dt.datetime,
    due: dt.datetime | None,
    _zone: dt.tzinfo | None,  # two moments of different zones may be equal
    calendar: Calendar | None,
) -> Entry:
    """Kept for as long as the entry stays the same: who writes asks for the same record at every pause."""
    passage = read_passage(entry.text)
    tokens = [token for sentence in passage.sentences for token in sentence.tokens]
    language = _language(entry.text, [token.word for token in tokens])
    times = list(_times(passage, entry, made, calendar))
    own = [token for token in tokens if not any(time.start <= token.start < time.end for time in times)]
    words = tuple(token.word for token in own)
    capitals = frozenset(token.word for token in own if token.capital) if language == "de" else None
    behind = [time.at.date() for time in times if time.past]
    ahead = [time for time in times if not time.past and not time.vague]
    return Entry(
        entry,
        language,
        deeds_in(words, frozenset(token.word for token in own if token.capital)),
        things_in(words, capitals),
        figures_in(" ".join(words)),
        frozenset(words),
        frozenset(fold_word(entry.by).split()),
        behind[0] if behind else made.date() if entry.at else None,
        _known(due) if due else max(ahead, key=lambda time: time.has_time, default=None),
        counted_in(own, capitals),
        places_in(own),
        amounts_in(passage.folded.text),
    )


def _known(due: dt.datetime) -> TimeFound:
    """A due time that the record knows; the last minute of a day stands for the day."""
    has_time = (due.hour, due.minute) != (23, 59)
    return TimeFound(0, 0, "", due, has_time, sure=True, day_named=True)


def _times(
    passage: Passage, entry: RecordEntry, made: dt.datetime, calendar: Calendar | None
) -> Iterator[TimeFound]:
    """The times in an entry: a step looks back, a promise ahead, where the words leave it open."""
    for expression in passage.expressions:
        side = side_of(expression, made.date())
        past = side is Side.BEHIND or (side is Side.OPEN and entry.type is EntryType.STEP)
        time = time_of(passage.folded, expression, made, calendar=calendar, past=past)
        if time is None and side is Side.OPEN:
            time = time_of(passage.folded, expression, made, calendar=calendar, past=not past)
        if time is not None:
            yield time


def _language(text: str, words: list[str]) -> str:
    """An entry is short: where no small word tells the language, its verbs do."""
    english = sum(bool(forms_of(word, "en")) or looks_like_participle(word, "en") for word in words)
    german = sum(bool(forms_of(word, "de")) or looks_like_participle(word, "de") for word in words)
    return language_of(text) if english == german else "en" if english > german else "de"


def _moment(at: dt.datetime | dt.date | None, now: dt.datetime) -> dt.datetime:
    """When an entry was made, as a moment in the zone of `now`: a day's begin where only the day is known."""
    if at is None:
        return now
    if isinstance(at, dt.datetime):
        return at.astimezone(now.tzinfo) if at.tzinfo else at.replace(tzinfo=now.tzinfo)
    return dt.datetime.combine(at, dt.time(0, 0), tzinfo=now.tzinfo)
