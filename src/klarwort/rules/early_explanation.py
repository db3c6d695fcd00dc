"""A first answer that gives one cause after the other, before anybody has asked for them."""

from __future__ import annotations

from collections.abc import Iterator

from klarwort.context import MessageKind
from klarwort.letter import Letter
from klarwort.passage import Sentence
from klarwort.rules.rule import Mark, Rule
from klarwort.vocabulary.word_list import words
from klarwort.wording import Wording

_CAUSES = words("weil aufgrund wegen infolge because")
_FIRST = words("da since as")
"""Give a cause only where they begin the sentence: "Da ich …"."""
_DUE = words("due owing")
_THEIRS = words("sie ihr ihre ihrer ihres ihren ihrem you your")
_FEWEST = 2


def _find(letter: Letter) -> Iterator[Mark]:
    """One cause may be said; from the second on it is an account. Only of a first answer, and of no direct one."""
    if letter.kind is not MessageKind.FIRST or letter.context.asked_why:
        return
    causes = [sentence for sentence in letter.sentences if _gives_cause(sentence)]
    for sentence in causes[_FEWEST - 1 :]:
        yield Mark(sentence.start, sentence.end)


def _gives_cause(sentence: Sentence) -> bool:
    """A cause of ours: "weil Sie morgen auftreten" is theirs."""
    said = sentence.words
    for place, word in enumerate(said):
        begins = word in _CAUSES or (place == 0 and word in _FIRST)
        if begins or (word in _DUE and said[place + 1 : place + 2] == ("to",)):
            behind = said[place + 1 : place + 3]
            return _THEIRS.isdisjoint(behind)
    return False


RULE = Rule(
    name="early_explanation",
    source="S0.22",
    reason=Wording(
        "Ein Grund nach dem anderen: Erklärt wird, wenn die Sache gerettet ist oder jemand fragt.",
        "One cause after the other: explaining is for when the matter is saved, or somebody asks.",
    ),
    hint=Wording(
        "Für später merken? Oder kurz anrufen statt schreiben?",
        "Keep it for later? Or call instead of writing?",
    ),
    find=_find,
)
