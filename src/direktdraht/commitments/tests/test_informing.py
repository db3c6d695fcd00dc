"""Somebody must hear of it. Only a voice or a mail that arrived settles that; a bounce opens it again."""

import datetime as dt

import pytest
from django.conf import LazySettings

from direktdraht.cases.acting import promise
from direktdraht.cases.models import Case
from direktdraht.commitments.informing import carry, owe_word, told_by_voice
from direktdraht.commitments.models import InformDuty
from direktdraht.correspondence.models import Message
from direktdraht.correspondence.writing import Letter, write_letter
from direktdraht.kit.clock import now
from direktdraht.mail.models import OutgoingMail
from tests.record import fresh, nothing_changes, written

pytestmark = [pytest.mark.rule("S4.10"), pytest.mark.rule("S4.14")]
HOUR = dt.timedelta(hours=1)


@pytest.fixture
def duty(albers: Case) -> InformDuty:
    promise(albers, what="Fassung 2", due_at=now() + HOUR, by=albers.owner, at=now())
    return InformDuty.objects.get()


def is_open(duty: InformDuty) -> bool:
    return InformDuty.objects.open().filter(pk=duty.pk).exists()


def carried(case: Case, duty: InformDuty) -> OutgoingMail:
    letter = Letter(fresh(case).complainant, Message.Kind.UPDATE, "Neues", "Fassung 2 bis drei Uhr.")
    message = write_letter(case.pk, letter, author=case.owner, at=now())
    carry([duty], message)
    assert message.outgoing is not None
    return message.outgoing


def test_news_wait_a_while_so_that_one_letter_takes_all_along(
    duty: InformDuty, settings: LazySettings
) -> None:
    assert duty.due_at - duty.created_at == dt.timedelta(minutes=settings.BUNDLE_MINUTES)


def test_a_duty_is_about_something(albers: Case) -> None:
    with nothing_changes(), pytest.raises(ValueError, match="about"):
        owe_word(fresh(albers).complainant, about=InformDuty.About.DEED, at=now())


# What became of the mail that carries it → whether the duty is still open.
@pytest.mark.parametrize(
    ("mail", "still_open"),
    [
        ({"state": "waiting"}, True),
        ({"state": "sending"}, True),
        ({"state": "failed"}, True),
        ({"state": "sent", "sent_at": now()}, False),
        ({"state": "sent", "sent_at": now(), "bounced_at": now()}, True),
    ],
)
def test_only_a_mail_that_arrived_settles_it(
    albers: Case, duty: InformDuty, mail: dict[str, object], still_open: bool
) -> None:
    assert is_open(duty)
    OutgoingMail.objects.filter(pk=carried(albers, duty).pk).update(**mail)
    assert is_open(duty) is still_open


def test_said_on_the_phone_it_is_settled_whatever_the_mail_does(albers: Case, duty: InformDuty) -> None:
    carried(albers, duty)
    with written(albers) as new:
        assert told_by_voice(albers.pk, contact=duty.contact, by=albers.owner, at=now()) == 1
    assert (new.kinds, new.entry.audience, new.mails) == (["duty.told_by_voice"], "staff", [])
    assert not is_open(duty)
    with nothing_changes():
        assert told_by_voice(albers.pk, contact=duty.contact, by=albers.owner, at=now()) == 0


def test_a_voice_settles_nothing_for_somebody_else(albers: Case, tran: Case, duty: InformDuty) -> None:
    with nothing_changes():
        told_by_voice(tran.pk, contact=fresh(tran).complainant, by=tran.owner, at=now())
        told_by_voice(albers.pk, contact=fresh(tran).complainant, by=tran.owner, at=now())
