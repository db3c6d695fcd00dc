"""Which case a mail belongs to: the order of evidence, strongest first."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from django.db import connection

from direktdraht.cases.models import Case
from direktdraht.correspondence.addressing import stream_of
from direktdraht.customers.models import Contact
from direktdraht.kit.rows import read
from direktdraht.mail.ids import read_message_id, read_plus_address, references_within
from direktdraht.mail.parsed import ParsedMail


@dataclass(frozen=True)
class Found:
    """is_signed: a signature of ours shows that the writer had our mail; a mere id they could have guessed does not.

    is_quoted: that signature stands in a letter of ours below their words. It may have come to them by other hands.
    """

    case: Case
    is_signed: bool
    is_quoted: bool = False


def find_case(parsed: ParsedMail, recipients: Iterable[str]) -> Found | None:
    """Plus-address, then our own signed ids from the nearest parent back, then the letter of ours that it quotes, then
    any id of a mail we have seen."""
    ids = [id for id in (parsed.in_reply_to, *reversed(parsed.references)) if id]
    addresses = [*recipients, *parsed.delivered_to, *parsed.to, *parsed.cc]
    signed = [read_plus_address(address) for address in addresses] + [read_message_id(id) for id in ids]
    for reference in signed:
        stream = stream_of(reference)
        if stream and (case := _case(stream)):
            return Found(case, is_signed=True)
    for reference in references_quoted(parsed):
        stream = stream_of(reference)
        if stream and (case := _case(stream)):
            return Found(case, is_signed=False, is_quoted=True)
    for id in ids[:20]:
        for seen in seen_as(id):
            if case := _case(seen.stream):
                return Found(case, is_signed=False)
    return None


def references_quoted(parsed: ParsedMail) -> list[str]:
    """The signed references in the letters of ours that it quotes, the nearest one first."""
    return references_within(parsed.html_clean) or references_within(parsed.text)


class Seen(NamedTuple):
    """A mail that found its place."""

    incoming: int
    writer: str
    stream: int


def seen_as(message_id: str) -> list[Seen]:
    """The mails with this Message-ID, the first one first."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT id, from_address, stream_id FROM mail_incomingmail WHERE message_id = %s AND stream_id IS NOT NULL"
            " ORDER BY id",
            [message_id],
        )
        return [Seen(*found) for found in cursor.fetchall()]


def may_join(found: Found, sender: Contact | None) -> bool:
    """Without our signature only somebody of that customer's joins; a stranger who quotes an id opens a case."""
    return found.is_signed or (sender is not None and sender.customer_id == found.case.customer_id)


_OR_WHAT_IT_WENT_INTO = """
SELECT {c} FROM cases_case c
WHERE c.stream_id = COALESCE((SELECT merged_into_id FROM cases_case WHERE stream_id = %s), %s)
"""


def _case(stream: int) -> Case | None:
    rows = read(_OR_WHAT_IT_WENT_INTO, [stream, stream], c=Case)
    return rows[0][0] if rows else None
