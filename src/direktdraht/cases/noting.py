"""What colleagues note on a case: a note, the severity, a date of the customer's. Nobody outside sees it."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.cases.claiming import claim
from direktdraht.cases.happenings import CategorySet, HarmNoted, KeyDateDropped, KeyDateNoted, SeveritySet
from direktdraht.cases.models import Case, Category, KeyDate, Severity
from direktdraht.cases.next_step import rewrite_next
from direktdraht.correspondence.models import Message
from direktdraht.correspondence.receiving import write_note
from direktdraht.kit.refusal import Refused
from direktdraht.mail.models import IncomingMail
from direktdraht.staff.models import Person
from direktdraht.timeline.recording import record


def note(
    case: Case, *, text: str, by: Person, at: dt.datetime, incoming: IncomingMail | None = None
) -> Message:
    """A note for colleagues."""
    if not text.strip() and incoming is None:
        raise Refused(_("There is nothing in the note yet."))
    return write_note(case.pk, text=text.strip(), by=by, at=at, incoming=incoming)


def set_severity(case: Case, *, severity: Severity, by: Person, at: dt.datetime) -> None:
    """The desk proposes a severity, a person decides it."""
    with transaction.atomic():
        case = claim(case)
        if case.severity != severity:
            case.severity = severity
            Case.objects.filter(pk=case.pk).update(severity=severity)
            record(case.pk, SeveritySet(severity=severity), by=by, at=at)
            rewrite_next(case, at=at)


def set_category(case: Case, *, category: Category, by: Person, at: dt.datetime) -> None:
    """What went wrong, in one of five words."""
    with transaction.atomic():
        case = claim(case)
        if case.category != category:
            Case.objects.filter(pk=case.pk).update(category=category)
            record(case.pk, CategorySet(category=category), by=by, at=at)


def note_harm(
    case: Case, *, harm: str, cents: int | None = None, currency: str = "EUR", by: Person, at: dt.datetime
) -> None:
    """What the matter costs the customer, in words, and in cents of currency (ISO 4217) where somebody knows (S3.3)."""
    with transaction.atomic():
        case = claim(case)
        harm = harm.strip()
        if (case.harm, case.harm_cents, case.harm_currency) != (harm, cents, currency):
            Case.objects.filter(pk=case.pk).update(harm=harm, harm_cents=cents, harm_currency=currency)
            record(case.pk, HarmNoted(harm=harm, cents=cents, currency=currency), by=by, at=at)


def note_key_date(
    case: Case, *, what: str, date: dt.datetime, has_time: bool = True, by: Person, at: dt.datetime
) -> KeyDate:
    """A date of the customer's that nobody found in the text."""
    if not what.strip():
        raise Refused(_("Say in a word what happens then."))
    with transaction.atomic():
        case = claim(case)
        key_date = KeyDate.objects.create(
            case=case, at=date, has_time=has_time, what=what.strip()[:200], noted_at=at
        )
        record(case.pk, KeyDateNoted(what=key_date.what, date=date.isoformat()), by=by, at=at)
        rewrite_next(case, at=at)
    return key_date


def drop_key_date(key_date: KeyDate, *, by: Person, at: dt.datetime) -> None:
    """What the desk took for a date of theirs is none."""
    with transaction.atomic():
        case = claim(key_date.case)
        if KeyDate.objects.filter(pk=key_date.pk, dropped_at=None).update(dropped_at=at):
            record(case.pk, KeyDateDropped(what=key_date.what or key_date.words), by=by, at=at)
            rewrite_next(case, at=at)
