"""Questions are made of the case's own facts, and never are a sentence to send."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

import klarwort
from klarwort.context import Context, EntryStatus, EntryType, KeyDate, RecordEntry

NOW = dt.datetime(2026, 11, 17, 8, 20, tzinfo=ZoneInfo("Europe/Berlin"))
CONTEXT = Context(
    now=NOW,
    record=(
        RecordEntry(
            "1",
            NOW,
            EntryType.PROMISE,
            "Clara Vogt",
            "Neue Fassung",
            EntryStatus.OPEN,
            NOW.replace(hour=12, minute=0),
        ),
        RecordEntry("2", NOW, EntryType.STEP, "Timo Reif", "Sechs Folien neu gebaut", EntryStatus.DONE),
    ),
    customer_words="Sehr geehrte Frau Vogt,\n\ndie Bilder vom Umbau fehlen alle. So geht es nicht.",
    key_dates=(
        KeyDate(NOW.replace(hour=14, minute=0), "Generalprobe"),
        KeyDate(NOW + dt.timedelta(days=1), "Vortrag"),
    ),
    earlier_message="Wir arbeiten mit Hochdruck an Ihren Folien.",
)


@pytest.mark.parametrize(
    ("text", "rule", "fact"),
    [
        ("Sie hören zeitnah von uns.", "vague_time", "„Neue Fassung“, heute, 12 Uhr"),
        ("Wir sollten unsere Abläufe optimieren.", "process_talk", "nach „Vortrag“ (morgen, 8:20 Uhr)"),
        ("Da ich stark ausgelastet bin, kam nichts.", "excuse", "Nach dem Warum hat bisher niemand gefragt"),
        ("Es tut mir leid, falls Sie das stört.", "non_apology", "„die Bilder vom Umbau fehlen alle.“"),
        ("Wir arbeiten mit Hochdruck an Ihren Folien.", "repetition", "„Sechs Folien neu gebaut“"),
    ],
)
def test_a_question_knows_the_case(text: str, rule: str, fact: str) -> None:
    found = {one.rule: one for one in klarwort.check(text, language="de", context=CONTEXT).findings}
    assert fact in found[rule].hint
    assert found[rule].hint.endswith("?")


def test_without_a_case_the_question_is_general_and_in_the_readers_language() -> None:
    hint = (
        klarwort.check("Sie hören zeitnah von uns.", language="de", context=Context(reader="en"))
        .findings[0]
        .hint
    )
    assert hint == "By when exactly? If nobody knows yet: when will the customer hear from you next?"


def test_a_moved_promise_is_due_at_its_new_time() -> None:
    moved = RecordEntry(
        "1",
        NOW,
        EntryType.PROMISE,
        "",
        "Neue Fassung heute um 12 Uhr",
        EntryStatus.OPEN,
        NOW.replace(hour=16, minute=0),
    )
    context = Context(now=NOW, record=(moved,))
    for hour, backed in (("12", False), ("16", True)):
        claim = klarwort.check(f"Die neue Fassung haben Sie heute um {hour} Uhr.", context=context).claims[0]
        assert claim.backed is backed


@pytest.mark.rule("S2.16")
@pytest.mark.parametrize(
    "text",
    [
        "Wir haben Ihnen zweimal einen Tag genannt und zweimal nicht gehalten.",
        "We gave you a date twice and never kept it.",
    ],
)
def test_an_admission_claims_nothing(text: str) -> None:
    assert klarwort.check(text, context=Context(now=NOW, record=())).claims == ()
