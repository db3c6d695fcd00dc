"""Ids that strangers cannot make."""

from direktdraht.mail.ids import make_message_id, plus_address, read_message_id, read_plus_address


def test_an_id_of_ours_gives_its_reference_back() -> None:
    first, second = (make_message_id("c7-12", domain="lichtklang.example") for _ in range(2))
    assert first != second
    assert read_message_id(first) == "c7-12"
    assert read_message_id(first.upper()) == "c7-12"


def test_a_changed_id_gives_nothing() -> None:
    made = make_message_id("c7", domain="lichtklang.example")
    assert read_message_id(made.replace("<c7.", "<c8.")) is None
    assert read_message_id("<k1@theater.example>") is None
    assert read_message_id("") is None


def test_a_plus_address_survives_and_cannot_be_guessed() -> None:
    made = plus_address("service@lichtklang.example", "c7")
    assert read_plus_address(made) == "c7"
    assert read_plus_address(made.upper()) == "c7"
    assert read_plus_address(made.replace("+c7.", "+c8.")) is None
    assert read_plus_address("service@lichtklang.example") is None
