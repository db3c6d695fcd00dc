"""An amount as somebody types it: money in cents, work in minutes."""

import re

from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext as _

# What a house trades in.
CURRENCIES = [(code, code) for code in ("EUR", "CHF", "USD", "GBP")]


def read_cents(typed: str) -> int | None:
    """1.240,50 and 1,240.50 and 1’240.– and £1240 are all understood, in either language; None for nothing.
    Raises ValidationError."""
    bare = re.sub(r"[\s’'€$£]|EUR|CHF|Fr\.|USD|GBP|[.,][-–—]$", "", typed)
    if not bare:
        return None
    found = re.fullmatch(r"(\d{1,3}(?:[.,]\d{3})*|\d{1,12})(?:[.,](\d{1,2}))?", bare)
    if not found:
        raise forms.ValidationError(_("Enter an amount, such as 1,240.50."))
    return int(re.sub(r"\D", "", found[1])) * 100 + int((found[2] or "0").ljust(2, "0"))


def typed_cents(cents: int) -> str:
    """As one would type it again in the language of the page: 120, 80,50 or 80.50."""
    whole, rest = divmod(cents, 100)
    point = "," if (get_language() or "de").startswith("de") else "."
    return f"{whole}{point}{rest:02}" if rest else str(whole)


def read_minutes(typed: str) -> int | None:
    """Hours of work: 3 and 3,5 and 1:30 and "4 Std." are understood; None for nothing. Raises ValidationError."""
    bare = re.sub(r"[\s.]*(h|std|stunden?|hours?)\.?\s*$", "", typed.strip(), flags=re.IGNORECASE)
    if not bare:
        return None
    if found := re.fullmatch(r"(\d{1,4}):([0-5]\d)", bare):
        return int(found[1]) * 60 + int(found[2])
    if found := re.fullmatch(r"(\d{1,4})(?:[.,](\d{1,2}))?", bare):
        return round(float(f"{found[1]}.{found[2] or 0}") * 60)
    raise forms.ValidationError(_("Enter hours, such as 3 or 1:30."))
