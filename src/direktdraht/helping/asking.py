"""Asking for help: one sentence of what is needed, by when, to a person or a department; and needing it no longer."""

import datetime as dt
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.cases.claiming import claim, claim_open
from direktdraht.cases.models import Case, KeyDate, Severity
from direktdraht.cases.planning import propose_time
from direktdraht.correspondence.answer_links import end_answer_links
from direktdraht.helping.chain import First, firsts, stop_after
from direktdraht.helping.climbing import answer_moment
from direktdraht.helping.findable import of_request
from direktdraht.helping.happenings import HelpAsked, HelpWithdrawn
from direktdraht.helping.models import HelpReach, HelpRequest
from direktdraht.helping.reaching import WHAT, put_before
from direktdraht.kit.refusal import Refused
from direktdraht.search.reindexing import index
from direktdraht.staff.models import Company, Department, Person
from direktdraht.staff.working import working_time
from direktdraht.timeline.recording import record


@dataclass(frozen=True)
class Ask:
    """Whom, what and by when. Without words it is five minutes to think it through together; without a time the desk
    proposes one (S0.4, S3.26)."""

    person: Person | None = None
    department: Department | None = None
    need: str = ""
    due_at: dt.datetime | None = None


def ask_for_help(case: Case, ask: Ask, *, by: Person, at: dt.datetime) -> HelpRequest:
    """The case stays with its owner. Whoever is away is stood in for; where nobody of them is here, it goes to the next
    one above at once. Raises Refused for oneself, for who has it already, and where nobody is left to ask."""
    need = " ".join(ask.need.split())
    _refuse_the_impossible(ask, by)
    with transaction.atomic():
        case = claim_open(case)
        due_at = ask.due_at or usual_due(case, at)
        if due_at <= at:
            raise Refused(_("That time has already passed. When will it be?"))
        _refuse_twice(case, ask, need)
        whom = ask.person.name if ask.person else ask.department.name if ask.department else ""
        until = answer_moment(Severity(case.severity), at, due_at, working_time(Company.current()))
        request = HelpRequest.objects.create(
            case=case,
            by=by,
            person=ask.person,
            department=ask.department,
            need=need,
            due_at=due_at,
            asked_at=at,
            answer_by=until,
            climb_at=until,
        )
        record(case.pk, HelpAsked(request=request.pk, person=whom, need=need), by=by, at=at)
        for first in _firsts(request, ask, by, at):
            put_before(request, first.person, why=first.why, instead_of=first.instead_of, until=until, at=at)
        if need:
            index(of_request(request))
    return request


def withdraw(request: HelpRequest, *, by: Person, at: dt.datetime) -> None:
    """Not needed any more: it lies with nobody, and its links lead nowhere. Raises Refused once it is answered."""
    with transaction.atomic():
        claim(request.case)
        open_still = HelpRequest.objects.filter(pk=request.pk, answered_at=None, withdrawn_at=None)
        if not open_still.update(withdrawn_at=at, climb_at=None):
            raise Refused(_("There is a word to it already. Have a look."))
        end_answer_links(WHAT, request.pk)
        record(request.case_id, HelpWithdrawn(request=request.pk), by=by, at=at)


def usual_due(case: Case, at: dt.datetime) -> dt.datetime:
    """By when help is needed if nobody says so: before the customer's next date, else within working hours."""
    dates = KeyDate.objects.filter(case=case, dropped_at=None)
    return propose_time([], dates, Company.current(), at)


def _refuse_the_impossible(ask: Ask, by: Person) -> None:
    if ask.person is None and ask.department is None:
        raise Refused(_("Whom do you want to ask?"))
    if ask.person == by:
        raise Refused(_("Ask somebody else than yourself."))
    if ask.person and not ask.person.is_active:
        raise Refused(_("%(person)s no longer works here.") % {"person": ask.person.name})


def _refuse_twice(case: Case, ask: Ask, need: str) -> None:
    """The same to the same, while they have not said a word yet."""
    same = HelpRequest.objects.unanswered().filter(case=case, need=need)
    same = same.filter(reaches__person=ask.person) if ask.person else same.filter(department=ask.department)
    if same.exists():
        whom = ask.person.name if ask.person else ask.department.name if ask.department else ""
        raise Refused(_("%(person)s has been asked already. A call is quicker now.") % {"person": whom})


def _firsts(request: HelpRequest, ask: Ask, by: Person, at: dt.datetime) -> list[First]:
    """Who hears of it at once; the next one above where nobody of those who were asked is here."""
    found = firsts(ask.person, ask.department, asker=by, at=at)
    if found:
        return found
    stop = stop_after(request, at)
    if stop is None:
        raise Refused(_("Nobody of them is here, and nobody stands in. Ask somebody else."))
    return [First(Person.objects.get(pk=stop.person), HelpReach.Why(stop.why))]
