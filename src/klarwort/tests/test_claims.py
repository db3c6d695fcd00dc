"""Claims and promises held against the record."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klarwort.claims import claims_of
from klarwort.context import Context, EntryStatus, EntryType, RecordEntry
from klarwort.letter import Letter
from klarwort.passage import read_passage
from klarwort.report import Claim

BERLIN = ZoneInfo("Europe/Berlin")
NOW = dt.datetime(2026, 11, 18, 10, 0, tzinfo=BERLIN)
Record = tuple[RecordEntry, ...]


def entry(line: str) -> RecordEntry:
    name, at, kind, by, text, status = line.split(" | ")
    moment = dt.datetime.fromisoformat(at).replace(tzinfo=BERLIN) if "T" in at else dt.date.fromisoformat(at)
    return RecordEntry(name, moment, EntryType(kind), by, text, EntryStatus(status))


def examples() -> Iterator[tuple[Record, str, str, str]]:
    """record_examples.txt: sentences held against records at NOW.

    "#" begins a record: id, date, type, by, text, status. Below it: "+" backed or "-" not, with the entry that shows
    or contradicts it; language and kind; the sentence.
    """
    record: Record = ()
    lines = Path(__file__).with_name("record_examples.txt").read_text(encoding="utf-8")
    for line in lines.splitlines():
        if line == "#":
            record = ()
        elif line.startswith(("+", "-")):
            verdict, kind, text = line.split(" | ")
            yield record, verdict, kind, text
        else:
            record += (entry(line),)


def claims(text: str, record: Record | None, language: str | None = None) -> tuple[Claim, ...]:
    return claims_of(Letter(read_passage(text, language), Context(now=NOW, record=record)))


EXAMPLES = list(examples())


@pytest.mark.rule("S2.14")
@pytest.mark.parametrize(("record", "verdict", "kind", "text"), EXAMPLES, ids=[one[3] for one in EXAMPLES])
def test_a_claim_is_held_against_the_record(record: Record, verdict: str, kind: str, text: str) -> None:
    language, meant = kind.split()
    claim = claims(text, record, language)[0]
    sign, _, evidence = verdict.partition(" ")
    assert (claim.kind, claim.backed, claim.evidence) == (meant, sign == "+", evidence or None)


@pytest.mark.rule("S2.24")
def test_ordered_is_no_evidence_for_sent_but_comes_closest() -> None:
    record = (entry("1 | 2026-11-16 | step | Clara Vogt | Ersatzpumpe bestellt | done"),)
    (claim,) = claims("Die Ersatzpumpe haben wir versandt.", record)
    assert (claim.backed, claim.evidence, claim.nearest) == (False, None, "1")


def test_without_a_record_nothing_is_judged_and_an_empty_one_backs_nothing() -> None:
    (open_claim,) = claims("Ich habe die Leitung gespült.", None)
    (claim,) = claims("Ich habe die Leitung gespült.", ())
    assert (open_claim.backed, claim.backed) == (None, False)


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_the_order_of_the_record_never_matters(data: st.DataObject) -> None:
    record, _, kind, text = data.draw(st.sampled_from(EXAMPLES))
    shuffled = data.draw(st.permutations(record))
    assert claims(text, record, kind[:2]) == claims(text, tuple(shuffled), kind[:2])


@settings(max_examples=100, deadline=None)
@given(text=st.text(max_size=80), by=st.text(max_size=10))
def test_no_entry_of_the_record_raises(text: str, by: str) -> None:
    record = (RecordEntry("1", None, EntryType.STEP, by, text, EntryStatus.DONE),)
    claims("Wir haben die Pumpe getauscht und rufen Sie morgen um 9 Uhr an.", record)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        # NOW is a Wednesday, ten in the morning.
        ("Um sechzehn Uhr rufe ich Sie mit dem Befund an.", "2026-11-18T16:00"),
        ("Am Donnerstag um neun baut er Ihnen die Pumpe ein.", "2026-11-19T09:00"),
        ("Der Lkw fährt morgen früh um fünf nach Rotterdam los.", "2026-11-19T05:00"),
        ("Bis halb zehn habe ich die Konten zurückgesetzt.", "2026-11-18T09:30"),
        ("We found the box at a quarter to eight last night.", "2026-11-17T19:45"),
        ("Das Werk hat uns den 9. Dezember als Liefertag bestätigt.", "2026-12-09T23:59"),
        ("Wir haben den Termin vom 5. auf den 12. November verschoben.", None),
        ("Wir bauen es an dem Samstag ab sieben Uhr auf.", None),
    ],
)
def test_when_something_was_done_or_will_be(text: str, at: str | None) -> None:
    moments = [claim.when and f"{claim.when:%Y-%m-%dT%H:%M}" for claim in claims(text, None)]
    assert moments == [at]


def test_a_day_in_a_note_is_meant_as_of_the_note() -> None:
    record = (
        entry(
            "f1 | 2026-11-13T15:00 | step | Ralf Roth | Anker am Freitag nachgezogen, lose seit 2.11. | done"
        ),
    )
    assert [claim.backed for claim in claims("Am Freitag haben wir den Anker nachgezogen.", record)] == [True]
    assert [claim.backed for claim in claims("Am 2. November haben wir den Anker nachgezogen.", record)] == [
        False
    ]


def test_who_wrote_both_is_nothing_that_a_promise_and_an_entry_share() -> None:
    record = (
        entry(
            "t1 | 2026-11-24T09:00 | promise | Clara Vogt | Der neue Rahmen ist am Dienstag bei Ihnen | open"
        ),
    )
    assert [
        claim.backed for claim in claims("Guten Tag,\n\nich melde mich noch einmal.\n\nClara Vogt", record)
    ] == [False]
