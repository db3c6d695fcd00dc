"""Money as people say it: whole cents of a currency in, words out."""

import decimal
import functools

from babel.numbers import format_currency
from django.utils.translation import get_language


def said_money(cents: int, currency: str, *, short: bool = False) -> str:
    """240,00 €; cents of a currency by its ISO 4217 code. short leaves the cents out where there are none: 240 €."""
    return _said(cents, currency, short, "de_DE" if (get_language() or "de").startswith("de") else "en_GB")


@functools.lru_cache(maxsize=1024)
def _said(cents: int, currency: str, short: bool, locale: str) -> str:
    amount = decimal.Decimal(cents) / 100
    if short and cents % 100 == 0:
        pattern = "#,##0\u00a0¤" if locale == "de_DE" else "¤#,##0"
        return format_currency(amount, currency, pattern, locale=locale, currency_digits=False)
    return format_currency(amount, currency, locale=locale)
