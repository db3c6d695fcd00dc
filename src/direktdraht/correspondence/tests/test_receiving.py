"""Words that reach us keep their author, their time and their track; a colleague's never leave the house."""

import pytest
from django.db import IntegrityError, transaction

from direktdraht.cases.models import Case
from direktdraht.correspondence.files import add_file
from direktdraht.correspondence.models import Message
from direktdraht.correspondence.receiving import note_call, receive_from_page, write_note
from direktdraht.kit.clock import now
from tests.record import fresh, written


def test_the_first_mail_keeps_words_attachments_and_its_raw_bytes(albers: Case) -> None:
    message = fresh(albers).first_message
    assert message is not None
    assert "Morgen um 14 Uhr ist Generalprobe." in message.text
    assert [one["name"] for one in message.enclosures] == ["Fassung 1 mit Anmerkungen.pdf", "makro.html"]
    assert message.incoming is not None
    assert b"Generalprobe" in message.incoming.raw.bytes()


def test_what_a_customer_writes_on_the_page_is_theirs(albers: Case) -> None:
    contact, at = fresh(albers).complainant, now()
    file = add_file(
        albers.pk,
        name="a.png",
        content_type="image/png",
        content=b"x",
        at=at,
        by_contact=contact,
        for_customer=True,
    )
    with written(albers) as new:
        message = receive_from_page(albers.pk, contact=contact, text="Hier ist es.", files=[file], at=at)
    assert (new.kinds, new.entry.by_name) == (["message.received"], "Dr. Henrik Albers")
    assert (message.direction, message.kind, list(message.files.all())) == ("in", "page", [file])


@pytest.mark.parametrize("incoming", [True, False])
def test_a_call_is_noted_for_colleagues(albers: Case, incoming: bool) -> None:
    contact = fresh(albers).complainant
    with written(albers) as new:
        call = note_call(
            albers.pk, contact=contact, text="Ist außer sich.", incoming=incoming, by=albers.owner, at=now()
        )
    assert (new.kinds, new.entry.audience, call.track) == (["call.noted"], "staff", "internal")
    assert "Ist außer sich." not in str(new.entry.data)
    assert call.is_human_word_of_ours is not incoming


def test_a_note_is_internal_and_the_database_insists(albers: Case) -> None:
    with written(albers) as new:
        note = write_note(albers.pk, text="Reif fragen.", by=albers.owner, at=now())
    assert (new.kinds, new.entry.audience, new.mails) == (["note.written"], "staff", [])
    assert not note.is_human_word_of_ours
    with pytest.raises(IntegrityError), transaction.atomic():
        Message.objects.create(
            stream_id=albers.pk, track="customer", direction="out", kind="note", text="Reif fragen.", at=now()
        )
