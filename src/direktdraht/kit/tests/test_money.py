"""Money as people say it."""

import pytest
from django.utils import translation

from direktdraht.kit.money import said_money


@pytest.mark.parametrize(
    ("language", "cents", "short", "said"),
    [
        ("de", 1_240_00, False, "1.240,00\u00a0€"),
        ("de", 1_240_00, True, "1.240\u00a0€"),
        ("de", 1_240_50, True, "1.240,50\u00a0€"),
        ("en", 1_240_00, True, "€1,240"),
    ],
)
def test_cents_are_left_out_where_there_are_none(language: str, cents: int, short: bool, said: str) -> None:
    with translation.override(language):
        assert said_money(cents, "EUR", short=short) == said
