"""`direktdraht check` from outside: one object a text, one sentence when something is wrong."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from direktdraht.checking.command import BYTES_READ, check_command, decoded
from direktdraht.checking.places import calendar_at, zone_at
from direktdraht.checking.request import read_request
from direktdraht.kit.refusal import Refused
from tests.tree import ROOT

NOW = "2026-11-18T10:00:00+01:00"
LETTER = "Wir bedauern, falls das so ankam. Ich rufe Sie am Freitag um 12 Uhr an."
RECORD = {
    "now": NOW,
    "timezone": "Europe/Berlin",
    "entries": [
        {
            "id": "p1",
            "date": "2026-11-17",
            "type": "promise",
            "by": "Clara Vogt",
            "text": "Anruf am Freitag um 12 Uhr",
            "status": "open",
        },
    ],
}


def called(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """The real command, where there is no data folder to be had and no settings."""
    return subprocess.run(
        [sys.executable, "-P", "-m", "direktdraht", "check", *arguments],
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT / "src"),
            "DIREKTDRAHT_DATA": "/dev/null/none",
        },
        input=stdin,
        capture_output=True,
        timeout=60,
    )


def lines_of(told: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in told.splitlines()]


@pytest.mark.process
def test_a_file_is_checked_without_a_house(tmp_path: Path) -> None:
    letter, record = tmp_path / "letter.txt", tmp_path / "record.json"
    letter.write_text(LETTER, encoding="utf-8")
    record.write_text(json.dumps(RECORD), encoding="utf-8")
    done = called(str(letter), "--json", "--kind", "first", "--record", str(record), "--place", "DE-BW")
    (told,) = lines_of(done.stdout)
    assert (done.returncode, told["file"]) == (0, str(letter))
    assert told.keys() >= {"findings", "elements", "missing", "claims"}
    assert {finding["rule"] for finding in told["findings"]} >= {"non_apology"}
    assert all(
        finding.keys() >= {"rule", "start", "end", "severity", "reason"} for finding in told["findings"]
    )
    (promise,) = told["claims"]
    assert promise["when"] == "2026-11-20T12:00:00+01:00"
    assert LETTER[promise["start"] : promise["end"]].startswith("Ich rufe Sie")
    assert not (tmp_path / "var").exists()


@pytest.mark.process
def test_lines_of_json_give_one_line_each_and_a_bad_one_stops_nobody(tmp_path: Path) -> None:
    asked = [
        json.dumps({"id": "a", "text": LETTER, "kind": "first", "record": RECORD}).encode(),
        b"{not json",
        json.dumps({"id": "b", "text": "x", "kind": "love letter"}).encode(),
        json.dumps({"id": 3, "text": "Zeitnah. " * 600_000}).encode(),
        b'{"id": "c", "text": "\\ud800 \\u0000"}',
        b'{"id": "d"}',
    ]
    done = called("--jsonl", stdin=b"\n".join(asked))
    told = lines_of(done.stdout)
    assert [one["id"] for one in told] == ["a", None, "b", 3, "c", "d"]
    assert ["error" in one for one in told] == [False, True, True, False, False, True]
    assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.process
@pytest.mark.parametrize(
    "arguments",
    [
        ("--place", "DE-XX"),
        ("--place", "Berlin"),
        ("--language", "fr"),
        ("--kind", "x"),
        ("--now", "morgen"),
        ("--now", "0001-01-01T00:00+14:00", "--place", "DE"),
    ],
)
def test_what_nobody_knows_is_one_sentence(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text(LETTER)
    done = called(str(letter), *arguments)
    assert (done.returncode, done.stdout) == (1, b"")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.process
def test_a_customers_letter_is_heard(tmp_path: Path) -> None:
    letter = tmp_path / "in.txt"
    letter.write_text("Schon wieder kaputt! Warum? Bitte schicken Sie bis Freitag Ersatz.")
    (told,) = lines_of(called("--incoming", str(letter), "--now", NOW, "--json").stdout)
    assert told["is_complaint"]
    assert [remedy["kind"] for remedy in told["remedies"]] == ["replacement"]
    assert told["questions"][0]["why"]
    assert told["dates"][0]["at"].startswith("2026-11-20")


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe\x00", "Grüße".encode("cp1252"), b"\n" * 50, b"a" * 5_000_000]
)
def test_any_bytes_are_read(tmp_path: Path, content: bytes) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_bytes(content)
    (told,) = check_command([letter], jsonl=False, incoming=False, record=None)
    assert "error" not in told


def test_a_file_that_is_no_utf_8_is_read_as_windows_wrote_it() -> None:
    assert decoded("Grüße".encode("cp1252")) == "Grüße"
    assert decoded(("ä" * BYTES_READ).encode()[: BYTES_READ - 1]) == "ä" * (BYTES_READ // 2 - 1)


def test_a_place_says_which_days_are_holidays_and_when_the_clocks_change() -> None:
    from_place = read_request({"now": "2026-10-20T10:00:00+02:00", "place": "de-bw"}).context
    assert from_place.now is not None
    assert str(from_place.now.tzinfo) == "Europe/Berlin"
    for place in ("AT-9", "CH-ZH", "GB-ENG", "US-NY", "DE"):
        assert calendar_at(place, 2026).holidays
    assert str(zone_at("US-NY", from_place.now.replace(tzinfo=None))) == "America/New_York"


def test_a_naive_now_needs_a_zone_from_elsewhere() -> None:
    with pytest.raises(Refused):
        read_request({"now": "2026-10-20T10:00:00"})
    assert read_request({"now": "2026-10-20T10:00:00", "place": "AT"}).context.now is not None


def test_the_record_says_more_of_its_case() -> None:
    context = read_request({"record": {**RECORD, "recipient": "Dr. Jens Albers", "attachments": []}}).context
    assert (context.recipient, context.attachments) == ("Dr. Jens Albers", ())
    assert context.record is not None
    assert context.record[0].id == "p1"


@pytest.mark.parametrize(
    "record",
    [
        [],
        {"entries": "x"},
        {"entries": [{"type": "dance"}]},
        {"timezone": "Mars/North"},
        {"entries": [{"date": "x", "text": "Anruf"}]},
        {"entries": [{"id": "no text, which would back whatever is said"}]},
        {"entries": [{"text": " "}]},
        {"key_dates": 5},
        {"key_dates": ["Freitag"]},
    ],
)
def test_a_record_that_makes_no_sense_is_refused(record: object) -> None:
    with pytest.raises(Refused):
        read_request({"record": record, "now": NOW})
