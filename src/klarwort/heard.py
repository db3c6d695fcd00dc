"""What a customer's letter says: how they feel, what presses, what they ask and want. Hints with their words.

Never a verdict about a person: each hint is words of the letter and the kind of thing they say.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from klarwort.anger import anger_in
from klarwort.grammar import denies
from klarwort.key_dates import KeyDateFound, key_dates_in
from klarwort.passage import Passage, Sentence, read_passage
from klarwort.phrases import Match, Phrasebook
from klarwort.signs import Sign, ThreatKind
from klarwort.threats import threats_in
from klarwort.times import refuse_naive
from klarwort.vocabulary import customers_de as de
from klarwort.vocabulary import customers_en as en
from klarwort.vocabulary.word_list import words

__all__ = ["Heard", "Hint", "HintKind", "Question", "Remedy", "RemedyKind", "incoming"]


class HintKind(StrEnum):
    """What words show, beside anger and threats."""

    DISAPPOINTMENT = "disappointment"
    URGENCY = "urgency"
    REPETITION = "repetition"
    COMPLAINT = "complaint"


class RemedyKind(StrEnum):
    """What a customer wants."""

    REPLACEMENT = "replacement"
    REFUND = "refund"
    CREDIT = "credit"
    REDO = "redo"
    CORRECTION = "correction"
    VISIT = "visit"
    LOAN = "loan"
    APOLOGY = "apology"
    EXPLANATION = "explanation"
    CALLBACK = "callback"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Hint:
    """`words` is text[start:end]."""

    kind: HintKind
    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Question:
    """A question, asked outright or not ("ich wüsste gern, warum …"); `why`: it asks for the reason."""

    start: int
    end: int
    words: str
    why: bool


@dataclass(frozen=True, slots=True)
class Remedy:
    """What is wanted, with the words that say so."""

    kind: RemedyKind
    start: int
    end: int
    words: str


@dataclass(frozen=True)
class Heard:
    """All that was heard in one text, each in its order. `dates` are empty where nobody said when it was written."""

    language: str
    anger: tuple[Sign, ...]
    threats: tuple[Sign, ...]
    dates: tuple[KeyDateFound, ...]
    disappointment: tuple[Hint, ...]
    urgency: tuple[Hint, ...]
    repetition: tuple[Hint, ...]
    questions: tuple[Question, ...]
    remedies: tuple[Remedy, ...]
    complaint: tuple[Hint, ...]
    """What was wrong: the words by which it is a complaint."""

    @property
    def is_complaint(self) -> bool:
        """Whether something was wrong for whoever wrote; urgency, a wish or a question alone are none."""
        angry = any(not getattr(sign.kind, "weak", False) for sign in self.anger)
        wanted = {remedy.kind for remedy in self.remedies}
        pressing = bool(wanted) and (self.asked_why or bool(self.repetition))
        threatened = any(threat.kind is not ThreatKind.CANCELLATION for threat in self.threats)
        said = threatened or bool(self.complaint or self.disappointment)
        return said or angry or pressing or not wanted.isdisjoint(_ONLY_AFTER_A_MISTAKE)

    @property
    def asked_why(self) -> bool:
        return any(question.why for question in self.questions)


_REMEDIES = Phrasebook(de.REMEDIES, en.REMEDIES, careless=True)
_HINTS = {
    HintKind.DISAPPOINTMENT: Phrasebook(de.DISAPPOINTMENT, en.DISAPPOINTMENT, careless=True),
    HintKind.URGENCY: Phrasebook(de.URGENCY, en.URGENCY, careless=True),
    HintKind.REPETITION: Phrasebook(de.REPETITION, en.REPETITION, careless=True),
    HintKind.COMPLAINT: Phrasebook(de.COMPLAINT, en.COMPLAINT, careless=True),
}
_NO_COMPLAINT = Phrasebook(de.NO_COMPLAINT, en.NO_COMPLAINT, careless=True)
_WHY = Phrasebook({"why": de.WHY}, {"why": en.WHY}, careless=True)
_ONLY_AFTER_A_MISTAKE = frozenset(
    {RemedyKind.REFUND, RemedyKind.REDO, RemedyKind.APOLOGY, RemedyKind.REPLACEMENT}
)
_SAID_BY_ITS_LACK = frozenset({RemedyKind.APOLOGY, RemedyKind.EXPLANATION})
"""Who writes "not even an apology" would like one."""
_OF_WHAT_WAS_BOUGHT = frozenset({RemedyKind.REPLACEMENT, RemedyKind.CORRECTION})
"""Not wanted where somebody orders something new."""
_PURCHASE, _NOT, _BUT = words(de.PURCHASE), words(de.NOT), words(de.BUT)
_NEVER_DENIED = frozenset({HintKind.COMPLAINT, HintKind.REPETITION})
"""That something did not come is what they say."""


def incoming(text: str, *, written_at: dt.datetime | None = None, language: str | None = None) -> Heard:
    """Read a customer's letter: its first 8,000 characters, without quoted mails and signature.

    `written_at` is aware, in the reader's zone; without it no date is resolved. Raises ValueError where it is
    naive, or for a language other than "de" and "en"; never because of the text.
    """
    if written_at is not None:
        refuse_naive(written_at)
    passage = read_passage(text, language)
    hints = {kind: tuple(_hints(passage, kind, book)) for kind, book in _HINTS.items()}
    return Heard(
        language=passage.language,
        anger=anger_in(passage.folded, passage.ends),
        threats=threats_in(passage.folded, passage.ends),
        dates=key_dates_in(passage.folded, passage.ends, written_at) if written_at else (),
        disappointment=hints[HintKind.DISAPPOINTMENT],
        urgency=hints[HintKind.URGENCY],
        repetition=hints[HintKind.REPETITION],
        questions=tuple(_questions(passage)),
        remedies=tuple(_remedies(passage)),
        complaint=hints[HintKind.COMPLAINT],
    )


def _hints(passage: Passage, kind: HintKind, book: Phrasebook) -> Iterator[Hint]:
    for sentence in passage.sentences:
        for match in book.matches(sentence):
            if _says(kind, match):
                yield Hint(kind, match.start, match.end, passage.text[match.start : match.end])
                break


def _says(kind: HintKind, match: Match) -> bool:
    if kind is HintKind.COMPLAINT:
        return not _is_over(match.sentence)
    return kind in _NEVER_DENIED or _is_meant(match)


def _is_over(sentence: Sentence) -> bool:
    """Whether it is told of what was put right, or might go wrong; a question, or a "but", says that it is not."""
    if sentence.is_question or not sentence.word_set.isdisjoint(_BUT):
        return _NO_COMPLAINT.first(sentence, "if") is not None
    return _NO_COMPLAINT.first(sentence) is not None


def _is_meant(match: Match) -> bool:
    """Whether no "not" stands beside the words; one that belongs to them ("nicht zufrieden") denies nothing."""
    language = match.sentence.language
    return denies(match.tokens, language) or not denies(match.stretch, language)


def _questions(passage: Passage) -> Iterator[Question]:
    for sentence in passage.sentences:
        why = _WHY.first(sentence)
        if sentence.is_question or (why is not None and _asks(sentence, why)):
            words = passage.text[sentence.start : sentence.end]
            yield Question(sentence.start, sentence.end, words, why is not None)


def _asks(sentence: Sentence, why: Match) -> bool:
    """A sentence that begins with "why", or wants to know it, asks without a question mark."""
    return why.first == 0 or _REMEDIES.first(sentence, RemedyKind.EXPLANATION) is not None


def _remedies(passage: Passage) -> Iterator[Remedy]:
    """Each kind once, where it is first said; "other" only where nothing more definite is wanted."""
    found: dict[str, Match] = {}
    for match in _wishes(passage.sentences):
        found.setdefault(match.tag, match)
    if len(found) > 1:
        found.pop(RemedyKind.OTHER, None)
    for match in sorted(found.values(), key=lambda match: match.start):
        yield Remedy(RemedyKind(match.tag), match.start, match.end, passage.text[match.start : match.end])


def _is_wanted(match: Match) -> bool:
    """ "Können Sie nicht …?" wants it all the same."""
    if match.tag in _OF_WHAT_WAS_BOUGHT and not match.sentence.word_set.isdisjoint(_PURCHASE):
        return False
    return match.sentence.is_question or all(token.word not in _NOT for token in match.stretch)


def _wishes(sentences: Iterable[Sentence]) -> Iterator[Match]:
    for sentence in sentences:
        for match in _REMEDIES.matches(sentence):
            if match.tag in _SAID_BY_ITS_LACK or _is_wanted(match):
                yield match
