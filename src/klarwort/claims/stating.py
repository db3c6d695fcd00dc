"""How a statement of a letter is compared: its words read as deeds, things, numbers, places, persons and days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from klarwort.claims.apart import sides_in
from klarwort.claims.content import content_of
from klarwort.claims.counted import counted_in, named_in
from klarwort.claims.marks import amounts_in, numbers_in, places_in, weeks_in, without
from klarwort.claims.outcome import outcome_of
from klarwort.claims.people import actor_in, greeted, is_staff, is_third, names_in, titled
from klarwort.claims.record import ASSIGNING, Entry
from klarwort.claims.stated import Stated
from klarwort.claims.stretches import night_in, stretch_in
from klarwort.claims.things import core_of, figures_in, parted, things_in, where_in
from klarwort.folding import fold
from klarwort.passage import Sentence, Token
from klarwort.report import ClaimKind
from klarwort.statements import Statement
from klarwort.statements.concepts import is_light, without_money
from klarwort.statements.grammar import Agent
from klarwort.times import TimeFound
from klarwort.vocabulary.word_list import words as word_list

if TYPE_CHECKING:
    from klarwort.letter import Letter

_PRONOUNS = word_list("er es sie they it them he she ihn these those both beide")
_I = word_list("ich i i'll i've i'm mich mir me myself")
_SIGNED = 4
"""Words at the end of a letter among which its writer's name stands."""


@dataclass(frozen=True)
class Names:
    """Names in the letter and the record: who the letter is for, and who of us is known."""

    greeted: frozenset[str]
    known: frozenset[str]
    mentioned: frozenset[str]
    author: frozenset[str]


def names_of(letter: Letter, entries: Sequence[Entry]) -> Names:
    theirs = greeted_in(letter)
    ours = frozenset[str]().union(*(entry.people for entry in entries))
    last = [token.word for sentence in letter.sentences[-1:] for token in sentence.tokens[-_SIGNED:]]
    sender = frozenset(fold(letter.context.sender).text.split()) or frozenset(last)
    mentioned = names_in(letter.context.record or ()) | theirs | (sender & ours)
    return Names(theirs, ours - theirs, mentioned, sender & ours)


def greeted_in(letter: Letter) -> frozenset[str]:
    """The names of whom a letter is for."""
    first = [token for sentence in letter.sentences[:1] for token in sentence.tokens]
    return greeted(first, letter.context.recipient)


def stated_of(
    letter: Letter, sentence: Sentence, statement: Statement, when: TimeFound | None, names: Names
) -> Stated:
    """A statement with all that is compared; `when` is its time, in the zone of the letter's `now`."""
    tokens = [token for token in sentence.tokens if statement.start <= token.start < statement.end]
    person = _person(tokens, statement, names)
    persons = names.mentioned | frozenset(titled(tokens))
    named_here = frozenset(token.word for token in tokens if token.capital and token.word in persons)
    counted = _untimed(tokens, statement, person | named_here)
    assigned = bool(statement.deeds & ASSIGNING)
    own = [token for token in counted if assigned or not is_staff(token.word)]
    words = tuple(token.word for token in own)
    named = not is_light(statement.predicate or statement.verb, sentence.language)
    large = frozenset(token.word for token in counted if token.capital)
    capitals = large if sentence.language == "de" else None
    said = letter.passage.text[statement.start : statement.end]
    text, now = fold(said).text, letter.context.now
    amounts = amounts_in(without(said, statement.times, statement.start))
    every = things_in(parted(own), capitals, deeds_too=named)
    core = things_in(core_of(own, capitals), capitals, deeds_too=named)
    refers = any(token.word in _PRONOUNS for token in tokens)
    night = now is not None and night_in(text, now.date()) is not None
    outcome = outcome_of(said)
    return Stated(
        kind=statement.kind,
        sentence=sentence.number,
        language=sentence.language,
        deeds=without_money(
            statement.deeds, [token.word for token in tokens] + [unit for unit, _ in amounts]
        ),
        verb=statement.predicate or statement.verb,
        things=every,
        core=core or (frozenset() if refers else every),
        refers=refers and not core,
        figures=figures_in(" ".join(words)),
        person=person,
        others=frozenset(token.word for token in tokens if token.capital or is_third(token.word)),
        when=when if when and (when.has_time or not night) else None,
        until=any(time.expression.is_limit for time in statement.times),
        stretch=stretch_in(text, now.date()) if now and (night or not (when and when.day_named)) else None,
        counted=counted_in(counted, capitals),
        places=places_in(counted) | weeks_in(text),
        named=named_in(counted, capitals),
        amounts=amounts,
        sides=sides_in(words),
        numbers=numbers_in(counted),
        where=where_in(own, capitals),
        full=outcome.full,
        denied=outcome.denied,
        content=content_of(words, sentence.language),
        weak=statement.weak,
        author=names.author if any(token.word in _I for token in tokens) else frozenset(),
        names=person | named_here,
        # What was asked for is said to be awaited, too.
        waiting="ask" in statement.deeds or (outcome.waiting and statement.kind is not ClaimKind.PROMISE),
        failed=outcome.failed,
        instead=outcome.instead,
        by_customer=statement.agent is Agent.CUSTOMER and statement.kind is ClaimKind.FACT,
        by_others=statement.agent in {Agent.OTHER, Agent.THING},
    )


def _person(tokens: Sequence[Token], statement: Statement, names: Names) -> frozenset[str]:
    if statement.agent not in {Agent.STAFF, Agent.THING, Agent.NOBODY}:
        return frozenset()
    return actor_in([token for token in tokens if token.word not in names.greeted], names.known)


def _untimed(tokens: Sequence[Token], statement: Statement, people: frozenset[str]) -> list[Token]:
    """The words that say no time and no person."""
    return [
        token
        for token in tokens
        if not any(time.start <= token.start < time.end for time in statement.times)
        and token.word not in people
    ]
