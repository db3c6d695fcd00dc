"""The same complaint by two ways within the hour: to the direct line and to the service address, twice from a phone."""

import datetime as dt
import re
from collections.abc import Sequence
from typing import NamedTuple

from django.db import connection

from direktdraht.customers.models import Contact

SPAN = dt.timedelta(hours=1)
_ALIKE = 0.7
_FEWEST = 6  # words; shorter texts must be the same
_WORD = re.compile(r"\w+")


class Lately(NamedTuple):
    """A complaint of the same person within the hour."""

    stream: int
    verbatim: str


class Twin(NamedTuple):
    """is_same: word for word, so that nobody need read it again."""

    stream: int
    is_same: bool


def lately_from(sender: Contact, at: dt.datetime) -> list[Lately]:
    """Their cases that were opened within the hour, the newest first; so many are a flood whoever sends them."""
    since = connection.ops.adapt_datetimefield_value(at - SPAN)
    # By hand: this runs for every complaint that comes in.
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT stream_id, verbatim FROM cases_case WHERE customer_id = %s AND complainant_id = %s"
            " AND opened_at > %s AND closed_at IS NULL AND put_away_at IS NULL ORDER BY opened_at DESC LIMIT 50",
            [sender.customer_id, sender.pk, since],
        )
        return [Lately(*row) for row in cursor.fetchall()]


def twin_among(lately: Sequence[Lately], words: str) -> Twin | None:
    if not lately:
        return None
    said = _words(words)
    for one in lately:
        before = _words(one.verbatim)
        if said == before:
            return Twin(one.stream, is_same=True)
        if _alike(said, before):
            return Twin(one.stream, is_same=False)
    return None


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())[:2000]


def _alike(one: list[str], other: list[str]) -> bool:
    """Mostly the same words; another number is another device, another order, another matter."""
    first, second = set(one), set(other)
    if min(len(first), len(second)) < _FEWEST or len(first & second) < _ALIKE * len(first | second):
        return False
    return not any(letter.isdigit() for word in first ^ second for letter in word)
