"""What a clause states, and a clause as it is judged: its words, verb, agent and times."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache, cached_property

from klarwort.report import ClaimKind
from klarwort.statements.concepts import deeds_named, money_in
from klarwort.statements.forms import lemmas
from klarwort.statements.grammar import Agent, Tense, Verb
from klarwort.statements.units import Unit
from klarwort.times.joining import Expression
from klarwort.times.meaning import JustNow
from klarwort.times.side import Side, side_of
from klarwort.vocabulary import claims, telling, verbs_de, verbs_en

_VERBS = {"de": verbs_de, "en": verbs_en}


@dataclass(frozen=True)
class TimeSaid:
    """A time expression at its place in the text, as far as it can be told without knowing when it was written."""

    start: int
    end: int
    expression: Expression

    @property
    def side(self) -> Side:
        return side_of(self.expression)

    @property
    def may_be_ahead(self) -> bool:
        just_now = any(isinstance(meaning, JustNow) for meaning in self.expression.meanings)
        return self.side is not Side.BEHIND and not just_now


class Strength(Enum):
    """How far a clause is a claim: the firmer, the less it needs a record that speaks of it."""

    FIRM = "firm"
    """A deed, a promise or a fact by its grammar alone."""
    TOLD = "told"
    """Tells of an event, a value, a place: a claim where anything is on record."""
    BY_THE_WAY = "by the way"
    """A claim only where the record speaks of it."""


@dataclass(frozen=True)
class Statement:
    """What a clause at text[start:end] states; `times` are those said with it, `deeds` what is done.

    `verb` is the verb's own word, "" for a noun's deed; `predicate` what something is, where only that is said.
    `sure` is false beside "wahrscheinlich"; `past` says that the verb tells of what has been. What is `weak` may be
    told or said by the way: no deed of its own, and by its `strength` a claim or only where the record speaks of it.
    """

    start: int
    end: int
    kind: ClaimKind
    agent: Agent
    deeds: frozenset[str]
    verb: str
    words: tuple[str, ...]
    times: tuple[TimeSaid, ...]
    sure: bool = True
    past: bool = False
    predicate: str = ""
    strength: Strength = Strength.FIRM

    @property
    def weak(self) -> bool:
        return self.strength is not Strength.FIRM


@dataclass(frozen=True)
class Clause:
    """A unit of a sentence with its verb, who acts, and the times said in it."""

    unit: Unit
    verb: Verb
    agent: Agent
    times: tuple[TimeSaid, ...]
    by_person: bool = False
    """Whether a person acts that is none of ours by the vocabulary: "he", "Becky"."""

    def says(self, name: str) -> bool:
        """Whether a pattern of klarwort.vocabulary.claims or telling is in the clause."""
        return pattern(name).search(self.unit.text) is not None

    def is_a(self, name: str) -> bool:
        """Whether its verb is in a list of the language's verbs: STATIVE, FAILURE, HEDGE, ASSURING."""
        return self.verb.lemma in lemmas(getattr(_VERBS[self.unit.language], name), self.unit.language)

    @cached_property
    def deeds(self) -> frozenset[str]:
        """What is done by its verb, or by the noun beside a light one."""
        been = self.verb.lemma == "be" and self.verb.tense is Tense.GOING_ON
        named = deeds_named(self.verb.lemma, () if been else self.unit.plain, self.unit.language)
        # "The credit note went out": money that is sent is credited or paid.
        return money_in(self.unit.plain) or named if "send" in named else named

    @cached_property
    def ahead(self) -> tuple[TimeSaid, ...]:
        return tuple(time for time in self.times if time.may_be_ahead)

    @property
    def is_ours(self) -> bool:
        return self.agent in {Agent.OURS, Agent.STAFF}

    @property
    def is_over(self) -> bool:
        """ "Ist fertig", "works again", with no time ahead."""
        return not self.ahead and self.says("OVER")

    @property
    def lasts(self) -> bool:
        """ "Seit Montag"."""
        return any(time.expression.looks_back for time in self.times)


@cache
def pattern(name: str) -> re.Pattern[str]:
    """A pattern of klarwort.vocabulary.claims or telling by its name."""
    return re.compile(getattr(telling, name, None) or getattr(claims, name))
