"""The worker goes through its list until told to stop; what fails is tried again and holds up nobody."""

import threading
import time

import pytest
from django.db import OperationalError

from direktdraht.cases.answering import Answer, answer_customer
from direktdraht.cases.models import Case
from direktdraht.cases.taking_back import hold
from direktdraht.cases.verifying import verify
from direktdraht.kit.clock import now
from direktdraht.mail.models import MailServer, OutgoingMail
from direktdraht.worker import loop
from direktdraht.worker.loop import run_worker
from direktdraht.worker.schedule import APART, SCHEDULE, Duty
from tests.record import fresh, written
from tests.sink import Sink


@pytest.fixture(autouse=True)
def same_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    """The worker closes what it opened; inside a test that is the test's own connection."""
    monkeypatch.setattr("direktdraht.worker.loop.connections", _Kept())
    monkeypatch.setattr("direktdraht.worker.loop.close_old_connections", lambda: None)


class _Kept:
    def close_all(self) -> None:
        pass


def test_every_duty_runs_and_does_nothing_in_a_quiet_house(db: None) -> None:
    assert len({duty.name for duty in SCHEDULE}) == len(SCHEDULE)
    for duty in [*SCHEDULE, *APART]:
        assert duty.run(now(), "test") == 0


def test_what_is_held_leaves_by_itself(albers: Case, sink: Sink, settings: object) -> None:
    settings.TAKE_BACK_SECONDS = 0  # type: ignore[attr-defined]
    MailServer.objects.create(pk=1, host=sink.host, port=sink.port, security="none")
    hold(albers, "answer", {"words": "Ich komme um acht."}, by=albers.owner, at=now())
    for duty in [*SCHEDULE, *APART]:
        while duty.run(now(), "test"):
            pass
    assert {mail.state for mail in OutgoingMail.objects.all()} == {"sent"}
    (letter,) = sink.to("albers@bankhaus-albers.test")
    assert "Ich komme um acht." in letter.text
    assert "/k/" in letter.text


def test_a_letter_that_the_server_refuses_has_not_been_heard(albers: Case) -> None:
    with Sink(answer=lambda envelope: "550 5.1.1 nobody of this name") as strict:
        MailServer.objects.create(pk=1, host=strict.host, port=strict.port, security="none")
        answer_customer(albers, Answer("Ich komme."), by=albers.owner, at=now())
        assert fresh(albers).waits_since is None
        with written(albers) as new:
            for duty in APART:
                duty.run(now(), "test")
    # The notice of the complaint itself is refused too: the next one goes to her other address.
    assert new.kinds == ["notice.bounced", "mail.bounced", "case.owner_alerted"]
    assert [mail.to_address for mail in new.mails if "waits" in mail.subject or "wartet" in mail.subject] == [
        "clara.vogt@brandt.test"
    ]
    assert fresh(albers).waits_since
    assert verify() == []


def test_one_duty_that_fails_does_not_keep_the_others_waiting(
    db: None, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    stop, ran = threading.Event(), []

    def bug(*_: object) -> int:
        raise ZeroDivisionError

    def away(*_: object) -> int:
        raise OperationalError("the database is away")

    def well(*_: object) -> int:
        ran.append(time.monotonic())
        if len(ran) == 3:
            stop.set()
        return 0

    duties = [Duty("bug", 0.01, bug), Duty("away", 0.01, away), Duty("well", 0.01, well)]
    monkeypatch.setattr(loop, "SCHEDULE", duties)
    run_worker(stop)
    assert len(ran) == 3
    assert "bug failed" in caplog.text
    assert "away: the database" in caplog.text


def test_as_long_as_there_is_something_to_do_it_does_not_pause(
    db: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    stop, left = threading.Event(), [5]

    def busy(*_: object) -> int:
        left[0] -= 1
        if not left[0]:
            stop.set()
        return 1

    monkeypatch.setattr(loop, "SCHEDULE", [Duty("busy", 60, busy)])
    started = time.monotonic()
    run_worker(stop)
    assert time.monotonic() - started < 2
