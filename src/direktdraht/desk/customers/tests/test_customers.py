"""Finding customers, and saying who somebody is."""

import datetime as dt
import html
import re

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from direktdraht.cases.models import Case
from direktdraht.correspondence.personal_line import note_about, notes_about
from direktdraht.customers.models import Contact, Customer
from direktdraht.desk.customers import page as customers_page
from direktdraht.desk.house.tests.cast import Cast, as_person, cast, page
from direktdraht.desk.paging import PagesOf
from direktdraht.kit.clock import now
from tests.cast import complaint_by_mail

pytestmark = pytest.mark.django_db


@pytest.fixture
def scene() -> Cast:
    return cast()


def test_the_list_of_customers_goes_on_where_it_stopped(client: Client, scene: Cast) -> None:
    as_person(client, scene.clara)
    at = scene.albers.customer.created_at
    Customer.objects.bulk_create(Customer(name=f"Messe {number:02d}", created_at=at) for number in range(60))
    first = page(client, "/customers/")
    assert "Bankhaus Albers" in first
    assert "Messe 48" in first
    assert "Messe 49" not in first
    [after] = re.findall(r'href="\?(after=[^"]+)"', first)
    second = page(client, f"/customers/?{after}")
    assert "Messe 48" not in second
    assert "Messe 49" in second
    assert "Bankhaus Albers" in page(client, "/customers/?q=albers")
    assert "Messe 01" not in page(client, "/customers/?q=albers")


def test_who_is_that_is_answered_in_three_ways(client: Client, scene: Cast) -> None:
    as_person(client, scene.clara)
    assert "nordlicht.example" in page(client, "/customers/")
    url = reverse("contact_merge", args=[scene.proposed.pk])
    assert "Dr. Henrik Albers" in page(client, url + "?q=albers")
    assert client.post(url, {"into": scene.albers.pk}).status_code == 303
    assert Contact.objects.get(pk=scene.proposed.pk).merged_into == scene.albers
    assert "nordlicht.example" not in page(client, "/customers/")
    assert client.get(url).status_code == 404


@pytest.mark.rule("S1.4")
def test_what_is_noted_in_good_times_needs_no_complaint(client: Client, scene: Cast) -> None:
    as_person(client, scene.clara)
    url = f"/customers/{scene.albers.customer_id}/"
    client.post(f"{url}touch/")
    client.post(f"{url}note/", {"text": "Seine Tochter heiratet im Juni."})
    client.post(f"{url}note/", {"text": " "})
    assert "Seine Tochter heiratet im Juni." in page(client, url)
    assert len(notes_about(Customer.objects.get(pk=scene.albers.customer_id))) == 2


@pytest.fixture
def short_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("_open", "_closed", "_contacts", "_notes"):
        pages = getattr(customers_page, name)
        monkeypatch.setattr(customers_page, name, PagesOf(pages._rows, pages._order, size=2))


def walk(client: Client, url: str, name: str) -> list[str]:
    """The pages of one list on the page of a customer, from the first to the last."""
    pages = [page(client, url)]
    while on := re.search(rf'href="(\?{name}=[^"]+)#{name}"', pages[-1]):
        pages.append(page(client, url + html.unescape(on[1])))
        assert "Back to the beginning" in pages[-1]
        assert len(pages) < 10
    return pages


def titles_on(pages: list[str]) -> list[list[str]]:
    return [re.findall(r"Nummer \d", shown) for shown in pages]


