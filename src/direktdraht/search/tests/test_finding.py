"""What the index finds, on whichever database these tests run."""

import datetime as dt

import pytest
from django.db import transaction

from direktdraht.kit.clock import now
from direktdraht.search.finding import MOST_COUNTED, asked, find_names, find_words
from direktdraht.search.indexing import forget_document, index_document
from direktdraht.search.models import Document, Kind
from direktdraht.search.reindexing import Findable, reindex

pytestmark = pytest.mark.django_db


def note(number: int, text: str, *, kind: Kind = Kind.MESSAGE, replaces: bool = False) -> None:
    index_document(kind, number, stream_id=None, at=now(), text=text, replaces=replaces)


def found(question: str, before: int | None = None) -> list[int]:
    return [row.object_id for row in find_words(asked(question), before=before).documents]


@pytest.mark.parametrize(
    "question",
    ["strasse", "STRASSE", "Straße", "stra", "mueller straße", "Müllers", "lamp", "2026-0417", "0417"],
)
def test_it_is_found_however_it_is_spelled(question: str) -> None:
    note(1, "Frau Müller, Lampenstraße 7: die Straße ist gesperrt, Fall 2026-0417, die Lampen auch")
    note(2, "etwas anderes")
    assert found(question) == [1]


@pytest.mark.parametrize("question", ["0171 39200 77", "+49 171 3920077", "0171392", "39200"])
def test_a_telephone_number_is_found_however_it_is_written(question: str) -> None:
    note(1, "Mobil: 0171 39200 77")
    assert found(question) == [1]


def test_every_word_must_be_there_and_the_newest_comes_first() -> None:
    note(1, "Beamer flackert")
    note(2, "Beamer brummt")
    note(3, "Der Beamer flackert wieder")
    assert found("beamer flackert") == [3, 1]
    assert found("beamer qualmt") == []


@pytest.mark.parametrize(
    "question", ["", "?", "a", "OR", '" OR "', "beamer' | 'x", "beamer\\", "(", "\ue000name", "*"]
)
def test_nothing_typed_is_an_error_or_an_instruction(question: str) -> None:
    note(1, "Lampe")
    note(2, "Meier", kind=Kind.CUSTOMER)
    assert found(question) == []
    assert find_names(asked(question), limit=5) == []


def test_names_are_found_apart_from_words() -> None:
    note(1, "Bankhaus Albers Freiburg", kind=Kind.CUSTOMER)
    note(2, "Albers: so nicht")
    assert found("albers") == [2]
    assert [row.object_id for row in find_names(asked("albers"), limit=5)] == [1]


def test_pages_follow_each_other_without_gap_and_the_count_stops_at_fifty() -> None:
    for number in range(130):
        note(number, "Der Beamer flackert")
    first = find_words(asked("beamer"))
    assert [row.object_id for row in first.documents] == list(range(129, 109, -1))
    assert first.count == MOST_COUNTED + 1 == 51
    note(500, "Der Beamer, gerade eben")
    second = find_words(asked("beamer"), before=first.next_before)
    assert [row.object_id for row in second.documents] == list(range(109, 89, -1))
    assert second.count is None
    last = find_words(asked("beamer"), before=second.documents[-1].pk - 70)
    assert last.next_before is None or last.documents


@pytest.mark.parametrize(
    ("newest", "dearer"), [((4, 1000), 0), ((4, 8), 0), ((1000,), 9), ((1,), 9), ((), 9)]
)
def test_each_way_through_postgresql_finds_the_same(
    monkeypatch: pytest.MonkeyPatch, newest: tuple[int, ...], dearer: int
) -> None:
    monkeypatch.setattr("direktdraht.search.store._NEWEST", newest)
    monkeypatch.setattr("direktdraht.search.store._DEARER", dearer)
    for number in range(40):
        note(number, "Beamer" if number % 3 == 0 else "Lampe")
    note(41, "Beamer GmbH", kind=Kind.CUSTOMER)
    everything = [number for number in range(39, -1, -1) if number % 3 == 0]
    assert found("beamer") == everything
    page = find_words(asked("beamer"), size=5)
    rest = find_words(asked("beamer"), size=5, before=page.next_before)
    assert [row.object_id for row in (*page.documents, *rest.documents)] == everything[:10]


def test_a_beginning_stands_for_the_words_behind_a_frequent_one_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("direktdraht.search.store._FREQUENT", 3)
    for number in range(5):
        note(number, "Die Lieferung fehlt")
    note(5, "Der Lieferant schweigt, die Lieferung auch")
    note(6, "Lieferungsverzug")
    note(7, "Liebe Grüße")
    assert found("lief") == found("liefer") == [6, 5, 4, 3, 2, 1, 0]
    assert found("lieferung") == [6, 5, 4, 3, 2, 1, 0]
    assert found("lieferungsv") == [6]


def test_of_many_words_that_begin_so_the_frequent_ones_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("direktdraht.search.store._MOST_COMPLETIONS", 2)
    for number, text in enumerate(("Lampenbär Lampenzoo", "Lampenzoo", "Lampenbär", "Lampe", "Lampenaal")):
        note(number, text)
    assert set(found("lampen")) >= {0, 1, 2, 3}


def test_looking_for_the_words_behind_a_beginning_comes_to_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("direktdraht.search.store._MOST_PASSED", 10)
    for number in range(30):
        note(number, f"Lampe{chr(ord('a') + number % 26)}x")
    note(40, "Lampe")
    assert 40 in found("lamp")


def test_of_a_name_that_hundreds_bear_some_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("direktdraht.search.store._ENOUGH_NAMES", 3)
    for number in range(8):
        note(number, "Bäckerei Müller", kind=Kind.CUSTOMER)
    names = [row.object_id for row in find_names(asked("müller"), limit=3)]
    assert len(names) == 3
    assert names == sorted(names, reverse=True)


def test_what_changed_is_found_by_its_new_words_only() -> None:
    note(1, "Hotel Löwen", kind=Kind.CUSTOMER)
    note(1, "Gasthaus Adler", kind=Kind.CUSTOMER, replaces=True)
    assert find_names(asked("löwen"), limit=5) == []
    assert len(find_names(asked("adler"), limit=5)) == 1


def test_what_is_forgotten_is_not_found() -> None:
    note(1, "Beamer")
    forget_document(Kind.MESSAGE, 1)
    assert found("beamer") == []


def test_a_rollback_leaves_nothing() -> None:
    with transaction.atomic():
        note(1, "Beamer")
        transaction.set_rollback(True)
    assert found("beamer") == []
    note(2, "Lampe")
    assert found("beamer") == []


@pytest.mark.django_db(transaction=True)
def test_indexing_outside_a_transaction_is_refused() -> None:
    with pytest.raises(RuntimeError, match="transaction"):
        note(1, "Beamer")


def test_reindexing_puts_everything_in_order_of_time() -> None:
    note(7, "Beamer alt und weg")
    at = now()

    def rows(*numbers: int) -> list[Findable]:
        return [Findable(Kind.MESSAGE, n, None, at + dt.timedelta(hours=n), f"Beamer {n}") for n in numbers]

    assert reindex([iter(rows(1, 4, 5)), iter(rows(2, 3, 6))]) == 6
    assert found("beamer") == [6, 5, 4, 3, 2, 1]
    assert Document.objects.count() == 6
