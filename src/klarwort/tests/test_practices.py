"""What a letter after a mistake must have, told by the practices it rests on."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

import klarwort
from klarwort.context import Context

NOW = dt.datetime(2026, 11, 17, 8, 20, tzinfo=ZoneInfo("Europe/Berlin"))


def rules(text: str, **more: str) -> set[str]:
    return {one.rule for one in klarwort.check(text, context=Context(now=NOW), **more).findings}


def missing(text: str, kind: str) -> set[str]:
    return set(klarwort.check(text, kind=kind, context=Context(now=NOW)).missing)


@pytest.mark.rule("S0.50")
def test_a_first_answer_in_which_nobody_answers_for_it_lacks_that() -> None:
    assert "ownership" in missing("Die Lieferung kam nicht an. Das tut uns leid.", "first")
    assert "ownership" not in missing("Es lag an mir: Ich habe die Lieferung vergessen.", "first")


@pytest.mark.rule("S0.51")
@pytest.mark.rule("S4.9")
@pytest.mark.rule("S1.13")
def test_what_went_on_in_our_house_is_an_excuse_in_both_languages() -> None:
    assert "excuse" in rules("Wegen der Systemumstellung konnten wir leider nicht liefern.")
    assert "excuse" in rules("Due to our system migration we were not able to deliver.")


@pytest.mark.rule("S0.52")
@pytest.mark.rule("S1.15")
def test_an_apology_with_an_if_is_none() -> None:
    words = "Sollten Ihnen Unannehmlichkeiten entstanden sein, bitten wir um Entschuldigung."
    assert rules(words) & {"non_apology", "felt_regret"}
    assert "apology" in missing(words, "first")
    assert "apology" not in missing("Die Folien waren falsch. Das tut mir leid.", "first")


@pytest.mark.rule("S1.2")
def test_a_bare_opener_lacks_everything_that_would_help() -> None:
    words = "Leider haben wir ein Problem mit Ihrer Lieferung."
    assert missing(words, "disclosure") >= {"action", "time", "mitigation"}


@pytest.mark.rule("S1.14")
def test_what_it_means_for_them_is_missing_until_it_is_said() -> None:
    assert "effect" in missing("Es tut mir leid. Ich liefere heute um 12 Uhr.", "first")
    words = "Sie standen ohne Folien vor Ihrem Vortrag. Das tut mir leid. Ich liefere heute um 12 Uhr."
    assert "effect" not in missing(words, "first")


@pytest.mark.rule("S3.15")
def test_phrases_that_fit_anybody_weigh_more_on_a_direct_line() -> None:
    words = "Wir danken Ihnen für Ihr Verständnis."
    weights = {
        kind: klarwort.check(words, kind=kind).findings[0].severity.value for kind in ("first", "direct")
    }
    assert weights == {"first": "mark", "direct": "strong"}


@pytest.mark.rule("S4.7")
def test_a_remedy_is_known_as_one() -> None:
    for words in ("Sie bekommen eine Gutschrift über 40 Euro.", "We will send you a replacement today."):
        assert "remedy" in {one.kind.value for one in klarwort.check(words).elements}


@pytest.mark.rule("S2.23")
def test_regret_without_a_deed_lacks_it() -> None:
    assert "action" in missing("Es tut mir sehr leid, was geschehen ist.", "first")
