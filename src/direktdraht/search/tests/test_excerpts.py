"""The lines around what was found."""

import pytest

from direktdraht.search.asking import read_question
from direktdraht.search.excerpts import excerpt, marked

LONG = "Guten Tag. " * 40 + "Die Projektorlampe in der Straße flackert seit gestern." + " Mit Gruß." * 40


def shown(text: str, question: str, length: int = 120) -> str:
    return "".join(
        f"[{p.text}]" if p.is_found else p.text for p in excerpt(text, read_question(question), length=length)
    )


def test_it_shows_the_place_where_the_words_stand() -> None:
    line = shown(LONG, "strasse projektorlampen")
    assert "[Projektorlampe] in der [Straße]" in line
    assert line.startswith("… ")
    assert line.endswith(" …")
    assert len(line) < 160


def test_a_short_text_is_shown_whole() -> None:
    assert shown("Beamer\n\nflackert", "flack") == "Beamer [flackert]"


def test_it_prefers_the_place_where_most_of_the_words_stand() -> None:
    text = "Lampe. " + "Nichts weiter dazu. " * 30 + "Die Lampe und der Beamer."
    assert "[Lampe] und der [Beamer]" in shown(text, "Lampe Beamer")


@pytest.mark.parametrize("question", ["0171 3920077", "+49 171 39200 77", "01713920077"])
def test_a_telephone_number_is_marked_however_it_is_written(question: str) -> None:
    assert shown("Rufen Sie an: 0171 39200 77, bitte.", question) == "Rufen Sie an: [0171 39200 77], bitte."


def test_without_the_words_it_shows_the_beginning() -> None:
    assert shown(LONG, "Wortdasfehlt").startswith("Guten Tag.")


def test_a_name_is_marked_whole() -> None:
    assert [piece.text for piece in marked("Jürgen Müller", read_question("mueller")) if piece.is_found] == [
        "Müller"
    ]


def test_of_a_long_text_the_first_place_that_has_every_word_is_shown() -> None:
    early = "Die Lampe im Saal flackert. " + "Es war ein langer Tag. " * 400 + "Saal und Lampe."
    assert shown(early, "Lampe Saal").startswith("Die [Lampe] im [Saal] flackert.")
    assert shown(early, "Lampe Saal").endswith(" …")
    late = "Es war ein langer Tag. " * 400 + "Die Lampe im Saal flackert."
    assert shown(late, "Lampe Saal").endswith("Die [Lampe] im [Saal] flackert.")
    apart = "Die Lampe flackert. " + "Es war ein langer Tag. " * 400 + "Das war im Saal mit der Lampe."
    assert "[Saal] mit der [Lampe]" in shown(apart, "Lampe Saal")


@pytest.mark.parametrize(
    ("text", "question", "line"),
    [
        (
            "„Übergabe“ (Überg-Abe) und „Ägypten“",
            "ubergab ägypten",
            "„[Übergabe]“ (Überg-Abe) und „[Ägypten]“",
        ),
        ("Ybbs, Ibbs und ybbs_liegt", "ibbs", "[Ybbs], [Ibbs] und [ybbs]_liegt"),
        ("Die Straße 7b, Haus 7", "strasse 7", "Die [Straße] 7b, Haus [7]"),
        ("Lampen, Unterlampe, LAMPENÖL", "lampe", "[Lampen], Unterlampe, [LAMPENÖL]"),
    ],
)
def test_words_are_marked_however_they_begin(text: str, question: str, line: str) -> None:
    assert shown(text, question) == line
