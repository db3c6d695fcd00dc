"""A letter that is longer than somebody reads who is angry, by what it is for."""

from __future__ import annotations

from collections.abc import Iterator

from klarwort.context import MessageKind
from klarwort.letter import Letter
from klarwort.rules.rule import Mark, Rule
from klarwort.wording import Wording

_MOST = {
    MessageKind.FIRST: 120,
    MessageKind.HOLD: 60,
    MessageKind.DELAY: 100,
    MessageKind.DISCLOSURE: 150,
    MessageKind.FINAL: 350,
    MessageKind.FOLLOW_UP: 200,
    MessageKind.DIRECT: 250,
}
"""Words; whoever writes in their own voice on a direct line may take their time."""


_BEYOND = Wording(
    "Wer verärgert ist, liest kaum so weit; {most} Wörter reichen meist.",
    "Who is angry hardly reads as far; {most} words mostly do.",
)


def _find(letter: Letter) -> Iterator[Mark]:
    """At the first sentence that lies beyond. Without a kind no length is too long."""
    most = _MOST.get(letter.kind) if letter.kind else None
    count = 0
    for sentence in letter.sentences if most else ():
        count += len(sentence.words)
        if most and count > most:
            yield Mark(sentence.start, sentence.end, reason=_BEYOND, facts={"most": str(most)})
            return


RULE = Rule(
    name="long_letter",
    source="S0.25",
    reason=Wording("Wer verärgert ist, liest kaum so weit.", "Who is angry hardly reads as far."),
    hint=Wording(
        "Was davon braucht der Kunde jetzt, was hat später Zeit?",
        "What of it does the customer need now, what has time?",
    ),
    find=_find,
)
