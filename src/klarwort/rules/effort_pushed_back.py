"""Work pushed back to the customer: fill in, send again, take it up with the carrier."""

from __future__ import annotations

from collections.abc import Iterator

from klarwort.letter import Letter
from klarwort.phrases import Match, Phrasebook
from klarwort.rules.rule import Mark, Rule, marks_of
from klarwort.vocabulary import effort_pushed_back as words
from klarwort.wording import Wording

_EFFORT = Phrasebook(words.GERMAN, words.ENGLISH)
_EASED = Phrasebook(words.INNOCENT_DE, words.INNOCENT_EN)


def _find(letter: Letter) -> Iterator[Mark]:
    yield from marks_of(_EFFORT, letter, _is_work)


def _is_work(_letter: Letter, match: Match) -> bool:
    sentence = match.sentence
    if sentence.is_question is not (match.tag == "request"):
        return False
    return _EASED.first(sentence) is None and not _is_ours(match)


def _is_ours(match: Match) -> bool:
    """ "We reprint them and bring them to you": who does it is one of us, unless we ask or need."""
    if match.words & words.ASKED[match.sentence.language]:
        return False
    said = [
        token for token in match.sentence.tokens[: match.last + 1] if token.stretch == match.tokens[0].stretch
    ]
    return any(token.word in words.DOERS[match.sentence.language] for token in said)


RULE = Rule(
    name="effort_pushed_back",
    source="S4.7",
    reason=Wording(
        "Der Kunde bekommt Arbeit für unseren Fehler.",
        "The customer is given work for our mistake.",
    ),
    hint=Wording(
        "Können wir das selbst tun, holen oder herausfinden?",
        "Can we do, fetch or find this ourselves?",
    ),
    find=_find,
    yields_to=frozenset({"channel_rebuke", "hollow", "liability", "non_apology"}),
)
