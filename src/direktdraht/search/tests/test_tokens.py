"""Words as the index knows them."""

import pytest

from direktdraht.search.tokens import LONGEST_TEXT, number, token, tokens_of


@pytest.mark.parametrize(
    "same",
    [
        ("Straße", "strasse", "STRASSE", "Straßen", "Strassen"),
        ("Müller", "mueller", "MÜLLER", "Muller", "Müllers"),
        ("Projektorlampen", "projektorlampe", "PROJEKTORLAMPE"),
        ("Gerät", "Geraet", "Geräte", "Geräten", "Gerätes"),
        ("Vertrag", "Verträge", "Verträgen", "Vertrags"),
        ("Problem", "Probleme", "Problemen", "Problems"),
        ("Ausweis", "Ausweise", "Ausweisen", "Ausweises"),
        ("Kunde", "Kunden"),
        ("Meyer", "Meier", "Meiers"),
        ("Interesse", "Interessen", "Interesses"),
        ("complaint", "complaints"),
        ("battery", "Batterie", "batteries"),
        ("René", "Rene", "RENÉ", "Rene\u0301"),
        ("Aydın", "Aydin"),
    ],
)
def test_they_are_one_word(same: tuple[str, ...]) -> None:
    assert len({next(iter(tokens_of(word))) for word in same}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rechnung", "Rechner"),
        ("Interesse", "intern"),
        ("Messe", "Presse"),
        ("Bauer", "Bar"),
        ("SN12en", "SN12"),
    ],
)
def test_they_are_two(one: str, other: str) -> None:
    assert token(one) != token(other)


WORDS = (
    "Straßen Müllers Problemen Kindern Interessen Unternehmens Lieferanten neuesten Steuern Israel Mängel "
    "Geräteausgabestelle aktuellen Poesie Techniker Wagens computers batteries Öffnungszeiten"
)


@pytest.mark.parametrize("word", WORDS.split())
def test_a_beginning_of_a_word_gives_the_beginning_of_its_token(word: str) -> None:
    """So that nothing that is there disappears while somebody types on."""
    for length in range(1, len(word) + 1):
        assert token(word).startswith(token(word[:length])), word[:length]


@pytest.mark.parametrize(
    ("written", "dialled"),
    [
        ("2026-0417", "20260417"),
        ("0171 39200 77", "01713920077"),
        ("+49 171 3920077", "01713920077"),
        ("+49 (0) 171/3920077", "01713920077"),
        ("0049 171 3920077", "01713920077"),
        ("+41 44 555 01 00", "41445550100"),
    ],
)
def test_a_number_in_groups_is_one(written: str, dialled: str) -> None:
    assert number(written) == dialled
    assert dialled in tokens_of(f"Bitte {written}, danke.")


def test_its_groups_stand_for_themselves_too() -> None:
    assert {"2026", "0417", "20260417"} <= tokens_of("Fall 2026-0417")


def test_what_says_nothing_is_left_out() -> None:
    assert tokens_of("Und das ist von der Lampe — a, b!") == {"lamp"}


def test_soft_hyphens_do_not_cut_a_word() -> None:
    assert tokens_of("Projektor\u00adlampe") == tokens_of("Projektorlampe")


def test_of_a_very_long_text_the_beginning_counts() -> None:
    assert "schluss" not in tokens_of("Anfang " + "x " * LONGEST_TEXT + "Schluss")
