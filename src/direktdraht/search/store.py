"""The two ways tokens are kept: a full-text table beside the documents on SQLite, a column of theirs on PostgreSQL.

Neither ranks: newest first costs the same for a word in every mail as for one in a single mail.
"""

import dataclasses
from collections.abc import Iterable, Sequence
from typing import Any

from django.db import connection

from direktdraht.search.asking import Question, Term
from direktdraht.search.models import NAMES, Document

# SQLite: a token no text can hold, in each document that names somebody.
NAMING = "\ue000name"
# SQLite: beginnings of so many letters have an index of their own; a longer one stands for so many words. A word that
# stands in so many places is frequent; where more places than that were passed, nobody looks for further words.
_INDEXED, _MOST_COMPLETIONS, _FREQUENT, _MOST_PASSED = 3, 40, 50, 3000
# PostgreSQL: so many of the newest documents are looked through before the index is asked, and then so many more as
# long as that promises to be cheaper. To look one through costs as much as to take so many out of the index.
_NEWEST, _DEARER = (80, 400, 2000, 8000), 9
# PostgreSQL: of a word in more names than that, the newest among so many of them: nobody reads on there.
_ENOUGH_NAMES = 200


def add(document: Document, tokens: Iterable[str]) -> None:
    """Write a new document with its tokens, and give it its key."""
    at = connection.ops.adapt_datetimefield_value(document.at)
    row: list[Any] = [document.kind, document.object_id, document.stream_id, at]
    # By hand: this runs for every mail that comes in, and PostgreSQL's column is none that Django knows.
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(
                "INSERT INTO search_document (kind, object_id, stream_id, at, words)"
                " VALUES (%s, %s, %s, %s, array_to_tsvector(string_to_array(%s, ' '))) RETURNING id",
                [*row, " ".join(tokens)],
            )
            document.pk = cursor.fetchone()[0]
        else:
            cursor.execute(
                "INSERT INTO search_document (kind, object_id, stream_id, at) VALUES (%s, %s, %s, %s)", row
            )
            document.pk = cursor.lastrowid
            cursor.execute(
                "INSERT INTO search_words (rowid, words) VALUES (%s, %s)", [document.pk, " ".join(tokens)]
            )


def clear() -> None:
    """Take every document away, with its tokens."""
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM search_document")
        if connection.vendor != "postgresql":
            cursor.execute("INSERT INTO search_words (search_words) VALUES ('delete-all')")


@dataclasses.dataclass(frozen=True)
class Newest:
    """The first documents, and how many there are, counted no further than the limit."""

    documents: list[Document]
    count: int


def newest(question: Question, *, names: bool, before: int | None, size: int, limit: int) -> Newest:
    """The newest documents that hold every term, of names or of words; before is a key to begin behind."""
    if connection.vendor == "postgresql":
        return _newest_on_postgresql(question, names, before, size, limit)
    match = " AND ".join(_fts5(term) for term in question) + (f' AND "{NAMING}"' if names else "")
    # CROSS JOIN: the full-text index goes first, backwards, and stops when it has found enough.
    return _read(
        "SELECT d.* FROM search_words w CROSS JOIN search_document d ON d.id = w.rowid"
        f" WHERE w.search_words MATCH %s {'AND w.rowid < %s' if before else ''} {_of_kind('d', names)}"
        " ORDER BY w.rowid DESC LIMIT %s",
        [match, *([before] if before else []), limit],
        size,
    )


