"""Rows of one stretch of history on their way into the database, each with a key that is known before it is written."""

import datetime as dt
import functools
import itertools
import json
from collections import defaultdict
from collections.abc import Mapping
from typing import Any, TypeVar

from django.core.management.color import no_style
from django.db import connection
from django.db.models import Max, Model
from django.db.models.base import ModelState

from direktdraht.bench.bulk import moment, write_documents, write_models, write_rows
from direktdraht.cases.clocks import counting
from direktdraht.cases.models import Case, KeyDate, Look, Signal
from direktdraht.commitments.models import Action, Commitment, InformDuty
from direktdraht.correspondence.models import Link, Message
from direktdraht.mail.models import IncomingMail, OutgoingMail, RawMail
from direktdraht.search.models import Document
from direktdraht.search.reindexing import Findable
from direktdraht.staff.models import Person
from direktdraht.timeline.kinds import Happening
from direktdraht.timeline.models import Entry, Stream

# A row stands behind those it points at.
_ORDER: tuple[type[Model], ...] = (
    *(Stream, RawMail, IncomingMail, OutgoingMail, Message, Case, Look, Link, Signal, KeyDate, Commitment),
    *(Action, InformDuty),
)
_OF_AN_ENTRY = ("stream_id", "seq", "kind", "data", "audience", "by_person_id", "by_name", "at")
M = TypeVar("M", bound=Model)


class Rows:
    """Kept until written; keys go on from where the tables end."""

    def __init__(self) -> None:
        self._keys = {model: itertools.count(_last_key(model) + 1) for model in _ORDER if model is not Case}
        self._waiting: dict[type[Model], list[Model]] = defaultdict(list)
        # More than of all others together, and nobody here reads them: no objects.
        self._entries: list[tuple[Any, ...]] = []
        self._findable: list[Findable] = []
        self.counting = counting()

    def add(self, model: type[M], **facts: Any) -> M:
        """A new row with its key; facts are named as its columns are. A case has its stream's key."""
        row = model.__new__(model)
        # Django's own way to make an object costs more than all else that is done for a row here.
        vars(row).update(_blank(model), _state=ModelState(), **facts)
        if model is not Case:
            row.pk = next(self._keys[model])
        self._waiting[model].append(row)
        return row

    def add_findable(self, findable: Findable) -> None:
        self._findable.append(findable)

    def tell(
        self,
        stream: Stream,
        happening: Happening,
        at: dt.datetime,
        *,
        by: Person | str | None = None,
        audience: str = "",
    ) -> None:
        """One more entry, numbered as record() would. by is a colleague, or the name of a customer."""
        stream.last_seq += 1
        person, name = (by.pk, by.name) if isinstance(by, Person) else (None, by or "")
        said = (happening.name, json.dumps(vars(happening)), audience or happening.audience)
        self._entries.append((stream.pk, stream.last_seq, *said, person, name, moment(at)))

    def write(self) -> None:
        for model in _ORDER:
            write_models(model, self._waiting.pop(model, []))
        write_rows(Entry._meta.db_table, _OF_AN_ENTRY, self._entries)
        write_documents(sorted(self._findable, key=lambda row: row.at))
        self._entries, self._findable = [], []


def set_sequences() -> None:
    """PostgreSQL goes on counting behind the keys that were given by hand; SQLite does so by itself."""
    statements = connection.ops.sequence_reset_sql(no_style(), [*_ORDER, Document])
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)


@functools.cache
def _blank(model: type[Model]) -> Mapping[str, Any]:
    """What stands in a row of which nothing is said."""
    return vars(model())


def _last_key(model: type[Model]) -> int:
    return model._default_manager.aggregate(last=Max("pk"))["last"] or 0
