"""Finding customers, and saying who somebody is."""

import re

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from direktdraht.cases.models import Case
from direktdraht.correspondence.personal_line import notes_about
from direktdraht.customers.models import Contact, Customer
from direktdraht.desk.house.tests.cast import Cast, as_person, cast, page
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


def test_the_page_of_a_customer_asks_little_of_the_database(
    client: Client, scene: Cast, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    as_person(client, scene.clara)
    url = f"/customers/{scene.albers.customer_id}/"
    client.post(f"{url}touch/")
    for number in range(6):
        complaint_by_mail(scene.albers, "Es fehlt etwas.", subject=f"Nummer {number}", at=now())
    Case.objects.filter(title__in=["Nummer 1", "Nummer 2"]).update(closed_at=now(), outcome="done")
    with django_assert_max_num_queries(11):
        shown = page(client, url)
    assert shown.count("Nummer") == 6
