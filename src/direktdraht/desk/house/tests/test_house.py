"""Addresses, the mail server, departments."""

import pytest
from django.test import Client
from django.urls import reverse

from direktdraht.desk.house.tests.cast import Cast, as_person, cast, page
from direktdraht.mail.models import MailAddress

pytestmark = pytest.mark.django_db


@pytest.fixture
def scene() -> Cast:
    return cast()


def test_a_direct_line_and_a_service_address(client: Client, scene: Cast) -> None:
    as_person(client, scene.oliver)
    client.post("/house/addresses/", {"address": "Clara.direkt@brandt.example", "person": scene.clara.pk})
    line = MailAddress.objects.get(address="clara.direkt@brandt.example")
    assert (line.purpose, line.person) == ("direct_line", scene.clara)
    assert client.post("/house/addresses/", {"address": "service@brandt.example"}).status_code == 422
    assert "clara.direkt@brandt.example" in page(client, reverse("person", args=[scene.clara.pk]))
    client.post(reverse("address_remove", args=[line.pk]))
    assert not MailAddress.objects.filter(pk=line.pk).exists()


def test_the_mail_server_is_noted_and_tried_in_plain_words(client: Client, scene: Cast) -> None:
    as_person(client, scene.oliver)
    server = {"host": "127.0.0.1", "port": "9", "security": "none", "username": "", "password": "geheim"}
    assert client.post("/house/mail-server/", server).status_code == 303
    assert client.post("/house/mail-server/try/").status_code == 303
    shown = page(client, "/house/mail-server/")
    assert "takes no mail on this port" in shown
    assert "geheim" not in shown


def test_a_member_that_nobody_can_be_is_refused_in_words(client: Client, scene: Cast) -> None:
    as_person(client, scene.oliver)
    posted = {"name": "Montage", "members": ["9" * 30, "x"]}
    assert client.post(reverse("department_new"), posted).status_code == 422
    kept = {"name": "Montage", "members": [scene.clara.pk]}
    assert client.post(reverse("department_new"), kept).status_code == 303
