"""Deeds in a letter: what one of us did, and what one of us will do. To look into something is none without a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from klarwort.elements.phrased import owning_up
from klarwort.folding import fold
from klarwort.passage import Passage
from klarwort.report import ClaimKind, Element, ElementKind
from klarwort.statements import Statement
from klarwort.statements.concepts import of_noun
from klarwort.statements.grammar import Agent
from klarwort.vocabulary import elements as words
from klarwort.vocabulary.word_list import words as word_list

__all__ = ["deeds_of"]

_WORDS_ONLY = word_list("ask pass_on register agree offer")
"""Nothing has changed for the customer when these are done."""
_NEEDS_TIME = _WORDS_ONLY | word_list("check find inform call talk take_on schedule answer_for")
"""Nothing is promised by these without a time."""


def deeds_of(passage: Passage, statements: Iterable[Statement]) -> Iterator[Element]:
    """The concrete deeds among the statements of a letter; what somebody admits is none."""
    admitted = [match for match in (owning_up(one, "admits") for one in passage.sentences) if match]
    for statement in statements:
        start, end = statement.start, statement.end
        said = fold(passage.text[start:end]).word_set
        if any(start < match.end and match.start < end for match in admitted) or said & words.NO_DEED:
            continue
        timed = any(start <= time.start < end for time in passage.times)
        if statement.kind is ClaimKind.DONE and _changed_something(statement, said):
            yield Element(ElementKind.ACTION_DONE, start, end)
        elif statement.kind is ClaimKind.PROMISE and (timed or _will_change_something(statement)):
            yield Element(ElementKind.ACTION_PROMISED, start, end)


def _changed_something(statement: Statement, said: frozenset[str]) -> bool:
    """What the customer or a third party did is no deed of ours; of a thing we must know what was done with it."""
    if statement.deeds & _WORDS_ONLY or statement.agent in {Agent.CUSTOMER, Agent.OTHER}:
        return False
    if said & words.PROCESS and (statement.verb in words.IS or said & words.ENDED):
        return False
    if statement.agent is Agent.THING:
        if statement.deeds <= _NEEDS_TIME or said & words.SORRY_TO_SAY:
            # "It was found", "leider wurden … gelöscht": nobody did it for the customer.
            return False
        return bool(statement.deeds and said & words.DONE_WITH)
    return bool(statement.deeds or said & words.HAVE_DONE)


def _will_change_something(statement: Statement) -> bool:
    """ "Will be sent" has nobody who sends, "we will look into it" changes nothing."""
    if statement.agent is Agent.CUSTOMER and any("inform" in of_noun(word) for word in statement.words):
        # "You will receive an update": news, whenever it comes.
        return False
    return statement.agent is not Agent.THING and not statement.deeds <= _NEEDS_TIME
