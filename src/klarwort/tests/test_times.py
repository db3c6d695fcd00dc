"""Every time expression of time_examples, and the moments around which calendars break."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from klarwort import times
from klarwort.tests.time_examples import ENGLISH, GERMAN, NO_TIME

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = dt.datetime(2026, 11, 16, 10, 0, tzinfo=BERLIN)


def berlin(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=BERLIN)


def moment(short: str) -> dt.datetime:
    return berlin(short if len(short) > 11 else f"2026-{short}")


def only(text: str, now: dt.datetime) -> times.TimeFound:
    (found,) = times.find(text, now=now)
    return found


@pytest.mark.parametrize(("text", "words", "at", "has_time", "sure"), GERMAN + ENGLISH)
def test_a_time_is_found_and_resolved(text: str, words: str, at: str, has_time: bool, sure: bool) -> None:
    found = only(text, MONDAY)
    assert (found.words, found.at, found.has_time, found.sure) == (words, moment(at), has_time, sure)
    assert text[found.start : found.end] == words


@pytest.mark.parametrize("text", NO_TIME)
def test_what_is_not_surely_a_time_ahead_gives_none(text: str) -> None:
    assert times.find(text, now=MONDAY) == []


@pytest.mark.parametrize(
    ("now", "text", "at"),
    [
        # A Friday: "diese Woche" ends today, "nächsten" means a week on, "Freitag" the next one.
        ("2026-11-20T10:00", "bis Ende der Woche", "2026-11-20T23:59"),
        ("2026-11-20T10:00", "noch diese Woche", "2026-11-20T23:59"),
        ("2026-11-20T10:00", "am Freitag", "2026-11-27T23:59"),
        ("2026-11-20T10:00", "diesen Freitag", "2026-11-20T23:59"),
        ("2026-11-20T10:00", "nächsten Freitag", "2026-11-27T23:59"),
        ("2026-11-20T10:00", "nächsten Dienstag", "2026-11-24T23:59"),
        ("2026-11-20T10:00", "next Tuesday", "2026-11-24T23:59"),
        ("2026-11-20T10:00", "Freitag um 16 Uhr", "2026-11-20T16:00"),
        ("2026-11-20T10:00", "by close of business Friday", "2026-11-20T17:00"),
        ("2026-11-22T10:00", "am Wochenende", "2026-11-22T23:59"),
        # The year's end.
        ("2026-12-31T22:00", "morgen um 9 Uhr", "2027-01-01T09:00"),
        ("2026-12-30T22:00", "am 2. Januar", "2027-01-02T23:59"),
        ("2026-12-30T22:00", "am 2.1.", "2027-01-02T23:59"),
        ("2026-12-28T22:00", "am Freitag", "2027-01-01T23:59"),
        ("2026-12-28T22:00", "Freitag, 1.1.", "2027-01-01T23:59"),
        ("2026-12-28T22:00", "in 5 Tagen", "2027-01-02T23:59"),
        # Around midnight.
        ("2026-11-16T23:50", "heute noch bis 23:55 Uhr", "2026-11-16T23:55"),
        ("2026-11-16T23:50", "morgen", "2026-11-17T23:59"),
        ("2026-11-17T00:10", "morgen", "2026-11-18T23:59"),
        ("2026-11-17T00:10", "heute um 8 Uhr", "2026-11-17T08:00"),
        ("2026-11-16T23:50", "um 8 Uhr", "2026-11-17T08:00"),
        ("2026-11-16T23:50", "in 20 Minuten", "2026-11-17T00:10"),
        # A leap day.
        ("2028-01-10T10:00", "am 29.2.", "2028-02-29T23:59"),
        ("2028-02-28T10:00", "morgen", "2028-02-29T23:59"),
        ("2027-02-10T10:00", "bis Monatsende", "2027-02-28T23:59"),
        # The night of the autumn change has 25 hours, that of spring 23.
        ("2026-10-24T20:00", "morgen um 14 Uhr", "2026-10-25T14:00"),
        ("2027-03-27T20:00", "morgen um 14 Uhr", "2027-03-28T14:00"),
    ],
)
def test_the_calendar_is_kept_where_it_breaks(now: str, text: str, at: str) -> None:
    assert only(text, berlin(now)).at == berlin(at)


@pytest.mark.parametrize(
    ("now", "text"),
    [
        ("2026-11-21T10:00", "noch diese Woche"),
        ("2026-11-22T10:00", "bis Ende der Woche"),
        ("2026-11-16T15:00", "heute um 14 Uhr"),
        ("2026-11-16T15:00", "heute Mittag"),
        ("2026-11-16T23:50", "heute bis 23:45 Uhr"),
        ("2027-02-10T10:00", "am 29.2."),
        ("2026-11-16T15:00", "am 10.11."),
        ("2026-11-16T15:00", "am 15. Oktober"),
    ],
)
def test_what_has_passed_or_is_open_gives_none(now: str, text: str) -> None:
    assert times.find(text, now=berlin(now)) == []


def test_hours_are_counted_through_the_change_of_clocks() -> None:
    before = berlin("2026-10-25T00:30")
    found = only("in vier Stunden", before)
    assert found.at.astimezone(dt.UTC) - before.astimezone(dt.UTC) == dt.timedelta(hours=4)
    assert found.at.strftime("%H:%M") == "03:30"


def test_a_time_that_spring_skips_moves_on() -> None:
    found = only("morgen um 02:30 Uhr", berlin("2027-03-27T20:00"))
    assert found.at.strftime("%d. %H:%M %z") == "28. 03:30 +0200"


def test_the_readers_zone_decides() -> None:
    auckland = dt.datetime(2026, 11, 17, 1, 0, tzinfo=ZoneInfo("Pacific/Auckland"))
    assert only("morgen um 14 Uhr", auckland).at == dt.datetime(
        2026, 11, 18, 14, tzinfo=ZoneInfo("Pacific/Auckland")
    )
    fixed = dt.timezone(dt.timedelta(hours=1))
    assert only("tomorrow at 2 pm", MONDAY.astimezone(fixed)).at == dt.datetime(
        2026, 11, 17, 14, tzinfo=fixed
    )


def test_two_times_in_a_sentence_stay_two() -> None:
    text = "Morgen um 14 Uhr ist Generalprobe, und am Mittwoch trete ich nicht vor sechshundert Leute."
    assert [found.words for found in times.find(text, now=MONDAY)] == ["Morgen um 14 Uhr", "am Mittwoch"]


def test_a_clause_about_the_past_does_not_hide_one_about_the_future() -> None:
    text = "Wir haben am Mittwoch bestellt, und am Freitag brauchen wir die Ware."
    assert [found.words for found in times.find(text, now=MONDAY)] == ["am Freitag"]


def test_a_naive_moment_and_a_foreign_language_are_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        times.find("morgen", now=MONDAY.replace(tzinfo=None))
    with pytest.raises(ValueError, match="German and English"):
        times.find("demain", now=MONDAY, language="fr")


def test_the_end_of_time_gives_none() -> None:
    assert times.find("übermorgen", now=dt.datetime(9999, 12, 31, 10, tzinfo=dt.UTC)) == []
