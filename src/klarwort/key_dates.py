"""Key dates: times ahead in a customer's words, with what happens then.

Stricter than klarwort.times: "heute" alone, and a time whose day or year is inferred, count only where the
words name an event or a limit ("bis", "by"); hours at which someone can be reached never do.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import re
from dataclasses import dataclass

from klarwort.folding import Folded
from klarwort.sentences import Boundaries
from klarwort.times import TimeFound, find_in
from klarwort.vocabulary import events

HORIZON = dt.timedelta(days=730)
_LIMIT = re.compile(
    r"\b(?:bis|spaetestens|by|until|till|before|vor|no\slater|latest|innerhalb|innert|binnen|within"
    r"|frist|noch)\b"
)
_REACHABLE = re.compile(
    r"\b(?:erreich\w{1,10}|geoeffnet|oeffnungszeiten|sprechzeiten|buerozeiten|besetzt|bueroschluss"
    r"|reachable|reach\sme|opening\shours|open\sfrom|"
    r"office\shours|available|im\sbuero|in\sthe\soffice|gilt\sbis|gueltig\sbis|valid\suntil)\b"
)
_TODAY_ALONE = frozenset({"heute", "today", "am heute", "bis heute", "until today", "till today"})
_EVENT_DE = re.compile(rf"\b(?:[\w-]{{0,40}}(?:{events.GERMAN_HEADS}))(?:s|en|n|e)?\b")
_EVENT_EN = re.compile(
    rf"\b(?:(?:the|our|my|a|an|your|their|his"
    rf"|her)\s((?:[\w-]{{1,30}}\s){{0,2}}?(?:{events.ENGLISH_HEADS})s?)|({events.ENGLISH_HEADS}))\b"
)
_PHRASE = re.compile(rf"\b(?:{events.PHRASES})\b")
_IS_DE = re.compile(
    r"[\s,]{1,3}(?:ist|sind|findet|finden|beginnt|beginnen|startet|starten|steht|haben\swir|habe\sich"
    r"|geht|feiern\swir|feiere\sich)\s"
    r"(?:(?:auch|dann|doch|schon)\s)?(?:(?:die|der|das|unsere?|unser|meine?|mein|eine?|ein|den|einen"
    r"|unseren|meinen|ihre?)\s)?(?:[a-z]{2,30}(?:e|er|es|en)\s)?([\w-]{3,50})\b"
)
_IS_EN = re.compile(
    r"[\s,]{1,3}(?:is|are|we\shave|i\shave|we\shost|is\sthe|starts|begins)\s(?:the|our|my|a"
    r"|an)\s((?:[\w-]{1,30}\s){0,2}[\w-]{3,30})(?=[\s]{0,2}[.,;!?]|$|\sand\b)"
)
_REACH = 90


@dataclass(frozen=True)
class KeyDateFound:
    """A date that matters to the customer: `words` is text[start:end], the time expression itself.

    `at` is aware and never before the moment of writing; without `has_time` it is the last moment that the
    words allow. `label` is what happens then in the customer's words, "" where nothing near says it.
    """

    start: int
    end: int
    words: str
    at: dt.datetime
    has_time: bool
    label: str


def key_dates_in(folded: Folded, ends: Boundaries, written_at: dt.datetime) -> tuple[KeyDateFound, ...]:
    """The key dates of a text, in its order; one said twice with the same label counts once."""
    # A stretch ("nächste Woche") is no date, and of a range its begin is what one must be ready for.
    times = [_begun(time) for time in find_in(folded, ends, written_at) if not time.vague]
    spans = [(folded.place(time.start), folded.place(time.end)) for time in times]
    found: list[KeyDateFound] = []
    for number, time in enumerate(times):
        window = _window(ends, spans, number)
        label = _label(folded, window, spans[number])
        if _counts(folded, ends, time, spans[number], label, written_at):
            found.append(KeyDateFound(time.start, time.end, time.words, time.at, time.has_time, label))
    return _once(found)


def _begun(time: TimeFound) -> TimeFound:
    return dataclasses.replace(time, at=time.begins) if time.begins and time.has_time else time


def _window(ends: Boundaries, spans: list[tuple[int, int]], number: int) -> tuple[int, int]:
    """The sentence around a time, cut off at the times beside it."""
    start, end = spans[number]
    first, last = ends.sentence(start, end)
    first, last = max(first, start - _REACH), min(last, end + _REACH)
    if number:
        first = max(first, min(spans[number - 1][1], start))
    if number + 1 < len(spans):
        last = min(last, max(spans[number + 1][0], end))
    return first, last


def _label(folded: Folded, window: tuple[int, int], span: tuple[int, int]) -> str:
    """What happens: behind the time rather than before it; a noun of events, or the noun after "ist"."""
    (first, last), (start, end) = window, span
    for pattern in (_PHRASE, _EVENT_DE, _EVENT_EN):
        behind = pattern.search(folded.text, end, last)
        if behind:
            label = _noun(folded, behind)
            if label:
                return label
    copula = _IS_DE.match(folded.text, end, last) or _IS_EN.match(folded.text, end, last)
    if copula:
        label = _noun(folded, copula)
        if label:
            return label
    for pattern in (_PHRASE, _EVENT_DE, _EVENT_EN):
        labels = [_noun(folded, found) for found in pattern.finditer(folded.text, first, start)]
        if any(labels):
            return next(label for label in reversed(labels) if label)
    return ""


def _noun(folded: Folded, found: re.Match[str]) -> str:
    group = next((number for number in range(1, (found.re.groups or 0) + 1) if found[number]), 0)
    if found[group] in events.NO_EVENT:
        return ""
    label = folded.words(*found.span(group))
    german = found.re in (_EVENT_DE, _IS_DE)
    return "" if german and not label[:1].isupper() else label


def _counts(
    folded: Folded,
    ends: Boundaries,
    time: TimeFound,
    span: tuple[int, int],
    label: str,
    written_at: dt.datetime,
) -> bool:
    start, end = ends.sentence(*span)
    if _REACHABLE.search(folded.text, start, end) and not label:
        return False
    words = folded.text[span[0] : span[1]]
    if words in _TODAY_ALONE:
        return bool(label) and words != "bis heute"
    if not time.day_named and not label and not _LIMIT.search(folded.text, max(start, span[0] - 30), span[1]):
        return False
    return time.at.astimezone(dt.UTC) - written_at.astimezone(dt.UTC) <= HORIZON


def _once(found: list[KeyDateFound]) -> tuple[KeyDateFound, ...]:
    """Without repetitions, and without a bare "morgen" where the same day is named better elsewhere."""
    named = {date.at.date() for date in found if date.has_time or date.label}
    kept: dict[tuple[dt.datetime, str], KeyDateFound] = {}
    for date in found:
        if date.has_time or date.label or date.at.date() not in named:
            kept.setdefault((date.at, date.label), date)
    return tuple(kept.values())
