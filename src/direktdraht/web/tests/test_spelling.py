"""Soft hyphens, paragraphs, telephone numbers."""

import pytest

from direktdraht.web.spelling import SHY, paragraphs, piece_paragraphs, shy, telephone


@pytest.mark.parametrize(
    ("word", "split"),
    [
        ("Rindfleischetikettierung", "Rindfleisch|etikettierung"),
        ("Rechtsschutzversicherungsgesellschaften", "Rechtsschutz|versicherungs|gesellschaften"),
        ("Präsentation", "Präsentation"),
        ("Donaudampfschifffahrt", "Donaudampfschifffahrt"),
        ("Freundschaftsbeziehungen", "Freundschafts|beziehungen"),
    ],
)
def test_long_words_get_soft_hyphens_at_joints_and_none_when_unsure(word: str, split: str) -> None:
    assert shy(word).replace(SHY, "|") == split


def test_soft_hyphens_change_nothing_else() -> None:
    text = "Die <b>Rindfleischetikettierung</b> & mehr"
    assert shy(text).replace(SHY, "") == text
    assert shy(None) == ""


def test_plain_text_becomes_paragraphs() -> None:
    assert paragraphs("Guten Tag,\r\n\r\nerste Zeile\nzweite <b>\n\n\n") == (
        "<p>Guten Tag,</p>\n<p>erste Zeile<br>zweite &lt;b&gt;</p>"
    )
    assert paragraphs(None) == paragraphs("  \n ") == ""


def test_only_web_addresses_become_links() -> None:
    html = paragraphs('Siehe https://example.org/a?b=1&c="x", javascript:alert(1) und ftp://example.org.')
    assert html.count("<a ") == 1
    assert '<a href="https://example.org/a?b=1&amp;c=" rel="noopener noreferrer nofollow">' in html
    assert "javascript:alert(1) und ftp://example.org." in html


def test_marked_pieces_are_cut_into_their_paragraphs() -> None:
    pieces = [
        ("Tag,\n\nso kann ich ", ""),
        ("am Mittwoch", "date"),
        (" nicht.\n\n", ""),
        ("Konsequenzen", "threat"),
    ]
    assert piece_paragraphs(pieces) == [
        [("Tag,", "")],
        [("so kann ich ", ""), ("am Mittwoch", "date"), (" nicht.", "")],
        [("", ""), ("Konsequenzen", "threat")],
    ]


@pytest.mark.parametrize(
    ("number", "href"),
    [
        ("0171 39200 42", "tel:01713920042"),
        ("+49 (0)171 39200-42", "tel:+491713920042"),
        ("0049 171 3920042", "tel:+491713920042"),
        ("", ""),
        ("nach Absprache", ""),
    ],
)
def test_a_number_becomes_what_a_telephone_dials(number: str, href: str) -> None:
    assert telephone(number) == href
