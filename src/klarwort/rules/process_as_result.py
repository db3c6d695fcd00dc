"""Internal steps told as results: "forwarded", "escalated", "under review". With a person and a time it is news."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from klarwort.elements.phrased import owning_up
from klarwort.grammar import denies
from klarwort.letter import Letter
from klarwort.lexicon import concepts_of
from klarwort.phrases import Match, Phrasebook
from klarwort.rules.rule import Mark, Rule, marks_of
from klarwort.vocabulary import process_as_result as words
from klarwort.vocabulary.elements import PROCESS
from klarwort.wording import Wording

_STEP = Phrasebook(words.GERMAN, words.ENGLISH)


def _find(letter: Letter) -> Iterator[Mark]:
    yield from marks_of(_STEP, letter, _is_all)


def _is_all(letter: Letter, match: Match) -> bool:
    """Whether no time follows, in this sentence or the next: then the step is all the customer gets."""
    sentence = match.sentence
    behind = letter.sentences[sentence.number : sentence.number + 2]
    if sentence.is_question or denies(match.tokens, letter.language) or owning_up(sentence):
        return False
    if (
        _is_no_step(match)
        or _is_not_ours(match)
        or _went_wrong(match)
        or not sentence.word_set.isdisjoint(words.OVER)
    ):
        return False
    return not any(letter.times_in(near) for near in behind)


def _is_not_ours(match: Match) -> bool:
    """ "If you'd flagged it", "complaints should be submitted": no step that we took."""
    customer = not match.words.isdisjoint(words.THEIRS) or _you_had(match)
    return customer or (match.words.isdisjoint(words.OURS) and not match.words.isdisjoint(words.OUGHT))


def _is_no_step(match: Match) -> bool:
    """ "Your son has passed the course", "we opened the tank": passed on is what has an "on" or "to" behind it."""
    sentence = match.sentence
    last, behind = sentence.words[match.last], sentence.words[match.last + 1 : match.last + 8]
    if last in words.OPENED:
        cases = (
            word in PROCESS or "case_word" in concepts_of(word, sentence.language) for word in sentence.words
        )
        return not any(cases)
    return last == "passed" and words.ONWARDS.isdisjoint(behind)


def _you_had(match: Match) -> bool:
    return ("you", "had") in pairwise(token.word for token in match.tokens)


def _went_wrong(match: Match) -> bool:
    """ "Your address was recorded wrongly" is a failure, no step."""
    language = match.sentence.language
    return any("badly" in concepts_of(token.word, language) for token in match.stretch)


RULE = Rule(
    name="process_as_result",
    source="S3.12",
    reason=Wording(
        "Ein innerer Schritt ist für den Kunden noch kein Ergebnis.",
        "A step inside our house is no result for the customer.",
    ),
    hint=Wording(
        "Wer hat es jetzt, und bis wann hat der Kunde was davon?",
        "Who has it now, and by when will the customer have what from it?",
    ),
    find=_find,
    yields_to=frozenset({"channel_rebuke", "effort_pushed_back", "process_talk"}),
)
