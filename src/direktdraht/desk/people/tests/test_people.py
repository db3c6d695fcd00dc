"""Colleagues: getting in, being away, leaving."""

import pytest
from django.test import Client
from django.urls import reverse

from direktdraht.cases.leaving import deactivate_person
from direktdraht.cases.models import Case
from direktdraht.desk.house.tests.cast import Cast, as_person, cast, page
from direktdraht.kit.clock import now
from direktdraht.mail.models import MailServer
from direktdraht.staff.models import Absence, Person

pytestmark = pytest.mark.django_db


@pytest.fixture
def scene() -> Cast:
    return cast()


def test_while_no_mail_leaves_the_link_is_handed_over_by_administrators(client: Client, scene: Cast) -> None:
    url = reverse("person", args=[scene.lena.pk])
    assert "/password/" in page(as_person(client, scene.oliver), url)
    assert "/password/" not in page(as_person(client, scene.ferit), url)
    MailServer.objects.create(pk=1, host="mail.brandt.example")
    assert "/password/" not in page(as_person(client, scene.oliver), url)


def test_an_absence_of_whole_days(client: Client, scene: Cast) -> None:
    as_person(client, scene.clara)
    days = {
        "absence-first_day": "2099-08-03",
        "absence-last_day": "2099-08-07",
        "absence-deputy": scene.ferit.pk,
    }
    url = reverse("absence_add", args=[scene.clara.pk])
    assert client.post(url, days).status_code == 303
    absence = Absence.objects.latest("pk")
    assert absence.starts_at.isoformat() == "2099-08-02T22:00:00+00:00"
    assert absence.ends_at.isoformat() == "2099-08-07T22:00:00+00:00"
    assert "7 August" in page(client, reverse("person", args=[scene.clara.pk])).replace("\u00a0", " ")
    assert client.post(url, days | {"absence-last_day": "2099-08-02"}).status_code == 422


def test_who_usually_stands_in_is_one_choice_and_the_absence_says_it(client: Client, scene: Cast) -> None:
    as_person(client, scene.clara)
    url = reverse("person", args=[scene.clara.pk])
    assert client.post(f"{url}usual-deputy/", {"usual-deputy": scene.lena.pk}).status_code == 303
    days = {"absence-first_day": "2099-08-03", "absence-last_day": "2099-08-07"}
    client.post(reverse("absence_add", args=[scene.clara.pk]), days)
    shown = page(client, url)
    assert f"{scene.lena.name} stands in" in shown
    assert f"as usual: {scene.lena.name}" in shown
    lenas = page(client, reverse("person", args=[scene.lena.pk]))
    assert f"Usually stands in for {scene.clara.name}." in lenas
    deactivate_person(scene.lena, by=scene.oliver, at=now())
    assert "nobody in particular stands in" in page(client, url)


def test_leaving_names_the_cases_and_gives_them_over(client: Client, scene: Cast) -> None:
    as_person(client, scene.oliver)
    client.post(reverse("case_fetch_back", args=[scene.no_complaint.pk]))
    url = reverse("person_leaving", args=[scene.ferit.pk])
    client.post(reverse("person_deactivate", args=[scene.ferit.pk]))
    assert "still takes care of one case" in page(client, url)
    client.post(reverse("person_give_over", args=[scene.ferit.pk]), {"to": scene.clara.pk})
    assert Case.objects.get(pk=scene.no_complaint.pk).owner == scene.clara
    client.post(reverse("person_deactivate", args=[scene.ferit.pk]))
    assert not Person.objects.get(pk=scene.ferit.pk).is_active
