"""When somebody can be called, as the page says it."""

import datetime as dt
import zoneinfo

import pytest
from django.utils import timezone, translation

from direktdraht.portal.hours import on_the_phone, reachable
from direktdraht.staff.models import Company, Person

BERLIN = zoneinfo.ZoneInfo("Europe/Berlin")

TABLE = [
    # Tuesday, 17 November 2026
    ("2026-11-17 10:00", "12345", "heute bis 18 Uhr"),
    ("2026-11-17 06:30", "12345", "heute von 8 Uhr bis 18 Uhr"),
    ("2026-11-17 18:00", "12345", "wieder morgen ab 8 Uhr"),
    ("2026-11-20 19:00", "12345", "wieder Montag ab 8 Uhr"),
    ("2026-11-17 19:00", "2", "wieder Dienstag, 24. November ab 8 Uhr"),
    ("2026-11-17 10:00", "", ""),
]


@pytest.mark.parametrize(("at", "on", "said"), TABLE)
def test_hours_are_said_as_people_say_them(at: str, on: str, said: str) -> None:
    moment = dt.datetime.fromisoformat(at).replace(tzinfo=BERLIN)
    with translation.override("de"), timezone.override(BERLIN):
        assert reachable(Person(reachable_on=on), moment, Company()) == said
        assert on_the_phone(said) == (f"{said} am Telefon" if said else "")


def test_a_customer_elsewhere_reads_them_in_their_own_zone() -> None:
    at = dt.datetime(2026, 11, 17, 10, 0, tzinfo=BERLIN)
    with translation.override("de"), timezone.override("Europe/London"):
        assert reachable(Person(), at, Company()) == "heute bis 17 Uhr"
