"""Setting up a house of one's own in the desk."""

import pytest
from django.test import Client
from django.urls import reverse

from direktdraht.desk.setup.steps import is_something_missing, steps
from direktdraht.kit.clock import now
from direktdraht.mail.models import Mailbox, MailServer, OutgoingMail
from direktdraht.staff.introducing import CompanyFacts, open_house
from direktdraht.staff.models import Company, Person
from tests.cast import People

pytestmark = pytest.mark.django_db
PAGES = ["setup", "page_address", "mailbox_new", "mail_login_back", "texts", "hours"]


def as_person(client: Client, person: Person) -> Client:
    client.force_login(person, backend="django.contrib.auth.backends.ModelBackend")
    return client


def alone() -> Person:
    """A firm of one, just opened."""
    return open_house(
        CompanyFacts(name="Licht & Klang"),
        given_name="Miriam",
        family_name="Schulte",
        email="miriam@lichtklang.test",
        password="ein ganzer Satz aus Worten",
        at=now(),
    )


def states() -> dict[str, str]:
    return {step.url: step.state for step in steps(Company.current())}


def test_a_firm_of_one_is_complete_when_customers_and_it_find_each_other(client: Client) -> None:
    miriam = alone()
    as_person(client, miriam)
    assert is_something_missing(Company.current())
    assert states()["/house/page-address/"] == "open"
    shown = client.get("/").content.decode()
    assert reverse("setup") in shown
    Company.objects.update(page_address="https://desk.lichtklang.test", page_trial="ok", page_tried_at=now())
    MailServer.objects.create(pk=1, host="mail.lichtklang.test", test_result="ok", tested_at=now())
    Mailbox.objects.create(
        host="imap.lichtklang.test", username="m", since=now(), began_at=now(), fetched_at=now()
    )
    assert is_something_missing(Company.current())
    client.post("/house/addresses/", {"address": "service@lichtklang.test", "person": ""})
    assert not is_something_missing(Company.current())
    assert set(states().values()) == {"done", "can_wait"}
    assert reverse("setup") not in client.get("/").content.decode()


def test_each_page_of_the_first_start_leads_to_the_next(client: Client) -> None:
    as_person(client, alone())
    assert reverse("mail_server") in after_this(client, "page_address")
    Company.objects.update(page_address="https://desk.lichtklang.test", page_trial="ok", page_tried_at=now())
    assert reverse("mailboxes") in after_this(client, "mail_server")
    MailServer.objects.create(pk=1, host="mail.lichtklang.test", test_result="ok", tested_at=now())
    assert reverse("mailboxes") in after_this(client, "addresses")
    assert reverse("addresses") in after_this(client, "mailbox_new")


def after_this(client: Client, name: str) -> str:
    page = client.get(reverse(name)).content.decode()
    return page.partition('class="next-step"')[2].partition("</p>")[0]


def test_what_does_not_work_is_said(client: Client) -> None:
    as_person(client, alone())
    MailServer.objects.create(pk=1, host="m.test", test_result="wrong_password", tested_at=now())
    Mailbox.objects.create(
        host="i.test",
        username="m",
        since=now(),
        began_at=now(),
        problem="folder_missing",
        problem_since=now(),
    )
    found = states()
    assert found["/house/mail-server/"] == found["/house/mailbox/"] == "wrong"
    assert client.get("/house/setup/").status_code == 200


def test_the_demo_is_not_urged(house: People, client: Client) -> None:
    Company.objects.update(is_demo=True)
    assert not is_something_missing(Company.current())
    shown = as_person(client, house.oliver).get("/house/setup/").content.decode()
    assert reverse("leave_demo") in shown


@pytest.mark.parametrize("name", PAGES)
def test_for_others_these_pages_are_not_there(house: People, client: Client, name: str) -> None:
    url = reverse(name)
    assert client.get(url).status_code == 302
    assert as_person(client, house.clara).get(url).status_code == 404
    assert client.post(url, {}).status_code == 404
    assert as_person(client, house.oliver).get(url).status_code == 200


def test_the_address_is_entered_and_tried(house: People, client: Client) -> None:
    as_person(client, house.oliver)
    wrong = client.post("/house/page-address/", {"address": "http://desk.brandt.test"})
    assert wrong.status_code == 422
    assert "http://desk.brandt.test" in wrong.content.decode()
    assert client.post("/house/page-address/", {"address": "http://127.0.0.1:9"}).status_code == 303
    assert client.post("/house/page-address/try/").status_code == 303
    assert Company.current().page_trial == "connection_refused"
    assert client.get("/house/page-address/").status_code == 200


def test_texts_and_hours_are_kept_as_typed(house: People, client: Client) -> None:
    as_person(client, house.oliver)
    assert client.post("/house/texts/", {"de": "{wer} hat es.", "en": ""}).status_code == 422
    assert client.post("/house/texts/", {"de": "{owner} hat es.", "en": ""}).status_code == 303
    assert client.post("/house/hours/", {"day1": "8-12, 13-17", "region": ""}).status_code == 303
    assert Company.current().hours == {"1": [["08:00", "12:00"], ["13:00", "17:00"]]}
    assert 'value="8-12, 13-17"' in client.get("/house/hours/").content.decode()
    again = client.post("/house/hours/", {"day1": "vormittags"})
    assert again.status_code == 422
    assert "vormittags" in again.content.decode()


def test_a_signature_is_ones_own(house: People, client: Client) -> None:
    own = reverse("signature", args=[house.clara.pk])
    as_person(client, house.clara)
    assert client.post(own, {"de": "Mo–Do", "en": "Mon–Thu"}).status_code == 303
    assert client.get(reverse("signature", args=[house.jonas.pk])).status_code == 404
    assert as_person(client, house.oliver).get(own).status_code == 200
    house.clara.refresh_from_db()
    assert house.clara.signature_en == "Mon–Thu"


def test_the_outbox_says_why_a_letter_waits(house: People, client: Client) -> None:
    OutgoingMail.objects.create(
        kind="letter",
        message_id="<1@x>",
        from_name="C",
        from_address="c@x.test",
        to_address="a@y.test",
        subject="Ihr Beamer",
        text="{page:1.x}",
        due_at=now(),
        reason="no_public_address",
    )
    shown = as_person(client, house.clara).get("/outbox/").content.decode()
    assert OutgoingMail.objects.get().reason_said in shown
