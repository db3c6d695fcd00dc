"""Rows written and read with SQL that is put together once.

Django composes the same statement anew every time, which costs several times what the database needs to carry it
out. That matters where a mail makes a dozen rows; elsewhere objects.create() and objects.get() are plain enough.
"""

import functools
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from django.db import DEFAULT_DB_ALIAS, connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import (
    AutoField,
    BigAutoField,
    BooleanField,
    CharField,
    DateTimeField,
    Field,
    ForeignKey,
    IntegerField,
    Model,
    TextField,
)

M = TypeVar("M", bound=Model)
Values = Callable[[Model, BaseDatabaseWrapper], list[Any]]
# Their values go to the database as they are; those of others (moments, JSON, bytes) the field prepares.
_PLAIN = (BooleanField, CharField, ForeignKey, IntegerField, TextField)


def insert(row: M) -> M:
    """Write a new row and give it its key, as objects.create() does; without signals, and without default values of
    the database."""
    _insert(row, *_inserting(type(row)))
    return row


def insert_if_missing(row: Model) -> bool:
    """The same, unless a row with its unique values is there already; whether it was written."""
    sql, values_of = _inserting(type(row))
    return _insert(row, sql.replace(" RETURNING", " ON CONFLICT DO NOTHING RETURNING"), values_of)


def update(row: Model, *names: str) -> None:
    """Write these fields of a row as they stand in it, as save(update_fields=names) does; without signals."""
    sql, values_of = _updating(type(row), names)
    database = _database()
    with database.cursor() as cursor:
        cursor.execute(sql, [*values_of(row, database), row.pk])


def read(sql: str, values: Sequence[Any], **models: type[Model]) -> list[tuple[Any, ...]]:
    """What a SELECT finds: for each row of its answer one object of each model, in this order.

    The columns stand in sql as the name of the model's table in it, in braces: "SELECT {c} FROM cases_case c", c=Case.
    """
    with _database().cursor() as cursor:
        cursor.execute(_selecting(sql, tuple(models.items())), values)
        found = cursor.fetchall()
    makers = [_making(model) for model in models.values()]
    rows = []
    for answer in found:
        row, place = [], 0
        for count, make in makers:
            row.append(make(answer[place : place + count]))
            place += count
        rows.append(tuple(row))
    return rows


def _insert(row: Model, sql: str, values_of: Values) -> bool:
    database = _database()
    with database.cursor() as cursor:
        cursor.execute(sql, values_of(row, database))
        found: Sequence[Any] | None = cursor.fetchone()
    if found is None:
        return False
    (row.pk,) = found
    row._state.adding, row._state.db = False, DEFAULT_DB_ALIAS
    return True


@functools.cache
def _inserting(model: type[Model]) -> tuple[str, Values]:
    """The statement, and what takes its values out of a row: all but what the database makes by itself."""
    fields = [
        field
        for field in model._meta.local_concrete_fields
        if not isinstance(field, (AutoField, BigAutoField)) and not field.generated
    ]
    columns, places = ", ".join(map(_column, fields)), ", ".join(["%s"] * len(fields))
    table, key = _quoted(model._meta.db_table), _column(model._meta.pk)
    return f"INSERT INTO {table} ({columns}) VALUES ({places}) RETURNING {key}", _values_of(fields)


@functools.cache
def _updating(model: type[Model], names: tuple[str, ...]) -> tuple[str, Values]:
    by_name = {field.name: field for field in model._meta.local_concrete_fields}
    fields = [by_name[name] for name in names]
    changes = ", ".join(f"{_column(field)} = %s" for field in fields)
    table, key = _quoted(model._meta.db_table), _column(model._meta.pk)
    return f"UPDATE {table} SET {changes} WHERE {key} = %s", _values_of(fields)


def _values_of(fields: "Sequence[Field[Any, Any]]") -> Values:
    ways = [(field.attname, _preparing(field)) for field in fields]

    def values_of(row: Model, database: BaseDatabaseWrapper) -> list[Any]:
        facts = row.__dict__
        return [prepare(facts[name], database) if prepare else facts[name] for name, prepare in ways]

    return values_of


def _preparing(field: "Field[Any, Any]") -> Callable[[Any, BaseDatabaseWrapper], Any] | None:
    if isinstance(field, _PLAIN):
        return None
    if isinstance(field, DateTimeField):  # its own way looks first whether the moment is one
        return lambda moment, database: database.ops.adapt_datetimefield_value(moment)
    return field.get_db_prep_save


@functools.cache
def _selecting(sql: str, models: tuple[tuple[str, type[Model]], ...]) -> str:
    columns = {
        name: ", ".join(f"{name}.{_column(field)}" for field in model._meta.concrete_fields)
        for name, model in models
    }
    return sql.format(**columns)


@functools.cache
def _making(model: type[Model]) -> tuple[int, Callable[[Sequence[Any]], Model]]:
    """How many columns a model has, and what makes an object of their values."""
    fields, database = model._meta.concrete_fields, _database()
    names = [field.attname for field in fields]
    conversions = []
    for place, field in enumerate(fields):
        column = field.get_col(model._meta.db_table)
        for convert in (*database.ops.get_db_converters(column), *column.get_db_converters(database)):
            conversions.append((place, column, convert))

    def make(answer: Sequence[Any]) -> Model:
        values = list(answer)
        for place, column, convert in conversions:
            values[place] = convert(values[place], column, database)
        return model.from_db(DEFAULT_DB_ALIAS, names, values)

    return len(fields), make


def _column(field: "Field[Any, Any]") -> str:
    return _quoted(str(field.column))


def _quoted(name: str) -> str:
    return _database().ops.quote_name(name)


def _database() -> BaseDatabaseWrapper:
    """Itself: through the proxy that is imported elsewhere, each look at it costs as much as a value."""
    return connections[DEFAULT_DB_ALIAS]
