"""Times as HTML, in the reader's language and zone."""

import datetime as dt
from collections.abc import Iterator
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone, translation

from direktdraht.translations import compile_catalogues
from direktdraht.web import times

BERLIN = ZoneInfo("Europe/Berlin")
NOW = dt.datetime(2026, 11, 17, 8, 26, tzinfo=BERLIN)


def at(day: int, hour: int, minute: int = 0) -> dt.datetime:
    return dt.datetime(2026, 11, day, hour, minute, tzinfo=BERLIN)


@pytest.fixture(autouse=True, scope="module")
def catalogues() -> None:
    compile_catalogues()


@pytest.fixture(autouse=True)
def german_reader() -> Iterator[None]:
    with translation.override("de"), timezone.override(BERLIN):
        yield


def test_a_time_is_said_and_carries_the_exact_moment() -> None:
    full = "Dienstag, 17.\u00a0November 2026, 14\u00a0Uhr"
    assert times.when(at(17, 14).astimezone(dt.UTC), NOW) == (
        f'<time class="when" datetime="2026-11-17T14:00+01:00" title="{full}">heute, 14\u00a0Uhr</time>'
    )


@pytest.mark.parametrize(
    ("moment", "weight"),
    [(at(17, 8), "past"), (at(17, 9, 26), "soon"), (at(17, 14), "today"), (at(18, 9), None)],
)
def test_urgency_is_weight(moment: dt.datetime, weight: str | None) -> None:
    css = f"when when--{weight}" if weight else "when"
    assert f'class="{css}"' in times.due(moment, NOW)


def test_an_hour_in_the_margin_has_no_words() -> None:
    assert ">8:05</time>" in times.hour(at(17, 8, 5))


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (at(17, 14), "in 5\u00a0Std. 34\u00a0Min."),
        (at(17, 8), "seit 26\u00a0Min."),
        (at(20, 12), "in 3\u00a0Tagen"),
        (at(13, 8), "seit 4\u00a0Tagen"),
        (NOW - dt.timedelta(seconds=12), "seit eben"),
        (NOW + dt.timedelta(seconds=12), "gleich"),
    ],
)
def test_ahead_knows_its_dative_and_what_is_past(moment: dt.datetime, said: str) -> None:
    assert times.ahead(moment, NOW) == said


def test_in_english() -> None:
    with translation.override("en"):
        assert times.ahead(at(17, 9, 36), NOW) == "in 1\u00a0hr 10\u00a0min"
        assert times.ago(at(15, 8), NOW) == "for 2\u00a0days"
        assert ">tomorrow, 9:00</time>" in times.when(at(18, 9), NOW)


def test_nothing_where_there_is_no_moment() -> None:
    said = [
        times.when(None, NOW),
        times.due(None, NOW),
        times.hour(None),
        times.ago(None, NOW),
        times.ahead(None, NOW),
    ]
    assert said == [""] * 5
