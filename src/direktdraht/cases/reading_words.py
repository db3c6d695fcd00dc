"""What the desk asks of the language: sentences that name a time, a time in words, the sentence to quote."""

import dataclasses
import datetime as dt
import re
from collections.abc import Callable, Iterable

import klarwort
from direktdraht.cases.models import Signal
from klarwort.folding import Folded, fold
from klarwort.sentences import Boundaries, boundaries

_PRESENCE = re.compile(
    r"\b(ich (bin|werde)|bin ich|werde ich)\b.*\b(da|dabei|dort|vor ort|bei ihnen)\b"
    r"|\b(ich komme|komme ich)\b(?! (darauf|gern))"
    r"|\bi(’|'| a| wi)?(m|ll)( be)? (there|with you|on site)\b|\bi(’|'| wi)?ll come\b",
    re.IGNORECASE | re.DOTALL,
)
_GREETING = re.compile(
    r"^\W*(sehr geehrte|guten (tag|morgen|abend)|hallo|liebe|moin|grüezi|grüß|servus|dear|hello|hi\b|good )",
    re.I,
)
# Longer, and a headline is no headline any more.
_HEADLINE = 150


@dataclasses.dataclass(frozen=True)
class TimedSentence:
    """A sentence that names a time ahead. at is the last moment its words allow."""

    sentence: str
    words: str
    at: dt.datetime
    has_time: bool
    is_presence: bool


def timed_sentences(text: str, *, at: dt.datetime, zone: dt.tzinfo) -> list[TimedSentence]:
    """In their order; a sentence with several times is offered once, with the first."""
    folded = fold(text)
    ends = boundaries(folded)
    found: dict[str, TimedSentence] = {}
    for time in klarwort.times.find(text, now=at.astimezone(zone)):
        sentence = _sentence(folded, ends, time.start, time.end)
        found.setdefault(
            sentence,
            TimedSentence(sentence, time.words, time.at, time.has_time, bool(_PRESENCE.search(sentence))),
        )
    return list(found.values())


def moment_said(words: str, *, at: dt.datetime, zone: dt.tzinfo) -> TimedSentence | None:
    """The one moment that "bis heute 16 Uhr" means; None where it names none ("bald")."""
    found = klarwort.times.find(words, now=at.astimezone(zone))
    if not found:
        return None
    time = found[0]
    return TimedSentence(words.strip(), time.words, time.at, time.has_time, is_presence=False)


def promise_in(words: str, *, at: dt.datetime, zone: dt.tzinfo) -> TimedSentence | None:
    """A promise with the moment that it is due, None where it names none: of several moments the one that says most."""
    times = [time for time in klarwort.times.find(words, now=at.astimezone(zone)) if not time.vague]
    time = max(times, key=lambda one: (one.has_time, one.day_named), default=None)
    if time is None:
        return None
    return TimedSentence(words, time.words, time.at, time.has_time, bool(_PRESENCE.search(words)))


def telling_sentence(verbatim: str, signals: Iterable[Signal]) -> str:
    """The customer's own sentence that says most: with a threat, else anger, else a date, else the first."""
    folded = fold(verbatim)
    ends = boundaries(folded)
    weight = {Signal.Kind.THREAT: 0, Signal.Kind.ANGER: 1, Signal.Kind.KEY_DATE: 2}
    ranked = sorted(signals, key=lambda signal: weight.get(Signal.Kind(signal.kind), 3))
    for signal in ranked:
        sentence = _sentence(folded, ends, signal.start, signal.end)
        if 12 <= len(sentence) <= _HEADLINE and not _GREETING.match(sentence):
            return sentence
    return _first_sentence(folded, ends)


def sentence_around(text: str, start: int, end: int) -> str:
    """The sentence around a span of a text, on one line."""
    folded = fold(text)
    return _sentence(folded, boundaries(folded), start, end)[:1000]


def sentence_finder(text: str) -> Callable[[int, int], tuple[int, int]]:
    """Asked for a span of the text, answers where the sentence around it begins and ends in it."""
    folded = fold(text)
    ends = boundaries(folded)

    def find(start: int, end: int) -> tuple[int, int]:
        first = folded.place(start)
        begin, behind = ends.sentence(first, max(first + 1, folded.place(end)))
        begin, behind = folded.span(begin, min(behind, len(folded.text)))
        words = text[begin:behind]
        return begin + len(words) - len(words.lstrip()), begin + len(words.rstrip())

    return find


def sentences_of(text: str) -> list[str]:
    """Each sentence exactly as it stands in the text, so that it can be taken out of it."""
    folded = fold(text)
    ends = boundaries(folded)
    sentences, place = [], 0
    for end in (*ends.sentence_ends, ends.length):
        sentence = folded.words(place, min(end, len(folded.text))).strip() if end > place else ""
        place = end
        if any(character.isalnum() for character in sentence):
            sentences.append(sentence)
    return sentences


def _first_sentence(folded: Folded, ends: Boundaries) -> str:
    place = 0
    for end in (*ends.sentence_ends, ends.length):
        sentence = _sentence_between(folded, place, end)
        place = end
        if len(sentence) >= 12 and not _GREETING.match(sentence):
            return sentence if len(sentence) <= _HEADLINE else sentence[:_HEADLINE].rsplit(" ", 1)[0] + " …"
    return " ".join(folded.original.split())[:_HEADLINE]


def _sentence(folded: Folded, ends: Boundaries, start: int, end: int) -> str:
    """The sentence around a span of the original, on one line, without its full stop."""
    first = folded.place(start)
    last = max(first + 1, folded.place(end))
    return _sentence_between(folded, *ends.sentence(first, last))


def _sentence_between(folded: Folded, start: int, end: int) -> str:
    if start >= end or start >= len(folded.text):
        return ""
    words = " ".join(folded.words(start, min(end, len(folded.text))).split())
    return words.removesuffix(".").strip()
