"""Rows of one stretch of history on their way into the database, each with a key that is known before it is written."""

import dataclasses
import datetime as dt
import itertools
from collections import defaultdict
from collections.abc import Iterable
from typing import TypeVar

from django.core.management.color import no_style
from django.db import connection
from django.db.models import Max, Model

from direktdraht.cases.clocks import counting
from direktdraht.cases.models import Case, KeyDate, Look, Signal
from direktdraht.commitments.models import Action, Commitment, InformDuty
from direktdraht.correspondence.models import Link, Message
from direktdraht.mail.models import IncomingMail, OutgoingMail, RawMail
from direktdraht.search.reindexing import Findable, index
from direktdraht.timeline.kinds import Happening
from direktdraht.timeline.models import Entry, Stream

# A row stands behind those it points at.
_ORDER: tuple[type[Model], ...] = (
    *(Stream, RawMail, IncomingMail, OutgoingMail, Message, Case, Look, Link, Signal, KeyDate, Commitment),
    *(Action, InformDuty, Entry),
)
M = TypeVar("M", bound=Model)


class Rows:
    """Kept until written; keys go on from where the tables end."""

    def __init__(self) -> None:
        self._keys = {model: itertools.count(_last_key(model) + 1) for model in _ORDER if model is not Case}
        self._waiting: dict[type[Model], list[Model]] = defaultdict(list)
        self._findable: list[Findable] = []
        self.counting = counting()

    def add(self, row: M) -> M:
        """With its key; a case has its stream's already."""
        if row.pk is None:
            row.pk = next(self._keys[type(row)])
        self._waiting[type(row)].append(row)
        return row

    def add_findable(self, findable: Findable) -> None:
        self._findable.append(findable)

    def tell(
        self, stream: Stream, happening: Happening, at: dt.datetime, *, by: object = None, audience: str = ""
    ) -> None:
        """One more entry, numbered as record() would. by is a Person, or the name of a customer."""
        stream.last_seq += 1
        name = by if isinstance(by, str) else getattr(by, "name", "")
        self.add(
            Entry(
                stream=stream,
                seq=stream.last_seq,
                kind=happening.name,
                data=dataclasses.asdict(happening),
                audience=audience or happening.audience,
                by_person_id=None if isinstance(by, str) else getattr(by, "pk", None),
                by_name=name,
                at=at,
            )
        )

    def write(self) -> None:
        for model in _ORDER:
            waiting = self._waiting.pop(model, [])
            model._default_manager.bulk_create(waiting, batch_size=500)
        for findable in sorted(self._findable, key=lambda row: row.at):
            index(findable)
        self._findable = []


def set_sequences(models: Iterable[type[Model]] = _ORDER) -> None:
    """PostgreSQL goes on counting behind the keys that were given by hand; SQLite does so by itself."""
    statements = connection.ops.sequence_reset_sql(no_style(), list(models))
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)


def _last_key(model: type[Model]) -> int:
    return model._default_manager.aggregate(last=Max("pk"))["last"] or 0
