"""The unit: what it costs to read a complaint with the standard library and keep it in SQLite, here and now."""

import contextlib
import email
import email.policy
import sqlite3
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

from direktdraht.bench.mails import complaint_mails

_TABLES = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
CREATE TABLE thread (id INTEGER PRIMARY KEY, subject TEXT, writer TEXT, opened TEXT);
CREATE TABLE mail (id INTEGER PRIMARY KEY, thread INTEGER, message_id TEXT UNIQUE, body TEXT, raw BLOB);
CREATE TABLE file (id INTEGER PRIMARY KEY, mail INTEGER, name TEXT, content BLOB);
"""


@dataclass(frozen=True)
class Unit:
    """CPU milliseconds for one mail, and mails a second by the clock."""

    ms: float
    rate: float

    def mean(self, other: "Unit") -> "Unit":
        return Unit((self.ms + other.ms) / 2, (self.rate + other.rate) / 2)


def measure_unit(mails: Sequence[bytes] = (), *, loops: int = 2) -> Unit:
    """The best of some loops: what disturbs from outside only ever makes it slower."""
    mails = mails or complaint_mails(to="beschwerde@brandt.example", salt="unit")
    runs = [_run(mails) for _ in range(loops)]
    return Unit(min(run.ms for run in runs), max(run.rate for run in runs))


def _run(mails: Sequence[bytes]) -> Unit:
    with (
        tempfile.TemporaryDirectory() as folder,
        contextlib.closing(sqlite3.connect(Path(folder) / "unit.sqlite3", isolation_level=None)) as database,
    ):
        database.executescript(_TABLES)
        began, spent = time.perf_counter(), time.process_time()
        for raw in mails:
            _keep(database, raw)
        return Unit(
            (time.process_time() - spent) * 1000 / len(mails), len(mails) / (time.perf_counter() - began)
        )


def _keep(database: sqlite3.Connection, raw: bytes) -> None:
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    parents = f"{mail.get('References', '')} {mail.get('In-Reply-To', '')}".split()
    body, files = contents(mail)
    database.execute("BEGIN IMMEDIATE")
    thread = _thread_of(database, parents)
    if thread is None:
        said = [str(mail[header]) for header in ("Subject", "From", "Date")]
        thread = database.execute(
            "INSERT INTO thread (subject, writer, opened) VALUES (?, ?, ?)", said
        ).lastrowid
    kept = database.execute(
        "INSERT INTO mail (thread, message_id, body, raw) VALUES (?, ?, ?, ?)",
        (thread, str(mail["Message-ID"]), body, raw),
    ).lastrowid
    for name, content in files:
        database.execute("INSERT INTO file (mail, name, content) VALUES (?, ?, ?)", (kept, name, content))
    database.execute("COMMIT")


def contents(mail: EmailMessage) -> tuple[str, list[tuple[str | None, bytes]]]:
    """(body, files as (name, content)): what the standard library gives without any repair."""
    body, files = "", []
    for part in mail.walk():
        if part.is_multipart():
            continue
        if part.get_content_disposition() == "attachment":
            files.append((part.get_filename(), part.get_content()))
        elif part.get_content_type() == "text/plain" and not body:
            body = part.get_content()
    return body, files


def _thread_of(database: sqlite3.Connection, parents: Sequence[str]) -> int | None:
    for parent in reversed(parents):
        row = database.execute("SELECT thread FROM mail WHERE message_id = ?", (parent,)).fetchone()
        if row:
            thread: int = row[0]
            return thread
    return None
