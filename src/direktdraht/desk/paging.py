"""Long lists page by page: the next one begins behind the last row seen instead of being counted off, so that it is as
quick at the end, and rows coming or going never shift it."""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from django.db.models import F, Model, Q, QuerySet, Window
from django.db.models.functions import RowNumber

from direktdraht.kit.composed import ComposedOnce

M = TypeVar("M", bound=Model)


@dataclass(frozen=True)
class Page(Generic[M]):
    """Some rows, and the ?after= of the following page ("" at the end)."""

    rows: list[M]
    after: str


def page_by(
    rows: QuerySet[M],
    order: str,
    after: str,
    *,
    size: int,
    read: Callable[[Sequence[int]], Iterable[M]] | None = None,
) -> Page[M]:
    """rows by what order names ("next_at", "-received_at", "-pk"), then by key. An after that nobody gave out is the
    first page. read gives the rows of some keys, where asking for them is composed once; order is put in here."""
    field, falling = order.lstrip("-"), order.startswith("-")
    ordered = _in_order(rows, order)
    if last := _read(after, of_key=field == "pk", of_text=field in rows.query.annotations):
        ordered = ordered.filter(*_behind(field, falling, *last))
    if read or rows.query.select_related:
        # First the keys alone: with its joins the query would not go along the index but sort every row.
        keys = list(ordered.values_list("pk", flat=True)[: size + 1])
        return page_of(
            keys, order, size=size, read=read or (lambda keys: rows.filter(pk__in=keys).order_by())
        )
    return _page(list(ordered[: size + 1]), field, size)


class PagesOf(Generic[M]):
    """Rows that hang on one key, page by page; what the first page asks, which nearly everybody looks at, is composed
    once. rows gives those of a key, with all that is shown of them."""

    def __init__(self, rows: Callable[[int], QuerySet[M]], order: str, *, size: int) -> None:
        self._rows, self._order, self._size = rows, order, size
        self._first = ComposedOnce[M](lambda key: _in_order(rows(key), order)[: size + 1])

    def page(self, key: int, after: str) -> Page[M]:
        if after:
            return page_by(self._rows(key), self._order, after, size=self._size)
        return _page(self._first.ask(key), self._order.lstrip("-"), self._size)


def page_of(
    keys: Sequence[int], order: str, *, size: int, read: Callable[[Sequence[int]], Iterable[M]]
) -> Page[M]:
    """The same of keys that are known already, in that order and one more than is shown."""
    by_key = {row.pk: row for row in read(keys)}
    return _page([by_key[key] for key in keys if key in by_key], order.lstrip("-"), size)


def first_of_each(rows: QuerySet[M], of: str, order: str, *, most: int) -> dict[int, list[M]]:
    """By the key in of, the first few rows of each: one may have hundreds where a list shows two."""
    ordered = list(dict.fromkeys([order, "pk"]))
    place = Window(RowNumber(), partition_by=F(of), order_by=ordered)
    found: dict[int, list[M]] = {}
    for row in rows.annotate(place=place).filter(place__lte=most).order_by(*ordered):
        found.setdefault(getattr(row, f"{of}_id"), []).append(row)
    return found


def _in_order(rows: QuerySet[M], order: str) -> QuerySet[M]:
    return rows.order_by(*dict.fromkeys([order, "-pk" if order.startswith("-") else "pk"]))


def _page(found: list[M], field: str, size: int) -> Page[M]:
    if len(found) <= size:
        return Page(found, "")
    found = found[:size]
    return Page(found, _written(getattr(found[-1], field), found[-1].pk))


def key_of(text: str | None) -> int | None:
    """A key as it came in an address; None for anything else."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 16 else None


def _behind(field: str, falling: bool, value: Any, pk: int) -> list[Q]:
    way = "lt" if falling else "gt"
    if field == "pk":
        return [Q(**{f"pk__{way}": pk})]
    # The second condition lets the database begin at the right place of its index.
    return [Q(**{f"{field}__{way}": value}) | Q(**{f"pk__{way}": pk}), Q(**{f"{field}__{way}e": value})]


def _written(value: Any, pk: int) -> str:
    if value == pk:
        return str(pk)
    return f"{value.isoformat() if isinstance(value, dt.datetime) else value}_{pk}"


def _read(after: str, *, of_key: bool, of_text: bool) -> tuple[Any, int] | None:
    """Value and key of the last row seen; None for what _written() does not write."""
    value, _, number = after.rpartition("_")
    pk = key_of(number)
    if pk is None or of_key or of_text:
        return None if pk is None else (value.replace("\0", ""), pk)
    try:
        moment = dt.datetime.fromisoformat(value.replace(" ", "+"))
    except ValueError:
        return None
    return (moment, pk) if moment.tzinfo else None
