"""Deeds in a letter: what one of us did, and what one of us will do. To look into something is none without a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from klarwort.elements.phrased import owning_up
from klarwort.folding import fold
from klarwort.passage import Passage, Sentence
from klarwort.phrases import Phrasebook
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
_EMPTY = Phrasebook(words.EMPTY_DE, words.EMPTY_EN)
_NEVER = frozenset({"never", "unsaid"})
_AND = word_list("and und")
_WE = word_list("i we ich wir i've we've i'll we'll")


def deeds_of(passage: Passage, statements: Iterable[Statement]) -> Iterator[Element]:
    """The concrete deeds among the statements of a letter, and those that make amends; what one admits is none."""
    admitted = [match for match in (owning_up(one, "admits") for one in passage.sentences) if match]
    for statement in statements:
        start, end = statement.start, statement.end
        said = fold(passage.text[start:end]).word_set
        if any(start < match.end and match.start < end for match in admitted) or said & words.NO_DEED:
            continue
        if _is_deed(statement, said, passage):
            done = statement.kind is ClaimKind.DONE
            yield Element(ElementKind.ACTION_DONE if done else ElementKind.ACTION_PROMISED, start, end)
            if _makes_amends(statement, said):
                yield Element(ElementKind.REMEDY, start, end)


def _is_deed(statement: Statement, said: frozenset[str], passage: Passage) -> bool:
    sentence = passage.sentence_at(statement.start)
    empty = _empty_in(statement, sentence)
    if statement.kind is ClaimKind.DONE:
        return "wrong" not in empty and _changed_something(statement, said, sentence)
    timed = any(statement.start <= time.start < statement.end for time in passage.times)
    if statement.kind is not ClaimKind.PROMISE or empty & _NEVER or (empty and not timed):
        return False
    return timed or _will_change_something(statement)


def _makes_amends(statement: Statement, said: frozenset[str]) -> bool:
    """Whether a deed gives money back, does it anew, puts in a second one, or lets the customer go on."""
    if said & words.ONLY_SPOKEN_OF or statement.agent in {Agent.CUSTOMER, Agent.OTHER}:
        return False
    if statement.deeds & words.AMENDING or statement.verb in words.MADE_GOOD:
        return True
    anew = said & words.ANEW and statement.deeds & words.MAKING
    stands_in = said & words.STAND_IN and statement.deeds & words.PUTTING_IN
    return bool(anew or stands_in or said & words.ENABLING or said >= words.SO_THAT)


def _changed_something(statement: Statement, said: frozenset[str], sentence: Sentence | None) -> bool:
    """What the customer or a third party did is no deed of ours; of a thing we must know what was done with it."""
    if statement.deeds & _WORDS_ONLY or statement.agent in {Agent.CUSTOMER, Agent.OTHER}:
        return False
    if said & words.PROCESS and (statement.verb in words.IS or said & words.ENDED):
        return False
    if statement.verb in words.CAME_IN or statement.verb in words.BY_RULE:
        return False
    if said & words.SINCE and (said & words.AGAIN or statement.deeds):
        return True
    if statement.agent is Agent.THING and not _goes_on(statement, sentence):
        if statement.deeds <= _NEEDS_TIME or said & words.SORRY_TO_SAY:
            # "It was found", "leider wurden … gelöscht": nobody did it for the customer.
            return False
        return bool(statement.deeds and said & words.DONE_WITH)
    return bool(statement.deeds or said & words.HAVE_DONE)


def _goes_on(statement: Statement, sentence: Sentence | None) -> bool:
    """ "I rang the mill and ordered flour": who did the first thing did the second."""
    if sentence is None or statement.words[:1] not in {("and",), ("und",)}:
        return False
    before = {token.word for token in sentence.tokens if token.start < statement.start}
    return bool(before & _WE) and (
        statement.verb in statement.words[1:3] or bool({"habe", "haben"} & set(statement.words[1:2]))
    )


def _empty_in(statement: Statement, sentence: Sentence | None) -> frozenset[str]:
    """ "We will get back to you", "I know you open on the 19th": how a statement has only the form of a deed."""
    if sentence is None:
        return frozenset()
    matches = _EMPTY.matches(sentence)
    return frozenset(
        one.tag
        for one in matches
        if one.tag == "unsaid" or (one.start < statement.end and statement.start < one.end)
    )


def _will_change_something(statement: Statement) -> bool:
    """ "Will be sent" has nobody who sends, "we will look into it" changes nothing."""
    if statement.agent is Agent.CUSTOMER and any("inform" in of_noun(word) for word in statement.words):
        # "You will receive an update": news, whenever it comes.
        return False
    return statement.agent is not Agent.THING and not statement.deeds <= _NEEDS_TIME
