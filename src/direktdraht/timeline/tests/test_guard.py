"""The database itself refuses to change history, on both engines."""

import datetime as dt

import pytest
from django.db import DatabaseError, connection, transaction
from django.db.models import F

from direktdraht.cases.acting import move, promise
from direktdraht.cases.models import Case
from direktdraht.commitments.committing import NewTime
from direktdraht.commitments.models import Commitment, CommitmentMove
from direktdraht.correspondence.files import add_file
from direktdraht.correspondence.models import File, Message
from direktdraht.kit.clock import now
from direktdraht.mail.models import RawMail
from direktdraht.timeline.guard import expected_triggers, guard_lifted, install_guard, installed_triggers
from direktdraht.timeline.models import Entry
from tests.record import nothing_changes

pytestmark = pytest.mark.rule("S2.24")

UNCHANGEABLE = [
    (Entry, "kind", "case.closed"),
    (Entry, "data", {}),
    (Entry, "audience", "staff"),
    (Entry, "at", None),
    (Entry, "seq", F("seq") + 100),
    (Entry, "by_name", "Jemand anders"),
    (Message, "text", "Das habe ich nie gesagt."),
    (Message, "subject", "Etwas anderes"),
    (Message, "direction", "out"),
    (Message, "at", None),
    (File, "content", b"ersetzt"),
    (File, "name", "anders.pdf"),
    (Case, "verbatim", "Alles halb so wild."),
    (Case, "opened_at", None),
    (Commitment, "what", "Etwas Kleineres"),
    (Commitment, "first_due_at", None),
    (CommitmentMove, "from_at", None),
    (CommitmentMove, "why", "Ein anderer Grund"),
    (RawMail, "content", b"ersetzt"),
    (RawMail, "digest", "0"),
]


@pytest.fixture
def filled(albers: Case) -> Case:
    at, by, hour = now(), albers.owner, dt.timedelta(hours=1)
    commitment = promise(albers, what="Fassung 2", due_at=at + hour + hour, by=by, at=at)
    move(albers, commitment, NewTime(at + 3 * hour, "Zwei Bilder fehlen noch"), by=by, at=at)
    add_file(
        albers.pk, name="a.pdf", content_type="", content=b"%PDF", at=at, by_person=by, for_customer=False
    )
    return albers


@pytest.mark.parametrize(("model", "column", "value"), UNCHANGEABLE)
def test_history_cannot_be_changed(filled: Case, model: type, column: str, value: object) -> None:
    value = now() if value is None else value
    with nothing_changes(), pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        model.objects.update(**{column: value})


@pytest.mark.parametrize("table", sorted({model._meta.db_table for model, *_ in UNCHANGEABLE}))
def test_history_cannot_be_deleted(filled: Case, table: str) -> None:
    with (
        nothing_changes(),
        pytest.raises(DatabaseError, match="append-only"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(f'DELETE FROM "{table}"')


def test_what_is_not_history_may_change(filled: Case) -> None:
    assert Case.objects.update(title="Kurz") == 1
    assert Commitment.objects.update(kept_at=now()) == 1


def test_every_declared_trigger_is_in_place_and_can_be_put_there_again(db: None) -> None:
    install_guard()
    install_guard()
    assert installed_triggers() == expected_triggers()
    assert len(expected_triggers()) == 24


def test_the_guard_is_lifted_for_erasure_alone_and_back_even_after_a_failure(filled: Case) -> None:
    def erase() -> None:
        with guard_lifted():
            assert installed_triggers() == set()
            Message.objects.update(text="[…]")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        erase()
    assert installed_triggers() == expected_triggers()
