"""A mail file that a colleague drops on the desk: an .eml, or an .msg of Outlook. It goes the way of a mail."""

import dataclasses
import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.cases.models import Case
from direktdraht.intake.happenings import MailDropped
from direktdraht.intake.routing import put
from direktdraht.intake.turns import take_turns_of
from direktdraht.kit.refusal import Refused
from direktdraht.mail.models import IncomingMail
from direktdraht.mail.packed.outlook import is_outlook_file
from direktdraht.mail.parsed import ParsedMail
from direktdraht.mail.reading import read_mail
from direktdraht.mail.taking import take_mail
from direktdraht.staff.models import Person
from direktdraht.timeline.recording import record

SOURCE = "dropped"


@dataclasses.dataclass(frozen=True)
class Dropped:
    """is_new: False where the very same mail lay here before."""

    incoming: IncomingMail
    is_new: bool


def drop_mail(raw: bytes, *, name: str, into: Case | None = None, by: Person, at: dt.datetime) -> Dropped:
    """Kept and understood at once; nothing automatic answers it. into: the case on whose page it was dropped.
    Raises Refused for what is no mail, with nothing kept."""
    parsed = read_mail(raw, now=at)
    if not _is_mail(raw, parsed):
        raise Refused(
            _(
                "“%(name)s” is no mail. Save the mail in your mail program as .eml or .msg, and drop that file."
            )
            % {"name": name}
        )
    recipients = [*parsed.delivered_to, *parsed.to, *parsed.cc]
    with transaction.atomic():
        taken = take_mail(raw, recipients=recipients, source=SOURCE, at=at)
        if taken.is_new:
            take_turns_of([parsed.from_address])
            put(taken.incoming, parsed, at=at, into=into, brought_by=by)
            if taken.incoming.stream_id:
                record(taken.incoming.stream_id, MailDropped(incoming=taken.incoming.pk), by=by, at=at)
    return Dropped(taken.incoming, taken.is_new)


def _is_mail(raw: bytes, parsed: ParsedMail) -> bool:
    """A mail says who wrote it and what it is about, or when; a picture or a letter does not."""
    if parsed.error:
        return False
    if is_outlook_file(raw):
        return bool(parsed.from_address or parsed.from_name or parsed.text.strip())
    return bool(parsed.from_address) and bool(parsed.subject or parsed.date or parsed.to)
