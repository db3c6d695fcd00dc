"""Threats and anger: every example of the tables, and none in our own letters or in quoted mails."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

import klarwort
from klarwort.tests.anger_examples import ANGER, NO_ANGER
from klarwort.tests.threat_examples import NO_THREATS, THREATS

MONDAY = dt.datetime(2026, 11, 16, 18, 40, tzinfo=ZoneInfo("Europe/Berlin"))


def read(text: str) -> klarwort.StandsOut:
    return klarwort.what_stands_out(text, written_at=MONDAY)


@pytest.mark.parametrize(("text", "kind", "words"), THREATS)
def test_a_threat_is_shown_by_its_words(text: str, kind: str, words: str) -> None:
    assert (kind, words) in [(sign.kind.value, sign.words) for sign in read(text).threats]


@pytest.mark.parametrize("text", NO_THREATS)
def test_what_threatens_nobody_is_no_threat(text: str) -> None:
    assert read(text).threats == ()


@pytest.mark.parametrize(("text", "kind", "words"), ANGER)
def test_anger_is_shown_by_its_words(text: str, kind: str, words: str) -> None:
    assert (kind, words) in [(sign.kind.value, sign.words) for sign in read(text).anger]


@pytest.mark.parametrize("text", NO_ANGER)
def test_a_calm_sentence_shows_no_anger(text: str) -> None:
    assert read(text).anger == ()


@pytest.mark.parametrize(
    "text",
    [
        "> Das ist eine Frechheit und wird Konsequenzen haben.",
        "Danke.\n-- \nKanzlei Frechheit, rechtliche Schritte",
        "Danke.\n-----Ursprüngliche Nachricht-----\nDas wird Konsequenzen haben.",
        "Danke.\n----- Original Message -----\nWe are furious.",
        "Subject: legal action",
    ],
)
def test_quoted_words_and_signatures_are_not_the_writers(text: str) -> None:
    found = read(text)
    assert (found.anger, found.threats) == ((), ())


def test_the_same_words_in_every_spelling_are_one() -> None:
    for text in ("Unverschämtheit", "Unverschaemtheit", "UNVERSCHÄMTHEIT", "Unverscha\u0308mtheit"):
        assert [sign.words for sign in read(text).anger] == [text]
    for text in ("maßlos enttäuscht", "masslos enttäuscht", "MASSLOS ENTTAEUSCHT"):
        assert read(text).anger[0].words == text
