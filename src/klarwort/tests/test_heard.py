"""What is heard in customers' letters, and that hearing never fails."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import klarwort
from klarwort.tests import incoming_examples as letters

NOW = dt.datetime(2026, 11, 16, 18, 40, tzinfo=ZoneInfo("Europe/Berlin"))


def test_what_is_wanted_is_told_by_kind() -> None:
    heard = {
        text: {remedy.kind.value for remedy in klarwort.incoming(text).remedies}
        for text, _ in letters.REMEDIES
    }
    assert {text: heard[text] for text, wanted in letters.REMEDIES if heard[text] != wanted} == {}


def test_asking_why_is_told_from_other_questions() -> None:
    assert [text for text, why in letters.WHYS if klarwort.incoming(text).asked_why is not why] == []


@pytest.mark.parametrize(
    ("hint", "shown", "not_shown"),
    [
        ("disappointment", letters.DISAPPOINTED, letters.NOT_DISAPPOINTED),
        ("urgency", letters.URGENT, letters.NOT_URGENT),
        ("repetition", letters.REPEATED, letters.NOT_REPEATED),
        ("is_complaint", letters.COMPLAINTS, letters.NO_COMPLAINTS),
    ],
)
def test_a_hint_is_heard_where_it_is_said_and_only_there(
    hint: str, shown: list[str], not_shown: list[str]
) -> None:
    assert [text for text in shown if not getattr(klarwort.incoming(text), hint)] == []
    assert [text for text in not_shown if getattr(klarwort.incoming(text), hint)] == []


def test_every_hint_shows_its_words() -> None:
    text = "Schon wieder falsch! Ich bin enttäuscht. Warum? Es eilt, bitte schicken Sie bis Freitag Ersatz."
    heard = klarwort.incoming(text, written_at=NOW)
    hints = [*heard.disappointment, *heard.urgency, *heard.repetition, *heard.complaint]
    found = [*hints, *heard.questions, *heard.remedies, *heard.anger, *heard.dates]
    assert [one.words for one in found] == [text[one.start : one.end] for one in found]
    assert [date.at.isoformat() for date in heard.dates] == ["2026-11-20T23:59:00+01:00"]


def test_quoted_mails_are_not_the_customers_words() -> None:
    heard = klarwort.incoming("Danke, passt so.\n\n> Die Pumpe ist kaputt. Warum?\n")
    assert not heard.is_complaint
    assert heard.questions == ()


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=300) | st.lists(st.sampled_from(letters.COMPLAINTS + letters.URGENT)).map(" ".join))
def test_hearing_never_fails_and_spans_lie_in_the_text(text: str) -> None:
    heard = klarwort.incoming(text, written_at=NOW)
    for one in (*heard.urgency, *heard.repetition, *heard.complaint, *heard.questions, *heard.remedies):
        assert 0 <= one.start < one.end <= len(text)
