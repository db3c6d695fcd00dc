"""Mailboxes and sign-ins at providers, on their pages."""

import datetime as dt
import urllib.parse

import pytest
from django.test import Client
from django.urls import reverse

from direktdraht.kit.clock import now
from direktdraht.kit.sealing import unseal
from direktdraht.mail.models import Mailbox, MailServer, OutgoingMail, ProviderLogin, SendingTry
from direktdraht.mail.tests.stand_ins import running_provider
from tests.cast import People

pytestmark = pytest.mark.django_db
BOX = {"host": "127.0.0.1", "port": "9", "security": "none", "username": "b", "password": "geheim"}


@pytest.fixture
def oliver(house: People, client: Client) -> Client:
    client.force_login(house.oliver, "django.contrib.auth.backends.ModelBackend")
    return client


def page(client: Client, url: str) -> str:
    return client.get(url, follow=True).content.decode()


def test_a_mailbox_is_entered_tried_and_taken_out(oliver: Client) -> None:
    assert "mailbox/new" in oliver.get("/house/mailbox/")["Location"]
    answer = oliver.post("/house/mailbox/new/", BOX)
    box = Mailbox.objects.get()
    assert answer["Location"] == reverse("mailbox", args=[box.pk])
    assert box.folder == "INBOX"
    assert oliver.post(f"/house/mailbox/{box.pk}/try/").status_code == 303
    shown = page(oliver, f"/house/mailbox/{box.pk}/")
    assert Mailbox.objects.get().test_result == "imap_refused"
    assert "geheim" not in shown
    assert oliver.post(f"/house/mailbox/{box.pk}/", {**BOX, "port": "0"}).status_code == 422
    again = oliver.post("/house/mailbox/new/", BOX)
    assert again.status_code == 422, "the same one twice"
    assert oliver.post("/house/mailbox/new/", {**BOX, "folder": "Beschwerden"}).status_code == 303
    both = page(oliver, "/house/mailbox/")
    assert "INBOX" in both
    assert "Beschwerden" in both
    oliver.post(f"/house/mailbox/{box.pk}/remove/")
    assert Mailbox.objects.get().folder == "Beschwerden"
    assert "Beschwerden" in page(oliver, "/house/")


def test_from_which_day_on_is_asked(oliver: Client) -> None:
    day = (now() - dt.timedelta(days=4)).date()
    oliver.post("/house/mailbox/new/", {**BOX, "since": day.isoformat()})
    assert Mailbox.objects.get().since.astimezone(dt.UTC).date() in (day, day - dt.timedelta(days=1))
    early = (now() - dt.timedelta(days=400)).date().isoformat()
    assert oliver.post("/house/mailbox/new/", {**BOX, "username": "c", "since": early}).status_code == 422


def test_microsoft_is_signed_in_to_and_its_servers_are_known(oliver: Client) -> None:
    account = {"sign_in": "microsoft", "username": "service@l.test", "port": "993", "security": "tls"}
    answer = oliver.post("/house/mailbox/new/", account)
    login = ProviderLogin.objects.get()
    url = reverse("mail_login", args=[login.pk])
    assert answer["Location"] == url
    assert oliver.post(url, {"client_id": "", "client_secret": ""}).status_code == 422
    facts = {"client_id": "nummer-7", "client_secret": "geheimnis", "tenant": "l.onmicrosoft.com"}
    assert oliver.post(url, facts).status_code == 303
    shown = page(oliver, url)
    assert "https://login.microsoftonline.com/l.onmicrosoft.com/oauth2/v2.0/authorize" in shown
    assert "geheimnis" not in shown
    assert "testserver/house/mail-login/back/" in shown
    oliver.post("/house/mail-server/", {**account, "port": "587", "security": "starttls"})
    assert MailServer.objects.get().login == login
    assert Mailbox.objects.get().host == "outlook.office365.com"


def test_there_and_back_again(oliver: Client) -> None:
    with running_provider() as provider:
        oliver.post("/house/mailbox/new/", {**BOX, "sign_in": "other", "password": ""})
        login = ProviderLogin.objects.get()
        url = reverse("mail_login", args=[login.pk])
        oliver.post(
            url,
            {
                "client_id": "d",
                "authorize_url": f"{provider.root}/authorize",
                "device_url": f"{provider.root}/device",
                "token_url": f"{provider.root}/token",
                "scope": "mail",
            },
        )
        shown = page(oliver, url)
        there = shown.partition(f'href="{provider.root}/authorize?')[2].partition('"')[0]
        state = dict(urllib.parse.parse_qsl(there.replace("&amp;", "&")))["state"]
        came = oliver.get("/house/mail-login/back/", {"code": "einmal", "state": state})
        assert "einmal" in came.content.decode()
        assert not provider.asked, "to look changes nothing"
        assert (
            oliver.post("/house/mail-login/back/", {"code": "x", "state": "y"})["Location"] == "/house/setup/"
        )
        done = oliver.post("/house/mail-login/back/", {"code": "einmal", "state": state})
        assert done["Location"] == url
        login.refresh_from_db()
        assert unseal(login.sealed_refresh_token)
        # The other way: a code.
        oliver.post(f"{url}code/")
        assert "BCDF-GHJK" in page(oliver, url)
        provider.refuses["device_code"] = (400, "authorization_pending")
        oliver.post(f"{url}code/done/")
        assert "noch nicht eingetippt" in page(oliver, url)
        provider.refuses.clear()
        oliver.post(f"{url}code/done/")
        assert "BCDF-GHJK" not in page(oliver, url)
    refused = oliver.get(
        "/house/mail-login/back/", {"error": "access_denied", "error_description": "Nein <b>"}
    )
    assert "Nein &lt;b&gt;" in refused.content.decode()


def test_the_log_of_a_mail_is_read_on_its_page(oliver: Client) -> None:
    mail = OutgoingMail.objects.create(
        kind="letter",
        message_id="<1@x>",
        from_name="C",
        from_address="c@x.test",
        to_address="a@y.test",
        subject="Ihr Beamer",
        text="Morgen um 14 Uhr",
        due_at=now() + dt.timedelta(minutes=5),
        attempts=1,
        reason="greylisted",
    )
    SendingTry.objects.create(mail=mail, at=now(), reason="greylisted", detail="451 4.7.1 Greylisted")
    shown = page(oliver, f"/outbox/{mail.pk}/")
    assert "Greylisting" in shown
    assert "451 4.7.1 Greylisted" in shown