def _newest_on_postgresql(
    question: Question, names: bool, before: int | None, size: int, limit: int
) -> Newest:
    """What is found often stands in the newest documents; what is found seldom has few hits to put in order."""
    asked = " & ".join(map(_tsquery, question))
    behind, behind_key = ("AND id < %s", [before]) if before else ("", [])
    columns, kind = "d.id, d.kind, d.object_id, d.stream_id, d.at", _of_kind("d", names)
    for many in () if names else _NEWEST:
        found = _read(
            f"SELECT {columns} FROM"
            f" (SELECT * FROM search_document d WHERE true {kind} {behind} ORDER BY id DESC LIMIT %s) d"
            " WHERE d.words @@ %s::tsquery ORDER BY d.id DESC LIMIT %s",
            [*behind_key, many, asked, limit],
            size,
        )
        if found.count == limit:
            return found
        if not _is_frequent(found, many, limit):
            break
    # MATERIALIZED: whatever it guesses about a word, the index is asked first, and as far as somebody reads.
    return _read(
        f"WITH d AS MATERIALIZED (SELECT {columns} FROM search_document d"
        f" WHERE words @@ %s::tsquery {behind} {kind})"
        f" SELECT * FROM (SELECT * FROM d LIMIT %s) d ORDER BY id DESC LIMIT %s",
        [asked, *behind_key, _ENOUGH_NAMES if names else None, limit],
        size,
    )


def _is_frequent(found: Newest, among: int, limit: int) -> bool:
    """Whether looking through documents until there are limit of them (limit / share) costs less than the index, which
    gives all there are (share * all). The newest key tells how many documents there are at most."""
    share, of_all = found.count / among, found.documents[0].pk if found.documents else 0
    return share * share * of_all > _DEARER * limit


def _read(sql: str, values: Sequence[Any], size: int) -> Newest:
    """All that is found is counted by the database; only what a page shows becomes objects."""
    counted = f"SELECT found.*, COUNT(*) OVER () AS of_all FROM ({sql}) found ORDER BY id DESC LIMIT %s"
    documents = list(Document.objects.raw(counted, [*values, size]))
    return Newest(documents, getattr(documents[0], "of_all") if documents else 0)  # noqa: B009  no field


def _of_kind(table: str, names: bool) -> str:
    kinds = ", ".join(f"'{kind.value}'" for kind in NAMES)
    return f"AND {table}.kind {'IN' if names else 'NOT IN'} ({kinds})"


def complete(question: Question) -> Question:
    """On SQLite a beginning is replaced by the words it most often stands for: a tenth of the work of reading
    every document of every word. PostgreSQL needs no help."""
    last = question[-1] if question else None
    if connection.vendor == "postgresql" or not last or not last.is_beginning or len(last.token) <= _INDEXED:
        return question
    places = _places_of_words(last.token)
    likely = sorted(places, key=lambda word: (-places[word], len(word)))[:_MOST_COMPLETIONS]
    return (*question[:-1], dataclasses.replace(last, completions=tuple(likely) or (last.token,)))


def _places_of_words(beginning: str) -> dict[str, int]:
    """The words that begin so, each with the places where it stands, counted no further than _FREQUENT. What a word of
    every mail costs does not grow with the house then: it is passed over to the word behind it."""
    places: dict[str, int] = {}
    first: str | None = beginning
    left = _MOST_PASSED
    while first and left > 0:
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT term FROM search_places WHERE term >= %s AND term < %s LIMIT %s",
                [first, beginning + "\U0010ffff", left],
            )
            first = None
            for (word,) in cursor:
                left -= 1
                places[word] = places.get(word, 0) + 1
                if places[word] >= _FREQUENT:
                    first = word + "\x01"
                    break
    return places


def _fts5(term: Term) -> str:
    if term.completions:
        whole = f"({' OR '.join(_quoted(token) for token in (term.token, *term.completions))})"
    else:
        whole = f"{_quoted(term.token)}{' *' if term.is_beginning else ''}"
    groups = " AND ".join(_quoted(group) for group in term.groups)
    return f"({whole} OR ({groups}))" if groups else whole


def _quoted(token: str) -> str:
    return f'"{token}"'


def _tsquery(term: Term) -> str:
    whole = f"'{term.token}'{':*' if term.is_beginning else ''}"
    groups = " & ".join(f"'{group}'" for group in term.groups)
    return f"({whole} | ({groups}))" if groups else whole
