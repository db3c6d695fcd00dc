"""Who acted in the clauses of a sentence, whatever they did: what a rule about blame asks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from klarwort.passage import Sentence
from klarwort.statements import english, german
from klarwort.statements.grammar import Agent, Tense
from klarwort.statements.units import units_of

_BE = frozenset({"ist", "sind", "war", "waren"})
"""With these a participle may be a passive state: "war nicht besetzt"."""
_READERS = {"de": german, "en": english}


@dataclass(frozen=True, slots=True)
class Acted:
    """A clause at text[start:end] in which somebody did, or did not do, something."""

    start: int
    end: int
    language: str
    agent: Agent
    words: tuple[str, ...]


def acted_in(sentence: Sentence) -> Iterator[Acted]:
    """The clauses of a sentence that look back at a deed in the active voice."""
    reader = _READERS[sentence.language]
    for unit in units_of(sentence):
        verb = reader.read_verb(unit, None)
        if verb is not None and verb.tense is Tense.DONE and not verb.passive and verb.auxiliary not in _BE:
            yield Acted(unit.start, unit.end, unit.language, reader.read_agent(unit, verb), unit.plain)
