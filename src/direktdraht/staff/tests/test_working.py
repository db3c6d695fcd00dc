"""Whose time counts: the house's hours, its holidays and days off, and the holidays of the customer's place."""

import datetime as dt
import json
import os
import subprocess
import sys
import zoneinfo

import pytest
from django.utils import translation

from direktdraht.kit.once import reading_once
from direktdraht.staff import regions
from direktdraht.staff.days_off import add_days_off, day_off_name, days_off, remove_days_off
from direktdraht.staff.hours import set_hours, windows_on
from direktdraht.staff.models import Company, Person, RegionHolidays
from direktdraht.staff.regions import ask_for_holidays, place_name, renew_holidays, set_region
from direktdraht.staff.working import waking_time, why_closed, working_time
from tests.record import refused

pytestmark = pytest.mark.django_db
HOUR = dt.timedelta(hours=1)
BERLIN = zoneinfo.ZoneInfo("Europe/Berlin")
AT = dt.datetime(2026, 11, 17, 9, tzinfo=dt.UTC)


@pytest.fixture
def oliver() -> Person:
    Company.objects.create(pk=1, name="Brandt & Söhne")
    return Person.objects.create(
        email="oliver@brandt.test", given_name="Oliver", family_name="Kurz", is_administrator=True
    )


@pytest.fixture
def known_holidays(monkeypatch: pytest.MonkeyPatch) -> None:
    """As the package tells them, without waiting for it: it is asked in test_texts_and_hours."""
    told = {
        "CH-ZH": {"2027-04-19": ["Sechseläuten", "Sechseläuten"], "2029-12-25": ["Weihnachten", "Christmas"]},
        "AT-9": {"2026-12-08": ["Mariä Empfängnis", "Immaculate Conception"], "2029-12-25": ["x", "x"]},
    }
    monkeypatch.setattr(regions, "_work_out", lambda region, _year: told.get(region))


def berlin(*parts: int) -> dt.datetime:
    return dt.datetime(*parts, tzinfo=BERLIN)  # type: ignore[arg-type,misc]


def test_a_house_without_hours_works_from_8_to_18_on_weekdays(oliver: Person) -> None:
    working = working_time(Company.current())
    assert working.after(berlin(2026, 11, 20, 17), 2 * HOUR) == berlin(2026, 11, 23, 9)


def test_its_own_hours_count_and_a_day_may_last_until_midnight(oliver: Person) -> None:
    set_hours({2: "8-12, 13-17", 3: "20-24"}, by=oliver, at=AT)
    working = working_time(Company.current())
    assert working.after(berlin(2026, 11, 17, 11), 5 * HOUR) == berlin(2026, 11, 17, 17)
    assert working.after(berlin(2026, 11, 17, 11), 9 * HOUR) == berlin(2026, 11, 19, 0)


def test_days_off_are_no_working_days_and_customers_read_that_nobody_is_there(oliver: Person) -> None:
    add_days_off(dt.date(2026, 12, 24), dt.date(2027, 1, 1), " Betriebs\nferien ", by=oliver, at=AT)
    add_days_off(dt.date(2026, 11, 20), dt.date(2026, 11, 20), "", by=oliver, at=AT)
    company = Company.current()
    assert [one.name for one in days_off(company)] == ["", "Betriebs ferien"]
    assert working_time(company).days_after(berlin(2026, 12, 23, 9), 1) == berlin(2027, 1, 4, 9)
    assert windows_on(company, dt.date(2026, 12, 28)) == []
    assert (day_off_name(company, dt.date(2026, 11, 20)), day_off_name(company, dt.date(2026, 11, 21))) == (
        "",
        None,
    )
    remove_days_off("2026-11-20_2026-11-20", by=oliver, at=AT)
    remove_days_off("2026-11-20_2026-11-20", by=oliver, at=AT)
    assert len(days_off(Company.current())) == 1


def test_days_off_that_cannot_be_meant_are_refused(oliver: Person) -> None:
    day = dt.date(2026, 12, 24)
    clara = Person.objects.create(email="clara@brandt.test", given_name="Clara", family_name="Vogt")
    add_days_off(day, day, "", by=oliver, at=AT)
    for first, last, by in (
        (day, day, oliver),
        (day, dt.date(2026, 12, 1), oliver),
        (day, dt.date(2027, 12, 24), oliver),
    ):
        with refused():
            add_days_off(first, last, "", by=by, at=AT)
    with refused():
        add_days_off(dt.date(2026, 11, 30), dt.date(2026, 11, 30), "", by=clara, at=AT)
    with refused():
        remove_days_off("2026-12-24_2026-12-24", by=clara, at=AT)


