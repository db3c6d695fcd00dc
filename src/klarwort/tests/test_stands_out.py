"""Whole mails: what stands out in them, their key dates with labels, and the severity proposed."""

import datetime as dt
import time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import klarwort

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = dt.datetime(2026, 11, 16, 18, 40, tzinfo=BERLIN)

ALBERS = """Sehr geehrte Frau Vogt,

die Präsentation, die ich gestern bekommen habe, ist unbrauchbar. Morgen um 14 Uhr ist Generalprobe, und ich \
kann so am Mittwoch nicht vor sechshundert Leute treten.

Ich habe mich zwölf Jahre auf Sie verlassen. Wenn das morgen nicht steht, wird das Konsequenzen haben.

Dr. Albers
"""


def read(text: str, at: dt.datetime = MONDAY) -> klarwort.StandsOut:
    return klarwort.what_stands_out(text, written_at=at)


def test_the_mail_before_the_rehearsal() -> None:
    found = read(ALBERS)
    assert found.language == "de"
    assert [sign.words for sign in found.threats] == ["wird das Konsequenzen haben"]
    assert "habe mich zwölf Jahre auf Sie verlassen" in [sign.words for sign in found.anger]
    assert [(date.words, date.at, date.has_time, date.label) for date in found.dates] == [
        ("Morgen um 14 Uhr", dt.datetime(2026, 11, 17, 14, tzinfo=BERLIN), True, "Generalprobe"),
        (
            "am Mittwoch",
            dt.datetime(2026, 11, 18, 23, 59, tzinfo=BERLIN),
            False,
            "vor sechshundert Leute treten",
        ),
    ]
    proposed = klarwort.severity_proposed(found, written_at=MONDAY)
    assert proposed.severity is klarwort.Severity.CRITICAL
    assert set(found.threats) <= set(proposed.because)


def test_anger_and_threats_can_be_had_without_the_dates() -> None:
    found = read(ALBERS)
    assert klarwort.anger_and_threats(ALBERS) == (found.anger, found.threats)


def test_an_english_mail() -> None:
    found = read(
        "Dear Ms Vogt, the board meeting is on Friday at 9:30. Otherwise we will cancel our contract."
    )
    assert found.language == "en"
    assert [(date.words, date.label) for date in found.dates] == [("on Friday at 9:30", "board meeting")]
    assert [sign.kind for sign in found.threats] == [klarwort.ThreatKind.CANCELLATION]


@pytest.mark.parametrize(
    ("text", "words", "label"),
    [
        ("Am Samstag beginnt unsere Herbstmesse.", "Am Samstag", "Herbstmesse"),
        ("Die Inventur ist am 30.11. und ohne Scanner geht nichts.", "am 30.11.", "Inventur"),
        ("Unser Vortrag ist übermorgen.", "übermorgen", "Vortrag"),
        (
            "Am Donnerstag kommt der Aufsichtsrat zur Aufsichtsratssitzung.",
            "Am Donnerstag",
            "Aufsichtsratssitzung",
        ),
        ("Am Donnerstag ist bei uns Tag der offenen Tür.", "Am Donnerstag", "Tag der offenen Tür"),
        ("Am Donnerstag ist unser Firmenlauf.", "Am Donnerstag", "Firmenlauf"),
        ("Am 19.11. haben wir den Tag der offenen Tür.", "Am 19.11.", "Tag der offenen Tür"),
        ("Das Seminar findet vom 23. bis 25. November statt.", "vom 23. bis 25. November", "Seminar"),
        ("Heute Abend ist Premiere.", "Heute Abend", "Premiere"),
        ("Ich brauche das bis Freitag 12 Uhr.", "bis Freitag 12 Uhr", ""),
        ("Um 20 Uhr beginnt das Konzert.", "Um 20 Uhr", "Konzert"),
        ("Our trade fair starts on Thursday.", "on Thursday", "trade fair"),
        ("The stocktake is on 30 November.", "on 30 November", "stocktake"),
        ("We need it by close of business Friday.", "by close of business Friday", ""),
        ("On Thursday we have our product launch.", "On Thursday", "product launch"),
        ("Tomorrow at 2 pm is the dress rehearsal.", "Tomorrow at 2 pm", "dress rehearsal"),
    ],
)
def test_a_key_date_says_what_happens_then(text: str, words: str, label: str) -> None:
    assert [(date.words, date.label) for date in read(text).dates] == [(words, label)]


