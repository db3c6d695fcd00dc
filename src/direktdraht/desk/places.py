"""Where a house or a customer can be, to choose from: by country its Länder or cantons."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from direktdraht.staff.regions import REGIONS

_COUNTRIES = {"DE": _("Germany"), "AT": _("Austria"), "CH": _("Switzerland"), "LI": _("Liechtenstein")}


def places() -> list[tuple[Any, Any]]:
    """Groups of choices, as a select shows them."""
    return [
        (name, [(f"{country}-{part}", word) for part, word in REGIONS[country].items()] or [(country, name)])
        for country, name in _COUNTRIES.items()
    ]
