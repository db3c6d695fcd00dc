"""An attachment that is spoken of and is not there."""

from __future__ import annotations

from collections.abc import Iterator

from klarwort.letter import Letter
from klarwort.phrases import Match, Phrasebook
from klarwort.rules.rule import Mark, Rule, marks_of
from klarwort.vocabulary import slips
from klarwort.wording import Wording

_ATTACHED = Phrasebook(slips.ATTACHMENT_DE, slips.ATTACHMENT_EN)
_NOT_OURS = Phrasebook(slips.NOT_OURS_DE, slips.NOT_OURS_EN)


def _find(letter: Letter) -> Iterator[Mark]:
    """Only where it is known that nothing is attached."""
    if letter.context.attachments == ():
        yield from marks_of(_ATTACHED, letter, _is_ours)


def _is_ours(_letter: Letter, match: Match) -> bool:
    """Whether it is this letter's attachment, not the customer's, an older one's, or something in a parcel."""
    return _NOT_OURS.first(match.sentence) is None


RULE = Rule(
    name="missing_attachment",
    source="S2.14",
    reason=Wording(
        "Von einem Anhang ist die Rede, und keiner ist dabei.",
        "It speaks of an attachment, and there is none.",
    ),
    hint=Wording("Welche Datei fehlt noch?", "Which file is still missing?"),
    find=_find,
)
