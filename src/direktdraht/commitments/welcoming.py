"""Whether one of us is welcome there: asked, and answered by the customer alone (S0.29)."""

import datetime as dt

from django.db import transaction

from direktdraht.commitments.models import Commitment
from direktdraht.commitments.presence_happenings import PresenceAsked, PresenceDeclined, PresenceWelcomed
from direktdraht.staff.models import Person
from direktdraht.timeline.recording import record

_Welcome = Commitment.Welcome


def note_asked(commitment: Commitment, *, by: Person | None, at: dt.datetime) -> None:
    """A letter has asked; once is enough."""
    with transaction.atomic():
        if _turn(commitment, _Welcome.ASKED, instead_of=[_Welcome.NOT_ASKED]):
            asked = PresenceAsked(commitment=commitment.pk, what=commitment.what)
            record(commitment.stream_id, asked, by=by, at=at)


def note_welcome(
    commitment: Commitment, *, is_welcome: bool, customer: str, by: Person | None = None, at: dt.datetime
) -> bool:
    """customer has said it, to by where it was not on their page. False where that is known already, or where nobody
    promises to be there (any more)."""
    wanted = _Welcome.YES if is_welcome else _Welcome.RATHER_NOT
    said = PresenceWelcomed if is_welcome else PresenceDeclined
    with transaction.atomic():
        if not _turn(commitment, wanted, instead_of=[one for one in _Welcome if one != wanted]):
            return False
        record(
            commitment.stream_id,
            said(commitment=commitment.pk, what=commitment.what, contact=customer if by else ""),
            by=by,
            by_name="" if by else customer,
            at=at,
        )
    return True


def _turn(commitment: Commitment, wanted: _Welcome, *, instead_of: list[_Welcome]) -> bool:
    presence = Commitment.objects.open().filter(pk=commitment.pk, is_presence=True, welcome__in=instead_of)
    return bool(presence.update(welcome=wanted))
