"""What mails seem to say: a promise from a colleague's own mailbox, a complaint about how we deal with them."""

import datetime as dt
import re
from collections.abc import Sequence
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from direktdraht.cases.handling_complaints import settle
from direktdraht.cases.models import Case, FoundInMail, Severity
from direktdraht.commitments.models import Commitment
from direktdraht.desk.access import signed_in
from direktdraht.desk.cases.finding import find_case
from direktdraht.desk.cases.said_for_good import said_for_good
from direktdraht.desk.cases.sheet import to_case
from direktdraht.desk.moments import at_day_end
from direktdraht.kit.clock import now
from direktdraht.staff.models import Person

_MOST = 8


def found_in_mails(
    case: Case, commitments: Sequence[Commitment], held: Sequence[dict[str, Any]], at: dt.datetime
) -> dict[str, list[dict[str, Any]]]:
    """What nobody has decided yet; a promise that was given since, or whose time has passed, is none any more."""
    given = {one.what for one in commitments} | {one["act"].arguments.get("what") for one in held}
    taken = {one["act"].arguments.get("found") for one in held}
    undecided = FoundInMail.objects.filter(case=case, settled_at=None)
    rows = undecided.select_related("message__author", "message__contact")[:_MOST]
    return {
        "complaints": [{"found": row, "severity": _severity(row)} for row in rows if row.due_at is None],
        "promises": [
            {"found": row, "promise_url": f"{reverse('case_promise', args=[case.pk])}?found={row.pk}"}
            for row in rows
            if row.due_at and row.due_at > at and _what(row) not in given and row.pk not in taken
        ],
    }


def _severity(row: FoundInMail) -> str:
    return str(Severity(row.severity).label) if row.severity else ""


def find_promise(case: Case, found: str) -> FoundInMail | None:
    """What the sheet of a commitment begins with, if a mail seemed to say it. found: its key, or anything."""
    if not re.fullmatch(r"[0-9]{1,15}", found):
        return None
    promises = FoundInMail.objects.filter(case=case, kind=FoundInMail.Kind.PROMISE, settled_at=None)
    return promises.select_related("message").filter(pk=found).first()


def as_commitment(row: FoundInMail, at: dt.datetime) -> dict[str, Any]:
    """The sheet, filled in."""
    due = timezone.localtime(at_day_end(row.due_at or at, row.has_time, at))
    return {
        "what": _what(row),
        "day": f"{due:%Y-%m-%d}",
        "time": f"{due:%H:%M}",
        "there": row.is_presence,
        "found": row.pk,
    }


def _what(row: FoundInMail) -> str:
    """Their words, as a commitment has them."""
    return said_for_good(" ".join(row.words.split()), row.message.at)[:2000]


def is_as_read(row: FoundInMail, *, what: str, moment: dt.datetime, at: dt.datetime) -> bool:
    """Whether it still has the words and the time that stood in the mail: only these do they know."""
    read, due = as_commitment(row, at), timezone.localtime(moment)
    return (what, f"{due:%Y-%m-%d %H:%M}") == (read["what"], f"{read['day']} {read['time']}")


@require_POST
@signed_in
def decide(request: HttpRequest, person: Person, pk: int, found: int) -> HttpResponse:
    """Seen; with graver=1 the case is as grave as it sounds."""
    case = find_case(pk)
    row = FoundInMail.objects.select_related("case").filter(pk=found, case=case).first()
    if row is None:
        raise Http404
    graver = request.POST.get("graver") == "1" and row.severity
    settle(row, severity=Severity(row.severity) if graver else None, by=person, at=now())
    return to_case(case)