def test_holidays_of_the_customers_place_count_too(oliver: Person, known_holidays: None) -> None:
    ask_for_holidays("CH-ZH")
    assert working_time(Company.current(), "CH-ZH").days_after(berlin(2027, 4, 16, 9), 1) == berlin(
        2027, 4, 19, 9
    )
    assert renew_holidays(at=AT) == 1
    assert renew_holidays(at=AT) == 0
    company = Company.current()
    assert working_time(company, "CH-ZH").days_after(berlin(2027, 4, 16, 9), 1) == berlin(2027, 4, 20, 9)
    assert working_time(company, "AT-9").days_after(berlin(2027, 4, 16, 9), 1) == berlin(2027, 4, 19, 9)
    assert working_time(company).days_after(berlin(2027, 4, 16, 9), 1) == berlin(2027, 4, 19, 9)
    assert place_name("CH-ZH") == "Zürich"


def test_why_a_day_does_not_count_is_said_in_the_readers_language(
    oliver: Person, known_holidays: None
) -> None:
    ask_for_holidays("AT-9")
    renew_holidays(at=AT)
    Company.objects.update(holidays={"2026-11-18": ["Buß- und Bettag", "Repentance Day"]})
    add_days_off(dt.date(2026, 12, 24), dt.date(2026, 12, 24), "Betriebsferien", by=oliver, at=AT)
    company = Company.current()
    days = [dt.date(2026, 11, 18), dt.date(2026, 12, 8), dt.date(2026, 12, 24), dt.date(2026, 11, 21)]
    with translation.override("de"):
        assert [why_closed(company, "AT-9", day) for day in days] == [
            "Feiertag (Buß- und Bettag)",
            "Feiertag (Mariä Empfängnis, Wien)",
            "Betriebsferien",
            "",
        ]
    with translation.override("en"):
        assert why_closed(company, "AT-9", days[1]) == "holiday (Immaculate Conception, Wien)"
        assert why_closed(company, "", days[1]) == ""


def test_what_cannot_be_found_out_is_tried_again_later(
    oliver: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    monkeypatch.setattr(regions, "_work_out", lambda region, _year: asked.append(region))
    ask_for_holidays("CH-ZH")
    assert [renew_holidays(at=AT + minutes * dt.timedelta(minutes=1)) for minutes in (0, 1, 9, 10)] == [0] * 4
    assert asked == ["CH-ZH", "CH-ZH"]


def test_every_change_makes_what_was_counted_old(oliver: Person, known_holidays: None) -> None:
    def rules() -> int:
        return Company.current().clock_rules

    seen = [rules()]
    set_hours({1: "8-12"}, by=oliver, at=AT)
    seen.append(rules())
    set_region("CH-ZH", by=oliver, at=AT)
    seen.append(rules())
    add_days_off(dt.date(2026, 12, 24), dt.date(2026, 12, 24), "", by=oliver, at=AT)
    seen.append(rules())
    ask_for_holidays("AT-9")
    renew_holidays(at=AT)
    seen.append(rules())
    assert seen == sorted(set(seen))


def test_one_calendar_is_kept_and_asked_for_once(oliver: Person, django_assert_num_queries: object) -> None:
    company = Company.current()
    RegionHolidays.objects.create(region="CH-ZH", days={"2027-04-19": ["x", "x"]})
    assert working_time(company, "CH-ZH") is working_time(company, "CH-ZH")
    with reading_once(), django_assert_num_queries(1):  # type: ignore[operator]
        for region in ("CH-ZH", "AT-9", "CH-BE"):
            working_time(company, region)
    with django_assert_num_queries(0):  # type: ignore[operator]
        working_time(company)


def test_somebody_is_awake_from_8_to_20_on_every_day() -> None:
    waking = waking_time(Company(pk=1, holidays={"2026-11-22": ["Sonntag", "Sunday"]}))
    assert waking.next_open(berlin(2026, 11, 22, 6)) == berlin(2026, 11, 22, 8)
    assert waking.next_open(berlin(2026, 11, 22, 20)) == berlin(2026, 11, 23, 8)


def test_the_package_of_all_holidays_is_in_no_process_of_ours() -> None:
    """It would hold 70 MB in each of them."""
    code = (
        "import django, json, sys; django.setup();"
        "import direktdraht.worker.schedule, direktdraht.desk.urls, direktdraht.portal.urls;"
        "print(json.dumps('holidays' in sys.modules))"
    )
    ours = {"DJANGO_SETTINGS_MODULE": "direktdraht.settings", "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=os.environ | ours
    )
    assert json.loads(done.stdout) is False
