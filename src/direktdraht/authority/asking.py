"""Above the frame: one question, prefilled, to whoever may decide; its clock climbs to the next one (S3.13, S3.24)."""

import datetime as dt
import logging

from django.db import InterfaceError, OperationalError, transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from direktdraht.alarms.climbing import PATIENCE
from direktdraht.authority.deciders import deciders
from direktdraht.authority.findable import of_request
from direktdraht.authority.granting import Offer, complete
from direktdraht.authority.happenings import MoreAsked, RequestClimbed, RequestWithdrawn
from direktdraht.authority.models import Asked, GrantRequest
from direktdraht.authority.telling import ANSWER_WHAT, tell_asked, tell_nobody_left
from direktdraht.authority.within import leave_for
from direktdraht.cases.claiming import claim, claim_open
from direktdraht.cases.clocks import counting
from direktdraht.cases.models import Case, Severity
from direktdraht.correspondence.answer_links import end_answer_links
from direktdraht.kit.refusal import Refused
from direktdraht.search.reindexing import index
from direktdraht.staff.models import Person
from direktdraht.timeline.recording import record

_log = logging.getLogger(__name__)

# After a row that failed, so long until it is tried again.
_TRY_AGAIN = dt.timedelta(hours=1)


def ask_for_more(case: Case, offer: Offer, *, why: str = "", by: Person, at: dt.datetime) -> GrantRequest:
    """Ask whoever may grant it. Raises Refused for what is within the frame (nobody is asked then), without a time by
    which the customer gets it, and while the same person has asked the same already."""
    with transaction.atomic():
        case = claim_open(case)
        offer = complete(case, offer)
        if offer.due_at is None or offer.due_at <= at:
            raise Refused(_("By when shall they have it?"))
        if leave_for(case, offer.worth, by, at=at):
            raise Refused(_("You may grant that yourself, at once."))
        if _is_asked_already(case, offer, by):
            raise Refused(_("That has been asked already. A call is quicker now."))
        first = deciders(by, offer.worth, at=at)[0]
        answer_by = answer_wanted_by(case, at)
        request = GrantRequest.objects.create(
            case=case,
            **vars(offer.worth),
            what=offer.what.strip(),
            wanted_by=offer.due_at,
            basis=offer.basis,
            why=why.strip(),
            asked_by=by,
            asked_at=at,
            answer_by=answer_by,
            climbs_at=answer_by,
        )
        index(of_request(request))
        asked = MoreAsked(request=request.pk, person=first.name, why=request.why, **vars(offer.worth))
        record(case.pk, asked, by=by, at=at)
        _ask(request, first, at)
    return request


def withdraw(request: GrantRequest, *, by: Person, at: dt.datetime) -> None:
    """It is not needed any more. Raises Refused for what was answered already, and for somebody else's question."""
    with transaction.atomic():
        case = claim(request.case)
        if by.pk not in (request.asked_by_id, case.owner_id):
            raise Refused(_("Whoever asked takes it back."))
        if not _open(request).update(state=GrantRequest.State.WITHDRAWN, answered_at=at, climbs_at=None):
            raise Refused(_("It has been answered already."))
        end_answer_links(ANSWER_WHAT, request.pk)
        record(case.pk, RequestWithdrawn(request=request.pk), by=by, at=at)


def ask_again(request: GrantRequest, person: Person, *, at: dt.datetime) -> None:
    """The same mail once more, to somebody whose address to answer has run out."""
    with transaction.atomic():
        request.case = claim(request.case)
        if not _open(request).filter(asked__person=person).exists():
            raise Refused(_("It has been answered already."))
        tell_asked(request, person, at=at)


def ask_next_due(*, at: dt.datetime, limit: int = 50) -> int:
    """Ask the next one wherever the time to answer is over; how many. Run by the worker, safe to run twice."""
    due = GrantRequest.objects.filter(climbs_at__lte=at, case__closed_at=None, case__put_away_at=None)
    due = due.order_by("climbs_at", "pk")
    return sum(_climb_or_wait(request, at) for request in due.select_related("case", "asked_by")[:limit])


def answer_wanted_by(case: Case, at: dt.datetime) -> dt.datetime:
    """As long as an alarm waits before it goes to the next one: working time, and day and night where critical."""
    patience = PATIENCE[Severity(case.severity)]
    if case.severity == Severity.CRITICAL:
        return at + patience
    return counting().working(case.customer.region).after(at, patience)


def _climb_or_wait(request: GrantRequest, at: dt.datetime) -> int:
    """One that fails keeps nobody else waiting."""
    try:
        return _climb(request, at)
    except (OperationalError, InterfaceError):
        raise  # the database is away or busy: it stays due
    except Exception:
        _log.exception("request %s could not climb", request.pk)
        _open(request).update(climbs_at=at + _TRY_AGAIN)
        return 0


def _climb(request: GrantRequest, at: dt.datetime) -> int:
    with transaction.atomic():
        case = claim(request.case)
        was_asked = set(request.asked.values_list("person", flat=True))
        left = [one for one in deciders(request.asked_by, request.worth, at=at) if one.pk not in was_asked]
        following = left[0] if left else None
        answer_by = answer_wanted_by(case, at)
        times = {"climbs_at": answer_by, "answer_by": answer_by} if following else {"climbs_at": None}
        if not _open(request).filter(climbs_at=request.climbs_at).update(**times):
            return 0
        request = GrantRequest.objects.select_related("asked_by").get(pk=request.pk)
        request.case = case
        record(case.pk, RequestClimbed(request=request.pk, person=following.name if following else ""), at=at)
        if following:
            _ask(request, following, at)
        else:
            tell_nobody_left(request, at=at)
    return 1


def _ask(request: GrantRequest, person: Person, at: dt.datetime) -> None:
    Asked.objects.create(request=request, person=person, at=at)
    tell_asked(request, person, at=at)


def _open(request: GrantRequest) -> QuerySet[GrantRequest]:
    return GrantRequest.objects.filter(pk=request.pk, state=GrantRequest.State.OPEN)


def _is_asked_already(case: Case, offer: Offer, by: Person) -> bool:
    """A button that was pressed twice is one question."""
    mine = GrantRequest.objects.filter(case=case, asked_by=by, state=GrantRequest.State.OPEN)
    return mine.filter(what=offer.what.strip(), **vars(offer.worth)).exists()
