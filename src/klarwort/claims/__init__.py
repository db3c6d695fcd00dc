"""What a letter claims to be done, promises, or states; and whether the record backs it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from klarwort.claims.apart import sides_in
from klarwort.claims.backing import Backing, backings_of
from klarwort.claims.content import content_of
from klarwort.claims.marks import amounts_in, counted_in, named_in, numbers_in, places_in, weeks_in, without
from klarwort.claims.people import actor_in, greeted, is_staff, is_third
from klarwort.claims.record import ASSIGNING, Entry, read_entry
from klarwort.claims.stated import Stated
from klarwort.claims.stretches import night_in, stretch_in
from klarwort.claims.things import core_of, figures_in, stem, things_in, where_in
from klarwort.claims.when import when_of
from klarwort.context import Context
from klarwort.folding import fold
from klarwort.passage import Sentence
from klarwort.report import Claim, ClaimKind
from klarwort.statements import Statement
from klarwort.statements.concepts import is_light, without_money
from klarwort.statements.grammar import Agent
from klarwort.times import TimeFound
from klarwort.vocabulary.pending import ALL, DENIED
from klarwort.vocabulary.word_list import words as word_list

if TYPE_CHECKING:
    from klarwort.letter import Letter  # which keeps its claims, so that rules can see them

__all__ = ["claims_of"]

_AND, _NOT = word_list("und and"), word_list("nicht nie niemals not never")
_PRONOUNS = word_list("er es sie they it them he she ihn these those both beide")
_ALL, _DENIED = re.compile(ALL), re.compile(DENIED)
_I = word_list("ich i i'll i've i'm mich mir me myself")
_SIGNED = 4
"""Words at the end of a letter among which its writer's name stands."""
_ADMITS_WITHIN = 5
"""Words behind a statement within which its denial begins: "und ihn dann nicht gehalten"."""
_SOME_DAY = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
"""Stands in where no one said what time it is: entries are read, their times are not."""


@dataclass(frozen=True)
class Read:
    """The statements of a letter with their times, the same as they are compared, and the entries of the record."""

    told: tuple[tuple[Statement, TimeFound | None], ...]
    stated: tuple[Stated, ...]
    entries: tuple[Entry, ...]


def claims_of(letter: Letter) -> tuple[Claim, ...]:
    """The claims of a letter, in the order of the text, held against `letter.context.record`."""
    read = read_against_record(letter)
    if letter.context.record is None:
        return tuple(_claim(statement, when, None) for statement, when in read.told)
    backings = backings_of(read.stated, read.entries, (letter.context.now or _SOME_DAY).date())
    return tuple(
        _claim(statement, when, backing)
        for (statement, when), backing, stated in zip(read.told, backings, read.stated, strict=True)
        if not stated.weak or backing.evidence
    )


def read_against_record(letter: Letter) -> Read:
    """Read a letter and its record so that each statement can be compared with each entry."""
    context, passage = letter.context, letter.passage
    entries = _entries(context)
    names = _names(letter, entries)
    entries = [_without(entry, names.greeted) for entry in entries]
    told, held = [], []
    before = frozenset[str]()
    for sentence, statements in letter.told if entries else letter.statements:
        person = frozenset[str]()
        for statement in statements:
            if _is_admitted(sentence, statement):
                continue
            when = when_of(statement, passage, context.now, context.calendar)
            stated = _stated(letter, sentence, statement, when, names)
            if statement.agent is Agent.STAFF and not stated.person:
                # "Tom Bexley came and replaced it": he did both.
                stated = replace(stated, person=person)
            if stated.refers:
                stated = replace(stated, core=before)
            person, before = stated.person, stated.core or before
            told.append((statement, when))
            held.append(stated)
    return Read(tuple(told), tuple(held), tuple(entries))


def _is_admitted(sentence: Sentence, statement: Statement) -> bool:
    """ "We named you a day twice and did not keep it": who says what came of it claims nothing."""
    behind = [token for token in sentence.tokens if token.start >= statement.end][:_ADMITS_WITHIN]
    if statement.kind is not ClaimKind.DONE or not behind or behind[0].word not in _AND:
        return False
    place = next((number for number, token in enumerate(behind) if token.word in _NOT), 0)
    return place > 0 and not any(token.capital for token in behind[1:place])


