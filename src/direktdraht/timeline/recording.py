"""record() is the only writer of entries; it runs inside the transaction of the verb that calls it."""

import dataclasses
import datetime as dt

from django.db import transaction
from django.db.models import F

from direktdraht.staff.models import Person
from direktdraht.timeline.kinds import Happening
from direktdraht.timeline.models import Audience, Entry, Stream


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
) -> list[Entry]:
    """Append one entry per happening. audience narrows or widens what the kind says; by_name names a customer."""
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError("record() belongs into the transaction of the change it tells of")
    Stream.objects.filter(pk=stream_id).update(last_seq=F("last_seq") + len(happenings))
    last: int = Stream.objects.values_list("last_seq", flat=True).get(pk=stream_id)
    first = last - len(happenings) + 1
    # Cut: a customer may be known by an address alone, and those are long.
    name = (by.name if by else by_name)[:200]
    return Entry.objects.bulk_create(
        Entry(
            stream_id=stream_id,
            seq=first + index,
            kind=happening.name,
            data=dataclasses.asdict(happening),
            audience=audience or happening.audience,
            by_person=by,
            by_name=name,
            at=at,
        )
        for index, happening in enumerate(happenings)
    )
