"""Spans as people say them."""

import datetime as dt
import zoneinfo

import pytest
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from direktdraht.kit.spans import MOST, Span, Unit, read_span
from direktdraht.kit.working_time import WorkingTime

BERLIN = zoneinfo.ZoneInfo("Europe/Berlin")
OFFICE = WorkingTime(BERLIN, {day: [(dt.time(8), dt.time(18))] for day in range(1, 6)})


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("30 min", "30 working_minutes"),
        ("30min.", "30 working_minutes"),
        ("1,5 Std.", "90 working_minutes"),
        ("4 Arbeitsstunden", "240 working_minutes"),
        ("2 working hours", "120 working_minutes"),
        ("2 h rund um die Uhr", "120 minutes"),
        ("1 hour, 24/7", "60 minutes"),
        ("3 Tage", "3 working_days"),
        ("5 Werktage", "5 working_days"),
        ("2 days day and night", "2880 minutes"),
    ],
)
def test_it_is_read_as_people_write_it(text: str, stored: str) -> None:
    assert str(read_span(text)) == stored
    assert str(Span.stored(stored)) == stored


def test_what_holds_day_and_night_is_plain_unless_it_says_otherwise() -> None:
    assert str(read_span("30 min", is_plain=True)) == "30 minutes"
    assert str(read_span("2 Arbeitsstunden", is_plain=True)) == "120 working_minutes"


@pytest.mark.parametrize(
    "text", ["", "bald", "4", "0 min", "-1 h", "4 Wochen", "1,5 Tage", "61 Tage", "9999999 h", "4 h und mehr"]
)
def test_what_is_no_span_is_not_guessed(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_span(text)


@pytest.mark.parametrize("language", ["de", "en"])
@given(data=st.data())
def test_what_is_said_is_read_again(language: str, data: st.DataObject) -> None:
    unit = data.draw(st.sampled_from(Unit))
    count = data.draw(st.integers(1, 60 if unit == Unit.WORKING_DAYS else 2000))
    span = Span(count, unit)
    assert count <= MOST[unit]
    with translation.override(language):
        for is_plain in (False, True):
            assert read_span(span.said, is_plain=is_plain) == span


def test_each_is_counted_in_its_own_time() -> None:
    friday = dt.datetime(2026, 11, 20, 17, tzinfo=BERLIN)
    for text, due, half in (
        ("2 h", dt.datetime(2026, 11, 23, 9, tzinfo=BERLIN), dt.datetime(2026, 11, 20, 18, tzinfo=BERLIN)),
        ("1 day", dt.datetime(2026, 11, 23, 17, tzinfo=BERLIN), dt.datetime(2026, 11, 23, 12, tzinfo=BERLIN)),
        (
            "2 h 24/7",
            dt.datetime(2026, 11, 20, 19, tzinfo=BERLIN),
            dt.datetime(2026, 11, 20, 18, tzinfo=BERLIN),
        ),
    ):
        span = read_span(text)
        assert span.after(friday, OFFICE) == due, text
        assert span.half(friday, due, OFFICE) == half, text
