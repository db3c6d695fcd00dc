"""Rules, elements and what is missing on texts that others wrote and labelled: the figures must not fall.

They were found on texts that the rules had not seen, and have been learnt from since (of the fifth set every second
one): they show what was lost, not how well an unknown letter is read. Labels that may be there or not are not counted.
"""

import datetime as dt
import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from klarwort.checking import check
from klarwort.context import Context
from klarwort.report import ElementKind, Report
from klarwort.rules import RULES
from klarwort.tests.test_due_times import CALENDARS

_APART = Path(__file__).parent / "apart"
_NAMES = ("issue", "apology", "ownership", "action", "time", "phone", "effect", "mitigation")

# What they were when this was written, less 0.02: rules, elements, sentences without a finding that are good. Of the
# fifth set elements are told of whole letters only.
SENTENCES = [("", 0.974, 0.888, 0.973), ("second_", 0.958, 0.878, 0.98), ("fifth_", 0.898, 0.0, 0.927)]
# Rules in letters, and what they lack.
LETTERS = [("", 0.942, 0.947), ("second_", 0.971, 0.958)]
# Elements of whole letters, and what they lack.
WHOLE_LETTERS = [("fifth_", 0.94, 0.96)]

TIMES = 0.896
_ZONES = {"DE": "Europe/Berlin", "AT": "Europe/Vienna", "CH": "Europe/Zurich", "GB": "Europe/London"}
_NEAR = {"DE": "DE-BW", "AT": "AT-9", "CH": "CH-ZH", "GB": "GB-ENG"}
"""Where the calendar of a place is not at hand, the one of a place near by."""


class Score:
    """Hits, false alarms and misses by label."""

    def __init__(self) -> None:
        self.hits, self.false, self.missed = Counter[str](), Counter[str](), Counter[str]()

    def count(self, found: Iterable[str], due: Iterable[str], either: Iterable[str]) -> None:
        found, due = set(found), set(due)
        self.hits.update(found & due)
        self.false.update(found - due - set(either))
        self.missed.update(due - found)

    def f1(self, label: str) -> float:
        hits = self.hits[label]
        return 2 * hits / (2 * hits + self.false[label] + self.missed[label])

    @property
    def macro(self) -> float:
        labels = self.hits.keys() | self.missed.keys()
        return sum(map(self.f1, labels)) / len(labels)

    @property
    def micro(self) -> float:
        hits = self.hits.total()
        return 2 * hits / (2 * hits + self.false.total() + self.missed.total())


def read(name: str) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = json.loads((_APART / name).read_text("utf-8"))
    return items


def checked(item: dict[str, Any], *, as_kind: bool = True) -> Report:
    case = {name: item.get(name) for name in ("kind", "phase")} if as_kind else {}
    return check(item["text"], language=item["language"], **case)


@pytest.mark.parametrize(("name", "rules_macro", "elements_macro", "quiet_share"), SENTENCES)
def test_rules_and_elements_find_what_others_labelled(
    name: str, rules_macro: float, elements_macro: float, quiet_share: float
) -> None:
    sentences = read(f"{name}sentences.json")
    labelled = {label for item in sentences for label in item["labels"]}
    rules, elements, quiet, clean = Score(), Score(), 0, 0
    for item in sentences:
        report = checked(item)
        found = {finding.rule for finding in report.findings} & labelled
        either = item.get("labels_optional", ())
        rules.count(found, item["labels"], either)
        if "elements" in item:
            elements.count(
                {element.kind for element in report.elements},
                item["elements"],
                item.get("elements_optional", ()),
            )
        if not item["labels"]:
            clean += 1
            quiet += not found - set(either)
    assert labelled <= {rule.name for rule in RULES}
    assert elements.hits.keys() <= set(ElementKind)
    assert rules.macro >= rules_macro
    assert not elements_macro or elements.macro >= elements_macro
    assert quiet / clean >= quiet_share


@pytest.mark.parametrize(("name", "micro", "missed"), LETTERS)
def test_letters_are_marked_and_lack_what_others_say(name: str, micro: float, missed: float) -> None:
    labelled = {label for item in read(f"{name}sentences.json") for label in item["labels"]}
    rules, right, asked = Score(), 0, 0
    for item in read(f"{name}letters.json"):
        missing = set(checked(item).missing)
        right += sum((name in missing) is (name in item["missing"]) for name in _NAMES)
        asked += len(_NAMES)
        findings = checked(item, as_kind=False).findings
        for part in item["sentences"]:
            within = {one.rule for one in findings if one.start < part["end"] and one.end > part["start"]}
            rules.count(within & labelled, part["labels"], part.get("labels_optional", ()))
    assert rules.micro >= micro
    assert right / asked >= missed


@pytest.mark.parametrize(("name", "elements", "missed"), WHOLE_LETTERS)
def test_whole_letters_have_and_lack_what_others_say(name: str, elements: float, missed: float) -> None:
    """What two honest readers may see differently is not counted; the issue is asked of the customer's words only."""
    right, asked = Counter[str](), Counter[str]()
    for item in read(f"{name}letters.json"):
        report = checked(item)
        found = {str(element.kind) for element in report.elements}
        for kind in set(ElementKind) - set(item["elements_optional"]):
            asked["elements"] += 1
            right["elements"] += (kind in found) is (kind in item["elements"])
        for lack in set(_NAMES) - {"issue"} - set(item["missing_optional"]):
            asked["missing"] += 1
            right["missing"] += (lack in report.missing) is (lack in item["missing"])
    assert right["elements"] / asked["elements"] >= elements
    assert right["missing"] / asked["missing"] >= missed


def test_times_are_due_when_others_say() -> None:
    """A working-day count rests on the holidays around Christmas, Epiphany and Easter."""
    items = read("fifth_times.json")
    right = 0
    for item in items:
        zone = ZoneInfo(_ZONES[item["place"][:2]])
        now = dt.datetime.fromisoformat(item["now"]).astimezone(zone)
        context = Context(now=now, place=item["place"], calendar=CALENDARS[_NEAR[item["place"][:2]]])
        found = [
            one.when.astimezone(zone)
            for one in check(item["text"], language=item["language"], context=context).claims
            if one.when
        ]
        meant = [_moment(when, zone) for when in item["when"]]
        right += any(_is(one, when) for one in found for when in meant) if found else not item["when"]
    assert right / len(items) >= TIMES


def _moment(said: str, zone: ZoneInfo) -> dt.date | dt.datetime:
    """A day, or a moment in the zone of the place."""
    if len(said) == len("2026-12-01"):
        return dt.date.fromisoformat(said)
    moment = dt.datetime.fromisoformat(said)
    return moment.astimezone(zone) if moment.tzinfo else moment.replace(tzinfo=zone)


def _is(found: dt.datetime, meant: dt.date | dt.datetime) -> bool:
    if isinstance(meant, dt.datetime):
        return (found.date(), found.hour, found.minute) == (meant.date(), meant.hour, meant.minute)
    return found.date() == meant
