"""What the house allows: frames set, more lent for a time, by whoever directs. A loan comes back by itself (S3.25)."""

import datetime as dt
from collections.abc import Mapping

from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.authority.deciders import directs
from direktdraht.authority.frames import Limit, Limits, Role
from direktdraht.authority.kinds import Worth
from direktdraht.authority.models import Loan
from direktdraht.kit.refusal import Refused
from direktdraht.staff.models import Company, Person
from direktdraht.staff.presence import colleagues


def set_frames(frames: Mapping[Role, Limits], *, currency: str, by: Person, at: dt.datetime) -> None:
    """What each role may grant at once from now on. Raises Refused from whoever has somebody above them."""
    _refuse_unless_directing(by)
    stored: dict[str, object] = {"currency": currency}
    for role, limits in frames.items():
        stored[role.value] = {kind.value: _stored(limit) for kind, limit in limits.items()}
    with transaction.atomic():
        Company.objects.filter(pk=1).update(frames=stored)


def lend(
    worth: Worth,
    *,
    person: Person | None = None,
    role: Role | None = None,
    until: dt.datetime,
    by: Person,
    at: dt.datetime,
) -> Loan:
    """Up to worth in each case, until a moment, to a person or to a role. The frame of the month does not bind it.
    Raises Refused from whoever has somebody above them, for a moment that has passed and for nobody."""
    _refuse_unless_directing(by)
    if (person is None) == (role is None):
        raise Refused(_("Lend it to a person or to a role."))
    if worth.amount <= 0:
        raise Refused(_("How much is it?"))
    if until <= at:
        raise Refused(_("That time has already passed. When will it be?"))
    return Loan.objects.create(
        **vars(worth), person=person, role=role or "", lent_by=by, lent_at=at, until=until
    )


def take_back_loan(loan: Loan, *, by: Person, at: dt.datetime) -> None:
    """It ends now; what was granted stays granted."""
    _refuse_unless_directing(by)
    Loan.objects.filter(pk=loan.pk, until__gt=at).update(until=at)


def _stored(limit: Limit) -> list[int]:
    return [limit.per_case, limit.per_month]


def _refuse_unless_directing(by: Person) -> None:
    if not directs(by, colleagues()):
        raise Refused(_("Whoever directs the house does this."))
