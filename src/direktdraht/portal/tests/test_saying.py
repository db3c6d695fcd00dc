"""The first sentence of a letter, where it may stand as a headline."""

import pytest

from direktdraht.portal.saying import first_sentence

TABLE = [
    (
        "Guten Tag, Frau Kern,\n\nIhre Lampen kommen am Freitag. Mehr dazu unten.",
        "Ihre Lampen kommen am Freitag.",
    ),
    ("Hallo!\nDas war mein Fehler.", "Das war mein Fehler."),
    ("Ihre Lampen kommen am Freitag", "Ihre Lampen kommen am Freitag"),
    ("Guten Tag,", ""),
    ("", ""),
    ("Guten Tag,\n\n" + "sehr lang " * 30, ""),
]


@pytest.mark.parametrize(("text", "first"), TABLE)
def test_the_greeting_is_no_headline(text: str, first: str) -> None:
    assert first_sentence(text) == first
