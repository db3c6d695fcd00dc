"""Say it once: what we have understood, confirmed by the customer; and each time they had to say it again (S3.18)."""

import datetime as dt

from django.db import transaction
from django.db.models import F
from django.utils import translation
from django.utils.translation import gettext as _

from direktdraht.cases.claiming import claim, claim_open
from direktdraht.cases.listening_happenings import (
    SummaryConfirmed,
    SummaryDisputed,
    SummaryWritten,
    ToldAgain,
)
from direktdraht.cases.models import Case, Summary
from direktdraht.cases.reaching import tell_who_answers
from direktdraht.cases.reopening import reopen_for_customer
from direktdraht.cases.waiting import they_spoke
from direktdraht.customers.models import Contact
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person
from direktdraht.timeline.models import Audience
from direktdraht.timeline.recording import record


def write_summary(
    case: Case, *, text: str, is_confirmed: bool = False, by: Person, at: dt.datetime
) -> Summary:
    """What we have understood, for the customer to read on their page and confirm. is_confirmed: they have said yes to
    these words already, by voice. The same words once more change nothing but that. Raises Refused for no words."""
    text = text.strip()
    if not text:
        raise Refused(_("There is nothing in it yet: say in a few sentences what you have understood."))
    with transaction.atomic():
        case = claim_open(case)
        summary = case.summary
        if summary is None or summary.text != text:
            summary = Summary.objects.create(case=case, text=text, by=by, at=at)
            Case.objects.filter(pk=case.pk).update(summary=summary)
            record(case.pk, SummaryWritten(), by=by, at=at)
        if is_confirmed and not summary.confirmed_at:
            _confirm(summary, case.complainant, is_spoken=True, at=at)
            record(case.pk, SummaryConfirmed(contact=case.complainant.name, spoken=True), by=by, at=at)
    return summary


def say_understood(case: Case, *, contact: Contact, at: dt.datetime) -> bool:
    """The customer confirms it on their page; False when there is nothing to confirm (any more)."""
    with transaction.atomic():
        case = claim(case)
        summary = case.summary
        if summary is None or summary.confirmed_at:
            return False
        _confirm(summary, contact, is_spoken=False, at=at)
        record(case.pk, SummaryConfirmed(contact=contact.name), by_name=contact.name, at=at)
    return True


def say_misunderstood(case: Case, *, contact: Contact, words: str = "", at: dt.datetime) -> bool:
    """The customer says that it is not so. What is wrong about it goes the way of every word of theirs: the caller
    keeps it. Whoever answers is told; False when there is nothing to dispute (any more)."""
    with transaction.atomic():
        case = claim(case)
        summary = case.summary
        if summary is None or summary.disputed_at:
            return False
        Summary.objects.filter(pk=summary.pk).update(confirmed_at=None, confirmed_by="", disputed_at=at)
        record(case.pk, SummaryDisputed(contact=contact.name), by_name=contact.name, at=at)
        reopen_for_customer(case, reason="page", contact=contact, at=at)
        they_spoke(case, at=at)
        with translation.override(case.owner.language):
            sentence = _("%(name)s says that we have not understood it rightly.") % {"name": contact.name}
        tell_who_answers(case, words=f"{sentence}\n\n{words}".strip(), at=at)
    return True


def count_told_again(
    case: Case, *, by: Person | None = None, contact: Contact | None = None, at: dt.datetime
) -> None:
    """They had to explain something once more: noted by one of us, or ticked by the customer. It is counted for the
    matter, never for a person of ours."""
    with transaction.atomic():
        case = claim(case)
        Case.objects.filter(pk=case.pk).update(told_again=F("told_again") + 1)
        heard_by = Audience.CUSTOMER if contact else Audience.STAFF
        record(case.pk, ToldAgain(), by=by, by_name=contact.name if contact else "", audience=heard_by, at=at)


def _confirm(summary: Summary, contact: Contact, *, is_spoken: bool, at: dt.datetime) -> None:
    Summary.objects.filter(pk=summary.pk).update(
        confirmed_at=at, confirmed_by=contact.name, is_spoken=is_spoken, disputed_at=None
    )
    summary.confirmed_at, summary.confirmed_by, summary.is_spoken = at, contact.name, is_spoken
