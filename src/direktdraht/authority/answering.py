"""Answering a question for more: yes, otherwise, or no with a reason and another way."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.authority.deciders import directs
from direktdraht.authority.findable import of_request
from direktdraht.authority.granting import Offer, give
from direktdraht.authority.happenings import RequestGranted, RequestRefused
from direktdraht.authority.models import GrantRequest, Leave, Redress
from direktdraht.authority.telling import ANSWER_WHAT, tell_granted, tell_refused
from direktdraht.cases.claiming import claim, claim_open
from direktdraht.correspondence.answer_links import end_answer_links
from direktdraht.kit.refusal import Refused
from direktdraht.search.reindexing import index
from direktdraht.staff.models import Person
from direktdraht.staff.presence import colleagues
from direktdraht.timeline.recording import record


def may_decide(request: GrantRequest, person: Person) -> bool:
    """Whoever was asked, then and later, and whoever directs; never for their own question."""
    if person.pk == request.asked_by_id:
        return False
    return request.asked.filter(person=person).exists() or directs(person, colleagues())


def say_yes(request: GrantRequest, offer: Offer, *, by: Person, at: dt.datetime) -> Redress:
    """offer is what was asked, or what the one who decides makes of it. It is granted in the name of whoever asked:
    they talk with the customer. Raises Refused for who may not decide, and for what was answered already."""
    with transaction.atomic():
        case = claim_open(request.case)
        _claim(request, GrantRequest.State.GRANTED, by, at)
        redress = give(case, offer, leave=Leave.APPROVED, by=request.asked_by, at=at)
        GrantRequest.objects.filter(pk=request.pk).update(redress=redress)
        record(case.pk, RequestGranted(request=request.pk, **vars(offer.worth)), by=by, at=at)
        tell_granted(_answered(request), at=at)
    return redress


def say_no(request: GrantRequest, *, reason: str, instead: str, by: Person, at: dt.datetime) -> None:
    """Raises Refused without a reason or another way: whoever asked still has a customer before them."""
    if not reason.strip():
        raise Refused(_("Say in a sentence why not."))
    if not instead.strip():
        raise Refused(_("Say what can be done instead."))
    with transaction.atomic():
        case = claim(request.case)
        words = {"reason": reason.strip(), "instead": instead.strip()}
        _claim(request, GrantRequest.State.REFUSED, by, at)
        GrantRequest.objects.filter(pk=request.pk).update(**words)
        answered = _answered(request)
        index(of_request(answered), replaces=True)
        record(case.pk, RequestRefused(request=request.pk, **words), by=by, at=at)
        tell_refused(answered, at=at)


def _claim(request: GrantRequest, state: GrantRequest.State, by: Person, at: dt.datetime) -> None:
    if not may_decide(request, by):
        raise Refused(_("Somebody else decides this."))
    still_open = GrantRequest.objects.filter(pk=request.pk, state=GrantRequest.State.OPEN)
    if not still_open.update(state=state, answered_by=by, answered_at=at, climbs_at=None):
        raise Refused(_("It has been answered already."))
    end_answer_links(ANSWER_WHAT, request.pk)


def _answered(request: GrantRequest) -> GrantRequest:
    """As it stands now, with all that a mail about it says."""
    people = ("asked_by", "answered_by", "redress__commitment", "redress__action")
    cases = ("case__customer", "case__complainant__customer", "case__stream")
    return GrantRequest.objects.select_related(*people, *cases).get(pk=request.pk)
