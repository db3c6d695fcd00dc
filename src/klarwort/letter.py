"""The letter that is checked: its text, what it is for, and what is known about the case. All a rule may see."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from klarwort.claims import claims_of
from klarwort.context import Context, MessageKind, Phase
from klarwort.elements import elements_of
from klarwort.passage import Passage, Sentence
from klarwort.report import Claim, Element, ElementKind
from klarwort.statements import Statement, TimeSaid, told_in


@dataclass(frozen=True)
class Letter:
    """A text with its case; without `kind` and `phase` every rule reports."""

    passage: Passage
    context: Context
    kind: MessageKind | None = None
    phase: Phase | None = None

    @property
    def language(self) -> str:
        return self.passage.language

    @property
    def reader(self) -> str:
        """The language of reasons and hints."""
        return self.context.reader or self.language

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        return self.passage.sentences

    @cached_property
    def elements(self) -> tuple[Element, ...]:
        """What the letter has (apology, ownership, …), in the order of the text."""
        return elements_of(self.passage, [one for _, statements in self.statements for one in statements])

    @cached_property
    def statements(self) -> tuple[tuple[Sentence, tuple[Statement, ...]], ...]:
        """What each sentence states: deeds, promises, facts."""
        return tuple((sentence, tuple(one for one in told if not one.weak)) for sentence, told in self.told)

    @cached_property
    def told(self) -> tuple[tuple[Sentence, tuple[Statement, ...]], ...]:
        """What each sentence states, and what else it may tell: `weak` statements."""
        times = [
            TimeSaid(*self.passage.folded.span(one.start, one.end), one) for one in self.passage.expressions
        ]
        return tuple((sentence, told_in(sentence, times)) for sentence in self.sentences)

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """What it says to be done, to come or to be, held against the record."""
        return claims_of(self)

    def has(self, *kinds: ElementKind) -> bool:
        return any(element.kind in kinds for element in self.elements)

    def within(self, sentence: Sentence, *kinds: ElementKind) -> bool:
        """Whether a sentence holds an element of one of these kinds."""
        return any(
            element.kind in kinds and sentence.start <= element.start < sentence.end
            for element in self.elements
        )

    def times_in(self, sentence: Sentence) -> bool:
        """Whether a sentence names a time ahead that we can be held to."""
        return any(
            sentence.start <= time.start < sentence.end and not time.past for time in self.passage.times
        )

    def near(self, sentence: Sentence, reach: int = 1) -> tuple[Sentence, ...]:
        """A sentence with its neighbours."""
        return self.sentences[max(0, sentence.number - reach) : sentence.number + reach + 1]
