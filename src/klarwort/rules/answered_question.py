"""A question that the customer has answered already."""

from __future__ import annotations

import re
from collections.abc import Iterator

from klarwort.alike import content_of, much_alike
from klarwort.folding import Folded, fold
from klarwort.letter import Letter
from klarwort.passage import Sentence
from klarwort.rules.rule import Mark, Rule
from klarwort.vocabulary import slips
from klarwort.vocabulary.word_list import words
from klarwort.wording import Wording

_GERMAN = "|".join(sorted(words(slips.NUMBERS)))
_ENGLISH = "|".join(sorted(words(slips.NUMBERS_EN)))
_NUMBER = re.compile(rf"\b(?:({_GERMAN})|({_ENGLISH})\s(?:number|no\.?|id))\b")
_GIVEN = re.compile(r"[^\w]{0,4}(?:(?:ist|lautet|is|nr|no)\W{1,3})?[a-z]{0,4}[-/]?\d{3}")
_ASKS = words(slips.ASKS)


def _find(letter: Letter) -> Iterator[Mark]:
    answered = [content_of(fold(question).word_set) for question in letter.context.answered_questions]
    theirs = fold(letter.context.customer_words)
    for sentence in letter.sentences:
        asked = content_of(sentence.word_set)
        if (sentence.is_question and any(much_alike(asked, one) for one in answered)) or _asks_for_number(
            sentence, theirs
        ):
            yield Mark(sentence.start, sentence.end)


def _asks_for_number(sentence: Sentence, theirs: Folded) -> bool:
    """Whether a number is asked for that the customer's own words give."""
    if not theirs.text or not (sentence.is_question or sentence.word_set & _ASKS):
        return False
    if any(character.isdigit() for character in sentence.folded):
        return False
    return any(
        _GIVEN.match(theirs.text, given.end())
        for asked in _NUMBER.finditer(sentence.folded)
        for given in re.finditer(re.escape(asked.group()), theirs.text)
    )


RULE = Rule(
    name="answered_question",
    source="S3.18",
    reason=Wording("Das hat der Kunde schon beantwortet.", "The customer has answered that already."),
    hint=Wording("Was steht dazu schon im Vorgang?", "What does the record say about it already?"),
    find=_find,
)
