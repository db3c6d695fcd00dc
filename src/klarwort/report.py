"""What a check answers: findings, elements, claims and what is missing, all with spans of the text checked."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class Weight(StrEnum):
    """How much a finding weighs, by rule, message kind and phase (klarwort.weights)."""

    HOLD = "hold"
    """To be held for one look before it leaves: a promise to pay, something internal."""
    STRONG = "strong"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Finding:
    """What makes a letter worse, at text[start:end].

    `reason` is one line, `source` the practice that it rests on ("S4.9"), `hint` a question made of the
    case's own facts, never a sentence to send; reason and hint speak the reader's language.
    """

    rule: str
    start: int
    end: int
    severity: Weight
    reason: str
    source: str
    hint: str = ""


class ElementKind(StrEnum):
    """What a letter can have."""

    APOLOGY = "apology"
    OWNERSHIP = "ownership"
    ACTION_DONE = "action_done"
    ACTION_PROMISED = "action_promised"
    PRECISE_TIME = "precise_time"
    NAMED_CONTACT = "named_contact"
    THANKS = "thanks"
    EMPATHY = "empathy"
    REMEDY = "remedy"
    EXPLANATION = "explanation"


@dataclass(frozen=True, slots=True)
class Element:
    """Something that a letter has, at text[start:end]."""

    kind: ElementKind
    start: int
    end: int


class ClaimKind(StrEnum):
    """What a sentence states: a deed, something to come, or how things are."""

    DONE = "done"
    PROMISE = "promise"
    FACT = "fact"


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement at text[start:end], held against the record.

    `backed` is None without a record; `evidence` is the id of the entry that shows it, or of the one that
    contradicts it; `when` is aware, None where no time is sure. `nearest` is the entry that comes closest,
    `sure` is false beside "voraussichtlich" and where the day is inferred.
    """

    start: int
    end: int
    kind: ClaimKind
    backed: bool | None = None
    evidence: str | None = None
    when: dt.datetime | None = None
    nearest: str | None = None
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Report:
    """All of a check, in the order of the text; `missing` names what klarwort.missing asks for."""

    language: str
    findings: tuple[Finding, ...] = ()
    elements: tuple[Element, ...] = ()
    claims: tuple[Claim, ...] = ()
    missing: tuple[str, ...] = ()
