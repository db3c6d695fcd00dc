"""Whose time counts: the company's hours, without its holidays and days off, and without those of the customer's
place, where nobody waits on that day."""

import datetime as dt
import zoneinfo
from collections.abc import Mapping, Sequence
from functools import lru_cache

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from direktdraht.kit.once import once
from direktdraht.kit.working_time import MIDNIGHT, Window, WorkingTime
from direktdraht.staff.days_off import day_off_name, days_off
from direktdraht.staff.hours import holiday_name
from direktdraht.staff.models import Company, RegionHolidays
from direktdraht.staff.regions import place_name

# What counts for clocks where the company has noted no hours.
USUAL = {str(day): [["08:00", "18:00"]] for day in range(1, 6)}
# On the direct line somebody is awake, every day, whatever the hours of the house are.
WAKING = (dt.time(8), dt.time(20))
# Hours as they are stored end a minute early where a day is open until its end.
_LAST_MINUTE = dt.time(23, 59)

_Week = tuple[tuple[str, tuple[tuple[str, str], ...]], ...]


def working_time(company: Company, customer_region: str = "") -> WorkingTime:
    """Kept between calls, so that the days it has worked out are worked out once. One query at most, for the holidays
    of a region that is not ours, and none when asked again within reading_once()."""
    week = tuple(
        (day, tuple((begin, end) for begin, end in windows))
        for day, windows in sorted((company.hours or USUAL).items())
    )
    closed = frozenset(company.holidays).union(_free(company), holidays_of(company, customer_region))
    return _working_time(company.time_zone, week, closed)


def waking_time(company: Company) -> WorkingTime:
    """8 to 20 h at our place, every day of the year."""
    week = tuple((str(day), ((str(WAKING[0]), str(WAKING[1])),)) for day in range(1, 8))
    return _working_time(company.time_zone, week, frozenset())


def holidays_of(company: Company, region: str) -> Mapping[str, Sequence[str]]:
    """Of a customer's region: {"2026-01-01": [German, English]}; ours stand in the company itself."""
    if not region or region == company.region:
        return {}
    return _holidays_by_region().get(region, {})


def is_open_weekday(company: Company, day: dt.date) -> bool:
    """Whether the house is open on that day of the week, were it no holiday."""
    return bool((company.hours or USUAL).get(str(day.isoweekday())))


def why_closed(company: Company, region: str, day: dt.date) -> str:
    """Why day does not count: "Feiertag (Buß- und Bettag)", "Feiertag (Sechseläuten, Zürich)", "Betriebsferien";
    "" for every other day."""
    if name := holiday_name(company, day):
        return _("holiday (%(name)s)") % {"name": name}
    own = day_off_name(company, day)
    if own is not None:
        return own or _("our day off")
    if names := holidays_of(company, region).get(day.isoformat()):
        english = (get_language() or "de").startswith("en")
        words = {"place": place_name(region), "name": names[-1] if english else names[0]}
        return _("holiday (%(name)s, %(place)s)") % words
    return ""


@once
def _holidays_by_region() -> Mapping[str, Mapping[str, Sequence[str]]]:
    """All of them: they are as many as the places where customers are known to be."""
    return dict(RegionHolidays.objects.values_list("region", "days"))


def _free(company: Company) -> set[str]:
    return {day.isoformat() for one in days_off(company) for day in one.days()}


@lru_cache(maxsize=64)
def _working_time(zone: str, week: _Week, closed: frozenset[str]) -> WorkingTime:
    windows: dict[int, list[Window]] = {
        int(day): [
            (dt.time.fromisoformat(begin), _until(dt.time.fromisoformat(end))) for begin, end in windows
        ]
        for day, windows in week
    }
    return WorkingTime(zoneinfo.ZoneInfo(zone), windows, [dt.date.fromisoformat(day) for day in closed])


def _until(end: dt.time) -> dt.time:
    return MIDNIGHT if end == _LAST_MINUTE else end
