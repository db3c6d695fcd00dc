"""Verbs say here what can be found from now on, in their own transaction."""

import datetime as dt

from django.db import transaction

from direktdraht.search import store
from direktdraht.search.models import NAMES, Document, Kind
from direktdraht.search.tokens import tokens_of


def index_document(
    kind: Kind, object_id: int, *, stream_id: int | None, at: dt.datetime, text: str, replaces: bool = False
) -> None:
    """Make the words of a row findable. replaces: the row has been there before, with other words.

    text is everything by which it may be found, names included; of a long one only the beginning counts.
    """
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError("index_document() belongs into the transaction of the change it makes findable")
    if replaces:
        forget_document(kind, object_id)
    tokens = tokens_of(text)
    if kind in NAMES:
        tokens.add(store.NAMING)
    store.add(Document(kind=kind, object_id=object_id, stream_id=stream_id, at=at), tokens)


def forget_document(kind: Kind, object_id: int) -> None:
    """It is not found any more. On SQLite its tokens point at nothing until the next reindex."""
    Document.objects.filter(object_id=object_id, kind=kind).delete()
