"""Pages by key: the next one begins behind the last row seen, so that rows coming or going never shift it."""

import datetime as dt
from dataclasses import dataclass

from django.db.models import Q, QuerySet

from direktdraht.cases.models import Case


@dataclass(frozen=True)
class Page:
    """Some cases, and the ?after= of the following page ("" at the end)."""

    cases: list[Case]
    after: str


def page_by(cases: QuerySet[Case], field: str, after: str, *, size: int, descending: bool = False) -> Page:
    """cases, ordered by field and key. An after that nobody gave out is the first page."""
    sign = "-" if descending else ""
    ordered = cases.order_by(f"{sign}{field}", f"{sign}pk")
    cursor = _read(after)
    if cursor:
        moment, pk = cursor
        way = "lt" if descending else "gt"
        behind = Q(**{f"{field}__{way}": moment}) | Q(**{f"pk__{way}": pk})
        ordered = ordered.filter(behind, **{f"{field}__{way}e": moment})
    # First the keys alone: with its joins the query would not go along the index but sort every case.
    keys = list(ordered.values_list("pk", flat=True)[: size + 1])
    found = {case.pk: case for case in cases.filter(pk__in=keys).order_by()}
    rows = [found[key] for key in keys if key in found]
    following = ""
    if len(rows) > size:
        rows = rows[:size]
        following = f"{getattr(rows[-1], field).isoformat()}_{rows[-1].pk}"
    return Page(rows, following)


def _read(after: str) -> tuple[dt.datetime, int] | None:
    moment, _, number = after.partition("_")
    try:
        at = dt.datetime.fromisoformat(moment.replace(" ", "+"))
    except ValueError:
        return None
    if at.tzinfo is None or not (number.isascii() and number.isdigit() and len(number) < 16):
        return None
    return at, int(number)