def _claim(statement: Statement, when: TimeFound | None, backing: Backing | None) -> Claim:
    return Claim(
        statement.start,
        statement.end,
        statement.kind,
        backing.backed if backing else None,
        backing.evidence if backing else None,
        when.at if when else None,
        nearest=backing.nearest if backing else None,
        sure=statement.sure and (when is None or when.sure),
    )


@dataclass(frozen=True)
class _Names:
    """Names in the letter and the record: who the letter is for, and who of us is known."""

    greeted: frozenset[str]
    known: frozenset[str]
    author: frozenset[str]


def _names(letter: Letter, entries: Sequence[Entry]) -> _Names:
    first = [token for sentence in letter.sentences[:1] for token in sentence.tokens]
    theirs = greeted(first, letter.context.recipient)
    ours = frozenset[str]().union(*(entry.people for entry in entries))
    last = [token.word for sentence in letter.sentences[-1:] for token in sentence.tokens[-_SIGNED:]]
    sender = frozenset(fold(letter.context.sender).text.split()) or frozenset(last)
    return _Names(theirs, ours - theirs, sender & ours)


def _without(entry: Entry, names: frozenset[str]) -> Entry:
    """An entry without the customer's name, which is no thing."""
    stems = {stem(name) for name in names}
    return replace(entry, things=entry.things - stems) if stems & entry.things else entry


def _entries(context: Context) -> list[Entry]:
    record = context.record or ()
    return [read_entry(entry, context.now or _SOME_DAY, context.calendar) for entry in record]


def _stated(
    letter: Letter, sentence: Sentence, statement: Statement, when: TimeFound | None, names: _Names
) -> Stated:
    text = fold(letter.passage.text[statement.start : statement.end]).text
    tokens = [token for token in sentence.tokens if statement.start <= token.start < statement.end]
    person = frozenset[str]()
    if statement.agent in {Agent.STAFF, Agent.THING, Agent.NOBODY}:
        others = [token for token in tokens if token.word not in names.greeted]
        person = actor_in(others, names.known)
    counted = [
        token
        for token in tokens
        if not any(time.start <= token.start < time.end for time in statement.times)
        and token.word not in person | names.greeted
    ]
    assigned = bool(statement.deeds & ASSIGNING)
    own = [token for token in counted if assigned or not is_staff(token.word)]
    words = tuple(token.word for token in own)
    named = not is_light(statement.predicate or statement.verb, sentence.language)
    capitals = None
    if sentence.language == "de":
        capitals = frozenset(token.word for token in counted if token.capital)
    said = letter.passage.text[statement.start : statement.end]
    amounts = amounts_in(without(said, statement.times, statement.start))
    every = things_in(words, capitals, deeds_too=named)
    core = things_in(core_of(own, capitals), capitals, deeds_too=named)
    refers = any(token.word in _PRONOUNS for token in tokens)
    now = letter.context.now
    night = now is not None and night_in(text, now.date()) is not None
    return Stated(
        statement.kind,
        sentence.number,
        sentence.language,
        without_money(statement.deeds, [token.word for token in tokens] + [unit for unit, _ in amounts]),
        statement.predicate or statement.verb,
        every,
        core or (frozenset() if refers else every),
        refers and not core,
        figures_in(" ".join(words)),
        person,
        frozenset(token.word for token in tokens if token.capital or is_third(token.word)),
        when if when and (when.has_time or not night) else None,
        any(time.expression.is_limit for time in statement.times),
        stretch_in(text, now.date()) if now and (night or not (when and when.day_named)) else None,
        counted_in(counted, capitals),
        places_in(counted) | weeks_in(text),
        named_in(counted, capitals),
        amounts,
        sides_in(words),
        numbers_in(counted),
        where_in(own, capitals),
        bool(_ALL.search(text)),
        bool(_DENIED.search(text)),
        content_of(words, sentence.language),
        statement.weak,
        names.author if any(token.word in _I for token in tokens) else frozenset(),
    )
