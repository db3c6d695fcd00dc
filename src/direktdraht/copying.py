"""A consistent copy of the database out of and into a running engine, each with the engine's own means."""

import contextlib
import os
import shutil
import sqlite3
import subprocess
from pathlib import Path

from django.apps import apps
from django.db import connection, transaction

from direktdraht.kit.refusal import Refused


def copy_out(target: Path) -> None:
    """Copy the database as it is at one moment, without making a writer wait longer than usual."""
    if connection.vendor == "postgresql":
        _run("pg_dump", "--format=custom", "--no-owner", "--no-privileges", f"--file={target}")
    else:
        with contextlib.closing(sqlite3.connect(_sqlite_file())) as here, _fresh(target) as copy:
            here.backup(copy)


def copy_in(source: Path) -> None:
    """Put a copy in place of the present tables, which the caller has found empty."""
    if connection.vendor == "postgresql":
        _drop_tables()
        connection.close()
        _run("pg_restore", "--clean", "--if-exists", "--no-owner", "--single-transaction", str(source))
    else:
        connection.close()
        with contextlib.closing(sqlite3.connect(source)) as copy, _fresh(_sqlite_file()) as here:
            copy.backup(here)


def filled_tables() -> list[str]:
    """Tables of our own models that hold at least one row; what Django notes for itself does not count."""
    models = (model for model in apps.get_models() if model.__module__.startswith("direktdraht."))
    ours = {model._meta.db_table for model in models} & set(connection.introspection.table_names())
    with connection.cursor() as cursor:
        filled = []
        for table in sorted(ours):
            cursor.execute(f"SELECT 1 FROM {connection.ops.quote_name(table)} LIMIT 1")
            if cursor.fetchone():
                filled.append(table)
    return filled


def _fresh(file: Path | str) -> "contextlib.closing[sqlite3.Connection]":
    return contextlib.closing(sqlite3.connect(file, timeout=20))


def _sqlite_file() -> str:
    return str(connection.settings_dict["NAME"])


def _drop_tables() -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"DROP TABLE {connection.ops.quote_name(table)} CASCADE")


def _run(tool: str, *arguments: str) -> None:
    """Run one of PostgreSQL's own tools on our database. The password goes by environment, unseen by ps."""
    found = shutil.which(tool)
    if not found:
        raise Refused(
            f"{tool} is missing; it belongs to PostgreSQL's client (Debian: apt install postgresql-client)."
        )
    where, environment = connection.client.settings_to_cmd_args_env(connection.settings_dict, [])
    *address, name = where[1:]
    done = subprocess.run(
        [found, *address, f"--dbname={name}", *arguments],
        env={**os.environ, **(environment or {})},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise Refused(f"{tool} failed: {done.stderr.strip()}")
