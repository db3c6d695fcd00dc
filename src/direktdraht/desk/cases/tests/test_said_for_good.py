"""What was said of today, as the record keeps it."""

import datetime as dt

import pytest

from direktdraht.desk.cases.said_for_good import said_for_good

SUNDAY = dt.datetime(2026, 11, 22, 17, tzinfo=dt.UTC)


@pytest.mark.rule("S2.14")
@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("Die neue Fassung haben Sie morgen um 12 Uhr", "Die neue Fassung haben Sie am Montag um 12 Uhr"),
        ("Morgen um 14 Uhr bin ich da", "Am Montag um 14 Uhr bin ich da"),
        ("Sie hören bis morgen 10 Uhr von mir", "Sie hören bis Montag 10 Uhr von mir"),
        ("Sie hören bis spätestens übermorgen von mir", "Sie hören bis spätestens Dienstag von mir"),
        ("Ich rufe Sie heute Abend an", "Ich rufe Sie am Sonntagabend an"),
        ("Ich bringe es morgen früh", "Ich bringe es am Montag früh"),
        ("Das Gerät wurde heute Morgen versandt", "Das Gerät wurde am Sonntagmorgen versandt"),
        ("Ich schicke es heute Nacht", "Ich schicke es Sonntagnacht"),
        ("You will have it tomorrow at noon", "You will have it on Monday at noon"),
        ("Tomorrow morning I will call you", "On Monday morning I will call you"),
        ("I will call you by the day after tomorrow", "I will call you by Tuesday"),
        ("I will send it tonight", "I will send it on Sunday night"),
        ("Am Morgen des 3. Dezember bin ich da", "Am Morgen des 3. Dezember bin ich da"),
        ("Die Morgen-Ausgabe kommt Freitag", "Die Morgen-Ausgabe kommt Freitag"),
        ("Von heute auf morgen geht das nicht", "Von heute auf morgen geht das nicht"),
    ],
)
def test_a_day_is_named_so_that_it_stays_true(words: str, kept: str) -> None:
    assert said_for_good(words, SUNDAY) == kept
