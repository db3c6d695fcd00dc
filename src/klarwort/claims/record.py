"""What an entry of the record says, read once: its deeds, things, figures, day and due time."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from klarwort.claims.apart import Sides, sides_in
from klarwort.claims.content import content_of
from klarwort.claims.counted import counted_in, named_in
from klarwort.claims.customer import is_by_customer
from klarwort.claims.marks import Marks, amounts_in, numbers_in, places_in, weeks_in, without
from klarwort.claims.outcome import outcome_of
from klarwort.claims.people import is_signed, is_staff, people_in, titled
from klarwort.claims.roots import roots_in
from klarwort.claims.shortened import participles, written_out
from klarwort.claims.things import figures_in, parted, things_in, where_in
from klarwort.context import EntryType, RecordEntry
from klarwort.language import language_of
from klarwort.passage import Passage, Token, read_passage
from klarwort.statements.concepts import is_light, without_money
from klarwort.statements.forms import FormKind, forms_of, looks_like_participle
from klarwort.statements.recorded import deeds_in
from klarwort.times import Calendar, TimeFound, time_of
from klarwort.times.joining import Expression
from klarwort.times.meaning import DAYS, Weekday
from klarwort.times.side import Side, side_of
from klarwort.vocabulary.stop_words import ENGLISH, GERMAN

ASSIGNING = frozenset({"schedule", "hire", "ask"})
"""With these a technician is what something is done to: "zwei Techniker eingeteilt"."""


@dataclass(frozen=True)
class Entry:
    """An entry with what its text says, and what each of its `parts` says; `people` are the names in `by`, `words`
    all its words, `nouns` its things with the nouns of its deeds, `roots` its verbs'; `names` are persons in its text,
    who are among its words, and no things or content; `denied` to `instead` are as in `klarwort.claims.outcome`,
    `by_customer`: it tells of what the customer did."""

    entry: RecordEntry
    language: str
    deeds: frozenset[str]
    things: frozenset[str]
    nouns: frozenset[str]
    figures: frozenset[str]
    words: frozenset[str]
    roots: frozenset[str]
    people: frozenset[str]
    signed: bool
    day: dt.date | None
    due: TimeFound | None
    counted: Marks
    places: Marks
    named: Marks
    amounts: Marks
    sides: Sides
    numbers: frozenset[str]
    where: frozenset[str]
    denied: bool
    partial: bool
    content: frozenset[str]
    names: frozenset[str]
    waiting: bool
    failed: bool
    instead: bool
    by_customer: bool
    parts: tuple[Entry, ...] = ()


def read_entry(
    entry: RecordEntry,
    now: dt.datetime,
    calendar: Calendar | None,
    names: frozenset[str] = frozenset(),
    greeted: frozenset[str] = frozenset(),
) -> Entry:
    """Read an entry; its times are meant from the day it was made on, in the zone of `now`.

    `names` are those of persons whom the record knows, `greeted` whom the letter is for: they name no thing.
    """
    due = entry.due.astimezone(now.tzinfo) if entry.due else _planned(entry, now)
    read = _read(entry, _moment(entry.at, now), due, now.tzinfo, calendar, names, greeted)
    if due and entry.due is None and entry.type is EntryType.PROMISE:
        words = _read(entry, due - dt.timedelta(days=1), None, now.tzinfo, calendar, names, greeted)
        if words.due and words.due.has_time and words.due.at.date() == due.date():
            # The hour that its words name is meant where the customer is.
            read = replace(read, due=words.due)
    day = None if isinstance(entry.at, dt.datetime) else entry.at
    if due or day is None or day <= now.date() or (read.due and read.due.at.date() == day):
        return read
    # Only its day is known, and its words name no hour of it.
    return replace(read, due=_known(dt.datetime.combine(day, dt.time(23, 59), tzinfo=now.tzinfo)))


def _planned(entry: RecordEntry, now: dt.datetime) -> dt.datetime | None:
    """What lies ahead is kept under the moment it is due; so is a promise whose words name that very moment."""
    if entry.type is EntryType.MESSAGE or not isinstance(entry.at, dt.datetime):
        return None
    at = _moment(entry.at, now)
    if at > now or (entry.type is EntryType.PROMISE and _names(entry.text, at)):
        return at
    return None


@lru_cache(maxsize=1_000)
def _names(text: str, at: dt.datetime) -> bool:
    """Whether a text that was written shortly before a moment names it: "Mi 8 Uhr"."""
    passage = read_passage(text)
    written = (at - dt.timedelta(minutes=1), at - dt.timedelta(days=1))
    times = [
        time_of(passage.folded, one, before, calendar=None, past=False)
        for one in passage.expressions
        for before in written
    ]
    return any(time is not None and time.has_time and time.at == at for time in times)


@lru_cache(maxsize=1_000)
def _read(
    entry: RecordEntry,
    made: dt.datetime,
    due: dt.datetime | None,
    _zone: dt.tzinfo | None,  # two moments of different zones may be equal
    calendar: Calendar | None,
    names: frozenset[str],
    greeted: frozenset[str],
) -> Entry:
    """Kept for as long as the entry stays the same: who writes asks for the same record at every pause."""
    passage = read_passage(entry.text)
    tokens = written_out(passage)
    times = list(_times(passage, entry, made, calendar))
    said = [token for token in tokens if not any(time.start <= token.start < time.end for time in times)]
    known = frozenset(token.word for token in said if token.word in names | greeted and token.capital)
    whole = _whole(entry, said, times, known | frozenset(titled(tokens)), passage.folded.text)
    # A step tells of what was done shortly before: "gebucht 4.12." of November tells of a day ahead.
    behind = [time.at.date() for time in times if time.past and made - time.at < _LONG_AGO]
    ahead = [time for time in times if not time.past and not time.vague]
    whole = replace(
        whole,
        day=behind[0] if behind else made.date() if entry.at else None,
        due=_known(due) if due else max(ahead, key=lambda time: time.has_time, default=None),
        by_customer=is_by_customer(entry, said, greeted),
    )
    chunks = [chunk for chunk in _PART.split(entry.text) if chunk.strip()]
    if len(chunks) == 1:
        return whole
    parts = [
        _read(replace(entry, text=chunk), made, due, _zone, calendar, names, greeted) for chunk in chunks
    ]
    return replace(whole, parts=tuple(_as_part_of(whole, part) for part in parts))


def _whole(
    entry: RecordEntry, said: list[Token], times: list[TimeFound], named: frozenset[str], folded: str
) -> Entry:
    """An entry as its words say, without its day; `said` are those that name no time, `named` the persons."""
    language = _language(entry.text, said)
    own = [token for token in said if token.word not in named]
    cut = participles(own)
    large = frozenset(token.word for token in own if token.capital)
    deeds = deeds_in((*(token.word for token in own), *cut), large)
    goods = [token for token in own if deeds & ASSIGNING or not is_staff(token.word)]
    amounts = amounts_in(without(entry.text, times))
    capitals = large if language == "de" else None
    nouns = things_in(parted(goods), capitals, deeds_too=True)
    outcome = outcome_of(entry.text)
    return Entry(
        entry=entry,
        language=language,
        deeds=without_money(deeds, [token.word for token in own] + [unit for unit, _ in amounts]),
        things=nouns if cut or _has_verb(own, language) else things_in(parted(goods), capitals),
        nouns=nouns,
        figures=figures_in(" ".join(token.word for token in goods)),
        words=frozenset(token.word for token in said),
        roots=roots_in(own, language),
        people=people_in(entry.by),
        signed=is_signed(entry.by),
        day=None,
        due=None,
        counted=counted_in(own, capitals),
        places=places_in(own) | weeks_in(folded),
        named=named_in(own, capitals),
        amounts=amounts,
        sides=sides_in(token.word for token in own),
        numbers=numbers_in(own),
        where=where_in(own, capitals),
        denied=outcome.denied,
        partial=outcome.partial,
        content=content_of((token.word for token in own), language),
        names=named,
        waiting=outcome.waiting,
        failed=outcome.failed,
        instead=outcome.instead,
        by_customer=False,
    )


def _as_part_of(whole: Entry, part: Entry) -> Entry:
    """Figures, day and people are those of the whole: what one part names, the others may not gainsay."""
    return replace(
        whole,
        deeds=part.deeds,
        things=part.things or whole.things,
        nouns=part.nouns or whole.nouns,
        roots=part.roots,
        counted=whole.counted | part.counted,
        where=part.where,
        denied=part.denied,
        waiting=part.waiting,
        failed=part.failed,
        instead=part.instead,
        content=part.content,
    )


_PART = re.compile(r"[,;:](?=\s)|\s(?:[+&/]|->)\s")


def _has_verb(tokens: list[Token], language: str) -> bool:
    """Whether a verb that is not light says what was done, so that its nouns say to what."""
    return any(
        form.kind is FormKind.PARTICIPLE and not is_light(token.word, language)
        for token in tokens
        if not token.capital
        for form in forms_of(token.word, language)
    )


_LONG_AGO = dt.timedelta(days=200)


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
        made_then = entry.type is EntryType.STEP and not expression.is_aim
        ahead = side is Side.OPEN and expression.is_limit
        past = side is Side.BEHIND or (side is Side.OPEN and made_then and not ahead)
        if expression.looks_back:
            # "Seit 25.9." says when it began, not when it was done.
            continue
        # What is noted on a Friday to have been done "am Freitag" was done that day.
        seen = made + dt.timedelta(days=1) if past and _names_weekday(expression, made) else made
        time = time_of(passage.folded, expression, seen, calendar=calendar, past=past)
        if time is None and side is Side.OPEN:
            time = time_of(passage.folded, expression, made, calendar=calendar, past=not past)
        if time is not None:
            yield time


def _names_weekday(expression: Expression, made: dt.datetime) -> bool:
    """Whether an expression names the weekday of a moment, and no other day."""
    days = [meaning for meaning in expression.meanings if isinstance(meaning, DAYS)]
    return days == [Weekday(made.weekday(), "")]


def _language(text: str, tokens: list[Token]) -> str:
    """An entry is short: where no small word tells the language, its verbs do; else its nouns, small or large."""
    words = [token.word for token in tokens]
    english = sum(bool(forms_of(word, "en")) or looks_like_participle(word, "en") for word in words)
    german = sum(bool(forms_of(word, "de")) or looks_like_participle(word, "de") for word in words)
    if english != german:
        return "en" if english > german else "de"
    small = sum(not token.capital for token in tokens if token.word.isalpha())
    bare = not any(word in GERMAN or word in ENGLISH for word in words)
    return "en" if bare and 2 * small > len(words) else language_of(text)


def _moment(at: dt.datetime | dt.date | None, now: dt.datetime) -> dt.datetime:
    """When an entry was made, as a moment in the zone of `now`: a day's begin where only the day is known."""
    if at is None:
        return now
    if isinstance(at, dt.datetime):
        return at.astimezone(now.tzinfo) if at.tzinfo else at.replace(tzinfo=now.tzinfo)
    return dt.datetime.combine(at, dt.time(0, 0), tzinfo=now.tzinfo)
