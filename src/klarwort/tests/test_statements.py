"""What sentences state, clause by clause; and that no text breaks it."""

import datetime as dt
from collections.abc import Iterator
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klarwort.claims import claims_of
from klarwort.context import Context
from klarwort.letter import Letter
from klarwort.passage import read_passage
from klarwort.report import Claim
from klarwort.tests import statements_de, statements_en

NOW = dt.datetime(2026, 11, 18, 10, 0, tzinfo=ZoneInfo("Europe/Berlin"))


def claims(text: str, language: str | None = None, now: dt.datetime | None = NOW) -> tuple[Claim, ...]:
    return claims_of(Letter(read_passage(text, language), Context(now=now)))


def examples() -> Iterator[tuple[str, str, str]]:
    for language, table in (("de", statements_de.EXAMPLES), ("en", statements_en.EXAMPLES)):
        kinds = ""
        for line in table.strip().splitlines():
            if line.startswith("@"):
                kinds = line.removeprefix("@ ")
            else:
                yield language, kinds, line


EXAMPLES = list(examples())


@pytest.mark.rule("S2.14")
@pytest.mark.parametrize(("language", "kinds", "text"), EXAMPLES)
def test_a_sentence_states_deeds_promises_facts_or_nothing(language: str, kinds: str, text: str) -> None:
    found = [claim.kind.value for claim in claims(text, language)]
    assert found == ([] if kinds == "nothing" else kinds.split())


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Am Donnerstag rufe ich Sie um 9 Uhr an.", "2026-11-19T09:00"),
        ("Wir melden uns, sobald das Teil da ist, spätestens am Freitag um 12 Uhr.", "2026-11-20T12:00"),
        ("Noch diese Woche, spätestens Freitag 12 Uhr, liegt Ihnen der Bericht vor.", "2026-11-20T12:00"),
        ("Sie bekommen das Geld mit der Rechnung vom 1.12. zurück.", "2026-12-01T23:59"),
        ("Am Montag haben wir die Pumpe getauscht.", "2026-11-16T23:59"),
        ("Ich habe soeben mit der Werkstatt telefoniert.", "2026-11-18T10:00"),
        ("Your confirmation has just gone out.", "2026-11-18T10:00"),
        ("Two technicians are booked for tomorrow.", None),
        ("Die Eröffnung ist am Freitag, und bis dahin ist die Theke fertig.", "2026-11-20T23:59"),
        ("Am Freitag ist Feiertag, am Montag steht die Maschine wieder bereit.", "2026-11-23T23:59"),
        ("Bis 17 Uhr ist die Palette auf dem Weg.", "2026-11-18T17:00"),
        ("Wir melden uns zeitnah.", None),
    ],
)
def test_the_time_of_a_claim_is_the_one_that_says_it_best(text: str, when: str | None) -> None:
    (claim,) = claims(text)
    assert (claim.when and claim.when.isoformat()[:16]) == when


def test_without_now_no_time_is_resolved() -> None:
    (claim,) = claims("Ich rufe Sie morgen um 9 Uhr an.", now=None)
    assert claim.when is None


pieces = st.sampled_from(
    [word for _, _, text in EXAMPLES for word in text.split()] + ["\n\n", "\0", "¶", "> "]
)
texts = (
    st.binary(max_size=300).map(lambda raw: raw.decode("utf-8", "replace"))
    | st.text(max_size=200)
    | st.lists(pieces, max_size=50).map(" ".join)
)


@settings(max_examples=60, deadline=None)
@given(text=texts, language=st.sampled_from(["de", "en", None]))
def test_no_text_raises_and_the_same_text_gives_the_same_claims(text: str, language: str | None) -> None:
    found = claims(text, language)
    assert found == claims(text, language)
    for claim in found:
        assert 0 <= claim.start < claim.end <= len(text)
    assert list(found) == sorted(found, key=lambda claim: claim.start)
