"""Answering a request for help: yes, another way, "not me, it is …", or in words by mail. Nobody can let it lie."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.cases.claiming import claim
from direktdraht.cases.models import Severity
from direktdraht.cases.planning import plan
from direktdraht.commitments.models import Action
from direktdraht.commitments.planning import Step
from direktdraht.correspondence.receiving import write_note
from direktdraht.helping.chain import firsts, stop_after
from direktdraht.helping.climbing import answer_moment
from direktdraht.helping.findable import of_request
from direktdraht.helping.happenings import HelpAnswered, HelpPassedOn
from direktdraht.helping.models import HelpReach, HelpRequest
from direktdraht.helping.reaching import put_before, tell_asker
from direktdraht.kit.refusal import Refused
from direktdraht.mail.models import IncomingMail
from direktdraht.search.reindexing import index
from direktdraht.staff.models import Company, Person
from direktdraht.staff.working import working_time
from direktdraht.timeline.recording import record

Answer = HelpRequest.Answer
# Where the time it was needed by has passed when somebody says yes.
_SOON = dt.timedelta(hours=1)


def accept(request: HelpRequest, *, text: str = "", by: Person, at: dt.datetime) -> None:
    """Yes: it stands in the plan of the case, with them and by that time. Said twice, it is said once."""
    with transaction.atomic():
        request = _claim(request, by)
        due_at = request.due_at if request.due_at > at else at + _SOON
        step = plan(request.case, Step(request.need, due_at, by), by=by, at=at) if request.need else None
        _answer(request, Answer.ACCEPTED, text=text, due_at=due_at, step=step, by=by, at=at)
        tell_asker(request, at=at)


def offer(
    request: HelpRequest, *, text: str, until: dt.datetime | None = None, by: Person, at: dt.datetime
) -> None:
    """Another way, or another time: whoever asked decides whether it will do. Raises Refused for neither."""
    if not text.strip() and until is None:
        raise Refused(_("What would be possible instead, or by when?"))
    if until and until <= at:
        raise Refused(_("That time has already passed. When will it be?"))
    with transaction.atomic():
        request = _claim(request, by)
        _answer(request, Answer.ALTERNATIVE, text=text, due_at=until, step=None, by=by, at=at)
        tell_asker(request, at=at)


def hear_reply(
    request: HelpRequest, *, text: str, by: Person, incoming: IncomingMail, at: dt.datetime
) -> None:
    """A colleague answers the mail they got. The words are kept as a note among us; the first such answer is the
    answer, and what it means is for whoever asked to read (S3.26)."""
    with transaction.atomic():
        claim(request.case)
        write_note(request.case_id, text=text, by=by, at=at, incoming=incoming)
        request = _fresh(request)
        if not request.is_unanswered or by == request.by:
            return
        _answer(request, Answer.WORDS, text=text, due_at=None, step=None, by=by, at=at)
        tell_asker(request, at=at)


def pass_on(request: HelpRequest, *, to: Person | None, by: Person, at: dt.datetime) -> None:
    """Not me: it is for to. For None nobody knows: unless somebody else still has it, it goes up at once."""
    with transaction.atomic():
        request = _claim(request, by)
        if to and request.reaches.filter(person=to).exists():
            raise Refused(_("%(person)s has it already.") % {"person": to.name})
        if to and to == request.by:
            raise Refused(_("%(person)s is who asks.") % {"person": to.name})
        HelpReach.objects.filter(request=request, person=by).update(passed_on_at=at)
        record(request.case_id, HelpPassedOn(request.pk, to.name if to else ""), by=by, at=at)
        still_held = request.reaches.filter(passed_on_at=None).exists()
        if to or not still_held:
            _go_on(request, to, at)


def take(request: HelpRequest, *, by: Person, at: dt.datetime) -> None:
    """Whoever asked has read the answer; another way that was offered is planned with it."""
    with transaction.atomic():
        claim(request.case)
        answered = HelpRequest.objects.filter(pk=request.pk, answered_at__isnull=False, seen_at=None)
        if not answered.update(seen_at=at):
            return
        request = _fresh(request)
        if request.answer == Answer.ALTERNATIVE and request.answered_by and request.case.is_open:
            due_at = request.answer_due_at or request.due_at
            what = request.answer_text or request.need
            if what:
                step = Step(what, due_at if due_at > at else at + _SOON, request.answered_by)
                HelpRequest.objects.filter(pk=request.pk).update(step=plan(request.case, step, by=by, at=at))


def _go_on(request: HelpRequest, to: Person | None, at: dt.datetime) -> None:
    """Before the one who was named or stands in for them, else before the next one above."""
    until = answer_moment(
        Severity(request.case.severity), at, request.due_at, working_time(Company.current())
    )
    reached = set(request.reaches.values_list("person", flat=True))
    named = [one for one in firsts(to, None, asker=request.by, at=at) if one.person.pk not in reached]
    if named:
        why = HelpReach.Why.STANDS_IN if named[0].instead_of else HelpReach.Why.PASSED_ON
        put_before(request, named[0].person, why=why, instead_of=named[0].instead_of, until=until, at=at)
    elif stop := stop_after(request, at):
        put_before(request, Person.objects.get(pk=stop.person), why=stop.why, until=until, at=at)
    else:
        raise Refused(
            _("Who could it be? Nobody else is left to ask: call %(person)s.") % {"person": request.by}
        )
    HelpRequest.objects.filter(pk=request.pk).update(climb_at=until)


def _claim(request: HelpRequest, by: Person) -> HelpRequest:
    """As it stands now that it is our turn. Raises Refused where nothing is left to answer."""
    claim(request.case)
    request = _fresh(request)
    if request.withdrawn_at or not request.case.is_open:
        raise Refused(_("This is no longer needed."))
    if request.answered_by:
        raise Refused(
            _("%(person)s has answered it already. Thank you.") % {"person": request.answered_by.name}
        )
    if by == request.by:
        raise Refused(_("You asked this yourself."))
    return request


def _fresh(request: HelpRequest) -> HelpRequest:
    related = ("by", "person", "department", "answered_by", "case__stream", "case__owner")
    return HelpRequest.objects.select_related(*related, "case__customer", "case__complainant").get(
        pk=request.pk
    )


def _answer(
    request: HelpRequest,
    answer: HelpRequest.Answer,
    *,
    text: str,
    due_at: dt.datetime | None,
    step: Action | None,
    by: Person,
    at: dt.datetime,
) -> None:
    request.answer, request.answer_text, request.answer_due_at = answer, text.strip(), due_at
    request.answered_by, request.answered_at, request.step, request.climb_at = by, at, step, None
    request.save(
        update_fields=[
            *("answer", "answer_text", "answer_due_at", "answered_by", "answered_at", "step", "climb_at")
        ]
    )
    if request.need or request.answer_text:
        index(of_request(request), replaces=True)
    when = due_at.isoformat() if due_at else ""
    record(request.case_id, HelpAnswered(request.pk, answer, request.answer_text, when), by=by, at=at)
