"""The plan: steps with a time and a doer, before they are deeds. Cases call these; nobody else changes the rows."""

import dataclasses
import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.commitments.doing import announce
from direktdraht.commitments.findable import of_deed
from direktdraht.commitments.models import Action, ActionQuerySet
from direktdraht.commitments.plan_happenings import StepDropped, StepPlanned, StepReopened
from direktdraht.kit.refusal import Refused
from direktdraht.search.reindexing import index
from direktdraht.staff.models import Person
from direktdraht.timeline.models import Audience
from direktdraht.timeline.recording import record


@dataclasses.dataclass(frozen=True)
class Step:
    """Something to be done, by when and by whom."""

    what: str
    planned_at: dt.datetime
    doer: Person
    # Whether it touches the customer: then it stands on their page as what comes next.
    for_customer: bool = False


def plan_step(stream_id: int, step: Step, *, by: Person, at: dt.datetime) -> Action:
    """Raises Refused without words, or for a time that has passed."""
    if not step.what.strip():
        raise Refused(_("Say in a few words what is to be done."))
    if step.planned_at <= at:
        raise Refused(_("That time has already passed. When will it be?"))
    with transaction.atomic():
        action = Action.objects.create(
            stream_id=stream_id,
            what=step.what.strip(),
            doer=step.doer,
            planned_at=step.planned_at,
            for_customer=step.for_customer,
            recorded_at=at,
        )
        index(of_deed(action))
        _note(action, by, at)
    return action


def plan_anew(action: Action, *, planned_at: dt.datetime, by: Person, at: dt.datetime) -> None:
    """Another time for a step that is not done. Raises Refused for one that has passed."""
    if planned_at <= at:
        raise Refused(_("That time has already passed. When will it be?"))
    with transaction.atomic():
        if _planned(action).exclude(planned_at=planned_at).update(planned_at=planned_at):
            action.refresh_from_db()
            _note(action, by, at)


def finish_step(action: Action, *, evidence: str, by: Person, at: dt.datetime) -> bool:
    """It is done and a deed from now on (S2.14). Whether it was this call that made it one."""
    with transaction.atomic():
        if not _planned(action).update(
            done_at=at, recorded_at=at, evidence=evidence.strip(), reopened_at=None
        ):
            return False
        action.refresh_from_db()
        index(of_deed(action), replaces=True)
        announce(action, by=by, at=at)
    return True


def drop_step(action: Action, *, by: Person, at: dt.datetime) -> None:
    """It is not needed any more. What is done stays done."""
    with transaction.atomic():
        if _planned(action).update(dropped_at=at):
            dropped = StepDropped(action=action.pk, what=action.what)
            record(action.stream_id, dropped, by=by, at=at, audience=_audience(action))


def reopen_step(action: Action, *, customer: str, by: Person | None = None, at: dt.datetime) -> bool:
    """The customer says "nicht erledigt" of a deed: it is a step again (S4.15), without a time until somebody plans
    one. What was recorded as done stays in the timeline. by: whom they told it, if not their page."""
    with transaction.atomic():
        done = Action.objects.done().filter(pk=action.pk, for_customer=True)
        if not done.update(done_at=None, planned_at=None, reopened_at=at, evidence="", evidence_file=None):
            return False
        action.refresh_from_db()
        index(of_deed(action), replaces=True)
        record(
            action.stream_id,
            StepReopened(action=action.pk, what=action.what, contact=customer if by else ""),
            by=by,
            by_name="" if by else customer,
            at=at,
        )
    return True


def _note(action: Action, by: Person, at: dt.datetime) -> None:
    assert action.planned_at is not None  # both callers have just written it
    planned = StepPlanned(
        action=action.pk,
        what=action.what,
        doer=action.doer.name,
        planned_at=action.planned_at.isoformat(),
    )
    record(action.stream_id, planned, by=by, at=at, audience=_audience(action))


def _planned(action: Action) -> ActionQuerySet:
    return Action.objects.planned().filter(pk=action.pk)


def _audience(action: Action) -> Audience:
    return Audience.CUSTOMER if action.for_customer else Audience.STAFF
