"""The timeline takes turns, keeps order, and belongs to the transaction of the change that it tells of."""

import pytest
from django.db import transaction
from pytest_django import DjangoAssertNumQueries

from direktdraht.cases.models import Case
from direktdraht.correspondence.happenings import NoteWritten
from direktdraht.kit.clock import now
from direktdraht.timeline.models import Audience, Entry
from direktdraht.timeline.reading import tell
from direktdraht.timeline.recording import open_stream, record, recording_together
from tests.cast import People
from tests.record import nothing_changes, written


def test_entries_are_numbered_in_the_order_in_which_they_were_recorded(house: People) -> None:
    stream = open_stream(at=now())
    record(stream.pk, NoteWritten(message=1), NoteWritten(message=2), by=house.clara, at=now())
    record(stream.pk, NoteWritten(message=3), at=now())
    assert [(entry.seq, entry.data["message"]) for entry in stream.entries.all()] == [(1, 1), (2, 2), (3, 3)]
    stream.refresh_from_db()
    assert stream.last_seq == 3


@pytest.mark.rule("S2.14")
def test_an_entry_names_who_did_it_or_the_customer_or_nobody(house: People) -> None:
    stream = open_stream(at=now())
    record(stream.pk, NoteWritten(message=1), by=house.clara, at=now())
    record(stream.pk, NoteWritten(message=2), by_name="Dr. Henrik Albers", at=now())
    record(stream.pk, NoteWritten(message=3), at=now())
    assert [entry.by_name for entry in stream.entries.all()] == ["Clara Vogt", "Dr. Henrik Albers", ""]
    assert [entry.by_person for entry in stream.entries.all()] == [house.clara, None, None]


def test_the_kind_says_who_may_see_it_unless_the_verb_does(house: People) -> None:
    stream = open_stream(at=now())
    record(stream.pk, NoteWritten(message=1), at=now())
    record(stream.pk, NoteWritten(message=2), audience=Audience.CUSTOMER, at=now())
    assert [line.is_for_customer for line in tell(stream.entries.all())] == [False, True]


@pytest.mark.django_db(transaction=True)
def test_nothing_is_recorded_outside_a_transaction() -> None:
    stream = open_stream(at=now())
    with pytest.raises(RuntimeError, match="transaction"):
        record(stream.pk, NoteWritten(message=1), at=now())
    assert not Entry.objects.exists()


def test_what_several_verbs_record_together_keeps_its_order_in_two_queries(
    house: People, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    one, other = open_stream(at=now()), open_stream(at=now())
    with django_assert_num_queries(2), recording_together():
        record(one.pk, NoteWritten(message=1), by=house.clara, at=now())
        record(other.pk, NoteWritten(message=7), at=now())
        with recording_together():
            record(one.pk, NoteWritten(message=2), NoteWritten(message=3), at=now())
    told = [(entry.seq, entry.data["message"], entry.by_name) for entry in one.entries.all()]
    assert told == [(1, 1, "Clara Vogt"), (2, 2, ""), (3, 3, "")]
    assert [entry.data["message"] for entry in other.entries.all()] == [7]


def test_of_what_fails_nothing_is_recorded_later(house: People) -> None:
    stream = open_stream(at=now())

    def failing_verb() -> None:
        with recording_together():
            record(stream.pk, NoteWritten(message=1), at=now())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        failing_verb()
    record(stream.pk, NoteWritten(message=2), at=now())
    assert [entry.data["message"] for entry in stream.entries.all()] == [2]


def test_a_verb_that_fails_leaves_no_entry_and_no_gap(albers: Case) -> None:
    def failing_verb() -> None:
        with transaction.atomic():
            record(albers.pk, NoteWritten(message=1), at=now())
            raise ZeroDivisionError

    with nothing_changes(), pytest.raises(ZeroDivisionError):
        failing_verb()
    before = albers.stream.entries.count()
    with written(albers) as new:
        record(albers.pk, NoteWritten(message=2), at=now())
    assert new.entry.seq == before + 1


def test_a_very_long_name_is_cut_and_loses_no_entry(house: People) -> None:
    stream = open_stream(at=now())
    record(stream.pk, NoteWritten(message=1), by_name="a" * 320, at=now())
    assert stream.entries.get().by_name == "a" * 200
