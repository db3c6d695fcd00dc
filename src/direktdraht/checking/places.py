"""Which days are holidays at a place, and in which zone its clocks go."""

import datetime as dt
import importlib
import importlib.resources
import re
from collections.abc import Iterator
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from direktdraht.kit.refusal import Refused
from klarwort.times import Calendar

_PLACE = re.compile(r"([A-Z]{2})(?:-([A-Z0-9]{1,3}))?")
_YEARS_BEHIND, _YEARS_AHEAD = 1, 2
_MONTH_FIRST = frozenset({"US"})
"""Where 4/5/2026 is the fifth of April."""


def calendar_at(place: str, year: int) -> Calendar:
    """The holidays of "DE-BW", "AT-9", "GB-ENG" or "US" in the years around one; Refused for a place unknown."""
    return _calendar(place.strip().upper(), min(max(year, 2), 9990))


@cache
def _calendar(place: str, year: int) -> Calendar:
    found = _PLACE.fullmatch(place)
    if found is None:
        raise Refused(f"{place!r} is no place: say a country or a part of one, as DE-BW, AT-9 or GB-ENG.")
    # Named late: the package takes a fifth of a second, which only those wait for who name a place.
    holidays: Any = importlib.import_module("holidays")
    years = range(year - _YEARS_BEHIND, year + _YEARS_AHEAD + 1)
    try:
        days = holidays.country_holidays(found[1], subdiv=found[2], years=years)
    except NotImplementedError as error:
        raise Refused(
            f"No holidays are known of {place!r}; places are written as DE-BW, AT-9, GB-ENG."
        ) from error
    return Calendar(frozenset(days), month_first=found[1] in _MONTH_FIRST)


def zone_at(place: str, now: dt.datetime) -> ZoneInfo | None:
    """The zone of a place whose clocks show what `now` shows; None where there is none.

    An offset alone ("+01:00") does not say when the clocks change, so a date behind that would be an hour off.
    """
    for name in _zones(place.strip().upper()[:2]):
        zone = ZoneInfo(name)
        if now.tzinfo is None or now.astimezone(zone).utcoffset() == now.utcoffset():
            return zone
    return None


@cache
def _zones(country: str) -> tuple[str, ...]:
    table = importlib.resources.files("tzdata").joinpath("zoneinfo/zone.tab").read_text(encoding="utf-8")
    return tuple(_of_country(table, country))


def _of_country(table: str, country: str) -> Iterator[str]:
    for line in table.splitlines():
        if line.startswith(f"{country}\t"):
            yield line.split("\t")[2]
