"""What a letter claims to be done, promises, or states; and whether the record backs it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from klarwort.claims.backing import Backing, Stated, backing_of
from klarwort.claims.marks import amounts_in, counted_in, places_in
from klarwort.claims.record import Entry, read_entry
from klarwort.claims.things import figures_in, things_in
from klarwort.claims.when import when_of
from klarwort.context import Context
from klarwort.folding import fold
from klarwort.passage import Sentence, Token
from klarwort.report import Claim, ClaimKind
from klarwort.statements import Statement
from klarwort.statements.forms import forms_of
from klarwort.statements.grammar import Agent
from klarwort.statements.units import FINITE
from klarwort.times import TimeFound
from klarwort.vocabulary.word_list import words as word_list

if TYPE_CHECKING:
    from klarwort.letter import Letter  # which keeps its claims, so that rules can see them

__all__ = ["claims_of"]

_TITLES = word_list("herr herrn frau mr mrs ms miss")
_DETERMINERS = word_list(
    """
    ihr ihre die der das den dem unser unsere mein meine ein eine diese dieser bis am im seit nach
    vor the your our my a an this these both on by
    """
)
_AND, _NOT = word_list("und and"), word_list("nicht nie niemals not never")
_ADMITS_WITHIN = 5
"""Words behind a statement within which its denial begins: "und ihn dann nicht gehalten"."""
_SOME_DAY = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
"""Stands in where no one said what time it is: entries are read, their times are not."""


def claims_of(letter: Letter) -> tuple[Claim, ...]:
    """The claims of a letter, in the order of the text, held against `letter.context.record`."""
    context, passage = letter.context, letter.passage
    entries = _entries(context)
    found = []
    for sentence, statements in letter.statements:
        for statement in statements:
            if _is_admitted(sentence, statement):
                continue
            when = when_of(statement, passage, context.now, context.calendar)
            backing = None
            if entries is not None:
                today = (context.now or _SOME_DAY).date()
                backing = backing_of(_stated(passage.text, sentence, statement, when), entries, today)
            found.append(_claim(statement, when, backing))
    return tuple(found)


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


def _entries(context: Context) -> list[Entry] | None:
    if context.record is None:
        return None
    return [read_entry(entry, context.now or _SOME_DAY, context.calendar) for entry in context.record]


def _stated(letter: str, sentence: Sentence, statement: Statement, when: TimeFound | None) -> Stated:
    tokens = [token for token in sentence.tokens if statement.start <= token.start < statement.end]
    own = [
        token for token in tokens if not any(time.start <= token.start < time.end for time in statement.times)
    ]
    person = _person(tokens) if statement.agent is Agent.STAFF or _is_name(tokens) else frozenset[str]()
    words = tuple(token.word for token in own if token.word not in person)
    capitals = None
    if sentence.language == "de":
        capitals = frozenset(token.word for token in own if token.capital)
    return Stated(
        statement.kind,
        sentence.language,
        statement.deeds,
        statement.verb,
        things_in(words, capitals),
        figures_in(" ".join(words)),
        person,
        when,
        counted_in(own, capitals),
        places_in(own),
        amounts_in(fold(letter[statement.start : statement.end]).text),
    )


def _person(tokens: list[Token]) -> frozenset[str]:
    """The name of who is said to act: behind a title, or the first two words in capitals."""
    for place, token in enumerate(tokens[:-1]):
        if token.word in _TITLES:
            return frozenset({tokens[place + 1].word})
    return frozenset(token.word for token in tokens[:2]) if _is_name(tokens) else frozenset()


def _is_name(tokens: list[Token]) -> bool:
    """ "Miriam Falk hat …": two words in capitals and their verb."""
    return (
        len(tokens) > 2
        and tokens[0].capital
        and tokens[1].capital
        and tokens[0].word not in _DETERMINERS
        and (
            tokens[2].word in FINITE or bool(forms_of(tokens[2].word, "de") or forms_of(tokens[2].word, "en"))
        )
    )
