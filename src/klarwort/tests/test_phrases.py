"""The notation of phrases: gaps, choices, concepts, edges; and that every vocabulary can be read."""

import pytest

from klarwort.passage import read_passage
from klarwort.phrases import Phrasebook


def finds(phrase: str, text: str, language: str = "de") -> str | None:
    book = Phrasebook({"tag": phrase}, {"tag": phrase})
    passage = read_passage(text, language)
    match = next((found for one in passage.sentences if (found := book.first(one))), None)
    return None if match is None else text[match.start : match.end]


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("tut mir|uns leid", "Das tut uns leid.", "tut uns leid"),
        ("tut … leid", "Das tut mir wirklich sehr leid.", "tut mir wirklich sehr leid"),
        ("tut … leid", "Das tut mir, sagt er, leid.", None),
        ("tut ~ leid", "Das tut mir, sagt er, leid.", "tut mir, sagt er, leid"),
        ("<third> … vergessen", "Der Spediteur hat es vergessen.", "Spediteur hat es vergessen"),
        ("liefer* nicht", "Er lieferte nicht.", "lieferte nicht"),
        ("*lieferung fehlt", "Die Teillieferung fehlt.", "Teillieferung fehlt"),
        ("die <noun> fehlt", "Weil die Pumpe fehlt.", "die Pumpe fehlt"),
        ("die <noun> fehlt", "Weil die immer fehlt.", None),
        ("gut [so] gemacht", "Gut gemacht!", "Gut gemacht"),
        ("gut [so] gemacht", "Gut so gemacht!", "Gut so gemacht"),
        ("^ falls", "Ich komme, falls es brennt.", "falls"),
        ("^ falls", "Ich sage keinesfalls falls.", None),
        ("um vier $", "Ich komme um vier.", "um vier"),
        ("um vier $", "Ich komme um vier Uhr.", None),
        ("schoene grüße", "SCHÖNE GRÜSSE", "SCHÖNE GRÜSSE"),
    ],
)
def test_a_phrase_finds_its_words(phrase: str, text: str, found: str | None) -> None:
    assert finds(phrase, text) == found


def test_a_concept_that_nobody_defined_is_refused() -> None:
    with pytest.raises(ValueError, match="no concept"):
        finds("<nonsense> kommt", "Er kommt.")


def test_names_of_days_and_doctors_end_no_sentence() -> None:
    passage = read_passage(
        "Herr Dr. Albers kommt am 3. Dezember.\n- Erstens\n- Zweitens\nViele Grüße\nClara Vogt\n"
    )
    assert [passage.text[one.start : one.end] for one in passage.sentences] == [
        "Herr Dr. Albers kommt am 3. Dezember.",
        "- Erstens",
        "- Zweitens",
        "Viele Grüße",
        "Clara Vogt",
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Wir rufen Sie an.", "Sie"),
        ("Sie warten.", "Sie"),
        ("Die Kollegin und ihre Vertretung, sie warten.", None),
    ],
)
def test_a_small_sie_is_they_unless_its_writer_is_careless(text: str, found: str | None) -> None:
    assert finds("<you>", text) == found
    careless = Phrasebook({"tag": "<you>"}, {"tag": ""}, careless=True)
    assert careless.first(read_passage(text.lower(), "de").sentences[0]) is not None
