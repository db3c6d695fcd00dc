"""What a letter claims to be done, promises, or states; and whether the record backs it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from klarwort.claims.backing import Backing, backings_of
from klarwort.claims.people import is_third, names_in
from klarwort.claims.record import Entry, read_entry
from klarwort.claims.stated import Stated
from klarwort.claims.stating import greeted_in, names_of, stated_of
from klarwort.claims.when import when_of
from klarwort.passage import Sentence
from klarwort.report import Claim, ClaimKind
from klarwort.statements import Statement, Strength
from klarwort.statements.grammar import Agent
from klarwort.times import TimeFound
from klarwort.vocabulary.word_list import words as word_list

if TYPE_CHECKING:
    from klarwort.letter import Letter  # which keeps its claims, so that rules can see them

__all__ = ["claims_of"]

_AND, _NOT = word_list("und and"), word_list("nicht nie niemals not never")
_THEY = word_list("er he she")
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
        for (statement, when), backing in zip(read.told, backings, strict=True)
        if statement.strength is not Strength.BY_THE_WAY or backing.evidence
    )


def read_against_record(letter: Letter) -> Read:
    """Read a letter and its record so that each statement can be compared with each entry."""
    context, passage = letter.context, letter.passage
    entries = _entries(letter)
    names = names_of(letter, entries)
    told, held = [], []
    before, third = frozenset[str](), False
    for sentence, statements in letter.statements if context.record is None else letter.told:
        person = frozenset[str]()
        for statement in statements:
            if _is_admitted(sentence, statement):
                continue
            when = when_of(statement, passage, context.now, context.calendar)
            if context.now and when and _is_over(statement, when, context.now):
                # "Bis halb elf habe ich die Konten zurückgesetzt", told at eleven.
                statement = replace(statement, kind=ClaimKind.DONE)
                when = replace(when, at=when.at - dt.timedelta(days=1), past=True)
            stated = stated_of(letter, sentence, statement, when, names)
            if statement.agent is Agent.STAFF and not stated.person:
                # "Tom Bexley came and replaced it": he did both.
                stated = replace(stated, person=person)
            if stated.refers:
                stated = replace(stated, core=before)
            refers = third and statement.words[0] in _THEY and statement.agent is Agent.THING
            third = refers or statement.agent is Agent.OTHER or any(map(is_third, statement.words))
            if refers:
                # "He will call you", said of a supplier.
                statement = replace(statement, kind=ClaimKind.FACT)
                stated = replace(stated, kind=ClaimKind.FACT)
            person, before = stated.person, stated.core or before
            told.append((statement, when))
            held.append(stated)
    return Read(tuple(told), tuple(held), tuple(entries))


def _is_over(statement: Statement, when: TimeFound, now: dt.datetime) -> bool:
    """Whether what has been done until an hour was done today: the hour is over, and no day is named."""
    promised = statement.kind is ClaimKind.PROMISE and statement.past
    return promised and not when.day_named and when.at.date() > now.date()


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


def _entries(letter: Letter) -> list[Entry]:
    context = letter.context
    record = context.record or ()
    theirs = greeted_in(letter)
    names = names_in(record)
    return [read_entry(entry, context.now or _SOME_DAY, context.calendar, names, theirs) for entry in record]
