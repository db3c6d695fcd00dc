"""Giving, keeping, moving, breaking and releasing a commitment. Cases call these; nobody else changes the rows."""

import dataclasses
import datetime as dt
from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils.translation import gettext as _

from direktdraht.commitments.findable import of_commitment
from direktdraht.commitments.happenings import (
    CommitmentBroken,
    CommitmentKept,
    CommitmentMade,
    CommitmentMissed,
    CommitmentMoved,
    CommitmentReleased,
    CommitmentReopened,
    PresencePromised,
)
from direktdraht.commitments.models import Commitment, CommitmentMove
from direktdraht.kit.refusal import Refused
from direktdraht.search.reindexing import index
from direktdraht.staff.models import Person
from direktdraht.timeline.recording import record, take_turn

_OPEN = {"kept_at": None, "broken_at": None, "released_at": None}


def give_commitment(
    stream_id: int,
    *,
    what: str,
    due_at: dt.datetime,
    is_presence: bool = False,
    place: str = "",
    keeper: Person | None = None,
    by: Person,
    at: dt.datetime,
) -> Commitment:
    """Every commitment has a resolved time (S4.8). Raises Refused without words, or for a time that has passed."""
    if not what.strip():
        raise Refused(_("Say in a few words what you promise."))
    if due_at <= at:
        raise Refused(_("That time has already passed. When will it be?"))
    with transaction.atomic():
        commitment = Commitment.objects.create(
            stream_id=stream_id,
            what=what.strip(),
            due_at=due_at,
            first_due_at=due_at,
            is_presence=is_presence,
            place=place.strip()[:200] if is_presence else "",
            keeper=keeper or by,
            made_at=at,
        )
        index(of_commitment(commitment))
        made = PresencePromised if is_presence else CommitmentMade
        record(
            stream_id,
            made(commitment=commitment.pk, what=commitment.what, due_at=due_at.isoformat()),
            by=by,
            at=at,
        )
    return commitment


def keep_commitment(commitment: Commitment, *, by: Person, at: dt.datetime) -> Commitment:
    """It is done. After its time it counts as kept late; a commitment kept already stays as it is."""
    with transaction.atomic():
        if not Commitment.objects.filter(pk=commitment.pk, kept_at=None, released_at=None).update(
            kept_at=at, broken_at=None, reopened_at=None
        ):
            return _fresh(commitment)
        commitment = _fresh(commitment)
        is_late = at > commitment.due_at
        record(
            commitment.stream_id,
            CommitmentKept(commitment=commitment.pk, what=commitment.what, is_late=is_late),
            by=by,
            at=at,
        )
    return commitment


@dataclasses.dataclass(frozen=True)
class NewTime:
    """Another time, what it means for the customer, what we do meanwhile; both sentences may be empty."""

    to_at: dt.datetime
    why: str = ""
    meanwhile: str = ""
    # They wanted it themselves: no slip of ours.
    for_them: bool = False


def move_commitment(commitment: Commitment, new: NewTime, *, by: Person, at: dt.datetime) -> CommitmentMove:
    """Another time; the first one is kept for ever (S4.14). Raises Refused when it is settled or to_at has passed."""
    if new.to_at <= at:
        raise Refused(_("That time has already passed. When will it be?"))
    with transaction.atomic():
        current = _fresh(commitment)
        if new.to_at == current.due_at:
            raise Refused(_("That is the time it has already."))
        claimed = Commitment.objects.filter(pk=commitment.pk, due_at=current.due_at, **_OPEN)
        if not claimed.update(
            due_at=new.to_at,
            missed_at=None,
            reopened_at=None,
            moved_for_them=new.for_them,
            slips=F("slips") + (0 if new.for_them else 1),
        ):
            raise Refused(_("This commitment is no longer open."))
        move = CommitmentMove.objects.create(
            commitment=_fresh(commitment), from_at=current.due_at, at=at, by=by, **_told(new)
        )
        record(
            current.stream_id,
            CommitmentMoved(
                commitment=current.pk,
                what=current.what,
                from_at=current.due_at.isoformat(),
                **{**_told(new), "to_at": new.to_at.isoformat()},
            ),
            by=by,
            at=at,
        )
    return move


def _told(new: NewTime) -> dict[str, Any]:
    return {
        "to_at": new.to_at,
        "why": new.why.strip(),
        "meanwhile": new.meanwhile.strip(),
        "for_them": new.for_them,
    }


def release_commitment(commitment: Commitment, *, by: Person | None, customer: str, at: dt.datetime) -> None:
    """The customer no longer needs it; customer is who said so."""
    with transaction.atomic():
        if Commitment.objects.filter(pk=commitment.pk, kept_at=None, released_at=None).update(released_at=at):
            record(
                commitment.stream_id,
                CommitmentReleased(commitment=commitment.pk, what=commitment.what),
                by_name=customer,
                at=at,
            )


def break_commitment(commitment: Commitment, *, by: Person, at: dt.datetime) -> bool:
    """It will not be kept any more, and the record says so. Whether it was open until then."""
    with transaction.atomic():
        if not Commitment.objects.filter(pk=commitment.pk, **_OPEN).update(broken_at=at):
            return False
        record(
            commitment.stream_id,
            CommitmentBroken(commitment=commitment.pk, what=commitment.what),
            by=by,
            at=at,
        )
    return True


def reopen_commitment(
    commitment: Commitment, *, customer: str, by: Person | None = None, at: dt.datetime
) -> bool:
    """The customer says "nicht erledigt": it is open again (S4.15), under the time it had. by: whom they told it, if
    not their page. Whether it counted as kept until then."""
    with transaction.atomic():
        missed_at = at if _fresh(commitment).due_at <= at else None
        kept = Commitment.objects.filter(pk=commitment.pk, kept_at__isnull=False)
        if not kept.update(kept_at=None, missed_at=missed_at, reopened_at=at):
            return False
        record(
            commitment.stream_id,
            CommitmentReopened(
                commitment=commitment.pk, what=commitment.what, contact=customer if by else ""
            ),
            by=by,
            by_name="" if by else customer,
            at=at,
        )
    return True


def note_missed(commitment: Commitment, *, at: dt.datetime) -> bool:
    """The time has passed and nobody kept it; written down once for each time."""
    with transaction.atomic():
        take_turn(commitment.stream_id)  # first the stream, then its rows, as every verb does
        missed = Commitment.objects.filter(pk=commitment.pk, missed_at=None, due_at__lt=at, **_OPEN)
        if not missed.update(missed_at=at):
            return False
        commitment = _fresh(commitment)
        record(
            commitment.stream_id,
            CommitmentMissed(
                commitment=commitment.pk, what=commitment.what, due_at=commitment.due_at.isoformat()
            ),
            at=at,
        )
    return True


def _fresh(commitment: Commitment) -> Commitment:
    return Commitment.objects.get(pk=commitment.pk)
