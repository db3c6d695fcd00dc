"""A call is a row first; it is made once, tried again when it makes sense, and given up with a reason."""

import datetime as dt

import pytest

from direktdraht.hooks.configuring import configure_hook, secret_of, try_hook
from direktdraht.hooks.models import Hook, HookCall
from direktdraht.hooks.queueing import make_due_calls, queue_call
from direktdraht.hooks.tests.conftest import Receiver
from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person
from tests.cast import People


def test_nobody_is_called_while_nobody_wants_to_be(administrator: Person) -> None:
    assert queue_call("notice-1", {}, due_at=now()) is None
    assert make_due_calls(at=now()) == 0


def test_a_call_is_made_once(called: Receiver) -> None:
    queue_call("notice-1", {"words": "Morgen ist Probe."}, due_at=now())
    assert make_due_calls(at=now()) == 1
    assert make_due_calls(at=now()) == 0
    assert len(called.calls) == 1
    assert HookCall.objects.get().state == "made"


def test_another_worker_leaves_it_alone_until_the_lease_is_over(called: Receiver) -> None:
    at = now()
    call = queue_call("notice-1", {}, due_at=at)
    assert call
    HookCall.objects.update(claimed_until=at + dt.timedelta(seconds=30))
    assert make_due_calls(at=at) == 0
    assert make_due_calls(at=at + dt.timedelta(seconds=31)) == 1, "the other one was killed"


def test_it_is_tried_again_with_the_same_key(called: Receiver) -> None:
    at = now()
    queue_call("notice-1", {}, due_at=at)
    called.status = 503
    assert make_due_calls(at=at) == 0
    assert HookCall.objects.get().reason == "later"
    assert make_due_calls(at=at) == 0, "not at once"
    called.status = 200
    assert make_due_calls(at=at + dt.timedelta(minutes=1)) == 1
    assert [headers["webhook-id"] for headers, _body in called.calls] == ["notice-1", "notice-1"]


def test_after_a_day_it_is_given_up_and_says_so(called: Receiver) -> None:
    at = now()
    queue_call("notice-1", {}, due_at=at)
    called.status = 500
    for _try in range(20):
        at += dt.timedelta(hours=13)
        make_due_calls(at=at)
    call = HookCall.objects.get()
    assert (call.state, call.reason) == ("failed", "given_up")
    assert len(called.calls) == 11
    assert "500" in call.reason_said


def test_a_refusal_is_final(called: Receiver) -> None:
    queue_call("notice-1", {}, due_at=now())
    called.status = 410
    make_due_calls(at=now())
    assert HookCall.objects.get().state == "failed"


def test_what_waits_when_nobody_is_called_any_more(called: Receiver, administrator: Person) -> None:
    queue_call("notice-1", {}, due_at=now())
    configure_hook("", by=administrator, at=now())
    assert make_due_calls(at=now()) == 0
    assert HookCall.objects.get().reason == "nobody_called"
    assert not called.calls


def test_a_try_says_in_words_what_came_of_it(called: Receiver, administrator: Person) -> None:
    called.status = 404
    try_hook(by=administrator, at=now())
    assert "404" in Hook.objects.get().test_said
    called.status = 200
    try_hook(by=administrator, at=now())
    assert Hook.objects.get().test_result == "ok"


def test_another_address_gets_another_secret(called: Receiver, administrator: Person) -> None:
    first = secret_of(Hook.objects.get(), by=administrator)
    same = configure_hook(called.url, by=administrator, at=now())
    assert secret_of(same, by=administrator) == first
    other = configure_hook("https://alarm.example/", by=administrator, at=now())
    assert secret_of(other, by=administrator) != first


@pytest.mark.parametrize(
    "url", ["alarm.example", "http://alarm.example/", "ftp://x/", "https://", "https://x:99999/"]
)
def test_only_a_whole_and_safe_address_is_taken(administrator: Person, url: str) -> None:
    with pytest.raises(Refused):
        configure_hook(url, by=administrator, at=now())


def test_only_administrators_set_it_up(house: People) -> None:
    with pytest.raises(Refused):
        configure_hook("https://alarm.example/", by=house.clara, at=now())
    with pytest.raises(Refused):
        try_hook(by=house.clara, at=now())
