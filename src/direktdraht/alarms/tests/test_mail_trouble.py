"""Mail that does not come or go is told, once, by a second way; and once more when all is well again."""

import datetime as dt
import json

import pytest
from django.test import Client

from direktdraht.alarms.mail_trouble import MailWatch
from direktdraht.hooks.models import Hook, HookCall
from direktdraht.hooks.queueing import make_due_calls
from direktdraht.hooks.tests.conftest import Receiver, called, receiver
from direktdraht.kit.clock import now
from direktdraht.mail.fetching import fetch_new
from direktdraht.mail.models import Mailbox, MailServer, OutgoingMail
from direktdraht.staff.models import Person
from tests.cast import People
from tests.postgres import free_port

__all__ = ["called", "receiver"]

MINUTE = dt.timedelta(minutes=1)


@pytest.fixture
def box(house: People) -> Mailbox:
    Hook.objects.create(pk=1, url="https://alarm.example/")
    at = now()
    return Mailbox.objects.create(
        host="imap.example", username="service", since=at, began_at=at, fetched_at=at
    )


def fails(account: Mailbox | MailServer, reason: str, at: dt.datetime) -> None:
    type(account)._default_manager.filter(pk=account.pk).update(problem=reason, problem_since=at)


def calls() -> list[str]:
    return [call.body["text"] for call in HookCall.objects.order_by("pk")]


def test_a_mailbox_that_fails_for_long_is_told_once_by_mail_and_by_phone(house: People, box: Mailbox) -> None:
    at, watch = now(), MailWatch()
    fails(box, "cut_off", at)
    assert watch.look(at=at + 5 * MINUTE) == 0, "it may mend itself"
    assert watch.look(at=at + 11 * MINUTE) == 1
    assert watch.look(at=at + 60 * MINUTE) == 0
    notice = OutgoingMail.objects.get()
    assert notice.to_address == house.oliver.email
    assert "service" in notice.subject
    assert len(calls()) == 1
    Mailbox.objects.update(problem="", problem_since=None, fetched_at=at + 70 * MINUTE)
    watch.look(at=at + 71 * MINUTE)
    watch.look(at=at + 72 * MINUTE)
    assert (OutgoingMail.objects.count(), len(calls())) == (2, 2)
    fails(box, "cut_off", at + 80 * MINUTE)
    assert watch.look(at=at + 95 * MINUTE) == 1, "the next one is told anew"


@pytest.fixture
def administrator(house: People) -> Person:
    return house.oliver


def test_a_mailbox_that_cannot_be_reached_rings_a_phone_and_shows_on_the_desk(
    house: People, called: Receiver, client: Client
) -> None:
    at, watch = now() - 12 * MINUTE, MailWatch()
    box = Mailbox.objects.create(
        host="127.0.0.1", port=free_port(), security="none", username="service", since=at, began_at=at
    )
    fetch_new(box, at=at, worker="test")
    watch.look(at=at)
    assert watch.look(at=now()) == 1
    make_due_calls(at=now())
    ((_headers, body),) = called.calls
    call = json.loads(body)
    assert (call["type"], call["for"]["name"]) == ("mail", house.oliver.name)
    assert "service" in call["text"]
    client.force_login(house.oliver, "django.contrib.auth.backends.ModelBackend")
    for page in ("/", "/mail/"):
        assert "keine Post mehr an" in client.get(page).content.decode()
    # And it says so where nobody looks into a mailbox that does not even fail.
    Mailbox.objects.update(problem="", problem_since=None, fetched_at=at)
    assert "keine Post mehr an" in client.get("/mail/").content.decode()


def test_what_no_second_try_mends_is_told_soon(box: Mailbox) -> None:
    at = now()
    fails(box, "wrong_password", at)
    assert MailWatch().look(at=at + 2 * MINUTE) == 1


def test_a_mailbox_that_nobody_looks_into_is_told_too_but_not_after_a_night_off(box: Mailbox) -> None:
    at, watch = now(), MailWatch()
    assert watch.look(at=at + 600 * MINUTE) == 0, "the house has just been started"
    assert watch.look(at=at + 616 * MINUTE) == 1


def test_when_no_mail_leaves_only_the_other_way_tells_it(house: People, box: Mailbox) -> None:
    at, watch = now(), MailWatch()
    server = MailServer.objects.create(pk=1, host="smtp.example")
    fails(server, "timed_out", at)
    assert watch.look(at=at + 11 * MINUTE) == 1
    assert not OutgoingMail.objects.exists()
    MailServer.objects.update(problem="", problem_since=None)
    watch.look(at=at + 12 * MINUTE)
    assert len(calls()) == 2


def test_everybody_sees_it_on_their_day(house: People, box: Mailbox, client: Client) -> None:
    client.force_login(house.clara, "django.contrib.auth.backends.ModelBackend")
    server = MailServer.objects.create(pk=1, host="smtp.example")
    assert "kommt keine Post" not in client.get("/").content.decode()
    for account in (box, server):
        fails(account, "timed_out", now() - 20 * MINUTE)
    page = client.get("/").content.decode()
    assert "keine Post mehr an" in page
    assert "keine Post mehr hinaus" in page
