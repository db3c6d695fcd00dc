"""What is known about a case while a letter is checked. Everything is optional: less is known, less is said."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from klarwort.times import Calendar


class MessageKind(StrEnum):
    """What a letter is for."""

    FIRST = "first"
    HOLD = "hold"
    DELAY = "delay"
    DISCLOSURE = "disclosure"
    FINAL = "final"
    FOLLOW_UP = "follow_up"
    DIRECT = "direct"


class Phase(StrEnum):
    """Where a case stands."""

    RESCUE = "rescue"
    SOLVE = "solve"
    EXPLAIN = "explain"
    FOLLOW_UP = "follow_up"


class EntryType(StrEnum):
    """What an entry of the record tells of."""

    STEP = "step"
    PROMISE = "promise"
    MESSAGE = "message"


class EntryStatus(StrEnum):
    """Where an entry stands."""

    OPEN = "open"
    DONE = "done"
    KEPT = "kept"
    MOVED = "moved"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class RecordEntry:
    """One entry of the record. `at` is aware, or a date where only the day is known.

    `due` is aware: by when an entry that lies ahead is due, where the record knows it apart from the words; a
    promise that was moved is due at its new time, whatever time its words name.
    """

    id: str
    at: dt.datetime | dt.date | None
    type: EntryType
    by: str
    text: str
    status: EntryStatus
    due: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class KeyDate:
    """A date that matters to the customer: "Generalprobe", tomorrow at two."""

    at: dt.datetime
    label: str = ""


@dataclass(frozen=True, slots=True)
class Context:
    """The case around a letter.

    `now` is aware, in the zone in which the letter is meant; without it nothing relative is resolved and no
    date judged. `place` ("DE-BW", "CH-ZH") says which days are holidays. `record` None means: no record;
    an empty one holds every claim unbacked. `customer_words` are the customer's own letters: with them the
    issue, the effect and terms the customer uses are known. `reader` is the language of reasons and hints,
    the letter's own where it is None.
    """

    now: dt.datetime | None = None
    place: str | None = None
    record: tuple[RecordEntry, ...] | None = None
    recipient: str = ""
    company: str = ""
    sender: str = ""
    phone: str = ""
    customer_words: str = ""
    asked_why: bool = False
    talk_agreed: bool = False
    """The customer proposed to talk about how we work together: to take that up is no process talk."""
    key_dates: tuple[KeyDate, ...] = ()
    earlier_message: str = ""
    answered_questions: tuple[str, ...] = ()
    internal_words: tuple[str, ...] = ()
    gestures: tuple[str, ...] = ()
    attachments: tuple[str, ...] | None = None
    reader: str | None = None
    calendar: Calendar | None = None
    """The holidays of `place`, which klarwort does not know by itself: counts of working days rest on them."""


UNKNOWN = Context()
