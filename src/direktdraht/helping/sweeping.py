"""The duty of the worker: a request to which nobody has said a word goes to the next one above, each once."""

import datetime as dt
import logging

from django.db import transaction
from django.db.models import F, Max, Q

from direktdraht.cases.claiming import claim
from direktdraht.cases.models import Severity
from direktdraht.helping.chain import stop_after
from direktdraht.helping.climbing import answer_moment
from direktdraht.helping.happenings import HelpUnanswered
from direktdraht.helping.models import HelpReach, HelpRequest
from direktdraht.helping.reaching import put_before, tell_asker
from direktdraht.mail.models import OutgoingMail
from direktdraht.staff.models import Company, Person
from direktdraht.staff.working import working_time
from direktdraht.timeline.recording import record

log = logging.getLogger(__name__)
# A request that cannot be handed on is tried again after this, and blocks no other one.
_AGAIN = dt.timedelta(minutes=5)


def climb_due(*, at: dt.datetime, limit: int = 50) -> int:
    """How many went on. Safe to kill and to run twice."""
    count = 0
    for pk, climb_at in _due(at)[:limit]:
        try:
            with transaction.atomic():
                count += _climb(pk, climb_at, at)
        except Exception:
            log.exception("the request for help %s cannot go on", pk)
            HelpRequest.objects.filter(pk=pk, climb_at=climb_at).update(climb_at=at + _AGAIN)
    return count


def _due(at: dt.datetime) -> list[tuple[int, dt.datetime]]:
    """Those whose time has come. A case may have become critical since it was counted, then nobody waits for the
    morning; and whoever's mail came back cannot know of it."""
    waiting = HelpRequest.objects.unanswered().filter(climb_at__isnull=False)
    lost, working = _never_arrived(), working_time(Company.current())
    due = waiting.filter(Q(climb_at__lte=at) | Q(case__severity=Severity.CRITICAL) | Q(pk__in=lost))
    rows = due.annotate(since=Max("reaches__at")).order_by("climb_at", "pk")
    return [
        (pk, climb_at)
        for pk, climb_at, since, due_at, severity in rows.values_list(
            "pk", "climb_at", "since", "due_at", "case__severity"
        )
        if climb_at
        and (min(climb_at, answer_moment(Severity(severity), since, due_at, working)) <= at or pk in lost)
    ]


def _never_arrived() -> set[int]:
    """Where the last mail came back or was refused: whoever was asked does not know of it."""
    failed = Q(mail__state=OutgoingMail.State.FAILED) | Q(mail__bounced_at__isnull=False)
    last = HelpReach.objects.filter(failed, request__climb_at__isnull=False)
    return set(last.exclude(request__reaches__at__gt=F("at")).values_list("request", flat=True))


def _climb(pk: int, climb_at: dt.datetime, at: dt.datetime) -> bool:
    request = HelpRequest.objects.select_related("case").get(pk=pk)
    claim(request.case)
    related = ("by", "person", "department__head", "case__stream", "case__customer", "case__complainant")
    mine = HelpRequest.objects.unanswered().filter(pk=pk, climb_at=climb_at)
    request = mine.select_related(*related, "case__owner").first()  # type: ignore[assignment]
    if request is None:
        return False  # somebody was quicker: another worker, or an answer
    stop = stop_after(request, at)
    severity, working = Severity(request.case.severity), working_time(Company.current())
    again = answer_moment(severity, at, request.due_at, working) if stop else None
    HelpRequest.objects.filter(pk=pk).update(climb_at=again)
    if stop and again:
        put_before(request, Person.objects.get(pk=stop.person), why=stop.why, until=again, at=at)
    else:
        record(request.case_id, HelpUnanswered(request.pk), at=at)
        tell_asker(request, at=at)
    return True
