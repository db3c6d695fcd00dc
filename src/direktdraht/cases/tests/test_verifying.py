"""`verify` finds each disagreement: every row here is broken with the guard lifted, and one line says so."""

import datetime as dt
from collections.abc import Callable

import pytest
from django.db import connection
from django.db.models import F

from direktdraht.cases.acting import keep, promise
from direktdraht.cases.answering import Answer, answer_customer
from direktdraht.cases.models import Case
from direktdraht.cases.verifying import verify
from direktdraht.commitments.models import Commitment
from direktdraht.correspondence.models import Message
from direktdraht.kit.clock import now
from direktdraht.mail.models import IncomingMail, RawMail
from direktdraht.staff.models import Person
from direktdraht.timeline.guard import guard_lifted
from direktdraht.timeline.models import Entry, Stream
from tests.record import nothing_changes

pytestmark = pytest.mark.rule("S2.24")
DAY = dt.timedelta(days=1)


@pytest.fixture
def lived(albers: Case, tran: Case) -> Case:
    """Dr. Albers's case with an answer, a promise kept and one open; the mails understood."""
    by, at = albers.owner, now()
    answer_customer(albers, Answer("Ich komme."), by=by, at=at)
    keep(albers, promise(albers, what="Rückruf", due_at=at + DAY, by=by, at=at), by=by, at=at)
    promise(albers, what="Fassung 2", due_at=at + DAY, by=by, at=at)
    for message in Message.objects.filter(incoming__isnull=False):
        IncomingMail.objects.filter(pk=message.incoming_id).update(
            done_at=at, outcome="new_case", stream=message.stream_id
        )
    return albers


def test_a_house_whose_record_agrees_has_nothing_to_say(lived: Case) -> None:
    with nothing_changes():
        assert verify() == []


def drop_trigger() -> None:
    on = " ON timeline_entry" if connection.vendor == "postgresql" else ""
    with connection.cursor() as cursor:
        cursor.execute(f"DROP TRIGGER dd_timeline_entry_update{on}")


def last(kind: str) -> Entry:
    return Entry.objects.filter(kind=kind).order_by("pk").last()  # type: ignore[return-value]


def replace_data(kind: str, **data: object) -> None:
    entry = last(kind)
    Entry.objects.filter(pk=entry.pk).update(data=entry.data | data)


def owner_is(name: str) -> None:
    Case.objects.filter(customer__name="Bankhaus Albers").update(owner=Person.objects.get(given_name=name))


ALBERS = Case.objects.filter(customer__name="Bankhaus Albers")
OPEN = Commitment.objects.filter(what="Fassung 2")
NOTHING_NEXT = {"next_at": None, "next_kind": "", "next_id": None}
KEPT = Commitment.objects.filter(what="Rückruf")

# What is broken → words of the one line that says so.
BROKEN: list[tuple[str, Callable[[], object], str]] = [
    ("an entry is gone", lambda: last("commitment.made").delete(), "counted"),
    ("the count is wrong", lambda: Stream.objects.update(last_seq=F("last_seq") + 1), "counted"),
    ("a gap", lambda: Entry.objects.filter(pk=last("commitment.made").pk).update(seq=99), "counted"),
    ("it begins at nought", lambda: Entry.objects.filter(seq=1).update(seq=0), "counted"),
    ("no opening", lambda: Entry.objects.filter(kind="case.opened").update(kind="x"), "begin"),
    ("another owner", lambda: owner_is("Petra"), "has owner"),
    ("another owner was named", lambda: replace_data("case.owner_named", owner=0), "has owner"),
    ("another way", lambda: ALBERS.all().update(channel="direct_line"), "came by"),
    ("closed without an entry", lambda: ALBERS.all().update(closed_at=now(), **NOTHING_NEXT), "is closed"),
    ("put away without an entry", lambda: ALBERS.all().update(put_away_at=now(), **NOTHING_NEXT), "put away"),
    ("next is later", lambda: ALBERS.all().update(next_at=F("next_at") + DAY), "says next"),
    ("next is something else", lambda: ALBERS.all().update(next_kind="promise"), "says next"),
    (
        "a word without an entry",
        lambda: Entry.objects.filter(kind="letter.sent").update(kind="x"),
        "has no entry",
    ),
    (
        "a letter that was never queued",
        lambda: Message.objects.filter(kind="letter").update(outgoing=None),
        "never queued",
    ),
    ("another time", lambda: OPEN.all().update(due_at=now() + 9 * DAY), "is due"),
    (
        "promised for another time",
        lambda: replace_data("commitment.made", due_at="2020-01-01T00:00:00+00:00"),
        "is due",
    ),
    ("never promised", lambda: Entry.objects.filter(kind="commitment.made").update(kind="x"), "is due"),
    ("kept without an entry", lambda: OPEN.all().update(kept_at=now()), "whether it is open"),
    ("open though it was kept", lambda: KEPT.all().update(kept_at=None), "whether it is open"),
    ("nothing became of a mail", lambda: IncomingMail.objects.update(outcome=""), "nothing became"),
    ("a mail without its words", lambda: Message.objects.update(incoming=None), "without its words"),
    (
        "other bytes",
        lambda: RawMail.objects.filter(pk=RawMail.objects.first().pk).update(digest="0" * 64),
        "bytes of raw mail",
    ),
    ("bytes that cannot be read", lambda: RawMail.objects.update(content=b"\0\1"), "bytes of raw mail"),
]


@pytest.mark.parametrize(("what", "break_it", "words"), BROKEN, ids=[row[0] for row in BROKEN])
def test_what_disagrees_is_found(lived: Case, what: str, break_it: Callable[[], object], words: str) -> None:
    with guard_lifted():
        break_it()
    assert any(words in line for line in verify()), verify()


def test_a_missing_guard_is_found(lived: Case) -> None:
    drop_trigger()
    assert verify() == ["the guard dd_timeline_entry_update is not in place"]
