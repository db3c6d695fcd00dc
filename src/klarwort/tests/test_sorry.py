"""Said sorry, or not."""

import pytest

from klarwort import says_sorry

SORRY = [
    "Das tut mir leid.",
    "Es tut mir sehr leid, dass Ihre Gäste im Dunkeln saßen.",
    "Ich bitte Sie in aller Form um Entschuldigung.",
    "Dafür bitten wir um Verzeihung.",
    "Bitte entschuldigen Sie.",
    "I am sorry.",
    "We apologise for the wrong slides.",
]
NOT_SORRY = [
    "Falls die Präsentation nicht Ihren Erwartungen entsprach, tut uns das leid.",
    "Es tut mir leid, aber der Spediteur war schuld.",
    "We are sorry if this caused any inconvenience.",
    "Entschuldigungen helfen hier nicht.",
    "Wir haben Ihre Nachricht erhalten.",
    "Das Leid der Tiere beschäftigt uns.",
    "",
]


@pytest.mark.parametrize("text", SORRY)
def test_an_unconditional_apology_is_heard(text: str) -> None:
    assert says_sorry(text)


@pytest.mark.parametrize("text", NOT_SORRY)
def test_a_condition_or_a_but_takes_it_back(text: str) -> None:
    assert not says_sorry(text)
