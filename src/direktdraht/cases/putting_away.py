"""Mail that is no complaint: away with one click, back with another; its sender hears nothing of either."""

import datetime as dt

from django.db import transaction

from direktdraht.cases.claiming import claim
from direktdraht.cases.happenings import CaseFetchedBack, CasePutAway
from direktdraht.cases.models import Case
from direktdraht.cases.next_step import rewrite_next
from direktdraht.mail.models import OutgoingMail
from direktdraht.mail.withdrawing import withdraw_waiting
from direktdraht.staff.models import Person
from direktdraht.timeline.recording import record


def put_away(case: Case, *, by: Person, at: dt.datetime) -> None:
    """No complaint. A receipt that has not left yet never will."""
    with transaction.atomic():
        case = claim(case)
        if Case.objects.filter(pk=case.pk, put_away_at=None).update(put_away_at=at):
            case.put_away_at = at
            withdraw_waiting(case.stream, kind=OutgoingMail.Kind.RECEIPT)
            record(case.pk, CasePutAway(), by=by, at=at)
            rewrite_next(case, at=at)


def fetch_back(case: Case, *, by: Person, at: dt.datetime) -> None:
    """It was a complaint after all."""
    with transaction.atomic():
        case = claim(case)
        if Case.objects.filter(pk=case.pk, put_away_at__isnull=False).update(put_away_at=None):
            case.put_away_at = None
            record(case.pk, CaseFetchedBack(), by=by, at=at)
            rewrite_next(case, at=at)