@pytest.mark.usefixtures("short_pages")
def test_many_cases_of_a_customer_are_shown_by_what_comes_next(client: Client, scene: Cast) -> None:
    as_person(client, scene.clara)
    at, url = now(), f"/customers/{scene.albers.customer_id}/"
    for number in range(5):
        case = complaint_by_mail(scene.albers, "Es fehlt etwas.", subject=f"Nummer {number}", at=at)
        due = at + dt.timedelta(hours=9 - number)
        Case.objects.filter(pk=case.pk).update(next_at=due, waits_since=at - dt.timedelta(hours=9 - number))
    pages = walk(client, url, "open")
    assert titles_on(pages) == [["Nummer 4", "Nummer 3"], ["Nummer 2", "Nummer 1"], ["Nummer 0"]]
    longest = Case.objects.get(title="Nummer 0")  # on every page, wherever its line stands
    assert all(f'class="lamp" href="/cases/{longest.pk}/"' in shown for shown in pages)
    assert titles_on([page(client, f"{url}?open=nonsense")]) == titles_on(pages[:1])
    Case.objects.filter(title__startswith="Nummer").update(closed_at=at, outcome="done")
    assert titles_on(walk(client, url, "closed")) == [
        ["Nummer 4", "Nummer 3"],
        ["Nummer 2", "Nummer 1"],
        ["Nummer 0"],
    ]


@pytest.mark.usefixtures("short_pages")
def test_many_people_of_a_customer_are_shown_by_name(client: Client, scene: Cast) -> None:
    as_person(client, scene.clara)
    customer = Customer.objects.create(name="Messe Kehl", created_at=now())
    for given, family, email in (
        *(("", "", "info@kehl.example"), ("Änne", "Weiß", ""), ("Jörg", "Abt", ""), ("Anja", "Weiß", "")),
        ("Meike", "", ""),
    ):
        Contact.objects.create(customer=customer, given_name=given, family_name=family, email=email)
    pages = walk(client, f"/customers/{customer.pk}/", "people")
    shown = [re.findall("info@|Änne Weiß|Anja Weiß|Jörg Abt|Meike", text) for text in pages]
    assert [list(dict.fromkeys(names)) for names in shown] == [
        ["Meike", "Jörg Abt"],
        ["Anja Weiß", "Änne Weiß"],
        ["info@"],
    ]


@pytest.mark.usefixtures("short_pages")
def test_no_note_about_a_customer_is_ever_out_of_reach(client: Client, scene: Cast) -> None:
    as_person(client, scene.clara)
    for number in range(5):
        note_about(scene.albers.customer, text=f"Nummer {number}", by=scene.clara, at=now())
    pages = walk(client, f"/customers/{scene.albers.customer_id}/", "line")
    assert titles_on(pages) == [["Nummer 4", "Nummer 3"], ["Nummer 2", "Nummer 1"], ["Nummer 0"]]


def test_everybody_who_was_proposed_can_be_reached(
    client: Client, scene: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("direktdraht.desk.customers.listing._PROPOSED", 2)
    as_person(client, scene.clara)
    Contact.objects.update(is_proposed=False)
    Customer.objects.update(is_proposed=False)
    for number in range(3):
        new = Customer.objects.create(name=f"Nummer {number}", is_proposed=True, created_at=now())
        Contact.objects.create(
            customer=scene.albers.customer, family_name=f"Nummer {number + 3}", is_proposed=True
        )
    Contact.objects.bulk_create(Contact(customer=new, family_name=f"Dort {place}") for place in range(7))
    seen, url = [], "/customers/proposed/"
    while url:
        shown = page(client, url)
        seen.append(list(dict.fromkeys(re.findall(r"Nummer \d|Dort \d|and others there", shown))))
        on = re.search(r'href="(\?[^"]+)"', shown)
        url = on and f"/customers/proposed/{on[1]}"
    few = [f"Dort {place}" for place in range(5)]
    assert seen == [
        ["Nummer 2", *few, "and others there", "Nummer 1"],
        ["Nummer 0", "Nummer 5", "Nummer 4"],
        ["Nummer 3"],
    ]


def test_the_page_of_a_customer_asks_little_of_the_database(
    client: Client, scene: Cast, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    as_person(client, scene.clara)
    url = f"/customers/{scene.albers.customer_id}/"
    client.post(f"{url}touch/")
    for number in range(6):
        complaint_by_mail(scene.albers, "Es fehlt etwas.", subject=f"Nummer {number}", at=now())
    Case.objects.filter(title__in=["Nummer 1", "Nummer 2"]).update(closed_at=now(), outcome="done")
    with django_assert_max_num_queries(12):
        shown = page(client, url)
    assert shown.count("Nummer") == 6
