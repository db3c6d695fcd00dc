"""The form of a call: Standard Webhooks 1.0, so that the other side can trust it."""

import base64
import datetime as dt
import hashlib
import hmac
import json

import pytest

from direktdraht.hooks.calling import make_call, signature
from direktdraht.hooks.tests.conftest import Receiver
from tests.postgres import free_port

AT = dt.datetime(2026, 11, 22, 3, 0, tzinfo=dt.UTC)
SECRET = "whsec_" + base64.b64encode(b"a secret of 24 bytes....").decode()


def test_the_signature_is_the_one_of_the_standard() -> None:
    body = b'{"test": 2432232314}'
    # The example that the standard itself gives.
    theirs = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    at = dt.datetime.fromtimestamp(1614265330, dt.UTC)
    assert (
        signature(theirs, key="msg_p5jXN8AQM9LWM0D4loKWxJek", at=at, body=body)
        == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
    )


def test_the_receiver_can_check_what_came(receiver: Receiver) -> None:
    answer = make_call(receiver.url, SECRET, key="notice-7", body={"words": "Morgen ist Probe."}, at=AT)
    assert answer.reason == "ok"
    ((headers, body),) = receiver.calls
    signed = b".".join([headers["webhook-id"].encode(), headers["webhook-timestamp"].encode(), body])
    expected = hmac.new(b"a secret of 24 bytes....", signed, hashlib.sha256).digest()
    assert headers["webhook-signature"] == "v1," + base64.b64encode(expected).decode()
    assert (headers["webhook-id"], headers["content-type"]) == ("notice-7", "application/json")
    assert json.loads(body) == {"words": "Morgen ist Probe."}


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (200, "ok"),
        (204, "ok"),
        (302, "moved"),
        (404, "refused"),
        (410, "refused"),
        (429, "later"),
        (503, "later"),
    ],
)
def test_what_the_other_side_says_is_understood(receiver: Receiver, status: int, reason: str) -> None:
    receiver.status = status
    assert make_call(receiver.url, SECRET, key="k", body={}, at=AT).reason == reason
    assert len(receiver.calls) == 1, "nobody is followed to another address"


def test_nobody_there_is_no_accident() -> None:
    assert (
        make_call(f"http://127.0.0.1:{free_port()}/", SECRET, key="k", body={}, at=AT).reason == "unreachable"
    )
    assert make_call("http://nobody.invalid/", SECRET, key="k", body={}, at=AT).reason == "not_found"
