"""Putting a request before somebody: their mail with everything they need, and the link to answer it in two clicks."""

import datetime as dt

from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from direktdraht.cases.alerting import reach
from direktdraht.cases.claiming import claim
from direktdraht.cases.models import Severity
from direktdraht.correspondence.answer_links import answer_link_for, placeholder
from direktdraht.helping.asked_before import asked_before
from direktdraht.helping.climbing import answer_moment
from direktdraht.helping.happenings import HelpPutBefore
from direktdraht.helping.models import HelpReach, HelpRequest
from direktdraht.kit.refusal import Refused
from direktdraht.kit.said import said
from direktdraht.mail.models import OutgoingMail
from direktdraht.staff.models import Company, Person
from direktdraht.staff.standing_in import acting_for
from direktdraht.staff.working import working_time
from direktdraht.timeline.recording import record

# What stands in links ("a/help/…") and, with the key of the request, in reply addresses.
WHAT = "help"
_TOPIC = "h"


def topic_of(request: HelpRequest) -> str:
    return f"{_TOPIC}{request.pk}"


def request_of(topic: str) -> int | None:
    """The key of the request that a reply address names; None for other topics."""
    number = topic.removeprefix(_TOPIC)
    return int(number) if topic.startswith(_TOPIC) and number.isdigit() else None


def put_before(
    request: HelpRequest,
    person: Person,
    *,
    why: HelpReach.Why,
    instead_of: Person | None = None,
    until: dt.datetime,
    at: dt.datetime,
) -> HelpReach:
    """Belongs into the verb's transaction. until: by when their word is wanted."""
    mail = _ask(request, person, why, instead_of, until, at)
    if why != HelpReach.Why.ASKED:
        put = HelpPutBefore(request.pk, person.name, why, instead_of.name if instead_of else "")
        record(request.case_id, put, at=at)
    return HelpReach.objects.create(
        request=request, person=person, why=why, instead_of=instead_of, at=at, mail=mail
    )


def ask_again(request: HelpRequest, person: Person, *, at: dt.datetime) -> None:
    """The same mail once more, to somebody whose address to answer has run out."""
    with transaction.atomic():
        request.case = claim(request.case)
        if not HelpRequest.objects.unanswered().filter(pk=request.pk).exists():
            raise Refused(_("This is no longer needed."))
        reached = request.reaches.select_related("instead_of").get(person=person)
        severity, working = Severity(request.case.severity), working_time(Company.current())
        until = answer_moment(severity, at, request.due_at, working)
        _ask(request, person, HelpReach.Why(reached.why), reached.instead_of, until, at)


def _ask(
    request: HelpRequest,
    person: Person,
    why: HelpReach.Why,
    instead_of: Person | None,
    until: dt.datetime,
    at: dt.datetime,
) -> OutgoingMail:
    wanted_by = max(until, request.due_at)
    link = answer_link_for(request.case_id, person, what=WHAT, about=request.pk, until=wanted_by, at=at)
    with translation.override(person.language), timezone.override(Company.current().zone):
        return _send(
            request,
            person,
            subject=_("%(by)s needs you: %(title)s")
            % {"by": request.by.name, "title": request.need or request.case.title},
            opening=_opening(request, why, instead_of, placeholder(link), until, at),
            words=request.case.verbatim,
            at=at,
        )


def tell_asker(request: HelpRequest, *, at: dt.datetime) -> None:
    """What became of it, or that nobody has said a word, to whoever asked or stands in for them. Belongs into the
    verb's transaction."""
    person = acting_for(request.by, at) or request.case.owner
    with translation.override(person.language), timezone.override(Company.current().zone):
        words = {
            "person": request.answered_by.name if request.answered_by else "",
            "what": request.need or request.case.title,
        }
        subject = {
            HelpRequest.Answer.ACCEPTED.value: _("%(person)s says yes: %(what)s"),
            HelpRequest.Answer.ALTERNATIVE.value: _("%(person)s offers another way: %(what)s"),
            HelpRequest.Answer.WORDS.value: _("%(person)s answers: %(what)s"),
        }.get(request.answer, _("No word yet: %(what)s"))
        opening = ""
        if request.answer_due_at:
            opening = _("By when: %(when)s") % {"when": said(request.answer_due_at, at)}
        elif not request.answer:
            opening = _("Everybody who could be asked has it. A call is quicker now.")
        _send(
            request,
            person,
            subject=subject % words,
            opening=opening,
            words=request.answer_text or request.need or request.case.title,
            at=at,
        )


def _send(
    request: HelpRequest, person: Person, *, subject: str, opening: str, words: str, at: dt.datetime
) -> OutgoingMail:
    return reach(
        request.case,
        person,
        kind="help",
        subject=subject,
        opening=opening,
        words=words,
        due_at=request.due_at,
        from_name=request.by.name,
        topic=topic_of(request),
        is_quiet=request.case.severity != Severity.CRITICAL,
        at=at,
    )


def _opening(
    request: HelpRequest,
    why: HelpReach.Why,
    instead_of: Person | None,
    link: str,
    until: dt.datetime,
    at: dt.datetime,
) -> str:
    """What is needed and by when, why it comes to this reader, how to answer; then what was asked already."""
    case, by = request.case, request.by
    words = {"by": by.name, "customer": case.customer.name, "need": request.need}
    lines = [_why(why, instead_of)]
    if request.need:
        lines.append(_("%(by)s needs your help for %(customer)s:") % words + f"\n\n  {request.need}\n")
        lines.append(_("By when: %(when)s") % {"when": said(request.due_at, at)})
    else:
        lines.append(_("%(by)s would like to think this through with you for five minutes.") % words)
    lines.append(_("Please say yes by %(until)s, or offer another way:") % {"until": said(until, at)})
    lines.append(f"{link}\n")
    lines.append(_("Or simply answer this mail. What you write stays among us; the customer never sees it."))
    if by.phone:
        lines.append(_("%(by)s: %(phone)s") % {"by": by.name, "phone": by.phone})
    before = [one for one in asked_before(case) if one.pk != request.pk and one.need]
    if before:
        lines += ["", _("Asked already:"), *(_asked_line(one) for one in before)]
    lines += ["", _("What %(name)s wrote:") % {"name": case.complainant.name}]
    return "\n".join(line for line in lines if line is not None)


def _why(why: HelpReach.Why, instead_of: Person | None) -> str | None:
    if why == HelpReach.Why.STANDS_IN and instead_of:
        return _("You stand in for %(person)s.") % {"person": instead_of.name}
    if why in (HelpReach.Why.HEAD, HelpReach.Why.MANAGER):
        return _("Nobody has said a word to this yet; now it lies with you.")
    return None


def _asked_line(request: HelpRequest) -> str:
    if request.answered_by and (request.answer_text or request.answer == HelpRequest.Answer.ACCEPTED):
        said_so = request.answer_text or _("yes")
        return f"– {request.need}\n  {request.answered_by.name}: {said_so}"
    return f"– {request.need}"
