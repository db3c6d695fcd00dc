"""What reaches a customer by mail holds nothing that was said among us, and nothing of anybody else."""

import datetime as dt

import pytest
from django.conf import LazySettings

from direktdraht.cases.acting import do, keep, move, promise
from direktdraht.cases.answering import Answer, Promise, answer_customer, preview
from direktdraht.cases.closing import ask_if_solved
from direktdraht.cases.confirming import note_spoken_yes
from direktdraht.cases.hearing import speak
from direktdraht.cases.models import Case
from direktdraht.cases.noting import note, note_key_date
from direktdraht.cases.taking_back import hold, take_back
from direktdraht.cases.telling import tell_due
from direktdraht.commitments.committing import NewTime
from direktdraht.commitments.doing import Deed
from direktdraht.correspondence.files import add_file
from direktdraht.customers.models import Customer
from direktdraht.intake.receipting import send_receipt
from direktdraht.kit.clock import now
from direktdraht.mail.models import OutgoingMail
from direktdraht.mail.reading import read_mail
from direktdraht.timeline.models import Audience, Entry
from direktdraht.timeline.reading import tell
from tests.record import fresh

pytestmark = pytest.mark.rule("S0.44")
HOUR = dt.timedelta(hours=1)
# Stands in everything that is said among colleagues, and in everything of the other customer.
MARKER = "KOLLEGENSACHE"


@pytest.fixture
def told(albers: Case, tran: Case, settings: LazySettings) -> list[OutgoingMail]:
    """A case with every kind of word in it, and every kind of mail to its customer."""
    settings.BUNDLE_MINUTES = settings.BUNDLE_AGAIN_MINUTES = 0
    by, at = albers.owner, now()
    Customer.objects.update(known=f"{MARKER} zahlt spät")
    note(albers, text=f"{MARKER} Reif fragen", by=by, at=at)
    speak(albers, text=f"{MARKER} war außer sich", incoming=True, by=by, at=at)
    note_key_date(albers, what=f"{MARKER} Vorstand", date=at + HOUR, by=by, at=at)
    do(albers, Deed(f"{MARKER} Reif ermahnt", at, f"{MARKER} Akte", for_customer=False), by=by, at=at)
    secret = add_file(
        albers.pk,
        name=f"{MARKER}.pdf",
        content_type="",
        content=b"x",
        at=at,
        by_person=by,
        for_customer=False,
    )
    do(albers, Deed(f"{MARKER} Foto", at, evidence_file=secret, for_customer=False), by=by, at=at)
    take_back(hold(albers, "answer", {"words": f"{MARKER} Wut"}, by=by, at=at), by=by, at=at)
    promise(tran, what=f"{MARKER} Beamer", due_at=at + HOUR, by=tran.owner, at=at)
    answer_customer(tran, Answer(f"{MARKER} Frau Tran"), by=tran.owner, at=at)

    one = promise(albers, what="Fassung 2", due_at=at + HOUR, by=by, at=at)
    tell_due(at=at)
    move(albers, one, NewTime(at + 2 * HOUR, "Zwei Bilder kommen noch."), by=by, at=at)
    there = Promise("Generalprobe", at + 2 * HOUR, is_presence=True)
    answer_customer(albers, Answer("Ich komme.", [Promise("Rückruf", at + HOUR), there]), by=by, at=at)
    keep(albers, one, by=by, at=at)
    tell_due(at=at)
    ask_if_solved(albers, words="", by=by, at=at)
    note_spoken_yes(albers, words=f"{MARKER} „na endlich“", by=by, at=at)
    message = fresh(albers).first_message
    assert message is not None
    assert message.incoming is not None
    send_receipt(fresh(albers), read_mail(message.incoming.raw.bytes()), message.incoming, at=at)
    return list(OutgoingMail.objects.filter(to_address="albers@bankhaus-albers.test"))


def test_no_letter_and_no_receipt_holds_what_was_said_among_us(told: list[OutgoingMail]) -> None:
    assert [mail.kind for mail in reversed(told)] == ["letter"] * 4 + ["receipt"]
    for mail in told:
        words = f"{mail.subject} {mail.text} {mail.attachments} {mail.references} {mail.calendar}"
        assert MARKER not in words.replace("\r\n ", "")
    assert sum("METHOD:REQUEST" in mail.calendar for mail in told) == 1


def test_nor_does_the_preview(albers: Case, told: list[OutgoingMail]) -> None:
    shown = preview(fresh(albers), Answer("Ich komme."), by=albers.owner, page="…", at=now())
    assert MARKER not in shown


def test_what_they_may_see_of_the_timeline_tells_nothing_of_it_either(
    albers: Case, told: list[OutgoingMail]
) -> None:
    theirs = Entry.objects.filter(stream_id=albers.pk, audience=Audience.CUSTOMER)
    assert theirs.exists()
    for line in tell(theirs):
        assert MARKER not in line.sentence, line.kind


@pytest.mark.rule("S1.15")
def test_a_receipt_apologises_for_nothing_and_speaks_for_nobody(told: list[OutgoingMail]) -> None:
    (receipt,) = (mail for mail in told if mail.kind == "receipt")
    for word in ("leid", "Entschuldigung", "entschuldigen", " ich ", "Ich ", "bedauer"):
        assert word not in receipt.text
