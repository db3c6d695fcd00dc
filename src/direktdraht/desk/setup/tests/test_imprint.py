"""The ways to us as text and as code."""

import pytest
from django.test import Client
from django.urls import reverse

from direktdraht.intake.forming import line_token
from direktdraht.mail.models import MailAddress
from direktdraht.staff.models import Company, Person
from tests.cast import DIRECT_LINE, SERVICE, People

pytestmark = pytest.mark.django_db


def as_person(client: Client, person: Person) -> Client:
    client.force_login(person, backend="django.contrib.auth.backends.ModelBackend")
    return client


@pytest.mark.rule("S2.1")
def test_each_way_is_text_and_code(house: People, client: Client) -> None:
    Company.objects.update(page_address="https://desk.brandt.test")
    shown = as_person(client, house.clara).get("/house/imprint/").content.decode()
    line = MailAddress.objects.get(address=DIRECT_LINE)
    assert SERVICE in shown
    assert "Jonas Brandt, Geschäftsführer" in shown
    assert f"https://desk.brandt.test/complain/?line={line_token(line)}" in shown
    for what in ("mail", "form"):
        svg = client.get(reverse("imprint_code", args=[line.pk, what, "svg"]))
        assert svg.headers["Content-Type"] == "image/svg+xml"
        assert b"<svg" in svg.content
        png = client.get(reverse("imprint_code", args=[line.pk, what, "png"]) + "?save")
        assert png.content.startswith(b"\x89PNG")
        assert png.headers["Content-Disposition"].startswith("attachment")
    assert client.get(reverse("imprint_code", args=[line.pk, "mail", "gif"])).status_code == 404
    assert client.get(reverse("imprint_code", args=[line.pk, "post", "svg"])).status_code == 404


def test_before_there_is_an_address_nobody_should_print(house: People, client: Client) -> None:
    shown = as_person(client, house.oliver).get("/house/imprint/").content.decode()
    assert reverse("page_address") in shown


def test_it_is_for_colleagues(house: People, client: Client) -> None:
    assert client.get("/house/imprint/").status_code == 302
    assert client.get(reverse("imprint_code", args=[1, "mail", "svg"])).status_code == 302
