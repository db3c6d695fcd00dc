"""No complaint: away with one click, back with another; its sender hears nothing of either."""

from direktdraht.cases.models import Case, NextKind
from direktdraht.cases.putting_away import fetch_back, put_away
from direktdraht.intake.receipting import send_receipt
from direktdraht.kit.clock import now
from direktdraht.mail.models import OutgoingMail
from direktdraht.mail.reading import read_mail
from tests.record import fresh, nothing_changes, written


def test_away_with_one_click(albers: Case) -> None:
    with written(albers) as new:
        put_away(albers, by=albers.owner, at=now())
    assert (new.kinds, new.entry.audience, new.mails) == (["case.put_away"], "staff", [])
    assert (fresh(albers).is_open, fresh(albers).next_at) == (False, None)
    with nothing_changes():
        put_away(albers, by=albers.owner, at=now())


def test_back_with_another(albers: Case) -> None:
    before = fresh(albers)
    put_away(albers, by=albers.owner, at=now())
    with written(albers) as new:
        fetch_back(albers, by=albers.owner, at=now())
    assert (new.kinds, new.entry.audience, new.mails) == (["case.fetched_back"], "staff", [])
    after = fresh(albers)
    assert (after.waits_since, after.next_kind) == (before.waits_since, NextKind.ANSWER)
    with nothing_changes():
        fetch_back(albers, by=albers.owner, at=now())


def test_a_receipt_that_has_not_left_never_will_and_the_notice_still_does(tran: Case) -> None:
    message = fresh(tran).first_message
    assert message is not None
    assert message.incoming is not None
    send_receipt(fresh(tran), read_mail(message.incoming.raw.bytes()), message.incoming, at=now())
    put_away(tran, by=tran.owner, at=now())
    states = dict(OutgoingMail.objects.values_list("kind", "state"))
    assert states == {"notice": "waiting", "receipt": "failed"}