@pytest.mark.parametrize(
    "text",
    [
        "Heute schreibe ich Ihnen zum dritten Mal.",
        "Bis heute habe ich nichts gehört.",
        "Sie erreichen mich bis 18 Uhr.",
        "Sie erreichen mich morgen von 9 bis 11 Uhr.",
        "Unser Büro ist Montag bis Freitag von 9 bis 17 Uhr besetzt.",
        "Am Freitag haben wir bestellt.",
        "Die Garantie gilt bis 31.12.2099.",
        "Am 15.11.2026 um 14:30 schrieb Clara Vogt:\n> Morgen um 14 Uhr ist Generalprobe",
        "Gesendet: Dienstag, 24. November 2026 10:00",
        "On Tue, Nov 24, 2026 at 2:30 PM Clara Vogt wrote:\n> tomorrow",
        "Die Lampe 14:30 ist defekt.",
        "Zum zweiten Mal in drei Wochen fällt der Projektor aus.",
        "Heute ist Montag, und nichts ist da.",
        "Ich bin heute bis 20 Uhr im Büro.",
        "Der Preis gilt bis 30.11.",
        "Rechnung 2026-4711 vom 1.12. über 12.10 Euro",
    ],
)
def test_other_times_are_no_key_dates(text: str) -> None:
    assert read(text).dates == ()


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Die Lampe flackert.", "normal"),
        ("Die Lampe flackert!!", "normal"),
        ("WO BLEIBT DIE WARE!!", "high"),
        ("Das ist eine Frechheit.", "high"),
        ("Das wird Konsequenzen haben.", "critical"),
        ("Am Mittwoch ist Vortrag.", "critical"),
        ("Am Freitag ist Vortrag.", "high"),
        ("Am 1. Dezember ist Vortrag.", "normal"),
        ("Morgen um 14 Uhr ist Generalprobe.", "critical"),
        ("The lamp flickers.", "normal"),
        ("We are furious.", "high"),
        ("We will take legal action.", "critical"),
    ],
)
def test_severity_follows_what_stands_out(text: str, severity: str) -> None:
    proposed = klarwort.severity_proposed(read(text), written_at=MONDAY)
    assert proposed.severity.value == severity
    assert bool(proposed.because) == (severity != "normal")


def test_a_date_said_twice_counts_once() -> None:
    assert len(read("Morgen um 14 Uhr ist Probe. Noch einmal: morgen um 14 Uhr ist Probe.").dates) == 1


def test_a_naive_moment_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        read("morgen", MONDAY.replace(tzinfo=None))
    with pytest.raises(ValueError, match="zone"):
        klarwort.severity_proposed(read("morgen"), written_at=MONDAY.replace(tzinfo=None))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Die Ware ist nicht da und niemand meldet sich.", "de"),
        ("Wo bleibt die Ware?", "de"),
        ("The goods are not here and nobody calls.", "en"),
        ("Where is my order?", "en"),
        ("", "de"),
        ("4711", "de"),
        ("Gruezi, das isch nid guet", "de"),
    ],
)
def test_the_language_is_voted_by_small_words(text: str, language: str) -> None:
    assert klarwort.language_of(text) == language


FRAGMENTS = st.sampled_from(
    [
        "morgen",
        "um 14 Uhr",
        "am Mittwoch",
        "1.12.",
        "Konsequenzen",
        "wird das",
        "haben",
        "nicht",
        "!!!",
        "Frechheit",
        "NICHT SO",
        "¶",
        "\n\n",
        "> ",
        "-- \n",
        ", ",
        ". ",
        "tomorrow",
        "at 2 pm",
        "in two hours",
        "lawyer",
        "next",
        "bis",
        "ä",
        "ß",
        "̈",
        "İ",
        "\x00",
        "\u200b",
        "halb",
        "drei",
        "31.2.",
        "99:99",
        "heute",
        "Generalprobe",
        "\r\n",
        "�",
    ]
)
MOMENTS = st.datetimes(
    min_value=dt.datetime(1990, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    max_value=dt.datetime(2100, 1, 1),  # noqa: DTZ001
    timezones=st.sampled_from([BERLIN, ZoneInfo("America/New_York"), ZoneInfo("Pacific/Apia"), dt.UTC]),
)


@settings(max_examples=150, deadline=None)
@given(text=st.text(max_size=300) | st.lists(FRAGMENTS, max_size=40).map(" ".join), at=MOMENTS)
def test_any_text_gives_true_spans_and_times_ahead(text: str, at: dt.datetime) -> None:
    found = klarwort.what_stands_out(text, written_at=at)
    for sign in (*found.anger, *found.threats, *found.dates, *klarwort.times.find(text, now=at)):
        assert sign.words == text[sign.start : sign.end]
        assert sign.words.strip()
    for date in (*found.dates, *klarwort.times.find(text, now=at)):
        assert date.at.utcoffset() is not None
        assert date.at.astimezone(dt.UTC) >= at.astimezone(dt.UTC)
    assert found == klarwort.what_stands_out(text, written_at=at)
    klarwort.severity_proposed(found, written_at=at)


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        " ",
        "1",
        "1. ",
        "!",
        "um 1 ",
        "ICH ",
        "\n ",
        "nicht, ",
        "Am ",
        "vor a a ",
        "the a ",
        "Mo, ",
        "-",
        "a-",
        "wird ",
        "Mist ",
        "1.12. ",
        "am Montag ",
    ],
)
def test_a_megabyte_takes_a_moment(piece: str) -> None:
    text = (piece * (1_000_000 // len(piece)))[:1_000_000]
    before = time.process_time()
    read(text)
    assert time.process_time() - before < 1


@pytest.mark.parametrize(
    "text", ["\ud800 morgen um 14 Uhr", "İ\x00 Das ist eine Frechheit", "\u200bmor\u00adgen"]
)
def test_broken_characters_do_no_harm(text: str) -> None:
    found = read(text)
    assert len(found.dates) + len(found.anger) == 1


def test_only_the_first_characters_are_read() -> None:
    assert read("x " * (klarwort.SCAN_LIMIT // 2) + "Das ist eine Frechheit.").anger == ()
