"""What nearly every page asks of the database, composed once.

Django puts a statement together anew each time it is asked. For one with joins and many EXISTS that takes ten times
what the database needs to answer. Where a page asks rarely, a plain queryset is right.
"""

import copy
import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from django.db import DEFAULT_DB_ALIAS, connections
from django.db.models import QuerySet

R = TypeVar("R")
Value = Callable[[Any, Sequence[int]], Any]  # of the moment, if any, and the keys

# A question is composed twice, with other keys and another moment: where the statements differ, there they belong.
_MOMENTS = (
    dt.datetime(2001, 2, 3, 4, 5, 6, 7, tzinfo=dt.UTC),
    dt.datetime(2010, 11, 12, 13, 14, 15, 16, tzinfo=dt.UTC),
)
_FIRST_KEYS = (-1000, -2000)


class _Composed(NamedTuple):
    rows: QuerySet[Any, Any]
    compiler: Any
    sql: str
    values: Sequence[Value]


class ComposedOnce(Generic[R]):
    """build(*keys) or build(*keys, at=…) gives the queryset of what is asked. Its statement is the same for all keys
    and every moment, and a moment in it is a fixed time away from the given one; what breaks this fails when first
    asked."""

    def __init__(self, build: Callable[..., QuerySet[Any, R]]) -> None:
        self._build = build
        self._composed: _Composed | None = None

    def ask(self, *keys: int, at: dt.datetime | None = None) -> list[R]:
        """The rows, as the queryset would give them."""
        if self._composed is None:
            self._composed = self._compose(len(keys), with_moment=at is not None)
        rows, compiler, sql, values = self._composed
        compiler = copy.copy(compiler)
        compiler.connection = connections[DEFAULT_DB_ALIAS]  # each thread has its own
        compiler.as_sql = lambda *_, **__: (sql, tuple(value(at, keys) for value in values))
        asked: QuerySet[Any, R] = rows.all()
        asked.query.get_compiler = lambda *_, **__: compiler  # type: ignore[method-assign]
        return list(asked)

    def ask_some(self, keys: Sequence[int], *, at_once: int) -> list[R]:
        """The rows of these keys, so many at once: build(*keys) looks for them with `in`, and places left over hold no
        row. In the order of build(), as long as they are no more than that."""
        found: list[R] = []
        for first in range(0, len(keys), at_once):
            some = keys[first : first + at_once]
            found += self.ask(*some, *[0] * (at_once - len(some)))
        return found

    def _compose(self, count: int, *, with_moment: bool) -> _Composed:
        trials = [
            self._build(*(first - place for place in range(count)), **({"at": moment} if with_moment else {}))
            for first, moment in zip(_FIRST_KEYS, _MOMENTS, strict=True)
        ]
        compiler, other = (rows.query.get_compiler(DEFAULT_DB_ALIAS) for rows in trials)
        (sql, ones), (same, others) = compiler.as_sql(), other.as_sql()
        assert sql == same, "the statement depends on a key or the moment"
        values = [_value(*both) for both in zip(ones, others, strict=True)]
        converters = compiler.get_converters([column for column, *_ in compiler.select])
        compiler.get_converters = lambda _: converters  # what makes Python's values of the columns
        return _Composed(trials[0], compiler, sql, values)


def _value(one: Any, other: Any) -> Value:
    """What stands in this place of the statement, judged by what stood there in the two trials."""
    if one == other:
        return lambda at, keys: one
    if isinstance(one, int):
        place, kind = _FIRST_KEYS[0] - one, type(one)  # PostgreSQL's integers each have a type of their own
        assert place == _FIRST_KEYS[1] - other, f"{one!r} is not a key"
        return lambda at, keys: kind(keys[place])
    away = _moment(one) - _MOMENTS[0]
    assert away == _moment(other) - _MOMENTS[1], f"{one!r} is not a fixed time away from the moment"
    return lambda at, keys: connections[DEFAULT_DB_ALIAS].ops.adapt_datetimefield_value(at + away)


def _moment(value: Any) -> dt.datetime:
    """As it goes to the database: SQLite gets text, in UTC."""
    moment = dt.datetime.fromisoformat(value) if isinstance(value, str) else value
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
