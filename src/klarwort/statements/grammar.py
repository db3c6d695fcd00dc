"""What a clause says by its grammar, the same for both languages: verb, tense, voice, who acts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Tense(Enum):
    """When the verb of a clause puts its deed."""

    DONE = "done"
    GOING_ON = "going on"
    PRESENT = "present"
    COMING = "coming"
    POSSIBLE = "possible"
    """Under a modal verb: could, should, would like to."""
    STATE = "state"
    """A form of "be" or "have" without another verb."""


class Agent(Enum):
    """Who acts."""

    OURS = "ours"
    STAFF = "staff"
    """A named person or one of our trades: "Frau Roth", "unser Monteur"."""
    CUSTOMER = "customer"
    OTHER = "other"
    THING = "thing"
    """What moves or is done, with no one named: "die Palette", "Ihr Rad"."""
    NOBODY = "nobody"


@dataclass(frozen=True)
class Verb:
    """A clause's verb: `lemma` as in klarwort.statements.forms, "" where only its shape is known (`word`)."""

    lemma: str
    word: str
    tense: Tense
    passive: bool = False
    auxiliary: str = ""
    """What carries the tense."""
    shared: bool = False
    """Whether that stands in the clause before: "und Ihnen den Betrag erstattet"."""
