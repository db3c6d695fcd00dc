"""Everything indexed anew, from the oldest to the newest, so that the newest is found first again."""

import datetime as dt
import heapq
import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.db import transaction

from direktdraht.search import store
from direktdraht.search.indexing import index_document
from direktdraht.search.models import Kind

_AT_ONCE = 200


@dataclass(frozen=True)
class Findable:
    """A row as index_document() takes it."""

    kind: Kind
    object_id: int
    stream_id: int | None
    at: dt.datetime
    text: str


def index(row: Findable, *, replaces: bool = False) -> None:
    """Make one row findable; see index_document()."""
    index_document(
        row.kind, row.object_id, stream_id=row.stream_id, at=row.at, text=row.text, replaces=replaces
    )


def reindex(sources: Iterable[Iterator[Findable]]) -> int:
    """Take the index away and build it again out of sources, each in order of time. Answers how many there are.

    In many short transactions: verbs go on meanwhile and nobody waits, but less is found until it is done.
    What a verb made findable meanwhile is replaced, not doubled.
    """
    with transaction.atomic():
        store.clear()
    count = 0
    rows = heapq.merge(*sources, key=lambda row: row.at)
    while batch := list(itertools.islice(rows, _AT_ONCE)):
        with transaction.atomic():
            for row in batch:
                index(row, replaces=True)
        count += len(batch)
    return count
