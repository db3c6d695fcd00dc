"""The duty of the worker: a handover on which nobody says a word is brought to mind, the next one each time."""

import datetime as dt
import logging

from django.db import InterfaceError, OperationalError, transaction
from django.db.models import Q
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from direktdraht.cases.alerting import reach
from direktdraht.cases.claiming import claim
from direktdraht.cases.handover_climbing import next_to_hear, word_wanted_by
from direktdraht.cases.handovers import Handover, HandoverQuerySet, HandoverReminder
from direktdraht.cases.models import Case, Severity
from direktdraht.cases.voice_happenings import HandoverReminded
from direktdraht.kit.said import said
from direktdraht.staff.above import who_is_above
from direktdraht.staff.models import Company, Person
from direktdraht.staff.standing_in import acting_for
from direktdraht.staff.working import working_time
from direktdraht.timeline.recording import record

_log = logging.getLogger(__name__)
# One that cannot climb is tried again after this, and blocks no other one.
_AGAIN = dt.timedelta(minutes=15)


def climb_due(*, at: dt.datetime, limit: int = 50) -> int:
    """How many somebody was told of. Safe to kill and to run twice."""
    # A case may have become critical since it was counted, then nobody waits for the morning.
    maybe = Handover.objects.waiting().filter(Q(climb_at__lte=at) | Q(case__severity=Severity.CRITICAL))
    count = 0
    for handover in maybe.select_related("case").order_by("climb_at", "pk")[:limit]:
        try:
            count += _is_due(handover, at) and _climb(handover, at)
        except (OperationalError, InterfaceError):  # the database is busy or away: no fault of the row
            raise
        except Exception:
            _log.exception("the handover %d cannot climb", handover.pk)
            _as_read(handover).update(climb_at=at + _AGAIN)
    return count


def _is_due(handover: Handover, at: dt.datetime) -> bool:
    assert handover.climb_at is not None  # of those that wait
    assert handover.heard_at is not None
    until = word_wanted_by(
        Severity(handover.case.severity), handover.heard_at, working_time(Company.current())
    )
    return min(handover.climb_at, until) <= at


def _as_read(handover: Handover) -> HandoverQuerySet:
    return Handover.objects.waiting().filter(pk=handover.pk, climb_at=handover.climb_at)


@transaction.atomic
def _climb(handover: Handover, at: dt.datetime) -> bool:
    case = claim(handover.case)
    waiting = _as_read(handover)
    found = waiting.select_related("to_person", "by").first()
    if found is None:
        return False  # somebody was quicker: another worker, or a word
    person = _next(found, at)
    until = word_wanted_by(Severity(case.severity), at, working_time(Company.current()))
    waiting.update(climb_at=until if person else None, heard_at=at)
    if person is None:
        return False
    is_confirmed = found.accepted_at is not None
    HandoverReminder.objects.create(handover=found, person=person, is_confirmed=is_confirmed, at=at)
    record(case.pk, HandoverReminded(person=person.name), at=at)
    _tell(case, found, person, at)
    return True


def _next(handover: Handover, at: dt.datetime) -> Person | None:
    is_confirmed = handover.accepted_at is not None
    giver, above = acting_for(handover.by, at), who_is_above(at)
    told = handover.reminders.filter(is_confirmed=is_confirmed)
    key = next_to_hear(
        receiver=handover.to_person_id if acting_for(handover.to_person, at) == handover.to_person else None,
        giver=giver.pk if giver else None,
        above=[one.pk for one in above],
        is_confirmed=is_confirmed,
        told=set(told.values_list("person", flat=True)),
    )
    return Person.objects.get(pk=key) if key else None


def _tell(case: Case, handover: Handover, person: Person, at: dt.datetime) -> None:
    with translation.override(person.language), timezone.override(Company.current().zone):
        words = {
            "by": handover.by.name,
            "person": handover.to_person.name,
            "phone": handover.to_person.phone,
            "owner": case.owner.name,
            "name": case.complainant.name,
            "title": case.title,
            "since": said(handover.accepted_at or handover.begun_at, at),
        }
        subject, opening = _words(handover, person)
        reach(
            case,
            person,
            kind="handover",
            subject=subject % words,
            opening=opening % words,
            words=case.verbatim,
            is_quiet=case.severity != Severity.CRITICAL,
            at=at,
        )


def _words(handover: Handover, reader: Person) -> tuple[str, str]:
    """Subject and opening: what is missing, who takes care meanwhile, what the reader can do."""
    if handover.has_no_receiver:
        return _("%(owner)s keeps the case: %(title)s"), _without_receiver(handover)
    if handover.accepted_at:
        return (
            _("%(name)s does not know yet: %(title)s"),
            _(
                "%(person)s has taken the case on (%(since)s). It takes effect once %(name)s has heard it by "
                "voice. Call, and say so in the case; until then %(owner)s takes care."
            ),
        )
    if reader.pk == handover.to_person_id:
        return (
            _("Still before you: %(title)s"),
            _(
                "%(by)s has laid the handover before you (%(since)s). Please read it and say yes or no; either "
                "helps. Until then %(owner)s takes care."
            ),
        )
    if handover.to_person.phone:
        return _no_word(), f"{_nobody_said()} {_('A call is quicker now: %(phone)s.')}"
    return _no_word(), _nobody_said()


def _without_receiver(handover: Handover) -> str:
    if handover.letter_id:
        return _(
            "%(person)s no longer works here, and %(name)s has been written that %(person)s takes care. Call, and "
            "say that %(owner)s does. In the case the handover can be withdrawn and somebody else asked."
        )
    return _(
        "%(person)s no longer works here and cannot take the case on. Nothing of it has left to %(name)s, and "
        "%(owner)s takes care. In the case the handover can be withdrawn and somebody else asked."
    )


def _no_word() -> str:
    return _("%(person)s has not said a word yet: %(title)s")


def _nobody_said() -> str:
    return _(
        "%(by)s would like to hand the case over to %(person)s (%(since)s), and there is neither a yes nor a no. "
        "%(owner)s takes care until then. Anybody can withdraw it in the case and ask somebody else."
    )
