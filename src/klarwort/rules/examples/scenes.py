"""The cases around the examples: a Monday in November at Brandt, with a rehearsal on Tuesday at two."""

import datetime as dt
from zoneinfo import ZoneInfo

from klarwort.context import Context, EntryStatus, EntryType, KeyDate, RecordEntry
from klarwort.times import Calendar

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = dt.datetime(2026, 11, 16, 10, 0, tzinfo=BERLIN)
ON_MONDAY = Context(now=MONDAY)
AT_CHRISTMAS = Context(
    now=dt.datetime(2026, 12, 21, 10, 0, tzinfo=BERLIN),
    calendar=Calendar(frozenset({dt.date(2026, 12, 25), dt.date(2026, 12, 26), dt.date(2027, 1, 1)})),
)
REHEARSAL = Context(
    now=MONDAY, key_dates=(KeyDate(dt.datetime(2026, 11, 17, 14, 0, tzinfo=BERLIN), "Generalprobe"),)
)
PROMISED = Context(
    now=MONDAY,
    record=(
        RecordEntry(
            "p1",
            dt.date(2026, 11, 13),
            EntryType.PROMISE,
            "Clara Vogt",
            "Reparatur der Pumpe am 18.11.2026 um 12 Uhr",
            EntryStatus.OPEN,
        ),
        RecordEntry(
            "p2",
            dt.date(2026, 11, 13),
            EntryType.PROMISE,
            "Clara Vogt",
            "Repair of the boiler on 18 November 2026 at 12:00",
            EntryStatus.OPEN,
        ),
    ),
)
ALBERS = Context(recipient="Dr. Jens Albers", company="Hotel Seeblick GmbH")
