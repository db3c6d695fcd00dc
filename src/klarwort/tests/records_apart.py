"""Letters with the records they are held against, and what others judged of each claim: of tests/apart, and our own."""

import datetime as dt
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from klarwort.context import Context, EntryStatus, EntryType, RecordEntry

SETS = (
    "records.json",
    "second_records.json",
    "third_records.json",
    "fourth_records.json",
    "fifth_records.json",
    "sixth_records.json",
    "seventh_records.json",
    *(f"trade_records_{number}.json" for number in range(1, 11)),
)
_HERE = Path(__file__).parent
_ZONES = {"AT": "Europe/Vienna", "CH": "Europe/Zurich", "GB": "Europe/London", "IE": "Europe/Dublin"}
_LABEL = re.compile(r"\{([dpfn])([+-]?)(\w*):(.*?)\}")


@dataclass(frozen=True)
class Wanted:
    """Where a claim stands, whether it is backed, and the entries that tell of it; None where nobody said which."""

    start: int
    end: int
    backed: bool
    entries: frozenset[str] | None


@dataclass(frozen=True)
class Held:
    """A letter with its record and what is wanted; in `no_claims` nothing is claimed, each with its start and end."""

    text: str
    language: str
    context: Context
    wanted: Sequence[Wanted]
    no_claims: Sequence[tuple[int, int]] = ()


def of_set(name: str) -> Iterator[Held]:
    """The letters of a file of tests/apart."""
    kept = json.loads((_HERE / "apart" / name).read_text("utf-8"))
    for one in kept["texts"]:
        text, records = one["text"], kept["records"]
        wanted = [_wanted(text, claim) for claim in one["claims"] if claim["backed"] is not None]
        silent = [_span(text, words) for words in one.get("no_claims", ())]
        context = _context(one["place"], one["now"], records[one["record"]])
        yield Held(text, one["language"], context, wanted, silent)


def _wanted(text: str, claim: Mapping[str, Any]) -> Wanted:
    shown = claim.get("evidence") or ()
    entries = frozenset([shown] if isinstance(shown, str) else shown)
    entries |= frozenset(claim.get("contradicted_by", ()))
    known = claim["backed"] or "contradicted_by" in claim
    return Wanted(*_span(text, claim["words"]), claim["backed"], entries if known else None)


def _span(text: str, words: str) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def own_letters() -> Iterator[Held]:
    """record_letters.txt: "@" with language, place and moment; the letter, its claims in braces; its entries."""
    head, body = [""], ""
    entries: list[dict[str, str]] = []
    for line in [*(_HERE / "record_letters.txt").read_text("utf-8").splitlines(), "@"]:
        if line.startswith("@"):
            if body:
                text, wanted = _labelled(body)
                yield Held(text, head[1], _context(head[2], head[3], entries), wanted)
            head, body, entries = line[1:].split("|"), "", []
        elif line.startswith("- "):
            names = ("id", "date", "type", "by", "text", "status")
            entries.append(dict(zip(names, line[2:].split("|"), strict=True)))
        elif line:
            body = line


def _labelled(body: str) -> tuple[str, list[Wanted]]:
    text, behind, wanted = "", 0, []
    for found in _LABEL.finditer(body):
        text += body[behind : found.start()]
        if found[1] != "n":
            shown = frozenset({found[3]} - {""})
            wanted.append(Wanted(len(text), len(text) + len(found[4]), found[2] == "+", shown))
        text, behind = text + found[4], found.end()
    return text + body[behind:], wanted


def _context(place: str, now: str, entries: Sequence[Mapping[str, str]]) -> Context:
    zone = ZoneInfo(_ZONES.get(place[:2], "Europe/Berlin"))
    moment = dt.datetime.fromisoformat(now).astimezone(zone)
    return Context(now=moment, place=place, record=tuple(map(_entry, entries)))


def _entry(one: Mapping[str, str]) -> RecordEntry:
    day = one["date"]
    moment = None if not day else dt.datetime.fromisoformat(day) if "T" in day else dt.date.fromisoformat(day)
    kind, status = EntryType(one["type"]), EntryStatus(one["status"])
    return RecordEntry(one["id"], moment, kind, one["by"], one["text"], status)
