"""Amounts as people type them, whichever way their language points the cents."""

import pytest
from django import forms
from django.utils import translation

from direktdraht.desk.amounts import read_cents, typed_cents


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("1.240,50", 124050),
        ("1,240.50", 124050),
        ("1’240.50 CHF", 124050),
        ("£1,240", 124000),
        ("1.240 €", 124000),
        ("80,5", 8050),
        ("80.–", 8000),
        ("", None),
    ],
)
def test_either_way_of_writing_is_understood_in_either_language(
    typed: str, cents: int | None, language: str
) -> None:
    with translation.override(language):
        assert read_cents(typed) == cents


@pytest.mark.parametrize(("language", "example"), [("de", "1.240,50"), ("en", "1,240.50")])
def test_what_is_no_amount_is_answered_with_one_as_the_reader_writes_it(language: str, example: str) -> None:
    with translation.override(language), pytest.raises(forms.ValidationError) as wrong:
        read_cents("ein paar Euro")
    assert example in wrong.value.messages[0]


def test_an_amount_stands_in_its_field_as_the_reader_would_type_it() -> None:
    for language, said in (("de", "80,05"), ("en", "80.05")):
        with translation.override(language):
            assert typed_cents(8005) == said
            assert read_cents(said) == 8005
            assert typed_cents(12000) == "120"
