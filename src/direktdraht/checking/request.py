"""What is asked of the checker: a text, and what is known about its case, from options or a line of JSON."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from direktdraht.checking.places import calendar_at, zone_at
from direktdraht.kit.refusal import Refused
from klarwort.context import Context, EntryStatus, EntryType, KeyDate, MessageKind, Phase, RecordEntry
from klarwort.language import LANGUAGES

KINDS = tuple(kind.value for kind in MessageKind)
PHASES = tuple(phase.value for phase in Phase)
_CHOICES = {"kind": KINDS, "phase": PHASES, "language": LANGUAGES}
_WORDS = ("recipient", "company", "sender", "phone", "customer_words", "earlier_message")
_LISTS = ("answered_questions", "internal_words", "gestures", "attachments")
_FLAGS = ("asked_why", "talk_agreed")
_Choice = TypeVar("_Choice", bound=StrEnum)
_SOME_YEAR = 2000
"""Where no date is judged, the place is only looked up to say whether there is one."""


@dataclass(frozen=True)
class Request:
    """How a text is to be read; `context.now` None means that no date is judged."""

    language: str | None
    kind: str | None
    phase: str | None
    context: Context


def read_request(options: Mapping[str, Any]) -> Request:
    """Options as the command line and a line of JSON have them: language, kind, phase, now, place, record.

    Raises Refused with one sentence about what cannot be understood.
    """
    chosen = {name: _chosen(name, options.get(name)) for name in _CHOICES}
    return Request(**chosen, context=_context(options))


def _chosen(name: str, value: Any) -> str | None:
    if value is None or value == "":
        return None
    if value not in _CHOICES[name]:
        raise Refused(f"{value!r} is no {name}; there are {', '.join(_CHOICES[name])}.")
    return str(value)


def _context(options: Mapping[str, Any]) -> Context:
    record = options.get("record")
    if record is not None and not isinstance(record, Mapping):
        raise Refused("The record must be an object with entries.")
    place = _word(options, "place")
    now = _now(_word(options, "now") or _word(record or {}, "now"), _zone_of(record), place)
    context = Context(now=now, place=place)
    if place:
        year = now.year if now else _SOME_YEAR
        context = replace(context, calendar=calendar_at(place, year))
    if record is None:
        return context
    return _with_case(replace(context, record=_entries(record, now)), record, now)


def _word(options: Mapping[str, Any], name: str) -> str | None:
    value = options.get(name)
    if value is not None and not isinstance(value, str):
        raise Refused(f"{name} must be a text.")
    return value or None


def _zone_of(record: Mapping[str, Any] | None) -> ZoneInfo | None:
    name = _word(record or {}, "timezone")
    if name is None:
        return None
    try:
        return ZoneInfo(name)
    except (OSError, ValueError, LookupError) as error:
        raise Refused(f"{name!r} is no time zone; they are written as Europe/Berlin.") from error


def _now(said: str | None, zone: ZoneInfo | None, place: str | None) -> dt.datetime | None:
    """The moment of writing, in a zone that knows when the clocks change, where one is known."""
    if said is None:
        return None
    now = _moment(said, "now")
    try:
        zone = zone or (zone_at(place, now) if place else None)
        if zone is not None:
            return now.replace(tzinfo=zone) if now.tzinfo is None else now.astimezone(zone)
    except OverflowError as error:
        raise Refused(f"{said!r} is no date of our time.") from error
    if now.tzinfo is None:
        raise Refused(
            f"now ({said}) needs a zone: 2026-11-16T18:40+01:00, or a place, or the record's timezone."
        )
    return now


def _moment(said: str, name: str) -> dt.datetime:
    try:
        return dt.datetime.fromisoformat(said)
    except ValueError as error:
        raise Refused(f"{name} is no date in ISO form: {said[:60]!r}.") from error


def _entries(record: Mapping[str, Any], now: dt.datetime | None) -> tuple[RecordEntry, ...]:
    entries = record.get("entries") or ()
    if not isinstance(entries, list | tuple) or not all(isinstance(entry, Mapping) for entry in entries):
        raise Refused("The entries of the record must be a list of objects.")
    return tuple(_entry(entry, number, now) for number, entry in enumerate(entries, start=1))


def _entry(entry: Mapping[str, Any], number: int, now: dt.datetime | None) -> RecordEntry:
    kind = _one_of(EntryType, entry.get("type") or EntryType.STEP, number)
    usual = EntryStatus.OPEN if kind is EntryType.PROMISE else EntryStatus.DONE
    status = _one_of(EntryStatus, entry.get("status") or usual, number)
    text, by = entry.get("text"), entry.get("by") or ""
    if not isinstance(text, str) or not text.strip():
        raise Refused(f"Entry {number} of the record has no text.")
    return RecordEntry(
        str(entry.get("id", number)), _day(_word(entry, "date"), now), kind, str(by), text, status
    )


def _one_of(choices: type[_Choice], value: Any, number: int) -> _Choice:
    try:
        return choices(value)
    except ValueError as error:
        raise Refused(f"Entry {number} of the record: {value!r} is none of {', '.join(choices)}.") from error


def _day(said: str | None, now: dt.datetime | None) -> dt.datetime | dt.date | None:
    if said is None:
        return None
    try:
        return dt.date.fromisoformat(said)
    except ValueError:
        return _aware(_moment(said, "the date of an entry"), now)


def _aware(moment: dt.datetime, now: dt.datetime | None) -> dt.datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=now.tzinfo if now else dt.UTC)


def _with_case(context: Context, record: Mapping[str, Any], now: dt.datetime | None) -> Context:
    """What else a record may say of its case: names, the customer's words, attachments, gestures."""
    case: dict[str, Any] = {name: _word(record, name) or "" for name in _WORDS}
    case |= {name: bool(record.get(name)) for name in _FLAGS}
    for name in _LISTS:
        value = record.get(name)
        if value is not None:
            case[name] = tuple(map(str, value)) if isinstance(value, list) else ()
    dates = record.get("key_dates") or ()
    case["key_dates"] = tuple(
        _key_date(one, now) for one in (dates if isinstance(dates, list | tuple) else [dates])
    )
    return replace(context, **case)


def _key_date(said: Any, now: dt.datetime | None) -> KeyDate:
    if not isinstance(said, Mapping) or not isinstance(said.get("at"), str):
        raise Refused('A key date of the record needs its moment: {"at": …, "label": …}.')
    return KeyDate(_aware(_moment(said["at"], "a key date"), now), str(said.get("label") or ""))
