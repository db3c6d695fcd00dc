"""The landing page."""

import datetime as dt

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from direktdraht.cases.acting import promise, tell_by_voice
from direktdraht.cases.models import Case
from direktdraht.cases.owning import give_to
from direktdraht.correspondence.personal_line import note_about
from direktdraht.customers.models import Customer
from direktdraht.desk import masthead
from direktdraht.kit.clock import now
from direktdraht.kit.composed import ComposedOnce
from direktdraht.staff.models import Person
from tests.cast import HAGEN_WORDS, People, complaint_by_mail, weingut_hagenbucher

pytestmark = pytest.mark.django_db


def test_a_stranger_is_sent_to_the_sign_in() -> None:
    answer = Client().get("/")
    assert answer.status_code == 302
    assert answer["Location"].startswith("/sign-in/?next=/")


def test_a_region_sends_a_stranger_to_the_sign_in_as_a_whole_page() -> None:
    answer = Client().get("/", headers={"HX-Request": "true"})
    assert answer["HX-Redirect"].startswith("/sign-in/")


@pytest.mark.rule("S0.3")
def test_the_first_waiting_customer_leads_with_their_own_sentence(clara: Client, albers: Case) -> None:
    page = clara.get("/").content.decode()
    assert "wird das Konsequenzen haben" in page
    assert "tel:01713920077" in page
    assert f"/cases/{albers.pk}/" in page


def test_it_shows_my_cases_and_not_those_of_others(clara: Client, albers: Case, tran: Case) -> None:
    page = clara.get("/").content.decode()
    assert "Hotel Löwen" not in page


def test_a_manager_sees_all_with_the_direct_line_on_top(
    jonas: Client, albers: Case, hagenbucher: Case
) -> None:
    page = jonas.get("/?whose=all").content.decode()
    assert page.index("Hagenbucher") < page.index("Konsequenzen")


def test_nobody_else_can_ask_for_all(clara: Client, albers: Case, tran: Case) -> None:
    assert "Hotel Löwen" not in clara.get("/?whose=all").content.decode()


def test_for_htmx_the_list_comes_alone(clara: Client, albers: Case) -> None:
    region = clara.get("/", headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in region
    assert 'id="today"' in region
    # The lamps come along: nobody waits above while somebody waits below.
    assert 'id="masthead" hx-swap-oob="true"' in region
    assert "hx-swap-oob" not in clara.get("/").content.decode()


def test_with_nothing_to_do_it_suggests_one_sensible_thing(clara: Client, tran: Case) -> None:
    page = clara.get("/").content.decode()
    assert 'href="/cases/"' in page
    assert "lead__words" not in page


@pytest.mark.rule("S1.4")
def test_a_quiet_day_names_somebody_with_whom_all_is_well_and_of_whom_nothing_was_noted_for_longest(
    clara: Client, house: People
) -> None:
    at = now()
    for name, days_ago in (("Anton & Co", 3), ("Berta AG", 90)):
        customer = Customer.objects.create(name=name, contact_person=house.clara, created_at=at)
        note_about(customer, text="Kaffee.", by=house.clara, at=at - dt.timedelta(days=days_ago))
    Customer.objects.create(name="Neuling", contact_person=house.clara, is_proposed=True, created_at=at)
    Customer.objects.exclude(name__in=["Anton & Co", "Berta AG", "Neuling"]).update(contact_person=None)
    assert clara.get("/").context["quiet"]["customer"].name == "Berta AG"


def test_a_house_without_customers_is_not_told_to_call_one(client: Client) -> None:
    client.force_login(Person.objects.create(email="a@b.test", family_name="Allein", is_administrator=True))
    page = client.get("/").content.decode()
    assert "/customers/add/" in page


def test_the_second_page_begins_where_the_first_ended(clara: Client, house: People) -> None:
    for number in range(25):
        case = complaint_by_mail(
            weingut_hagenbucher(),
            HAGEN_WORDS,
            subject=f"Nummer {number}",
            at=now() - dt.timedelta(hours=number),
        )
        give_to(case, house.clara, by=house.ferit, at=now())
    first = clara.get("/")
    second = clara.get("/", {"after": first.context["after"]})
    shown = [row.case.pk for page in (first, second) for _day, rows in page.context["days"] for row in rows]
    later = [row.case.pk for _day, rows in first.context["later"] for row in rows]
    assert len({first.context["lead"].case.pk, *shown, *later}) == 25
    assert len(shown) + len(later) == 24


@pytest.mark.parametrize("after", ["x", "2026-01-01_1", "2026-01-01T00:00:00+00:00_x", "_", "2026-13-01_1"])
def test_an_address_that_nobody_gave_out_is_the_first_page(clara: Client, albers: Case, after: str) -> None:
    assert clara.get("/", {"after": after}).status_code == 200


def test_it_asks_at_most_fifteen_times_however_many_cases(
    clara: Client, house: People, albers: Case, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(12):
        case = complaint_by_mail(weingut_hagenbucher(), HAGEN_WORDS, subject=f"Nummer {number}", at=now())
        give_to(case, house.clara, by=house.ferit, at=now())
        promise(case, what="Rückruf", due_at=now() + dt.timedelta(hours=1), by=house.clara, at=now())
        if number % 2:
            tell_by_voice(case, by=house.clara, at=now())
    with django_assert_max_num_queries(15):
        clara.get("/")


def test_looking_writes_nothing(clara: Client, albers: Case) -> None:
    before = Case.objects.values().get(pk=albers.pk)
    clara.get("/")
    assert Case.objects.values().get(pk=albers.pk) == before


def test_post_is_refused(clara: Client) -> None:
    assert clara.post("/").status_code == 405


def test_a_lamp_goes_out_as_soon_as_they_have_heard(clara: Client, albers: Case, house: People) -> None:
    assert f"/cases/{albers.pk}/" in clara.get("/masthead/").content.decode()
    tell_by_voice(albers, by=house.clara, at=now())
    assert "lamp--dark" in clara.get("/masthead/").content.decode()
    assert Client().get("/masthead/").status_code == 302


def test_a_masthead_is_one_question_however_many_wait(
    clara: Client, house: People, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(5):
        case = complaint_by_mail(weingut_hagenbucher(), HAGEN_WORDS, subject=f"Nummer {number}", at=now())
        give_to(case, house.clara, by=house.ferit, at=now())
    with django_assert_max_num_queries(4):
        page = clara.get("/masthead/")
    assert page.context["masthead"]["waiting_count"] == 5
    assert not page.context["masthead"]["waiting_more"]
    assert len(page.context["masthead"]["waiting"]) == 3


def test_a_masthead_counts_as_far_as_it_says(
    clara: Client, house: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(masthead, "_MOST_COUNTED", 3)
    monkeypatch.setattr(masthead, "_waiting", ComposedOnce(masthead._waiting._build))
    for number in range(5):
        case = complaint_by_mail(weingut_hagenbucher(), HAGEN_WORDS, subject=f"Nummer {number}", at=now())
        give_to(case, house.clara, by=house.ferit, at=now())
        if number == 2:
            assert "insgesamt" not in clara.get("/masthead/").content.decode()
    page = clara.get("/masthead/")
    assert page.context["masthead"]["waiting_count"] == 3
    assert page.context["masthead"]["waiting_more"]
    assert "insgesamt über 3" in page.content.decode()
