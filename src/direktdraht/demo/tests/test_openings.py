"""The openings of the stories, played with a click."""

import pytest
from django.test import Client

from direktdraht.cases.models import Case
from direktdraht.demo.company import found
from direktdraht.intake.understanding import understand
from direktdraht.kit.clock import now
from direktdraht.mail.models import IncomingMail, MailAddress
from direktdraht.openings import PASSWORD, Opening, stories
from direktdraht.staff.models import Company, Person
from direktdraht.staff.page_address import page_address

pytestmark = pytest.mark.django_db
URL = "/house/demo/play/"


@pytest.fixture
def clara(client: Client) -> Client:
    """In the demo, on its first morning."""
    found(at=now())
    client.force_login(Person.objects.get(given_name="Clara"))
    return client


@pytest.mark.parametrize("opening", stories(), ids=lambda one: one.name)
def test_a_customer_writes_as_soon_as_somebody_wants_to_see_it(clara: Client, opening: Opening) -> None:
    name = opening.name
    assert f'value="{name}"' in clara.get("/").content.decode()
    assert clara.post(URL, {"name": name}).status_code == 303
    assert clara.post(URL, {"name": name}).status_code == 303  # each time a mail of its own
    first, again = IncomingMail.objects.order_by("pk")
    understand(first, at=now())
    assert Case.objects.get().complainant.name.endswith(opening.sender.split()[-1])
    understand(again, at=now())


def test_the_door_of_the_demo_lets_everybody_in_with_a_click(client: Client) -> None:
    found(at=now())
    shown = client.get("/sign-in/").content.decode()
    clara = Person.objects.get(given_name="Clara")
    assert f'value="{clara.email}"' in shown
    assert client.post("/sign-in/", {"username": clara.email, "password": PASSWORD}).status_code == 303
    Company.objects.update(is_demo=False)
    shown = Client().get("/sign-in/").content.decode()
    assert PASSWORD not in shown
    assert clara.email not in shown


def test_the_page_as_they_see_it_opens_from_the_case_in_the_demo_alone(clara: Client) -> None:
    clara.post(URL, {"name": "generalprobe"})
    understand(IncomingMail.objects.get(), at=now())
    case = Case.objects.get()
    url = f"/cases/{case.pk}/as-customer/"
    assert url in clara.get(f"/cases/{case.pk}/").content.decode()
    answer = clara.post(url)
    assert answer.status_code == 303
    page = Client().get(answer["Location"].removeprefix(page_address()))
    assert "Generalprobe" in page.content.decode()
    Company.objects.update(is_demo=False)
    assert clara.post(url).status_code == 404
    assert url not in clara.get(f"/cases/{case.pk}/").content.decode()


def test_a_customer_whose_address_was_removed_is_one_sentence(clara: Client) -> None:
    MailAddress.objects.all().delete()
    assert clara.post(URL, {"name": "direktdraht"}).status_code == 303
    assert "keine Post mehr annimmt" in clara.get("/").content.decode()
    assert not IncomingMail.objects.exists()


def test_nothing_can_be_played_in_a_house_of_ones_own(clara: Client) -> None:
    assert clara.post(URL, {"name": "../secret"}).status_code == 404
    Company.objects.update(is_demo=False)
    assert clara.post(URL, {"name": "generalprobe"}).status_code == 404
    assert URL not in clara.get("/").content.decode()
    assert not IncomingMail.objects.exists()
