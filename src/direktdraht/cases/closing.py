"""Closing: what is still open is listed from the record; really refused is only what would be untrue."""

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.cases.answering import answer_subject
from direktdraht.cases.claiming import claim_open
from direktdraht.cases.happenings import CaseClosed
from direktdraht.cases.models import Case, Handover, Severity
from direktdraht.cases.next_step import rewrite_next
from direktdraht.cases.read_along import streams_of
from direktdraht.cases.standing import standing_line
from direktdraht.cases.waiting import we_spoke
from direktdraht.commitments.models import Action, Commitment, InformDuty
from direktdraht.correspondence.letters import greeting
from direktdraht.correspondence.models import Message
from direktdraht.correspondence.writing import Letter, write_letter
from direktdraht.customers.reading import in_words_of
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Person
from direktdraht.timeline.recording import record

# How long a customer has to answer the one friendly question before silence may close a case.
SILENCE_CLOSES_AFTER = dt.timedelta(days=3)


@dataclass(frozen=True)
class OpenPoint:
    """Something the record still holds against closing. refuses: the verb will not close over it."""

    sentence: str
    refuses: bool = False


# What apps above know to be open among us, in sentences. Theirs never refuses.
OPEN_AMONG_US: list[Callable[[Case], Iterable[str]]] = []


def open_points(case: Case) -> list[OpenPoint]:
    """Everything that is open, weightiest first, in the reader's language."""
    points = [OpenPoint(sentence, refuses=True) for sentence in _refusals(case)]
    if case.waits_since and not (case.is_on_direct_line and not _answered(case)):
        points.append(OpenPoint(_("They wait for a word from us.")))
    points += [
        OpenPoint(_("Promised and not yet kept: %(what)s") % {"what": commitment.what})
        for commitment in Commitment.objects.open().filter(stream_id=case.pk)
    ]
    points += [
        OpenPoint(_("Planned and not yet done: %(what)s") % {"what": step.what})
        for step in Action.objects.planned().filter(stream_id=case.pk)
    ]
    points += [
        OpenPoint(sentence) for among_us in (_handovers, *OPEN_AMONG_US) for sentence in among_us(case)
    ]
    untold = InformDuty.objects.open().filter(stream_id=case.pk).count()
    if untold:
        points.append(OpenPoint(_("News they have not heard yet: %(count)d") % {"count": untold}))
    if case.asked_why_at and not _answered(case, since=case.asked_why_at):
        points.append(OpenPoint(_("They asked why, and nobody has answered since.")))
    if not case.says_solved and not case.says_unsolved:
        points.append(OpenPoint(_("They have not said yet that it is solved.")))
    return points


def close_case(
    case: Case, *, outcome: Case.Outcome, is_workaround: bool = False, by: Person, at: dt.datetime
) -> None:
    """Close it. Raises Refused over the customer's no, on a direct line without an answer (S2.15), for "solved"
    without their yes, for "without reply" before the friendly question has had its time, and for "done" (nobody
    needs to be asked) of what is more than a trifle. is_workaround: the problem itself is still there (S1.27)."""
    with transaction.atomic():
        case = claim_open(case)
        for sentence in _refusals(case):
            raise Refused(sentence)
        if outcome == Case.Outcome.DONE and case.severity != Severity.TRIFLE:
            raise Refused(_("Only a trifle is simply done. Ask them whether it is solved."))
        if outcome == Case.Outcome.SOLVED and not case.says_solved:
            raise Refused(_("They have not said yet that it is solved. Ask them, or note their spoken yes."))
        if outcome == Case.Outcome.NO_REPLY and not may_close_without_reply(case, at):
            raise Refused(
                _("Ask once, kindly, whether it is solved; after three days of silence it can be closed.")
            )
        Case.objects.filter(pk=case.pk).update(
            closed_at=at, outcome=outcome, is_workaround=is_workaround, waits_since=None
        )
        case.closed_at, case.outcome, case.waits_since = at, outcome, None
        record(case.pk, CaseClosed(outcome=outcome, is_workaround=is_workaround), by=by, at=at)
        rewrite_next(case, at=at)


def may_close_without_reply(case: Case, at: dt.datetime) -> bool:
    """Asked, waited for, and silent since."""
    asked = case.asked_if_solved_at
    return bool(
        asked
        and asked + SILENCE_CLOSES_AFTER <= at
        and not case.waits_since
        and not _heard(case, since=asked)
    )


def question_words(case: Case) -> str:
    """A proposal for the friendly question, in the customer's language; the owner makes it theirs."""
    contact = case.complainant
    with in_words_of(contact):
        hello = greeting(contact.salutation, contact.title, contact.family_name)
        return (
            hello
            + "\n\n"
            + _(
                "is everything now as you need it? A click on your page is enough, or a line to me. "
                "If something is missing, I will see to it."
            )
        )


def ask_if_solved(case: Case, *, words: str, by: Person, at: dt.datetime) -> Message:
    """The one friendly question. Raises Refused when it was asked and nothing has been heard since."""
    if not case.complainant.email:
        raise Refused(
            _("There is no mail address for %(name)s. Better call.") % {"name": case.complainant.name}
        )
    with transaction.atomic():
        case = claim_open(case)
        if case.asked_if_solved_at and not _heard(case, since=case.asked_if_solved_at):
            raise Refused(_("You have asked already. Once is kind; a call would be better now."))
        with in_words_of(case.complainant):
            message = write_letter(
                case.pk,
                Letter(
                    contact=case.complainant,
                    kind=Message.Kind.QUESTION,
                    subject=answer_subject(case),
                    words=words.strip() or question_words(case),
                    on_direct_line=case.is_on_direct_line,
                    standing=standing_line(case, by, at),
                ),
                author=by,
                at=at,
            )
        Case.objects.filter(pk=case.pk).update(asked_if_solved_at=at)
        case.asked_if_solved_at = at
        we_spoke(case, at=at)
    return message


def _handovers(case: Case) -> list[str]:
    running = Handover.objects.running().filter(case=case).select_related("to_person")
    return [
        _("It is being handed over to %(person)s, and that is not in effect yet.")
        % {"person": handover.to_person.name}
        for handover in running
    ]


def _refusals(case: Case) -> list[str]:
    sentences = []
    if case.says_unsolved:
        sentences.append(_("The customer says it is not good yet. Over a no, nothing is closed."))
    if case.is_on_direct_line and not _answered(case):
        sentences.append(_("It came in on the direct line and has no answer yet."))
    return sentences


def _answered(case: Case, since: dt.datetime | None = None) -> bool:
    """A human answer of ours: a letter, or a call that was noted."""
    words = Message.objects.filter(
        stream__in=streams_of(case), kind__in=[Message.Kind.LETTER, Message.Kind.CALL], author__isnull=False
    )
    return words.filter(at__gt=since).exists() if since else words.exists()


def _heard(case: Case, since: dt.datetime) -> bool:
    words = Message.objects.filter(stream__in=streams_of(case), direction=Message.Direction.IN)
    return words.filter(at__gt=since).exists()
