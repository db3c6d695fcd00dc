"""Many mails at once: each comes to its place, and one that cannot is no trouble to the others."""

import pytest

from direktdraht.cases.models import Case
from direktdraht.cases.verifying import verify
from direktdraht.correspondence.models import Message
from direktdraht.intake.understanding import understand_due
from direktdraht.kit.clock import now
from direktdraht.mail.models import IncomingMail, RawMail
from direktdraht.mail.taking import take_mail
from direktdraht.timeline.models import Stream
from tests.cast import SERVICE, People, bankhaus_albers, raw_mail


def _taken(number: int) -> IncomingMail:
    raw = raw_mail(bankhaus_albers(), f"Gerät {number} ist kaputt.", subject=f"Gerät {number}")
    return take_mail(raw, recipients=[SERVICE], source="test", at=now()).incoming


def test_more_than_one_transaction_holds_are_all_understood(house: People) -> None:
    mails = [_taken(number) for number in range(23)]
    assert understand_due(at=now()) == 23
    assert list(Case.objects.order_by("pk").values_list("title", flat=True)) == [
        f"Gerät {number}" for number in range(23)
    ]
    assert not IncomingMail.objects.filter(done_at=None).exists()
    assert len({mail.pk for mail in mails}) == 23
    assert verify() == []


@pytest.mark.parametrize("place", [0, 2, 4])
def test_one_that_fails_undoes_nothing_of_those_around_it(albers: Case, place: int) -> None:
    """A message holds it already, so that it fails in the middle of the transaction of all five."""
    mails = [_taken(number) for number in range(5)]
    held = Message(stream=albers.stream, incoming=mails[place], track="customer", direction="in", kind="mail")
    held.at = now()
    held.save()
    before = Case.objects.count()
    assert understand_due(at=now()) == 4
    failed = IncomingMail.objects.get(pk=mails[place].pk)
    assert (failed.done_at, failed.attempts, failed.stream, failed.outcome) == (None, 1, None, "")
    assert failed.error
    assert failed.retry_at
    assert Case.objects.count() == Stream.objects.count() == before + 4


def test_bytes_that_cannot_be_unpacked_are_no_trouble_to_others(house: People) -> None:
    broken = RawMail.objects.create(content=b"none of zlib's", size=14, digest="d")
    IncomingMail.objects.create(raw=broken, recipients=[SERVICE], received_at=now())
    _taken(1)
    assert understand_due(at=now()) == 1
    assert IncomingMail.objects.get(raw=broken).attempts == 1
