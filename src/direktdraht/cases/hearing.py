"""The customer speaks again in a case that is there: their words join it, and the owner is reached."""

import dataclasses
import datetime as dt
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.cases.claiming import claim
from direktdraht.cases.models import Case
from direktdraht.cases.reaching import tell_who_answers
from direktdraht.cases.reopening import reopen_for_customer
from direktdraht.cases.waiting import they_spoke, we_spoke
from direktdraht.correspondence.models import File, Message
from direktdraht.correspondence.receiving import note_call, receive_from_page, receive_mail
from direktdraht.customers.models import Contact
from direktdraht.kit.refusal import Refused
from direktdraht.mail.models import IncomingMail
from direktdraht.staff.models import Person


@dataclasses.dataclass(frozen=True)
class Heard:
    """A mail as it was read: what was newly written, and what hung on it."""

    contact: Contact
    incoming: IncomingMail
    subject: str
    text: str
    enclosures: list[dict[str, Any]]
    language: str
    # Whom else they wrote to, none of us.
    also_to: tuple[str, ...] = ()


def hear_mail(case: Case, heard: Heard, *, reaches_owner: bool = True, at: dt.datetime) -> Message:
    """A mail joins its case. A closed case opens again and says why; what was put away comes back. reaches_owner is
    False for words that they have before them already."""
    with transaction.atomic(savepoint=False):
        case = claim(case)
        message = receive_mail(case.pk, **_mail_fields(heard), at=at)
        _tell_on(case, heard.contact, heard.text, "mail", at, reaches_owner=reaches_owner)
    return message


def hear_on_page(
    case: Case,
    *,
    contact: Contact,
    text: str,
    files: list[File],
    reaches_owner: bool = True,
    at: dt.datetime,
) -> Message:
    """The customer writes or attaches something on their page. reaches_owner is False when another verb of
    the same act takes these words to the owner: one matter, one alarm. Raises Refused for nothing at all."""
    if not text.strip() and not files:
        raise Refused(_("There is nothing to send yet: write a word, or attach a file."))
    with transaction.atomic():
        case = claim(case)
        message = receive_from_page(case.pk, contact=contact, text=text, files=files, at=at)
        names = "\n".join(file.name for file in files)
        _tell_on(case, contact, f"{text}\n{names}".strip(), "page", at, reaches_owner=reaches_owner)
    return message


def hear_first(stream_id: int, heard: Heard, *, at: dt.datetime) -> Message:
    """The mail that a case is opened from."""
    return receive_mail(stream_id, **_mail_fields(heard), is_found=False, at=at)


def speak(case: Case, *, text: str, incoming: bool, by: Person, at: dt.datetime) -> Message:
    """A call or a talk took place and was noted: a human word, whoever called whom."""
    with transaction.atomic():
        case = claim(case)
        message = note_call(case.pk, contact=case.complainant, text=text, incoming=incoming, by=by, at=at)
        we_spoke(case, at=at)
    return message


def _tell_on(
    case: Case, contact: Contact, words: str, reason: str, at: dt.datetime, *, reaches_owner: bool = True
) -> None:
    reopen_for_customer(case, reason=reason, contact=contact, at=at)
    they_spoke(case, at=at)
    if reaches_owner:
        tell_who_answers(case, words=words, at=at)


def _mail_fields(heard: Heard) -> dict[str, Any]:
    return {field.name: getattr(heard, field.name) for field in dataclasses.fields(heard)}
