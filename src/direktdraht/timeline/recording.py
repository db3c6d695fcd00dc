"""record() is the only writer of entries; it runs inside the transaction of the verb that calls it."""

import datetime as dt
import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import NamedTuple

from django.db import connection

from direktdraht.kit.rows import insert
from direktdraht.staff.models import Person
from direktdraht.timeline.kinds import Happening
from direktdraht.timeline.models import Audience, Stream


class _Line(NamedTuple):
    """What an entry holds beside its stream and its number there; named and put in order as its columns are."""

    kind: str
    data: str
    audience: str
    by_person_id: int | None
    by_name: str
    at: str | None


# How many streams at once: a database takes so many values in a statement and no more.
_AT_ONCE = 500
_together: ContextVar[dict[int, list[_Line]] | None] = ContextVar("together", default=None)


def open_stream(*, at: dt.datetime) -> Stream:
    return insert(Stream(opened_at=at))


def take_turn(stream_id: int) -> None:
    """Verbs on one stream happen one after the other: whoever holds the row goes first, the others wait here."""
    with connection.cursor() as cursor:
        cursor.execute("UPDATE timeline_stream SET last_seq = last_seq WHERE id = %s", [stream_id])


@contextmanager
def recording_together() -> Iterator[None]:
    """What is recorded inside is written at its end, in the same order: where several verbs make up one event, their
    entries cost hardly more than one. Inside one transaction; who reads entries within does not see them yet."""
    if _together.get() is not None:
        yield
        return
    gathered: dict[int, list[_Line]] = {}
    token = _together.set(gathered)
    try:
        yield
    finally:
        _together.reset(token)
    _write(gathered)


def record(
    stream_id: int,
    *happenings: Happening,
    at: dt.datetime,
    by: Person | None = None,
    by_name: str = "",
    audience: Audience | None = None,
) -> None:
    """Append one entry per happening. audience narrows or widens what the kind says; by_name names a customer."""
    if not connection.in_atomic_block:
        raise RuntimeError("record() belongs into the transaction of the change it tells of")
    # Cut: a customer may be known by an address alone, and those are long.
    who = (by.pk if by else None, (by.name if by else by_name)[:200])
    when = connection.ops.adapt_datetimefield_value(at)
    lines = [
        _Line(happening.name, _json(happening), str(audience or happening.audience), *who, when)
        for happening in happenings
    ]
    gathered = _together.get()
    if gathered is None:
        _write({stream_id: lines})
    else:
        gathered.setdefault(stream_id, []).extend(lines)


def _write(gathered: Mapping[int, Sequence[_Line]]) -> None:
    """Lines by their stream: two statements for hundreds of streams, though nearly always it is one."""
    # By hand: every verb comes through here, and the number and the turn are one statement.
    streams = list(gathered)
    with connection.cursor() as cursor:
        for first in range(0, len(streams), _AT_ONCE):
            some = streams[first : first + _AT_ONCE]
            cursor.execute(
                "UPDATE timeline_stream SET last_seq = last_seq + more.column2"
                f" FROM (VALUES {', '.join(['(%s, %s)'] * len(some))}) AS more"
                " WHERE id = more.column1 RETURNING id, last_seq",
                [value for stream_id in some for value in (stream_id, len(gathered[stream_id]))],
            )
            last = dict(cursor.fetchall())
            if missing := gathered.keys() & set(some) - last.keys():
                raise Stream.DoesNotExist(missing)
            rows = [
                (stream_id, seq, *line)
                for stream_id in some
                for seq, line in enumerate(
                    gathered[stream_id], last[stream_id] - len(gathered[stream_id]) + 1
                )
            ]
            cursor.execute(
                "INSERT INTO timeline_entry (stream_id, seq, kind, data, audience, by_person_id, by_name, at)"
                f" VALUES {', '.join(['(%s, %s, %s, %s, %s, %s, %s, %s)'] * len(rows))}",
                [value for row in rows for value in row],
            )


def _json(happening: Happening) -> str:
    return json.dumps(vars(happening))
