"""The question of a finding, sharpened by what the case knows: the promise on record, their date, their own words.

A fact is put beside the question; the sentence that answers it is never written.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

from klarwort.context import Context, EntryStatus, EntryType, RecordEntry
from klarwort.letter import Letter
from klarwort.passage import read_passage
from klarwort.promised import moment_said
from klarwort.wording import Wording

__all__ = ["question_of"]

_PROMISED = Wording("Zugesagt ist „{what}“, {moment}.", "On record is “{what}”, {moment}.")
_AHEAD = Wording("„{what}“ steht bevor: {moment}.", "“{what}” is ahead: {moment}.")
_AFTER = Wording(
    "Für später merken, nach „{what}“ ({moment})? Was braucht der Kunde jetzt?",
    "Keep it for later, after “{what}” ({moment})? What does the customer need now?",
)
_NOT_ASKED = Wording(
    "Nach dem Warum hat bisher niemand gefragt. Was geschieht jetzt, und bis wann?",
    "Nobody has asked why so far. What happens now, and by when?",
)
_THEIR_WORDS = Wording("Im Wortlaut: „{what}“", "In their words: “{what}”")
_SINCE = Wording("Getan ist laut Vorgang „{what}“, {moment}.", "Done, says the record: “{what}”, {moment}.")

_LONGEST = 90
_FEWEST_WORDS = 5


def question_of(rule: str, question: str, letter: Letter) -> str:
    """A rule's question in the reader's language, with what the case knows to it."""
    for find in _FACTS.get(rule, ()):
        if fact := find(letter):
            return fact if fact.endswith("?") else f"{fact} {question}".rstrip()
    return question


def _promised(letter: Letter) -> str:
    """The next open promise with a time."""
    now = letter.context.now
    due = [(one.due, one) for one in _entries(letter, EntryType.PROMISE, EntryStatus.OPEN) if one.due]
    ahead = [(moment, one) for moment, one in due if now and moment > now]
    if not ahead or now is None:
        return ""
    moment, one = min(ahead, key=lambda pair: pair[0])
    return _said(letter, _PROMISED, one.text, moment.astimezone(now.tzinfo))


def _ahead(letter: Letter) -> str:
    dates = _dates_ahead(letter.context)
    return _said(letter, _AHEAD, *dates[0]) if dates else ""


def _after(letter: Letter) -> str:
    dates = _dates_ahead(letter.context)
    return _said(letter, _AFTER, *dates[-1]) if dates else ""


def _not_asked(letter: Letter) -> str:
    knows = letter.context.customer_words and not letter.context.asked_why
    return _NOT_ASKED.said(letter.reader) if knows else ""


def _their_words(letter: Letter) -> str:
    words = _first_words(letter.context.customer_words)
    return _THEIR_WORDS.said(letter.reader, what=words) if words else ""


def _since(letter: Letter) -> str:
    """The last deed on record."""
    done = [
        (one.at, one)
        for one in _entries(letter, EntryType.STEP, EntryStatus.DONE)
        if isinstance(one.at, dt.datetime) and one.at.tzinfo
    ]
    if not done or letter.context.now is None:
        return ""
    moment, one = max(done, key=lambda pair: pair[0])
    return _said(letter, _SINCE, one.text, moment.astimezone(letter.context.now.tzinfo))


_FACTS: Mapping[str, tuple[Callable[[Letter], str], ...]] = {
    "excuse": (_not_asked,),
    "felt_regret": (_their_words,),
    "minimising": (_their_words,),
    "non_apology": (_their_words,),
    "over_promise": (_promised, _ahead),
    "process_as_result": (_promised, _ahead),
    "process_talk": (_after,),
    "repetition": (_since,),
    "vague_time": (_promised, _ahead),
}


def _entries(letter: Letter, type_: EntryType, status: EntryStatus) -> Iterator[RecordEntry]:
    return (one for one in letter.context.record or () if one.type is type_ and one.status is status)


def _dates_ahead(context: Context) -> list[tuple[str, dt.datetime]]:
    if context.now is None:
        return []
    now = context.now
    return sorted(
        ((one.label, one.at) for one in context.key_dates if one.label and one.at > now),
        key=lambda pair: pair[1],
    )


@lru_cache(maxsize=100)
def _first_words(text: str) -> str:
    """The first sentence that says something: no salutation, and short enough to be quoted."""
    for sentence in read_passage(text).sentences if text else ():
        words = " ".join(text[sentence.start : sentence.end].split())
        if len(sentence.words) >= _FEWEST_WORDS and not words.endswith(","):
            return words if len(words) <= _LONGEST else words[:_LONGEST].rsplit(" ", 1)[0] + " …"
    return ""


def _said(letter: Letter, wording: Wording, what: str, at: dt.datetime) -> str:
    has_time = (at.hour, at.minute) != (23, 59)
    moment = moment_said(at, letter.context.now or at, letter.reader, has_time=has_time)
    return wording.said(letter.reader, what=what.rstrip(" ."), moment=moment)
