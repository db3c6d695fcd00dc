"""Sentences that only justify, and whom they speak of."""

import pytest

from klarwort.context import UNKNOWN
from klarwort.justifying import Spoken, justified_in
from klarwort.letter import Letter
from klarwort.passage import read_passage


def spoken_of(text: str) -> list[Spoken]:
    letter = Letter(read_passage(text), UNKNOWN)
    return [whose for whose in Spoken if list(justified_in(letter, whose))]


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Wär die Zufahrt frei gewesen, hätte der Kranfahrer abladen können.", Spoken.OF_OTHERS),
        ("Ihr Architekt wollte die Fliesen ja unbedingt.", Spoken.OF_OTHERS),
        ("Wir können halt nicht überall sein.", Spoken.OF_US),
        ("Bei uns geht so etwas eben nicht schneller.", Spoken.OF_US),
        ("So ein Kratzer fällt doch kaum auf.", Spoken.OF_NOBODY),
        ("Beim Verladen ist wohl etwas vertauscht worden.", Spoken.UNSEEN),
        ("We simply cannot be everywhere.", Spoken.OF_US),
    ],
)
def test_small_words_show_who_is_to_be_excused(text: str, whose: Spoken) -> None:
    assert spoken_of(text) == [whose]


@pytest.mark.parametrize(
    "text",
    [
        "Natürlich bringe ich Ihnen den Schlüssel heute um 17 Uhr.",
        "Ich habe eben mit dem Fahrer gesprochen.",
        "Den Plan hätte ich vor dem Druck prüfen müssen.",
        "Schreiben Sie mir einfach, welche Farbe Sie wollen, ja?",
        "Das war mein Fehler. Ihr Architekt hatte die Fliesen ja richtig bestellt.",
    ],
)
def test_a_deed_a_time_a_request_or_owning_up_justifies_nothing(text: str) -> None:
    assert spoken_of(text) == []
