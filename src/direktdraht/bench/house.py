"""The bench house: filled once, stamped, and kept. The same number of cases always gives the same house."""

import datetime as dt
import gc
import logging
import random
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice

from django.db import connection, transaction

from direktdraht.bench import words
from direktdraht.bench.course import Course
from direktdraht.bench.history import DAY, HOUR, History
from direktdraht.bench.people import Everybody, settle
from direktdraht.bench.rows import Rows, set_sequences
from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.migrating import migrate

# Another number, when the filling changes: a house of an older version is not measured any more.
_VERSION = 2
_SEED = 20261121
_YEARS = 6
_AT_ONCE = 500
_CACHE_KB = 400_000
_TALKS_OF_LONGEST = 290
_log = logging.getLogger(__name__)


def open_house(cases: int) -> bool:
    """Fill the database unless it is the full house already; whether it was filled now. Raises Refused for a
    database that holds anything else, and leaves that untouched."""
    stamp = _stamp()
    if stamp not in (None, (_VERSION, 0), (_VERSION, cases)):
        raise Refused(
            "This database holds a bench house of another size or version. Drop it, or give another one."
        )
    migrate(verbosity=0)
    if stamp == (_VERSION, cases):
        return False
    if stamp is None:
        with connection.cursor() as cursor:
            cursor.execute("CREATE TABLE bench_stamp (version integer, cases integer)")
            cursor.execute("INSERT INTO bench_stamp VALUES (%s, 0)", [_VERSION])
    _log.info("filling the bench house with %s cases, once", cases)
    with _room_to_write(), transaction.atomic():
        fill(cases, at=now())
        with connection.cursor() as cursor:
            cursor.execute("UPDATE bench_stamp SET cases = %s", [cases])
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE")
    return True


@contextmanager
def _room_to_write() -> Iterator[None]:
    """SQLite writes nothing twice and waits for no disk: what was there before is a few empty tables, and whoever
    finds a house half full after a power cut drops it. PostgreSQL needs no help."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            for setting in ("journal_mode = DELETE", "synchronous = OFF", f"cache_size = -{_CACHE_KB}"):
                cursor.execute(f"PRAGMA {setting}")
    yield
    connection.close()  # the next one begins with the settings of every house


def fill(cases: int, *, at: dt.datetime) -> None:
    """Into an empty house, up to at. Belongs into a transaction."""
    dice = random.Random(_SEED)
    everybody = settle(cases=cases, at=at - _YEARS * 365 * DAY, dice=dice)
    gc.freeze()  # these stay to the end, and need not be looked through again and again
    rows = Rows()
    histories = _histories(rows, dice, everybody, cases, at)
    while chunk := list(islice(histories, _AT_ONCE)):
        for history in chunk:
            history.tell()
        rows.write()
    set_sequences()
    gc.unfreeze()


def _histories(
    rows: Rows, dice: random.Random, everybody: Everybody, cases: int, at: dt.datetime
) -> Iterator[History]:
    """From the oldest on. Of the newest thirtieth (at least of twenty) most are open, of all others hardly any."""
    step = _YEARS * 365 * DAY / cases
    for number, contact in enumerate(everybody.complainants):
        is_recent = number >= min(cases * 29 // 30, cases - 20)
        course = Course(
            opened_at=at - (cases - number) * step - HOUR,
            at=at,
            is_open=dice.random() < (0.7 if is_recent else 0.005),
            talks=_TALKS_OF_LONGEST if number == cases // 2 else 0,
            special_words=words.RARE if number in (cases // 9, cases // 3, cases - 2) else "",
        )
        owner = contact.customer.contact_person or dice.choice(everybody.people)
        yield History(rows, dice, contact, owner, course)


def _stamp() -> tuple[int, int] | None:
    """(version, cases), cases 0 while it was never filled to its end; None in an empty database."""
    tables = connection.introspection.table_names()
    if "bench_stamp" in tables:
        with connection.cursor() as cursor:
            cursor.execute("SELECT version, cases FROM bench_stamp")
            version, cases = cursor.fetchone()
            return version, cases
    if tables:
        raise Refused(
            "This database is in use: it was not made for the bench. Give it an empty one of its own."
        )
    return None
