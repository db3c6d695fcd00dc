"""What a letter lacks, by its kind: issue, apology, ownership, action, time, phone, effect, mitigation, explanation."""

from __future__ import annotations

from klarwort.context import MessageKind
from klarwort.folding import fold
from klarwort.letter import Letter
from klarwort.report import ClaimKind, ElementKind
from klarwort.vocabulary.stop_words import ENGLISH, GERMAN
from klarwort.vocabulary.word_list import words as word_list

__all__ = ["missing_from"]

_BASIC = ("action", "time", "ownership", "apology", "phone")
_NEEDED = {
    MessageKind.FIRST: ("issue", *_BASIC, "effect"),
    MessageKind.HOLD: ("issue", "action", "time", "ownership"),
    MessageKind.DELAY: ("issue", *_BASIC, "effect", "mitigation"),
    MessageKind.DISCLOSURE: ("issue", *_BASIC, "effect", "mitigation"),
    MessageKind.FINAL: ("issue", *_BASIC),
    MessageKind.FOLLOW_UP: ("ownership", "action", "time", "phone"),
    MessageKind.DIRECT: ("issue", *_BASIC, "effect"),
}
_FIRST_SENTENCES = 3
_CONTENT = 4
"""Letters that a word of content has at least."""


def missing_from(letter: Letter) -> tuple[str, ...]:
    """The names of what the letter lacks; without a kind it is taken for a first answer.

    The issue is asked for only where the customer's words are known.
    """
    lacks = [name for name in _NEEDED[letter.kind or MessageKind.FIRST] if not _has(letter, name)]
    if letter.context.asked_why and not letter.has(ElementKind.EXPLANATION):
        lacks.append("explanation")
    return tuple(lacks)


def _has(letter: Letter, name: str) -> bool:
    match name:
        case "issue":
            return _names_issue(letter)
        case "effect":
            return letter.has(ElementKind.EMPATHY) or _names_expectations(letter)
        case "action":
            return letter.has(ElementKind.ACTION_DONE, ElementKind.ACTION_PROMISED)
        case "mitigation":
            return letter.has(ElementKind.REMEDY) or _does_more_than_come_later(letter)
        case "time":
            return letter.has(ElementKind.PRECISE_TIME) or _is_all_done(letter)
        case "phone":
            return letter.has(ElementKind.NAMED_CONTACT)
        case "ownership":
            return letter.has(ElementKind.OWNERSHIP) or _stays_in_touch(letter)
    return letter.has(ElementKind(name))


def _names_expectations(letter: Letter) -> bool:
    """Whether it says that the customer had expected something else: little, but theirs."""
    return any(not sentence.word_set.isdisjoint(_EXPECTED) for sentence in letter.sentences)


def _is_all_done(letter: Letter) -> bool:
    """A final answer needs a time only for what is still open."""
    is_final = letter.kind is MessageKind.FINAL
    return is_final and letter.has(ElementKind.ACTION_DONE) and not letter.has(ElementKind.ACTION_PROMISED)


def _does_more_than_come_later(letter: Letter) -> bool:
    """A new date alone bridges nothing; "until then", or any other deed, does."""
    return any(
        letter.within(sentence, ElementKind.ACTION_DONE, ElementKind.ACTION_PROMISED)
        and (
            bool(sentence.word_set & _BRIDGING)
            or any(one.deeds - _DATED and one.verb not in _IS for one in told)
        )
        for sentence, told in letter.statements
    )


def _stays_in_touch(letter: Letter) -> bool:
    """Somebody who says "I" and what they will do next; where there is something to own up to, "I myself"."""
    only_now = letter.kind in {MessageKind.HOLD, MessageKind.FOLLOW_UP}
    return any(
        one.kind is ClaimKind.PROMISE
        and one.deeds
        and (one.times or one.deeds - _NEWS)
        and not _SAYS_I.isdisjoint(one.words)
        and (only_now or not _MYSELF.isdisjoint(one.words))
        for _, statements in letter.statements
        for one in statements
    )


def _names_issue(letter: Letter) -> bool:
    """Whether the first sentences, the salutation counted in, share a word of content with the customer's."""
    theirs = _content(letter.context.customer_words)
    if not theirs:
        return True
    said = {word for sentence in letter.sentences[:_FIRST_SENTENCES] for word in sentence.word_set}
    return any(word[:_STEM] in {other[:_STEM] for other in theirs} for word in said & _long(said))


_STEM = 6
_MYSELF = frozenset({"selbst", "selber", "persoenlich", "myself", "personally"})
_SAYS_I = frozenset({"ich", "i"})
_NEWS = frozenset({"inform", "call", "talk", "check", "take_on", "answer_for"})
"""Without a time nobody can be held to these."""
_DATED = frozenset({"schedule", "arrive", "visit", "begin", "set_out"}) | _NEWS
"""What a new date says: when somebody or something comes."""
_IS = word_list("ist sind is are")
_BRIDGING = word_list(
    "inzwischen derweil einstweilen bis solange damit trotzdem meanwhile meantime until till instead"
)
_EXPECTED = frozenset({"erwartungen", "expectations"})


def _content(text: str) -> frozenset[str]:
    return _long(fold(text).word_set)


def _long(words: frozenset[str] | set[str]) -> frozenset[str]:
    return frozenset(word for word in words if len(word) >= _CONTENT and word not in GERMAN | ENGLISH)
