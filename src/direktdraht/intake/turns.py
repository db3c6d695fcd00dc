"""Mails from one mail domain are put in their place one after the other, however many workers there are: the same
mail by two ways, or two mails of a customer who is new, must find what the other one made."""

import hashlib
from collections.abc import Iterable

from django.db import connection


def take_turns_of(from_addresses: Iterable[str], *, patience_ms: int = 0) -> None:
    """Wait until no other transaction holds any of these domains. SQLite has a single writer anyway.

    patience_ms: from here on the transaction fails rather than wait longer than this for anybody; 0 is for ever.
    """
    if connection.vendor != "postgresql":
        return
    # In one order everywhere, so that two who want the same domains never wait for each other.
    keys = sorted({_key(address.rpartition("@")[2].lower()) for address in from_addresses})
    locks = ["pg_advisory_xact_lock(%s)"] * len(keys)
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT set_config('lock_timeout', %s, true), {', '.join(locks)}", [f"{patience_ms}ms", *keys]
        )


def _key(domain: str) -> int:
    return int.from_bytes(hashlib.sha256(f"intake:{domain}".encode()).digest()[:8], "big", signed=True)
