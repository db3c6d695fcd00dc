"""What is written in bulk is what the verbs would have written one by one."""

import datetime as dt

from django.db import transaction

from direktdraht.bench.bulk import write_documents, write_models
from direktdraht.mail.models import OutgoingMail
from direktdraht.search.asking import read_question
from direktdraht.search.finding import find_words
from direktdraht.search.models import Document, Kind
from direktdraht.search.reindexing import Findable, index
from direktdraht.search.store import newest

AT = dt.datetime(2026, 11, 20, 9, 30, 0, 120, tzinfo=dt.UTC)


def mail(key: int, **more: object) -> OutgoingMail:
    said = {
        "kind": "letter",
        "to_address": "a@b.example",
        "subject": "Größe",
        "text": 'Ein "Wort"\n\\N\tübrig',
    }
    return OutgoingMail(pk=key, message_id=f"<{key}@b.example>", due_at=AT, cc=["ä", key], **said | more)


def test_rows_in_bulk_are_those_of_save(db: None) -> None:
    mail(1).save(force_insert=True)
    with transaction.atomic():
        write_models(OutgoingMail, [mail(2), mail(3, sent_at=AT, claimed_until=AT)])
    one, two, three = OutgoingMail.objects.order_by("pk").values()
    its_own = {"id": 2, "message_id": "<2@b.example>", "cc": ["ä", 2]}
    assert two == one | its_own
    assert (three["sent_at"], three["claimed_until"], two["sent_at"]) == (AT, AT, None)


def test_documents_in_bulk_are_found_like_any_other_newest_first(db: None) -> None:
    with transaction.atomic():
        index(Findable(Kind.MESSAGE, 1, None, AT, "Der Beamer fiel aus"))
        write_documents(
            [
                Findable(Kind.DEED, 2, None, AT, "Beamer getauscht, Nr. 2026-0417"),
                Findable(Kind.CONTACT, 3, None, AT, "Änne Beamer"),
            ]
        )
    of_words = find_words(read_question("beamer")).documents
    assert [document.object_id for document in of_words] == [2, 1]
    assert [document.object_id for document in find_words(read_question("20260417")).documents] == [2]
    names = newest(read_question("beamer"), names=True, before=None, size=5, limit=5).documents
    assert [document.object_id for document in names] == [3]
    assert Document.objects.get(object_id=2, kind=Kind.DEED).at == AT
