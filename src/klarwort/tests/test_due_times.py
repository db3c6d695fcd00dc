"""The times of whole sentences, in four places and across holidays, each told by hand."""

import datetime as dt
from collections.abc import Iterator
from zoneinfo import ZoneInfo

import pytest

from klarwort import times
from klarwort.tests import due_de, due_en

ZONES = {
    "DE-BW": "Europe/Berlin",
    "AT-9": "Europe/Vienna",
    "CH-ZH": "Europe/Zurich",
    "GB-ENG": "Europe/London",
    "US-NY": "America/New_York",
}
HOLIDAYS = {
    "DE-BW": "2026-12-25 2026-12-26 2027-01-01 2027-01-06 2027-03-26 2027-03-29 2027-05-01 2027-05-06 2027-05-17",
    "AT-9": "2026-12-08 2026-12-25 2026-12-26 2027-01-01 2027-01-06 2027-03-29 2027-05-01 2027-05-06 2027-05-17",
    "CH-ZH": "2026-12-25 2026-12-26 2027-01-01 2027-01-02 2027-03-26 2027-03-29 2027-05-01 2027-05-06 2027-05-17",
    "GB-ENG": "2026-12-25 2026-12-28 2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31",
    "US-NY": "2026-11-26 2026-12-25 2027-01-01 2027-01-18",
}
CALENDARS = {
    place: times.Calendar(frozenset(map(dt.date.fromisoformat, days.split())), place == "US-NY")
    for place, days in HOLIDAYS.items()
}


def examples() -> Iterator[tuple[str, str, str, str]]:
    now = place = ""
    for line in (due_de.EXAMPLES + due_en.EXAMPLES).strip().splitlines():
        if line.startswith("@"):
            _, now, place = line.split()
        elif line:
            meant, text = line.split(" | ")
            yield now, place, meant, text


@pytest.mark.parametrize(("now", "place", "meant", "text"), list(examples()))
def test_a_sentence_names_its_time_and_no_other(now: str, place: str, meant: str, text: str) -> None:
    written = dt.datetime.fromisoformat(now).replace(tzinfo=ZoneInfo(ZONES[place]))
    found = times.find(text, now=written, calendar=CALENDARS[place], past=True)
    said = [time.at.strftime("%Y-%m-%dT%H:%M" if "T" in meant else "%Y-%m-%d") for time in found]
    assert set(said) == (set() if meant == "-" else {meant})


def test_working_days_are_sure_only_where_the_holidays_are_known() -> None:
    written = dt.datetime(2027, 3, 26, 12, tzinfo=ZoneInfo("Europe/Berlin"))
    (known,) = times.find("in zwei Arbeitstagen", now=written, calendar=CALENDARS["DE-BW"])
    (unknown,) = times.find("in zwei Arbeitstagen", now=written)
    assert (known.at.day, known.sure, unknown.at.day, unknown.sure) == (31, True, 30, False)


def test_a_range_is_due_at_its_end_and_keeps_its_begin() -> None:
    written = dt.datetime(2026, 11, 16, 10, tzinfo=ZoneInfo("Europe/Berlin"))
    (time,) = times.find("morgen zwischen 10 und 12 Uhr", now=written)
    assert time.begins is not None
    assert (time.begins.hour, time.at.hour) == (10, 12)


def test_a_stretch_is_vague_and_never_sure() -> None:
    written = dt.datetime(2026, 11, 16, 10, tzinfo=ZoneInfo("Europe/Berlin"))
    for words in ("nächste Woche", "im Dezember", "nächsten Monat", "the week after next"):
        (time,) = times.find(words, now=written)
        assert (time.vague, time.sure) == (True, False)
