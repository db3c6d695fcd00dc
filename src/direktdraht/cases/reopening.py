"""A closed case opens again when the customer writes or says no, or when one of us thinks better of it."""

import datetime as dt

from django.db import transaction

from direktdraht.cases.claiming import claim
from direktdraht.cases.happenings import CaseFetchedBack, CaseReopened
from direktdraht.cases.models import Case
from direktdraht.cases.next_step import rewrite_next
from direktdraht.customers.models import Contact
from direktdraht.staff.models import Person
from direktdraht.timeline.recording import record


def reopen_case(case: Case, *, by: Person, at: dt.datetime) -> None:
    """A colleague opens it again; nothing happens to a case that is open."""
    with transaction.atomic():
        case = claim(case)
        if Case.objects.filter(pk=case.pk, closed_at__isnull=False).update(closed_at=None, outcome=""):
            case.closed_at, case.outcome = None, ""
            record(case.pk, CaseReopened(reason="person"), by=by, at=at)
            rewrite_next(case, at=at)


def reopen_for_customer(case: Case, *, reason: str, contact: Contact, at: dt.datetime) -> None:
    """Inside the verb that heard the customer. reason: mail, page or denied. Put away comes back as well."""
    if case.closed_at:
        # Their earlier yes was about what seemed over then, and so was our question.
        Case.objects.filter(pk=case.pk).update(
            closed_at=None, outcome="", said_solved_at=None, asked_if_solved_at=None
        )
        case.closed_at, case.outcome, case.said_solved_at, case.asked_if_solved_at = None, "", None, None
        record(case.pk, CaseReopened(reason=reason), by_name=contact.name, at=at)
    if case.put_away_at:
        Case.objects.filter(pk=case.pk).update(put_away_at=None)
        case.put_away_at = None
        record(case.pk, CaseFetchedBack(), at=at)
