"""Reads who did or will do what: deeds, promises and facts, clause by clause, by grammar and not by phrase.

A question, a condition, a hedge, a request, a negated clause and a plain admission state nothing here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from klarwort.passage import Sentence
from klarwort.report import ClaimKind
from klarwort.statements import english, german
from klarwort.statements.concepts import deeds_named, money_in, of_noun
from klarwort.statements.grammar import Agent, Tense, Verb
from klarwort.statements.kinds import kind_of
from klarwort.statements.statement import Clause, Statement, Strength, TimeSaid, pattern
from klarwort.statements.telling import leaves_open, may_tell, strength_of, weak_kind
from klarwort.statements.units import (
    Unit,
    is_condition_by_order,
    is_reported,
    is_that,
    opens_no_statement,
    starts_condition,
    units_of,
)

_READERS = {"de": german, "en": english}
_WHERE = {"ABOARD": frozenset({"pack"}), "WITH_CARRIER": frozenset({"hand_over"})}
"""Where a thing is shows what was done with it."""
_ARE = frozenset({"be", "run", "work", "funktionieren", "laufen", ""})
_LYING = frozenset({"liegen", "stehen", "sit", "stand", "lie"})
_RUNNING = frozenset({"laufen", "run"})
_OVER = frozenset({"seal", "restore", "make", "prepare", "fix", "unblock", "install", "clean", "correct"})
"""What may have been done to something that "is ready", "works again"."""


def statements_of(sentence: Sentence, times: Sequence[TimeSaid] = ()) -> tuple[Statement, ...]:
    """The statements of a sentence, in order; `times` are the time expressions of the whole text."""
    return tuple(one for one in told_in(sentence, times) if not one.weak)


def told_in(sentence: Sentence, times: Sequence[TimeSaid] = ()) -> tuple[Statement, ...]:
    """Its statements, and what else its clauses may tell, which is `weak`."""
    if sentence.is_question or pattern("REQUEST").search(sentence.folded):
        return ()
    units = units_of(sentence)
    own = [time for time in times if sentence.start <= time.start < sentence.end]
    told = tuple(_read(sentence, units, [time for time in own if not _owns(sentence, time)]))
    if _makes_condition(units, sentence):
        # "I have put one aside in case it fails": what is done already depends on nothing.
        return tuple(one for one in told if one.past and not one.weak and one.kind is ClaimKind.DONE)
    return told


def _owns(sentence: Sentence, time: TimeSaid) -> bool:
    """ "This week's appointments": whose they are, not when."""
    ends = (token.word for token in sentence.tokens if time.start < token.end and token.start < time.end)
    return sentence.language == "en" and [*ends][-1].endswith("'s")


def _makes_condition(units: Sequence[Unit], sentence: Sentence) -> bool:
    """Whether an "if" leaves all open; "ich sage Ihnen, wenn es da ist", "am Samstag, wenn …" only say when."""
    for place, unit in enumerate(units):
        told = place and {"inform", "call"} & _deeds_said(units[place - 1])
        when = place and _READERS[unit.language].read_verb(units[place - 1], None) is None
        if starts_condition(unit) and not ((told or when) and unit.plain[0] in {"wenn", "when"}):
            return True
        if not place and units[1:] and is_condition_by_order(unit, units[1]):
            return True
    return pattern("CONDITION_WITHIN").search(sentence.folded) is not None


def _deeds_said(unit: Unit) -> frozenset[str]:
    verb = _READERS[unit.language].read_verb(unit, None)
    return deeds_named(verb.lemma, (), unit.language) if verb else frozenset()


def _read(sentence: Sentence, units: Sequence[Unit], times: Sequence[TimeSaid]) -> Iterator[Statement]:
    attributed = pattern("ATTRIBUTION").search(sentence.folded) is not None
    found: list[Statement] = []
    silent: list[Unit] = []
    for clause, following, matrix in _clauses(sentence, units, times):
        statement = None
        if isinstance(clause, Clause) and _speaks_for_itself(clause, following, matrix):
            kind = ClaimKind.FACT if _is_number(clause.unit) else kind_of(clause, attributed=attributed)
            told = following if _is_told(clause, following) else None
            open_yet = (
                kind is ClaimKind.DONE and clause.verb.tense is not Tense.DONE and leaves_open(sentence)
            )
            statement = _statement(kind, clause, told) if kind and not open_yet else None
            if statement and clause.agent is Agent.CUSTOMER and clause.says("WHICH_YOU"):
                statement = replace(statement, strength=Strength.BY_THE_WAY)
        unit = clause.unit if isinstance(clause, Clause) else clause
        if pattern("SORRY").search(unit.text) and not is_that(unit):
            found.clear()
            silent.append(unit)
        elif statement:
            found.append(statement)
        elif isinstance(clause, Clause) and may_tell(clause, sentence):
            strength = strength_of(clause, sentence)
            found.append(replace(_statement(weak_kind(clause), clause, None), strength=strength))
            silent.append(unit)
        else:
            silent.append(unit)
    # A time in a fragment or beside "sobald …" is the statement's, if it has none of its own.
    spare = tuple(time for time in times if any(unit.start <= time.start <= unit.end for unit in silent))
    firm = any(not statement.weak for statement in found)
    for statement in found:
        yield (
            statement
            if statement.weak and firm
            else statement
            if statement.times
            else replace(statement, times=spare)
        )


def _clauses(
    sentence: Sentence, units: Sequence[Unit], times: Sequence[TimeSaid]
) -> Iterator[tuple[Clause | Unit, Unit | None, Clause | None]]:
    """Each unit as a clause, or as it is where it has no verb; with the next unit, and the clause before."""
    reader = _READERS[sentence.language]
    verb: Verb | None = None
    agent = Agent.NOBODY
    person = False
    before: Clause | None = None
    for unit, following in zip_longest(units, units[1:]):
        own = tuple(time for time in times if unit.start <= time.start <= unit.end)
        read = reader.read_verb(unit, verb)
        if read is None:
            number = Clause(unit, Verb("", "", Tense.STATE), Agent.THING, own)
            yield number if _is_number(unit) else unit, following, before
            continue
        acting = reader.read_agent(unit, read)
        if pattern("YOUR_SIDE").search(unit.text) and read.passive:
            acting = Agent.CUSTOMER
        if verb is not None and (acting is Agent.NOBODY or read.shared):
            acting = agent
        else:
            person = reader.names_person(unit, read)
        verb, agent = read, acting
        clause = Clause(unit, verb, agent, own, person)
        yield clause, following, before
        before = clause


def _is_number(unit: Unit) -> bool:
    """ "Es fehlen zwei von zwölf Paletten"."""
    return all(pattern(name).search(unit.text) for name in ("NUMBERS", "A_NUMBER"))


def _is_told(clause: Clause | None, following: Unit | None) -> bool:
    """ "Sie haben mir gesagt, dass …": what the customer told us is one statement with what they said."""
    if clause is None:
        return False
    said = clause.is_a("ASSURING") or "inform" in clause.deeds
    told = (
        (clause.agent is Agent.CUSTOMER and said)
        or (clause.agent is Agent.OTHER and said and clause.verb.tense is Tense.DONE)
        or ("agree" in clause.deeds and clause.verb.tense is Tense.DONE and not said)
    )
    return told and following is not None and (is_that(following) or is_reported(following))


def _speaks_for_itself(clause: Clause, following: Unit | None, matrix: Clause | None) -> bool:
    """Whether a clause is a statement: none with "weil", and with "dass" only behind a word that is given."""
    if _is_told(matrix, clause.unit):
        return False
    if _is_number(clause.unit) or _is_told(clause, following):
        return True
    if opens_no_statement(clause.unit):
        return False
    if is_that(clause.unit):
        return matrix is not None and matrix.is_a("ASSURING")
    # "Ich verspreche Ihnen, dass …": the promise is what follows.
    return not (following is not None and is_that(following) and clause.is_a("ASSURING"))


def _statement(kind: ClaimKind, clause: Clause, told: Unit | None) -> Statement:
    unit = clause.unit.joined(told) if told else clause.unit
    return Statement(
        unit.start,
        unit.end,
        kind,
        clause.agent,
        _deeds(kind, clause),
        clause.verb.word,
        unit.plain,
        clause.times,
        not clause.says("UNSURE"),
        clause.verb.tense is Tense.DONE,
        clause.unit.plain[-1] if clause.verb.tense is Tense.STATE else "",
    )


def _deeds(kind: ClaimKind, clause: Clause) -> frozenset[str]:
    where = _shown_by_place(clause) if kind is ClaimKind.DONE else None
    if where:
        return where
    if clause.verb.tense in {Tense.STATE, Tense.GOING_ON}:
        return _deeds_of_state(kind, clause)
    if clause.verb.tense is Tense.POSSIBLE and clause.says("AGAIN"):
        return _OVER
    if clause.lasts and clause.verb.lemma in _RUNNING:
        return deeds_named("starten", clause.unit.plain, "de")
    if kind is ClaimKind.DONE and clause.verb.lemma in _LYING and clause.says("WITH_YOU"):
        return frozenset({"arrive"})
    # What the customer got of us, we handed over.
    given = kind is ClaimKind.DONE and clause.agent is Agent.CUSTOMER and clause.says("FROM_US")
    return frozenset({"hand_over"}) if given else clause.deeds


def _shown_by_place(clause: Clause) -> frozenset[str] | None:
    """What was done with a thing that is "auf dem Lkw", "with the courier"."""
    is_state = clause.verb.tense in {Tense.STATE, Tense.GOING_ON} or (
        clause.lasts and clause.verb.lemma in _LYING
    )
    if clause.agent is not Agent.THING or not is_state:
        return None
    return next((deeds for said, deeds in _WHERE.items() if clause.says(said)), None)


def _had(clause: Clause) -> frozenset[str]:
    """ "Sie hatten die Unterlagen am Dienstag": what the customer had, we had sent."""
    had = clause.agent is Agent.CUSTOMER and clause.says("HAD_PAPERS")
    return frozenset({"send"}) if had else frozenset()


def _deeds_of_state(kind: ClaimKind, clause: Clause) -> frozenset[str]:
    """What was done or will be, where only "is" and "has" are said."""
    done = kind is ClaimKind.DONE
    state = clause.verb.tense is Tense.STATE
    if clause.says("ON_ACCOUNT") and (state or clause.verb.lemma == "be"):
        return frozenset({"credit", "pay"})
    now = _shown_by_state(clause) if done else frozenset[str]()
    now = now or clause.deeds or _had(clause)
    if now or kind is ClaimKind.FACT:
        return now
    return _shown_by_being(clause, done=done)


def _shown_by_state(clause: Clause) -> frozenset[str]:
    """What was done to something that works again, is off, is new."""
    state = clause.verb.tense is Tense.STATE
    if clause.says("OVER") and (state or clause.verb.lemma in _ARE):
        return _OVER
    if clause.says("SHUT_OFF"):
        return frozenset({"block"})
    return frozenset({"install", "make"}) if state and clause.says("IS_NEW") else frozenset()


def _shown_by_being(clause: Clause, *, done: bool) -> frozenset[str]:
    """What was done, or will be, with what is somewhere."""
    state = clause.verb.tense is Tense.STATE
    if clause.says("ON_ITS_WAY"):
        return money_in(clause.unit.plain) or frozenset({"send", "set_out"})
    if clause.says("ON_ORDER"):
        return frozenset({"order"})
    if state and done and clause.is_ours and clause.says("WAS_THERE"):
        return frozenset({"visit"})
    if done and any(map(clause.says, ("WITH_YOU", "IS_HERE", "SOMEWHERE_THERE"))) and not clause.is_ours:
        return money_in(clause.unit.plain) or frozenset({"arrive"})
    named = frozenset[str]().union(*(of_noun(word) for word in clause.unit.plain))
    return named or (frozenset({"arrive", "visit"}) if state else frozenset())
