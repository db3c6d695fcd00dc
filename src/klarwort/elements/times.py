"""The times of a letter that somebody can be held to: not those of a question, an offer, a closing day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from klarwort.grammar import offers
from klarwort.passage import NamedTime, Passage, Sentence
from klarwort.report import ClaimKind, Element, ElementKind
from klarwort.statements import Statement
from klarwort.vocabulary.word_list import words

__all__ = ["times_of"]

_NOT_HELD_TO = words("garantieren guarantee waehlen choose geschlossen closed")
"""A sentence with these names days without promising anything for them."""
_REACHED = words("erreichen erreiche erreichbar durchwahl nummer desk reach available")
"""In their clause it is told until when somebody can be rung."""
_ANSWER = words("rueckmeldung antwort stellungnahme bestaetigung reply response feedback confirmation")
_ASKED = words("bitten ersuchen bitte please ask request")
"""Together: until when the customer is to answer."""
_TODAY = words("heute today tonight")


def times_of(passage: Passage, statements: Sequence[Statement]) -> Iterator[Element]:
    """The times ahead; "today" alone counts only in a promise, since it is as often the day of a deed."""
    promises = [one for one in statements if one.kind is ClaimKind.PROMISE]
    for time in passage.times:
        sentence = passage.sentence_at(time.start)
        if time.past or sentence is None or _is_left_open(sentence, time):
            continue
        promised = any(one.start <= time.start < one.end for one in promises)
        if promised or passage.text[time.start : time.end].lower() not in _TODAY:
            yield Element(ElementKind.PRECISE_TIME, time.start, time.end)


def _is_left_open(sentence: Sentence, time: NamedTime) -> bool:
    said = sentence.word_set
    if sentence.is_question or offers(sentence) or not said.isdisjoint(_NOT_HELD_TO):
        return True
    if said & _ANSWER and said & _ASKED:
        return True
    clauses = {token.clause for token in sentence.tokens if time.start <= token.start < time.end}
    return any(token.word in _REACHED for token in sentence.tokens if token.clause in clauses)
