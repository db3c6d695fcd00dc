"""Where the house stands and where its customers are: country and Land or canton, and the holidays that hold there,
worked out and kept."""

import datetime as dt
import json
import logging
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from direktdraht.kit.refusal import Refused
from direktdraht.staff.clock_rules import rules_changed
from direktdraht.staff.models import Company, Person, RegionHolidays
from direktdraht.staff.permitting import refuse_unless_administrator

log = logging.getLogger(__name__)
YEARS_AHEAD = 2
_PATIENCE = 60  # seconds; on a busy machine the package alone takes several
_AGAIN = dt.timedelta(minutes=10)  # after it could not be done

# By country, with the name that the country itself has for its parts.
REGIONS: dict[str, dict[str, str]] = {
    "DE": {
        "BW": "Baden-Württemberg",
        "BY": "Bayern",
        "BE": "Berlin",
        "BB": "Brandenburg",
        "HB": "Bremen",
        "HH": "Hamburg",
        "HE": "Hessen",
        "MV": "Mecklenburg-Vorpommern",
        "NI": "Niedersachsen",
        "NW": "Nordrhein-Westfalen",
        "RP": "Rheinland-Pfalz",
        "SL": "Saarland",
        "SN": "Sachsen",
        "ST": "Sachsen-Anhalt",
        "SH": "Schleswig-Holstein",
        "TH": "Thüringen",
    },
    "AT": {
        "1": "Burgenland",
        "2": "Kärnten",
        "3": "Niederösterreich",
        "4": "Oberösterreich",
        "5": "Salzburg",
        "6": "Steiermark",
        "7": "Tirol",
        "8": "Vorarlberg",
        "9": "Wien",
    },
    "CH": {
        "AG": "Aargau",
        "AI": "Appenzell Innerrhoden",
        "AR": "Appenzell Ausserrhoden",
        "BE": "Bern",
        "BL": "Basel-Landschaft",
        "BS": "Basel-Stadt",
        "FR": "Freiburg/Fribourg",
        "GE": "Genève",
        "GL": "Glarus",
        "GR": "Graubünden",
        "JU": "Jura",
        "LU": "Luzern",
        "NE": "Neuchâtel",
        "NW": "Nidwalden",
        "OW": "Obwalden",
        "SG": "St. Gallen",
        "SH": "Schaffhausen",
        "SO": "Solothurn",
        "SZ": "Schwyz",
        "TG": "Thurgau",
        "TI": "Ticino",
        "UR": "Uri",
        "VD": "Vaud",
        "VS": "Valais/Wallis",
        "ZG": "Zug",
        "ZH": "Zürich",
    },
    "LI": {},
}


def is_region(region: str) -> bool:
    country, dash, part = region.partition("-")
    return country in REGIONS and (part in REGIONS[country] if dash else not REGIONS[country])


def set_region(region: str, *, by: Person, at: dt.datetime) -> None:
    """Store the region with its holidays. Takes a few seconds. Empty: no holidays are known."""
    refuse_unless_administrator(by)
    if region and not is_region(region):
        raise Refused(_("Choose one of the places."))
    days = _work_out(region, at.year) if region else {}
    if days is None:
        raise Refused(_("The holidays could not be worked out just now. Please try once more."))
    with transaction.atomic():
        rules_changed()
        Company.objects.filter(pk=1).update(region=region, holidays=days)


def ask_for_holidays(region: str) -> None:
    """Somebody is there whose holidays count; the worker finds them out."""
    RegionHolidays.objects.get_or_create(region=region)


def renew_holidays(*, at: dt.datetime) -> int:
    """Keep the coming years known, of our own place and of those where customers are; answers for how many it found
    them out. Cheap when there is nothing to do. Of two workers, one asks."""
    ours = Company.current()
    is_short = bool(ours.region) and not _reach(ours.holidays, at)
    if is_short:
        RegionHolidays.objects.get_or_create(region=ours.region)
    ready = Q(tried_at=None) | Q(tried_at__lte=at - _AGAIN)
    wanted = [
        row.pk
        for row in RegionHolidays.objects.filter(ready)
        if not _reach(row.days, at) or (is_short and row.pk == ours.region)
    ]
    return sum(_find_out(region, at) for region in wanted if _claim(region, ready, at))


def _claim(region: str, ready: Q, at: dt.datetime) -> int:
    return RegionHolidays.objects.filter(ready, pk=region).update(tried_at=at)


def _find_out(region: str, at: dt.datetime) -> int:
    days = _work_out(region, at.year)
    if days is None:
        return 0
    with transaction.atomic():
        rules_changed()
        RegionHolidays.objects.filter(pk=region).update(days=days)
        Company.objects.filter(pk=1, region=region).update(holidays=days)
    return 1


def place_name(region: str) -> str:
    """As people there call it: "Sachsen", "Zürich", "Liechtenstein"; "" for none."""
    if not is_region(region):
        return ""
    country, _dash, part = region.partition("-")
    return REGIONS[country][part] if part else _("Liechtenstein")


def _reach(days: Mapping[str, object], at: dt.datetime) -> bool:
    """Whether the coming year is known to its end."""
    return max(days, default="") > str(at.year + YEARS_AHEAD - 1)


def _work_out(region: str, year: int) -> dict[str, list[str]] | None:
    command = [sys.executable, "-P", str(Path(__file__).with_name("holiday_dates.py"))]
    try:
        done = subprocess.run(
            [*command, region, str(year), str(year + YEARS_AHEAD)],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PATIENCE,
            check=True,
        )
        days: dict[str, list[str]] = json.loads(done.stdout)
    except (OSError, subprocess.SubprocessError, ValueError) as error:
        log.warning("holidays of %s: %s", region, error)
        return None
    return days
