"""What is left of signing in goes: ended sessions, failed attempts, and nobody keeps who came when."""

import datetime as dt

import pytest
from axes.models import AccessAttempt, AccessLog
from django.contrib.sessions.models import Session
from django.test import Client

from direktdraht.kit.clock import now
from direktdraht.staff.forgetting import forget_sign_ins
from tests.cast import PASSWORD, People

DAY = dt.timedelta(days=1)


@pytest.mark.rule("S0.21")
def test_signing_in_leaves_a_session_and_no_record(house: People) -> None:
    client = Client()
    for password in ("falsch", PASSWORD):
        client.post("/sign-in/", {"username": house.clara.email, "password": password})
    client.post("/sign-out/")
    assert not AccessLog.objects.exists()


def test_what_has_ended_is_forgotten(house: People) -> None:
    Client().force_login(house.clara)
    attempt = AccessAttempt.objects.create(username="x", ip_address="127.0.0.1", failures_since_start=1)
    AccessAttempt.objects.filter(pk=attempt.pk).update(attempt_time=now() - 2 * DAY)
    assert forget_sign_ins(at=now()) == 1
    assert Session.objects.count() == 1
    assert forget_sign_ins(at=now() + 31 * DAY) == 1
    assert not Session.objects.exists()
