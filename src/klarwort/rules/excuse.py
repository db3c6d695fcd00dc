"""Excuses: reasons from our own house that are told so that we look less guilty. Not every "because" is one."""

from __future__ import annotations

from collections.abc import Iterator

from klarwort.elements.phrased import owning_up
from klarwort.grammar import asks_why
from klarwort.justifying import Spoken, justified_in
from klarwort.letter import Letter
from klarwort.lexicon import concepts_of
from klarwort.passage import Sentence
from klarwort.phrases import Match, Phrasebook
from klarwort.report import ElementKind
from klarwort.rules.rule import Mark, Rule, marks_of
from klarwort.vocabulary import excuse as words
from klarwort.vocabulary import excuse_de, excuse_en
from klarwort.wording import Wording

_EXCUSES = Phrasebook(excuse_de.GERMAN | words.LOST_DE, excuse_en.ENGLISH)
_STRAINS = frozenset({"ordeal", "strain", "swamped"})
_INNOCENT = Phrasebook(words.INNOCENT_DE, words.INNOCENT_EN)
_HOUSE = Phrasebook(words.HOUSE_DE, words.HOUSE_EN)
_HARDSHIP = Phrasebook(words.HARDSHIP_DE, words.HARDSHIP_EN)
_TELLS_MORE = frozenset(ElementKind) - {ElementKind.EXPLANATION, ElementKind.APOLOGY}
_WE = frozenset({"ich", "wir", "i", "i'm", "we", "we're"})
_BURDENED = frozenset({"delayed", "not", "ordeal", "swamped"})


def _find(letter: Letter) -> Iterator[Mark]:
    if letter.context.asked_why:
        return
    marked = list(marks_of(_EXCUSES, letter, _exonerates, by_form=frozenset({"defence"})))
    yield from marked
    for start, end in (*justified_in(letter, Spoken.OF_US), *_troubles(letter)):
        sentence = letter.passage.sentence_at(start)
        if sentence and not any(sentence.start <= mark.start < sentence.end for mark in marked):
            marked.append(Mark(start, end, by_form=True))
            yield marked[-1]


def _troubles(letter: Letter) -> Iterator[tuple[int, int]]:
    """Sentences that tell of our house and what befell it: with no deed, no time, and nobody who answers."""
    for sentence in letter.sentences:
        befell = _HARDSHIP.first(sentence)
        if befell is None or _HOUSE.first(sentence) is None or not _exonerates(letter, befell):
            continue
        if not letter.times_in(sentence) and not letter.within(sentence, *_TELLS_MORE):
            yield befell.start, befell.end


def _exonerates(letter: Letter, match: Match) -> bool:
    """Whether nobody asked why, and nobody near by answers for it."""
    sentence = match.sentence
    if sentence.is_question or _INNOCENT.first(sentence):
        return False
    if match.tag == "cause" and match.words & {"ich", "i"} and not _STRAINS & _concepts(match):
        return False
    if match.tag == "defence" and owning_up(sentence):
        return False
    if match.tag in {"cause", "state"} and letter.times_in(sentence) and _is_provided_for(letter, sentence):
        return False
    return not any(asks_why(near) or owning_up(near, "answers") for near in letter.near(sentence))


def _is_provided_for(letter: Letter, sentence: Sentence) -> bool:
    """ "We are at the fair on Saturday", "a man short, so two of us come at 8": what is, and what comes of it."""
    if letter.within(sentence, ElementKind.ACTION_PROMISED):
        return sentence.word_set.isdisjoint(words.PUT_OFF)
    if not sentence.word_set.isdisjoint(words.HOURS):
        return True
    burdened = any(concepts_of(word, sentence.language) & _BURDENED for word in sentence.words)
    return not (burdened or sentence.word_set.isdisjoint(_WE))


def _concepts(match: Match) -> frozenset[str]:
    """What the words of a match stand for; "because I had switched it off" has no strain and admits."""
    return frozenset[str]().union(*(concepts_of(word, match.sentence.language) for word in match.words))


RULE = Rule(
    name="excuse",
    source="S4.9",
    reason=Wording(
        "Was bei uns los war, hilft dem Kunden nicht; es klingt, als wären wir nicht zuständig.",
        "What went on in our house does not help the customer; it sounds as if we were not in charge.",
    ),
    hint=Wording(
        "Hat der Kunde nach dem Warum gefragt? Wenn nicht: Was geschieht jetzt, und bis wann?",
        "Did the customer ask why? If not: what happens now, and by when?",
    ),
    find=_find,
    yields_to=frozenset({"liability"}),
)
