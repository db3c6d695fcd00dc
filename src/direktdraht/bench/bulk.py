"""Many rows of a table at once: COPY on PostgreSQL, one prepared statement on SQLite, and nothing composed anew."""

import functools
import json
import operator
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from django.db import connection
from django.db.models import DateTimeField, JSONField, Max, Model

from direktdraht.search.models import NAMES, Document
from direktdraht.search.reindexing import Findable
from direktdraht.search.store import NAMING
from direktdraht.search.tokens import tokens_of

Values = Sequence[Any]
Prepare = Callable[[Any], Any]


def write_rows(table: str, columns: Sequence[str], rows: Iterable[Values]) -> None:
    """Rows whose values the driver takes as they are, in the order of the columns."""
    quote = connection.ops.quote_name
    into = f"{quote(table)} ({', '.join(map(quote, columns))})"
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            with cursor.copy(f"COPY {into} FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row)
        else:
            places = ", ".join(["%s"] * len(columns))
            cursor.executemany(f"INSERT INTO {into} VALUES ({places})", list(rows))


def write_models(model: type[Model], rows: Iterable[Model]) -> None:
    """Objects that have their keys already."""
    fields = model._meta.concrete_fields
    take = operator.itemgetter(*(field.attname for field in fields))
    prepared = [(place, prepare) for place, field in enumerate(fields) if (prepare := _prepared_by(field))]

    def values() -> Iterator[Values]:
        for row in rows:
            taken = list(take(vars(row)))
            for place, prepare in prepared:
                taken[place] = prepare(taken[place])
            yield taken

    write_rows(model._meta.db_table, [str(field.column) for field in fields], values())


def _prepared_by(field: Any) -> Prepare | None:
    if isinstance(field, DateTimeField):
        return moment
    return _json if isinstance(field, JSONField) else None


@functools.lru_cache(maxsize=10_000)
def moment(value: Any) -> Any:
    """As the database takes it; most rows of a case share theirs with others."""
    return connection.ops.adapt_datetimefield_value(value)


def _json(value: Any) -> str:
    return json.dumps(value)


def write_documents(rows: Sequence[Findable]) -> None:
    """Make them findable, in this order: what search/store.py does one by one for the verbs."""
    first = (Document.objects.aggregate(last=Max("pk"))["last"] or 0) + 1
    documents = [
        (pk, row.kind, row.object_id, row.stream_id, moment(row.at)) for pk, row in enumerate(rows, first)
    ]
    columns = ["id", "kind", "object_id", "stream_id", "at"]
    words = [" ".join(_tokens(row)) for row in rows]
    if connection.vendor == "postgresql":
        both = ((*document, said) for document, said in zip(documents, words, strict=True))
        write_rows("search_document", [*columns, "words"], both)
    else:
        write_rows("search_document", columns, documents)
        write_rows("search_words", ["rowid", "words"], enumerate(words, first))


def _tokens(row: Findable) -> set[str]:
    return tokens_of(row.text) | ({NAMING} if row.kind in NAMES else set())
