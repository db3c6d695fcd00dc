"""Mails among us about what is asked, answered and reported; each with the customer's words and the way to the case."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager

from django.utils import timezone, translation
from django.utils.translation import gettext as _

from direktdraht.authority.deciders import who_directs
from direktdraht.authority.models import GrantRequest, Report
from direktdraht.cases.alerting import reach
from direktdraht.cases.models import Case
from direktdraht.correspondence.answer_links import answer_link_for, placeholder
from direktdraht.kit.money import said_money
from direktdraht.kit.said import said
from direktdraht.staff.models import Company, Person

# What an answer link of ours leads to; see correspondence/answer_links.py.
ANSWER_WHAT = "grant"


def tell_asked(request: GrantRequest, person: Person, *, at: dt.datetime) -> None:
    """Ask this person, with all they need to say yes on the spot; once more, where their address has run out."""
    link = answer_link_for(
        request.case_id, person, what=ANSWER_WHAT, about=request.pk, until=request.answer_by, at=at
    )
    with _as_read_by(person):
        words = {"by": request.asked_by.name, "what": request.worth.said}
        lines = [
            _("%(by)s would like to grant: %(what)s.") % words,
            _("“%(words)s”, by %(when)s") % {"words": request.what, "when": said(request.wanted_by, at)},
            *_cost_to_them(request.case),
            *([_("Why: %(why)s") % {"why": request.why}] if request.why else []),
            *([_answer_by(request, at)] if request.answer_by > at else []),
            _("Yes, otherwise, or no: %(address)s") % {"address": placeholder(link)},
        ]
        subject = _("%(by)s asks: %(what)s") % words
        _reach(request.case, person, "request", subject, "\n".join(lines), at, due_at=request.answer_by)


def _answer_by(request: GrantRequest, at: dt.datetime) -> str:
    words = {"when": said(request.answer_by, at)}
    return _("Your answer is wanted by %(when)s; then somebody else is asked.") % words


def tell_granted(request: GrantRequest, *, at: dt.datetime) -> None:
    """Whoever asked hears the yes, and what stands in their name now."""
    granted, by = request.redress, request.answered_by
    assert granted is not None  # the verb has just made it
    assert by is not None
    with _as_read_by(request.asked_by):
        subject = _("%(by)s says yes: %(what)s") % {"by": by.name, "what": granted.worth.said}
        stands = _("“%(words)s” stands in your name now; the customer hears of it.")
        opening = f"{subject}\n{stands % {'words': granted.what}}"
        _reach(request.case, request.asked_by, "request.answered", subject, opening, at)


def tell_refused(request: GrantRequest, *, at: dt.datetime) -> None:
    """Whoever asked hears why not, and what can be done instead."""
    assert request.answered_by is not None  # the verb has just noted it
    with _as_read_by(request.asked_by):
        by = request.answered_by.name
        subject = _("%(by)s says no: %(what)s") % {"by": by, "what": request.worth.said}
        answer = _("%(by)s says no: %(reason)s Instead: %(instead)s")
        opening = answer % {"by": by, "reason": request.reason, "instead": request.instead}
        _reach(request.case, request.asked_by, "request.answered", subject, opening, at)


def tell_nobody_left(request: GrantRequest, *, at: dt.datetime) -> None:
    """Nobody has answered, and nobody else is left to ask: a call is quicker now."""
    last = request.asked.select_related("person").last()
    with _as_read_by(request.asked_by):
        reached = f"{last.person.name}, {last.person.phone or last.person.email}" if last else ""
        subject = _("No answer yet: %(what)s") % {"what": request.worth.said}
        opening = _("Nobody else is left to decide. Please call: %(whom)s") % {"whom": reached}
        _reach(request.case, request.asked_by, "request.unanswered", subject, opening, at)


def tell_acted(report: Report, *, at: dt.datetime) -> None:
    """Somebody acted first; whoever directs hears it at once, and the reasons within a day."""
    case, director = report.redress.case, who_directs(report.by, at=at)
    if director is None:
        return
    with _as_read_by(director):
        words = {"by": report.by.name, "what": report.redress.worth.said, "when": said(report.due_at, at)}
        subject = _("%(by)s has acted: %(what)s") % words
        opening = _("%(by)s has acted in a critical case: %(what)s. The report follows by %(when)s.") % words
        _reach(case, director, "report", subject, opening, at, due_at=report.due_at)


def tell_reported(report: Report, *, at: dt.datetime) -> None:
    """Whoever directs reads the report, without opening anything."""
    case, director = report.redress.case, who_directs(report.by, at=at)
    if director is None:
        return
    with _as_read_by(director):
        words = {"by": report.by.name, "what": report.redress.worth.said, "text": report.text}
        subject = _("%(by)s reports: %(what)s") % words
        _reach(case, director, "report", subject, _("%(by)s reports: %(text)s") % words, at)


def remind_of_report(report: Report, *, at: dt.datetime) -> None:
    """Its day is over, and nothing is written yet; said once, to its author alone."""
    with _as_read_by(report.by):
        subject = _("Please report: %(what)s") % {"what": report.redress.worth.said}
        opening = _("You acted first. Two sentences are enough: what was done, and why.")
        _reach(report.redress.case, report.by, "report", subject, opening, at, due_at=report.due_at)


def tell_unreported(report: Report, *, at: dt.datetime) -> None:
    """A day after its author was reminded, whoever directs hears that it is not there yet; said once."""
    case, director = report.redress.case, who_directs(report.by, at=at)
    if director is None:
        return
    with _as_read_by(director):
        words = {"by": report.by.name, "what": report.redress.worth.said, "phone": report.by.phone}
        subject = _("No report yet: %(what)s") % words
        opening = _("%(by)s acted first in a critical case, and the report is not there yet.") % words
        call = _("A call is quicker now: %(phone)s") % words if report.by.phone else ""
        _reach(case, director, "report", subject, f"{opening} {call}".strip(), at)


def cost_to_them(case: Case) -> str:
    """What the matter costs the customer, as far as anybody has noted it; "" where nobody has."""
    money = "" if case.harm_cents is None else said_money(case.harm_cents, case.harm_currency, short=True)
    return ". ".join(filter(None, [money, case.harm]))


def _cost_to_them(case: Case) -> list[str]:
    cost = cost_to_them(case)
    return [_("What it costs them: %(cost)s") % {"cost": cost}] if cost else []


def _reach(
    case: Case,
    person: Person,
    kind: str,
    subject: str,
    opening: str,
    at: dt.datetime,
    due_at: dt.datetime | None = None,
) -> None:
    reach(
        case, person, kind=kind, subject=subject, opening=opening, words=case.verbatim, due_at=due_at, at=at
    )


@contextmanager
def _as_read_by(person: Person) -> Iterator[None]:
    with translation.override(person.language), timezone.override(Company.current().zone):
        yield
