"""record() is the only writer of entries; it runs inside the transaction of the verb that calls it."""

import dataclasses
import datetime as dt
import json

from django.db import connection
from django.db.models import F

from direktdraht.staff.models import Person
from direktdraht.timeline.kinds import Happening
from direktdraht.timeline.models import Audience, Stream


def open_stream(*, at: dt.datetime) -> Stream:
    return Stream.objects.create(opened_at=at)


def take_turn(stream_id: int) -> None:
    """Verbs on one stream happen one after the other: whoever holds the row goes first, the others wait here."""
    Stream.objects.filter(pk=stream_id).update(last_seq=F("last_seq"))


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
    # By hand: every verb comes through here, and the number and the turn are one statement.
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE timeline_stream SET last_seq = last_seq + %s WHERE id = %s RETURNING last_seq",
            [len(happenings), stream_id],
        )
        (last,) = cursor.fetchone() or (None,)
        if last is None:
            raise Stream.DoesNotExist(stream_id)
        rows = [
            (
                stream_id,
                seq,
                happening.name,
                _json(happening),
                str(audience or happening.audience),
                *who,
                when,
            )
            for seq, happening in enumerate(happenings, last - len(happenings) + 1)
        ]
        cursor.execute(
            "INSERT INTO timeline_entry (stream_id, seq, kind, data, audience, by_person_id, by_name, at)"
            f" VALUES {', '.join(['(%s, %s, %s, %s, %s, %s, %s, %s)'] * len(rows))}",
            [value for row in rows for value in row],
        )


def _json(happening: Happening) -> str:
    return json.dumps(dataclasses.asdict(happening))
