"""The answer: previewed as it leaves, with what it promises and the news it takes along, and nothing else."""

import datetime as dt

import pytest

from direktdraht.cases.acting import do, keep, promise
from direktdraht.cases.answering import Answer, Promise, answer_customer, keep_draft, preview
from direktdraht.cases.closing import close_case
from direktdraht.cases.confirming import note_spoken_yes
from direktdraht.cases.models import Case, NextKind
from direktdraht.commitments.doing import Deed
from direktdraht.commitments.models import Commitment, InformDuty
from direktdraht.correspondence.files import add_file, file_bytes
from direktdraht.correspondence.links import address, fill_addresses, link_for
from direktdraht.correspondence.models import Draft, File
from direktdraht.customers.models import Contact
from direktdraht.kit.clock import now
from direktdraht.mail.models import MailServer
from direktdraht.mail.sending import send_due
from tests.cast import People
from tests.record import fresh, nothing_changes, refused, written
from tests.sink import Sink

HOUR = dt.timedelta(hours=1)
WORDS = (
    "Guten Tag, Herr Dr. Albers,\n\ndas darf nicht sein. Ich bin morgen um 14 Uhr bei Ihnen.\n\n{page:1} „%s“"
)


def answer(**more: object) -> Answer:
    promises = [
        Promise("Fassung 2 mit allen Bildern", now() + 2 * HOUR),
        Promise("Ich bin morgen um 14 Uhr bei Ihnen", now() + 20 * HOUR, is_presence=True, in_text=True),
    ]
    return Answer(**{"words": WORDS, "promises": promises, **more})  # type: ignore[arg-type]


def test_an_answer_ends_their_waiting_and_keeps_what_it_promises(albers: Case) -> None:
    at = now()
    with written(albers) as new:
        message = answer_customer(albers, answer(), by=albers.owner, at=at)
    assert new.kinds == [
        "letter.sent",
        "commitment.made",
        "commitment.presence_promised",
        "commitment.presence_asked",
    ]
    assert (message.text, new.mail.kind, new.mail.due_at) == (WORDS, "letter", at)
    case = fresh(albers)
    assert (case.waits_since, case.last_word_at) == (None, at)
    first = Commitment.objects.get(is_presence=False)
    assert (case.next_kind, case.next_id, case.next_at) == (NextKind.COMMITMENT, first.pk, first.due_at)
    assert [duty.carried_by for duty in InformDuty.objects.all()] == [message, message]
    assert "Fassung 2" in new.mail.text
    assert new.mail.text.count("morgen um 14 Uhr bei Ihnen") == 1, "what the words say already gets no line"


def test_it_takes_untold_news_along_once(albers: Case) -> None:
    by = albers.owner
    one = promise(albers, what="Rückruf bis neun", due_at=now() + HOUR, by=by, at=now())
    keep(albers, one, by=by, at=now())
    do(albers, Deed("Reif abgezogen", now(), for_customer=False), by=by, at=now())
    first = answer_customer(albers, answer(promises=()), by=by, at=now()).outgoing
    second = answer_customer(albers, answer(promises=()), by=by, at=now()).outgoing
    assert first
    assert second
    assert first.text.count("Rückruf bis neun") == 1, "kept already: the promise is no news of its own"
    assert "Rückruf" not in second.text
    assert "Reif" not in first.text


@pytest.mark.parametrize("untold", [False, True])
def test_what_was_previewed_is_what_arrives_byte_for_byte_but_for_the_address(
    albers: Case, sink: Sink, untold: bool
) -> None:
    at = now()
    if untold:
        promise(albers, what="Rückruf – bis „neun“", due_at=at + HOUR, by=albers.owner, at=at)
    contact, letter = fresh(albers).complainant, answer()
    shown = preview(albers, letter, by=albers.owner, page="ADDRESS", at=at)
    with nothing_changes():
        assert preview(fresh(albers), letter, by=albers.owner, page="ADDRESS", at=at) == shown
    answer_customer(albers, letter, by=albers.owner, at=at)
    MailServer.objects.create(pk=1, host=sink.host, port=sink.port, security="none")
    send_due(at, 20, worker="test", fill_text=fill_addresses, file_bytes=file_bytes)
    (arrived,) = sink.to("albers@bankhaus-albers.test")
    page = address(link_for(albers.pk, contact, at=at))
    assert arrived.text.replace("\r\n", "\n") == shown.replace("ADDRESS", page)


def test_files_travel_along_and_are_theirs_to_see_from_then_on(albers: Case) -> None:
    file = add_file(
        albers.pk,
        name="Plan.pdf",
        content_type="application/pdf",
        content=b"%PDF",
        at=now(),
        for_customer=False,
    )
    message = answer_customer(albers, answer(files=[file]), by=albers.owner, at=now())
    assert message.outgoing
    assert message.outgoing.attachments == [{"name": "Plan.pdf", "type": "application/pdf", "file": file.pk}]
    file = File.objects.get()
    assert (file.for_customer, file.message) == (True, message)


def test_ones_own_draft_is_gone_with_it_and_nobody_elses(albers: Case, house: People) -> None:
    for person in (house.clara, house.miriam):
        keep_draft(albers, text="Angefangen", beside={}, by=person, at=now())
    answer_customer(albers, answer(), by=house.clara, at=now())
    assert [draft.person for draft in Draft.objects.all()] == [house.miriam]


def test_what_is_refused(albers: Case) -> None:
    by = albers.owner
    with refused():
        answer_customer(albers, answer(words=" \n"), by=by, at=now())
    with refused("vorbei|passed"):
        answer_customer(albers, answer(promises=[Promise("Gestern", now() - HOUR)]), by=by, at=now())
    Contact.objects.update(email="")
    with refused("Albers"):
        answer_customer(fresh(albers), answer(), by=by, at=now())


def test_a_closed_case_is_not_answered(albers: Case) -> None:
    note_spoken_yes(albers, by=albers.owner, at=now())
    close_case(albers, outcome=Case.Outcome.SOLVED, by=albers.owner, at=now())
    with refused("geschlossen|closed"):
        answer_customer(albers, answer(), by=albers.owner, at=now())
