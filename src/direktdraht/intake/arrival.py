"""A mail on its way to its place, with what is looked up once for every step."""

import dataclasses
import datetime as dt
import functools

import klarwort
from direktdraht.cases.models import Case
from direktdraht.customers.models import Contact
from direktdraht.customers.recognising import known_contact
from direktdraht.intake.finding import Found, find_case
from direktdraht.intake.house import colleague_at
from direktdraht.mail.models import IncomingMail
from direktdraht.mail.parsed import ParsedMail
from direktdraht.staff.models import Person


@dataclasses.dataclass(frozen=True)
class Arrival:
    """sender: who wrote it, if a contact of ours; colleague: if one of us.

    into: the case that a person says it belongs to. brought_by: who forwarded or dropped it; nothing automatic answers
    what was brought, and it may be old. is_within: it is a part of the mail that incoming holds, the words below a
    colleague's remark.
    """

    incoming: IncomingMail
    parsed: ParsedMail
    sender: Contact | None
    colleague: Person | None
    found: Found | None
    at: dt.datetime
    into: Case | None = None
    brought_by: Person | None = None
    is_within: bool = False

    @functools.cached_property
    def words(self) -> str:
        """What was newly written; of a mail that says nothing its subject."""
        parsed = self.parsed
        return parsed.reply_text.strip() or parsed.text.strip() or parsed.subject

    @functools.cached_property
    def language(self) -> str:
        return klarwort.language_of(self.words)

    @property
    def said_at(self) -> dt.datetime:
        """When "morgen" was said: on its way it took minutes, in a colleague's hands perhaps days."""
        written, taken = self.parsed.date, self.incoming.received_at
        return written if self.brought_by and written and written < taken else taken


def arrive(
    incoming: IncomingMail,
    parsed: ParsedMail,
    *,
    at: dt.datetime,
    into: Case | None = None,
    brought_by: Person | None = None,
) -> Arrival:
    found = Found(into, is_signed=True) if into else find_case(parsed, incoming.recipients)
    return Arrival(
        incoming=incoming,
        parsed=parsed,
        sender=known_contact(parsed.from_address),
        colleague=colleague_at(parsed.from_address),
        found=found,
        at=at,
        into=into,
        brought_by=brought_by,
    )
