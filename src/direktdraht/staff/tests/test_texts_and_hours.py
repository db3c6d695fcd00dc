"""The company's own words, its hours and its holidays."""

import datetime as dt

import pytest
from django.utils import translation

from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.staff.hours import next_holidays, reachable, read_windows, set_hours, windows_on
from direktdraht.staff.models import Company, Person
from direktdraht.staff.regions import REGIONS, is_region, renew_holidays, set_region
from direktdraht.staff.texts import fill, set_receipt, set_signature

pytestmark = pytest.mark.django_db


@pytest.fixture
def oliver() -> Person:
    Company.objects.create(pk=1, name="Brandt & Söhne")
    return Person.objects.create(
        email="oliver@brandt.test", given_name="Oliver", family_name="Kurz", is_administrator=True
    )


def test_a_receipt_knows_its_placeholders_and_no_others(oliver: Person) -> None:
    set_receipt(de="Guten Tag,\r\n{owner} kümmert sich.", en="", by=oliver, at=now())
    assert Company.current().receipt_de == "Guten Tag,\n{owner} kümmert sich."
    for wrong in ("{besitzer}", "{owner", "x}", "{page:1}", "a" * 5000):
        with pytest.raises(Refused):
            set_receipt(de=wrong, en="", by=oliver, at=now())
    oliver.is_administrator = False
    with pytest.raises(Refused):
        set_receipt(de="", en="", by=oliver, at=now())


def test_a_line_without_anything_to_say_is_left_out() -> None:
    text = "{owner} kümmert sich.\nDirekt: {phone}\nBis dann"
    assert fill(text, {"owner": "Clara {phone}", "phone": ""}) == "Clara {phone} kümmert sich.\nBis dann"


def test_a_signature_is_ones_own(oliver: Person) -> None:
    clara = Person.objects.create(email="clara@brandt.test", given_name="Clara", family_name="Vogt")
    set_signature(clara, de="Mo–Do im Haus", en="", by=clara, at=now())
    clara.refresh_from_db()
    assert clara.signature == "Mo–Do im Haus"
    with pytest.raises(Refused):
        set_signature(oliver, de="x", en="", by=clara, at=now())
    with pytest.raises(Refused):
        set_signature(clara, de="\n".join("abcdefghij"), en="", by=oliver, at=now())


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("8-12, 13-17", [("08:00", "12:00"), ("13:00", "17:00")]),
        ("8:30 – 17 Uhr", [("08:30", "17:00")]),
        ("8 bis 12 und 13.30 bis 18", [("08:00", "12:00"), ("13:30", "18:00")]),
        ("0-24", [("00:00", "23:59")]),
        ("", []),
    ],
)
def test_hours_are_read_as_people_write_them(typed: str, read: list[tuple[str, str]]) -> None:
    assert [(f"{a:%H:%M}", f"{b:%H:%M}") for a, b in read_windows(typed)] == read


@pytest.mark.parametrize("typed", ["vormittags", "8", "17-8", "8-12, 11-14", "8-12 außer mittags", "8-99"])
def test_what_is_no_hours_is_refused(typed: str) -> None:
    with pytest.raises(Refused):
        read_windows(typed)


def test_who_is_reachable_when_the_house_is_open(oliver: Person) -> None:
    tuesday = dt.date(2026, 11, 17)
    assert reachable(oliver, Company.current(), tuesday) == [(dt.time(8), dt.time(18))]
    set_hours({2: "7-12, 13-16"}, by=oliver, at=now())
    company = Company.current()
    assert reachable(oliver, company, tuesday) == [
        (dt.time(8), dt.time(12)),
        (dt.time(13), dt.time(16)),
    ]
    assert windows_on(company, dt.date(2026, 11, 18)) == []
    company.holidays = {"2026-11-17": ["Feiertag", "Holiday"]}
    assert reachable(oliver, company, tuesday) == []


def test_the_holidays_of_the_place_are_known_for_years(oliver: Person) -> None:
    at = dt.datetime(2026, 11, 17, 9, tzinfo=dt.UTC)
    set_region("DE-SN", by=oliver, at=at)
    company = Company.current()
    with translation.override("de"):
        assert next_holidays(company, at.date(), 2) == [
            (dt.date(2026, 11, 18), "Buß- und Bettag"),
            (dt.date(2026, 12, 25), "Erster Weihnachtstag"),
        ]
    with translation.override("en"):
        assert next_holidays(company, at.date(), 1)[0][1] == "Repentance and Prayer Day"
    assert max(company.holidays) > "2028-12"
    assert renew_holidays(at=at) == 0
    assert renew_holidays(at=at + dt.timedelta(days=400)) == 0
    assert renew_holidays(at=at + dt.timedelta(days=800)) == 1
    assert max(Company.current().holidays) > "2031-12"
    set_region("", by=oliver, at=at)
    assert Company.current().holidays == {}
    with pytest.raises(Refused):
        set_region("DE-XX", by=oliver, at=at)


def test_a_country_with_parts_is_none_without_one() -> None:
    assert is_region("LI")
    assert is_region("CH-ZH")
    assert not is_region("DE")
    assert {"DE", "AT", "CH"} <= set(REGIONS)
