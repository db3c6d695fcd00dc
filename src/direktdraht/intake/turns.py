"""Mails from one mail domain are put in their place one after the other, however many workers there are: the same
mail by two ways, or two mails of a customer who is new, must find what the other one made."""

import hashlib

from django.db import connection


def take_turn_of(from_address: str) -> None:
    """Wait until no other transaction holds this domain. SQLite has a single writer anyway."""
    if connection.vendor == "postgresql":
        domain = from_address.rpartition("@")[2].lower()
        key = hashlib.sha256(f"intake:{domain}".encode()).digest()[:8]
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [int.from_bytes(key, "big", signed=True)])
