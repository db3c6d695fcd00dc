"""The customer speaks again: their words join, their waiting counts from the first one, the owner hears."""

import datetime as dt

import pytest

from direktdraht.cases.hearing import hear_on_page, speak
from direktdraht.cases.models import Case, NextKind
from direktdraht.correspondence.files import add_file
from direktdraht.correspondence.models import Message
from direktdraht.kit.clock import now
from tests.cast import reply_by_mail
from tests.record import fresh, written

HOUR = dt.timedelta(hours=1)


def test_a_mail_joins_its_case_and_reaches_the_owner(albers: Case) -> None:
    speak(albers, text="Rufe um neun an", incoming=False, by=albers.owner, at=now() - HOUR)
    at = now()
    with written(albers) as new:
        reply_by_mail(albers, "Und die Zahlen?", at=at)
    assert new.kinds == ["message.received", "case.owner_alerted"]
    assert (new.mail.kind, new.mail.to_address) == ("notice", "clara@mobil.test")
    assert "Und die Zahlen?" in new.mail.text
    assert (fresh(albers).waits_since, fresh(albers).next_kind) == (at, NextKind.ANSWER)


def test_they_wait_since_the_first_word_that_nobody_answered(albers: Case) -> None:
    reply_by_mail(albers, "Hallo?", at=now())
    assert fresh(albers).waits_since == albers.opened_at


def test_on_the_page_they_write_and_attach(albers: Case) -> None:
    contact, at = fresh(albers).complainant, now()
    file = add_file(
        albers.pk,
        name="Folie 12.png",
        content_type="image/png",
        content=b"x",
        at=at,
        by_contact=contact,
        for_customer=True,
    )
    with written(albers) as new:
        message = hear_on_page(albers, contact=contact, text="", files=[file], at=at)
    assert new.kinds == ["message.received", "case.owner_alerted"]
    assert list(message.files.all()) == [file]
    assert "Folie 12.png" in new.mail.text


@pytest.mark.parametrize("incoming", [True, False])
def test_a_talk_is_a_human_word_whoever_called(albers: Case, incoming: bool) -> None:
    at = now()
    with written(albers) as new:
        message = speak(albers, text="Hat sich Luft gemacht.", incoming=incoming, by=albers.owner, at=at)
    assert (new.kinds, new.entry.audience, new.mails) == (["call.noted"], "staff", [])
    assert (message.kind, message.track) == (Message.Kind.CALL, "internal")
    assert (fresh(albers).waits_since, fresh(albers).last_word_at) == (None, at)
