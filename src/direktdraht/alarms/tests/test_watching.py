"""The worker's silence is told once, by somebody else, and shown to everybody who looks at their day."""

import datetime as dt

import pytest
from django.test import Client

from direktdraht.alarms.models import Watch
from direktdraht.alarms.watching import sign_in, silence, tell_silence
from direktdraht.hooks.models import Hook, HookCall
from direktdraht.kit.clock import now
from direktdraht.mail.models import MailServer, OutgoingMail
from direktdraht.worker.watchman import look
from tests.cast import People
from tests.sink import Sink

MINUTE = dt.timedelta(minutes=1)


def test_a_worker_that_breathes_is_not_silent(house: People) -> None:
    at = now()
    assert not silence(at), "it has never been started"
    sign_in(at=at)
    assert not silence(at + MINUTE)
    assert tell_silence(at=at + MINUTE) == 0


def test_its_silence_is_told_once(house: People) -> None:
    Hook.objects.create(pk=1, url="https://alarm.example/")
    at = now()
    sign_in(at=at)
    assert silence(at + 3 * MINUTE).get().seen_at == at
    assert tell_silence(at=at + 3 * MINUTE) == 1
    assert tell_silence(at=at + 60 * MINUTE) == 0
    mail = OutgoingMail.objects.get()
    assert mail.to_address == house.oliver.email, "the administrator"
    assert HookCall.objects.get().body["type"] == "watch"


def test_each_silence_is_told_anew(house: People) -> None:
    at = now()
    sign_in(at=at)
    tell_silence(at=at + 3 * MINUTE)
    sign_in(at=at + 10 * MINUTE)
    assert tell_silence(at=at + 20 * MINUTE) == 1


def test_the_watchman_sends_it_himself(house: People) -> None:
    sign_in(at=now() - 5 * MINUTE)
    with Sink() as sink:
        MailServer.objects.create(pk=1, host=sink.host, port=sink.port, security="none")
        assert look() == 1
        (notice,) = sink.to(house.oliver.email)
    assert "nichts" in str(notice.message["Subject"])


@pytest.mark.parametrize("minutes", [1, 5])
def test_everybody_sees_it_on_their_day(house: People, client: Client, minutes: int) -> None:
    client.force_login(house.clara, "django.contrib.auth.backends.ModelBackend")
    Watch.objects.create(pk=1, seen_at=now() - minutes * MINUTE)
    page = client.get("/").content.decode()
    assert ("wird nichts gesendet" in page) == (minutes == 5)
