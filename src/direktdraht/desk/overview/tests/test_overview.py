"""The manager's view: one look, each line a case with a number; nothing about one person."""

import datetime as dt
import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from direktdraht.cases.leaving_everything import leave_everything
from direktdraht.cases.models import Case
from direktdraht.cases.noting import set_category
from direktdraht.kit.clock import now
from direktdraht.staff.models import Absence
from tests.cast import HAGEN_WORDS, People, complaint_by_mail, weingut_hagenbucher

pytestmark = pytest.mark.django_db
HOUR = dt.timedelta(hours=1)


def shown(client: Client, query: str = "") -> str:
    answer = client.get(f"/overview/{query}")
    assert answer.status_code == 200
    return answer.content.decode().replace("\u00a0", " ").replace("\u00ad", "")


def test_who_is_no_manager_does_not_know_it_exists(house: People) -> None:
    client = Client()
    client.force_login(house.clara)
    assert client.get("/overview/").status_code == 404
    assert "/overview/" not in client.get("/").content.decode()


def test_each_line_leads_to_a_case_with_the_number_to_call(ferit: Client, albers: Case) -> None:
    page = shown(ferit)
    assert "In Gefahr" in page
    assert f"/cases/{albers.pk}/" in page
    assert "tel:01713920077" in page
    assert "tel:01713920011" in page, "and whom to ask"
    assert "/overview/" in ferit.get("/").content.decode()


def test_it_says_who_is_away_and_who_answers(ferit: Client, house: People, albers: Case) -> None:
    Absence.objects.create(
        person=house.clara, deputy=house.miriam, starts_at=now() - HOUR, ends_at=now() + 30 * HOUR
    )
    Absence.objects.create(person=house.petra, starts_at=now() - HOUR, ends_at=now() + 30 * HOUR)
    page = shown(ferit)
    assert "vertreten durch Miriam Schulte" in page
    assert "Miriam Schulte für Clara Vogt" in page
    assert "Vertretung benennen" in page


def test_it_says_who_stands_in_today(ferit: Client, house: People, albers: Case) -> None:
    leave_everything(house.clara, to=house.miriam, until=now() + 20 * HOUR, at=now())
    assert "Miriam Schulte vertritt Clara Vogt bis" in shown(ferit)


def test_with_nothing_at_risk_it_is_good_news(ferit: Client) -> None:
    assert "Niemand wird im Stich gelassen" in shown(ferit)


def test_a_long_list_goes_on_by_key(ferit: Client, house: People) -> None:
    for number in range(23):
        complaint_by_mail(
            weingut_hagenbucher(), HAGEN_WORDS, subject=f"Nr. {number}", at=now() - (90 + number) * HOUR
        )
    first = ferit.get("/overview/?list=risk")
    (list_of_first,) = first.context["shown"]
    second = ferit.get("/overview/", {"list": "risk", "after": list_of_first.after})
    (list_of_second,) = second.context["shown"]
    keys = [line.row.case.pk for line in (*list_of_first.lines, *list_of_second.lines)]
    assert len(keys) == len(set(keys)) == 23
    assert "?list=risk" in shown(ferit)


def test_it_costs_the_same_however_many_cases(ferit: Client, house: People, albers: Case) -> None:
    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            shown(ferit)
        return len(queries)

    def complain(times: int) -> None:
        for number in range(times):
            subject = f"Nr. {number} von {times}"
            complaint_by_mail(weingut_hagenbucher(), HAGEN_WORDS, subject=subject, at=now() - 90 * HOUR)

    complain(2)
    few = asked()
    complain(12)
    assert asked() == few <= 25


def test_what_is_counted_is_customers_and_kinds_and_never_a_colleague(
    ferit: Client, house: People, albers: Case
) -> None:
    for number in range(4):
        case = complaint_by_mail(
            weingut_hagenbucher(), HAGEN_WORDS, subject=f"Sache {number}", at=now() - 90 * HOUR
        )
        set_category(case, category="late", by=house.ferit, at=now())
    page = shown(ferit)
    assert re.search(r"Weingut Hagenbucher</a>: 4", page)
    assert "zu spät: 4" in page
    text = re.sub(r"0\d{3,4} [\d ]+", "", re.sub(r"<[^>]+>", " ", page))
    for person in (house.clara, house.jonas, house.miriam, house.ferit, house.petra, house.oliver):
        assert not re.search(rf"{person.family_name}\W{{0,4}}\d|\d\W{{0,4}}{person.name}", text)
