"""What can be checked against the case for certain: days, names, promises, what must not leave the house."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klarwort.alike import one_letter_off
from klarwort.checking import check
from klarwort.context import Context
from klarwort.promised import moment_said
from klarwort.report import Weight
from klarwort.rules.examples.scenes import ALBERS, AT_CHRISTMAS, ON_MONDAY, PROMISED, REHEARSAL


def found(text: str, context: Context, rule: str) -> list[tuple[str, str]]:
    """What a rule marks, and why."""
    return [
        (text[finding.start : finding.end], finding.reason)
        for finding in check(text, context=context).findings
        if finding.rule == rule
    ]


@pytest.mark.rule("S2.14")
def test_a_finding_names_the_fact_it_rests_on() -> None:
    assert found("Wir liefern am Freitag, den 19. November.", ON_MONDAY, "weekday_mismatch") == [
        ("am Freitag, den 19. November", "Der 19.11.2026 ist ein Donnerstag.")
    ]
    assert found("Ich repariere die Pumpe am Donnerstag um 12 Uhr.", PROMISED, "other_time") == [
        ("Ich repariere die Pumpe am Donnerstag um 12 Uhr", "Zugesagt ist: Mittwoch, 12 Uhr.")
    ]
    assert found("I will call you on 1 January at 9 am.", AT_CHRISTMAS, "holiday") == [
        ("on 1 January at 9 am", "Friday, 1 January 2027, is a public holiday.")
    ]


@pytest.mark.parametrize(
    ("away", "german", "english"),
    [
        (-30, "Sonntag, 18. Oktober, 9:05 Uhr", "Sunday, 18 October, 9:05"),
        (-1, "gestern, 9:05 Uhr", "yesterday, 9:05"),
        (0, "heute, 9:05 Uhr", "today, 9:05"),
        (6, "Montag, 9:05 Uhr", "Monday, 9:05"),
        (7, "Dienstag, 24. November, 9:05 Uhr", "Tuesday, 24 November, 9:05"),
        (60, "16. Januar 2027, 9:05 Uhr", "16 January 2027, 9:05"),
    ],
)
def test_a_moment_is_said_as_people_say_it(away: int, german: str, english: str) -> None:
    now = dt.datetime(2026, 11, 17, 23, 0, tzinfo=dt.UTC)
    moment = now.replace(hour=9, minute=5) + dt.timedelta(days=away)
    assert moment_said(moment, now, "de", has_time=True) == german
    assert moment_said(moment, now, "en", has_time=True) == english
    assert moment_said(moment, now, "de", has_time=False) == german.removesuffix(", 9:05 Uhr")


@pytest.mark.rule("S1.10")
def test_help_after_the_customers_day_is_marked_with_that_day() -> None:
    ((_, reason),) = found("Wir liefern die Folien bis Freitag.", REHEARSAL, "after_key_date")
    assert "Generalprobe, morgen" in reason
    assert found("Morgen haben Sie die Folien.", REHEARSAL, "after_key_date") == []


@pytest.mark.rule("S3.18")
def test_a_number_that_the_customer_gave_is_not_asked_for_again() -> None:
    known = Context(customer_words="Meine Kundennummer lautet K-48213.")
    assert found("Bitte nennen Sie mir Ihre Kundennummer.", known, "answered_question")
    assert not found(
        "Bitte nennen Sie mir Ihre Kundennummer.", Context(customer_words="Hallo"), "answered_question"
    )


@pytest.mark.rule("S1.16")
def test_the_same_apology_twice_is_marked() -> None:
    sentence = "Es tut mir leid, dass Sie zwei Tage ohne Heizung waren."
    assert found(sentence, Context(earlier_message=f"Guten Tag,\n\n{sentence}\n\nBis bald"), "repetition")


@pytest.mark.rule("S4.16")
def test_a_gesture_and_a_note_of_our_own_are_always_held() -> None:
    context = Context(gestures=("Flasche Wein",), internal_words=("Kulanz bis 300 Euro",))
    text = "Es gibt eine Flasche Wein für Sie. Kulanz bis 300 Euro."
    held = {
        finding.rule for finding in check(text, context=context).findings if finding.severity is Weight.HOLD
    }
    assert held == {"gesture", "internal_note"}


def test_quoted_history_is_not_checked() -> None:
    quoted = (
        "Das stimmt.\n\n> Guten Tag, Herr Kunze, wir liefern am Freitag, den 19. November 2026. Anbei mehr.\n"
    )
    context = Context(now=ON_MONDAY.now, recipient=ALBERS.recipient, attachments=())
    assert check(quoted, context=context).findings == ()


def test_without_a_moment_no_date_is_judged() -> None:
    text = "Ich rufe Sie heute um 9 Uhr an und komme am 25. Dezember."
    context = Context(calendar=AT_CHRISTMAS.calendar, key_dates=REHEARSAL.key_dates, record=PROMISED.record)
    assert check(text, context=context).findings == ()


@pytest.mark.parametrize(
    ("one", "other", "is_slip"),
    [
        ("albers", "albres", True),
        ("albers", "abers", True),
        ("albers", "alberts", True),
        ("albers", "elbers", True),
        ("albers", "albers", False),
        ("albers", "elbe", False),
        ("albers", "albrse", False),
    ],
)
def test_one_letter_off(one: str, other: str, is_slip: bool) -> None:
    assert one_letter_off(one, other) is is_slip
    assert one_letter_off(other, one) is is_slip


scraps = st.sampled_from(
    ["Herr Dr. ", "am Freitag, den 31.2.", " um 25 Uhr", "Albres", "heute", "[Name]", "Anbei ", "\n> ", "?",
     "ich rufe ", "Kundennummer ", "intern", "29.2.2027", "Montag, 30. Februar 9999", "\x00", "ß", "🙂"]
)  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(st.lists(scraps, max_size=25).map("".join), st.datetimes(timezones=st.just(dt.UTC)))
def test_no_text_and_no_day_makes_it_fail(text: str, now: dt.datetime) -> None:
    context = Context(
        now=now, recipient=text, company=text, internal_words=(text, ""), gestures=(text,),
        answered_questions=(text,), earlier_message=text, attachments=(), customer_words=text,
        record=PROMISED.record, key_dates=REHEARSAL.key_dates, calendar=AT_CHRISTMAS.calendar,
    )  # fmt: skip
    for finding in check(text, context=context).findings:
        assert 0 <= finding.start < finding.end <= len(text)
