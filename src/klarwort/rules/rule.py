"""What a rule is. Rules know nothing of each other, so their order never matters."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from klarwort.letter import Letter
from klarwort.phrases import Match, Phrasebook
from klarwort.wording import Wording


@dataclass(frozen=True, slots=True)
class Mark:
    """What a rule found at text[start:end]; `reason` and `hint` where they differ from the rule's own.

    `facts` fill in the `{names}` of both. `by_form`: only the form of the sentence shows it, so that any other
    rule's finding in the sentence says it better.
    """

    start: int
    end: int
    reason: Wording | None = None
    hint: Wording | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
    by_form: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: where it finds something, why that harms, and the question that helps.

    `source` names the practice ("S4.9"); `yields_to`: its finding is dropped where one of these rules has
    found something in the same sentence, since that says it better.
    """

    name: str
    source: str
    reason: Wording
    find: Callable[[Letter], Iterable[Mark]]
    hint: Wording = field(default=Wording("", ""))
    yields_to: frozenset[str] = frozenset()


def marks_of(
    book: Phrasebook,
    letter: Letter,
    holds: Callable[[Letter, Match], bool],
    by_form: frozenset[str] = frozenset(),
) -> Iterator[Mark]:
    """One mark a sentence, at the first phrase for which `holds`; those with a tag of `by_form` come last."""
    for sentence in letter.sentences:
        matches = sorted(book.matches(sentence), key=lambda match: match.tag in by_form)
        match = next((match for match in matches if holds(letter, match)), None)
        if match is not None:
            yield Mark(match.start, match.end, by_form=match.tag in by_form)
