"""Ten seconds: an act that a customer will see is held first, can be taken back, and then runs its verb."""

import datetime as dt
import logging
from typing import Any

from django.conf import settings
from django.db import InterfaceError, OperationalError, transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from direktdraht.cases.acts import ACTS
from direktdraht.cases.happenings import ActTakenBack
from direktdraht.cases.models import Case, HeldAct
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Company, Person
from direktdraht.timeline.recording import record, take_turn

_log = logging.getLogger(__name__)


def hold(case: Case, act: str, arguments: dict[str, Any], *, by: Person, at: dt.datetime) -> HeldAct:
    """Hold an act (one of acts.ACTS, with its JSON arguments) for settings.TAKE_BACK_SECONDS. What the verb would
    refuse now is refused now: raises Refused, as the verb does, and nothing is held."""
    with transaction.atomic():
        take_turn(case.pk)
        if twice := _same_waiting(case, act, arguments, by):
            return twice
        held = HeldAct.objects.create(
            case=case,
            act=act,
            arguments=arguments,
            by=by,
            held_at=at,
            due_at=at + dt.timedelta(seconds=settings.TAKE_BACK_SECONDS),
        )
        _rehearse(held, at)
    return held


def _same_waiting(case: Case, act: str, arguments: dict[str, Any], by: Person) -> HeldAct | None:
    """A button that was pressed twice is one act."""
    waiting = HeldAct.objects.filter(case=case, act=act, by=by, done_at=None, taken_back_at=None, refused="")
    return next((held for held in waiting if held.arguments == arguments), None)


def take_back(held: HeldAct, *, by: Person, at: dt.datetime) -> None:
    """Nobody has seen it, and nobody will. Raises Refused when it has happened already."""
    with transaction.atomic():
        waiting = HeldAct.objects.filter(pk=held.pk, done_at=None, taken_back_at=None)
        if not waiting.update(taken_back_at=at):
            raise Refused(_("It has already left."))
        record(held.case_id, ActTakenBack(act=held.act), by=by, at=at)


def carry_out_due(*, at: dt.datetime, limit: int = 50) -> int:
    """Run what is due; answers how many. Run by the worker; two workers never run one act twice."""
    due = HeldAct.objects.filter(due_at__lte=at, done_at=None, taken_back_at=None, refused="")
    return sum(
        carry_out(held, at=at) for held in due.select_related("by", "case").order_by("due_at", "pk")[:limit]
    )


def carry_out(held: HeldAct, *, at: dt.datetime) -> bool:
    """Run one held act now. If its verb refuses after all, the act keeps the sentence and waits for a person."""
    try:
        with transaction.atomic():
            waiting = HeldAct.objects.filter(pk=held.pk, done_at=None, taken_back_at=None, refused="")
            if not waiting.update(done_at=at):
                return False
            _run(held, at)
    except Refused as refusal:
        _log.warning("act %s on case %s refused: %s", held.act, held.case_id, refusal)
        _leave_to_a_person(held, str(refusal))
        return False
    except (OperationalError, InterfaceError):
        raise  # the database is away or busy: the act stays due
    except Exception:
        _log.exception("act %s on case %s failed", held.act, held.case_id)
        with translation.override(held.by.language):
            _leave_to_a_person(
                held, _("It did not happen: something went wrong here. Please do it once more.")
            )
        return False
    return True


def _leave_to_a_person(held: HeldAct, sentence: str) -> None:
    """A bug in one act must not keep every later one waiting either."""
    HeldAct.objects.filter(pk=held.pk, done_at=None).update(refused=sentence)


class _Rehearsal(Exception):
    """Rolls the rehearsed verb back."""


def _rehearse(held: HeldAct, at: dt.datetime) -> None:
    """Run the verb and undo it: the person hears at once what would be refused, in the verb's own words."""
    try:
        with transaction.atomic():
            _run(held, at)
            raise _Rehearsal
    except _Rehearsal:
        pass


def _run(held: HeldAct, at: dt.datetime) -> None:
    with translation.override(held.by.language), timezone.override(Company.current().zone):
        ACTS[held.act](held.case, held.arguments, held.by, at)
