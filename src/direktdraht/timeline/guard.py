"""The database itself refuses to change history. Installed after every migrate, since SQLite loses triggers
when Django rebuilds a table."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from django.db import connection


@dataclass(frozen=True)
class Guarded:
    """A table whose rows are never deleted and whose named columns never change once written."""

    table: str
    columns: tuple[str, ...]


_guarded: dict[str, Guarded] = {}


def guard(table: str, *columns: str) -> None:
    """Declare, beside the model, what history may not lose. Takes effect at the next install_guard()."""
    _guarded[table] = Guarded(table, columns)


def install_guard() -> None:
    """Put every declared trigger in place. Safe to repeat."""
    remove_guard()
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(
                "CREATE OR REPLACE FUNCTION dd_refuse() RETURNS trigger LANGUAGE plpgsql AS "
                "$$ BEGIN RAISE EXCEPTION 'history is append-only: %', TG_TABLE_NAME; END $$"
            )
        for guarded in _guarded.values():
            for statement in _statements(guarded):
                cursor.execute(statement)


def remove_guard() -> None:
    """Take the triggers off. For a restore, for redaction tools and for tests that clear their tables."""
    with connection.cursor() as cursor:
        for guarded in _guarded.values():
            on = f' ON "{guarded.table}"' if connection.vendor == "postgresql" else ""
            for act in ("update", "delete"):
                cursor.execute(f'DROP TRIGGER IF EXISTS "dd_{guarded.table}_{act}"{on}')


@contextmanager
def guard_lifted() -> Iterator[None]:
    """For restore and erasure alone: the triggers are off inside and back afterwards."""
    remove_guard()
    try:
        yield
    finally:
        install_guard()


def expected_triggers() -> set[str]:
    return {f"dd_{table}_{act}" for table in _guarded for act in ("update", "delete")}


def installed_triggers() -> set[str]:
    sql = (
        "SELECT tgname FROM pg_trigger WHERE tgname LIKE 'dd\\_%%'"
        if connection.vendor == "postgresql"
        else "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'dd_%%'"
    )
    with connection.cursor() as cursor:
        cursor.execute(sql.replace("%%", "%"))
        return {row[0] for row in cursor.fetchall()}


def _statements(guarded: Guarded) -> list[str]:
    table = guarded.table
    if connection.vendor == "postgresql":
        changed = " OR ".join(f'OLD."{c}" IS DISTINCT FROM NEW."{c}"' for c in guarded.columns)
        refuse = "EXECUTE FUNCTION dd_refuse()"
        return [
            f'CREATE TRIGGER "dd_{table}_update" BEFORE UPDATE ON "{table}" FOR EACH ROW WHEN ({changed}) {refuse}',
            f'CREATE TRIGGER "dd_{table}_delete" BEFORE DELETE ON "{table}" FOR EACH ROW {refuse}',
        ]
    changed = " OR ".join(f'OLD."{c}" IS NOT NEW."{c}"' for c in guarded.columns)
    refuse = f"BEGIN SELECT RAISE(ABORT, 'history is append-only: {table}'); END"
    return [
        f'CREATE TRIGGER "dd_{table}_update" BEFORE UPDATE ON "{table}" WHEN ({changed}) {refuse}',
        f'CREATE TRIGGER "dd_{table}_delete" BEFORE DELETE ON "{table}" {refuse}',
    ]
