"""Days on which the whole house is away beside the holidays: Betriebsferien, a bridging day."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.kit.refusal import Refused
from direktdraht.staff.clock_rules import rules_changed
from direktdraht.staff.models import Company, Person
from direktdraht.staff.permitting import refuse_unless_administrator

# Longer would be no holiday but a house that has closed, and every deadline would lie in another year.
MOST_DAYS = 60


@dataclass(frozen=True)
class DaysOff:
    """Both days are free themselves."""

    first: dt.date
    last: dt.date
    name: str

    @property
    def key(self) -> str:
        return f"{self.first}_{self.last}"

    def days(self) -> Iterator[dt.date]:
        for number in range((self.last - self.first).days + 1):
            yield self.first + dt.timedelta(days=number)


def days_off(company: Company) -> list[DaysOff]:
    """All that were noted, earliest first."""
    date = dt.date.fromisoformat
    return sorted(
        (DaysOff(date(first), date(last), name) for first, last, name in company.days_off),
        key=lambda one: (one.first, one.last),
    )


def day_off_name(company: Company, day: dt.date) -> str | None:
    """What the house calls it, perhaps ""; None on every other day."""
    return next((one.name for one in days_off(company) if one.first <= day <= one.last), None)


def add_days_off(first: dt.date, last: dt.date, name: str, *, by: Person, at: dt.datetime) -> None:
    refuse_unless_administrator(by)
    added = DaysOff(first, last, " ".join(name.split())[:80])
    if last < first:
        raise Refused(_("The last day lies before the first one."))
    if (last - first).days >= MOST_DAYS:
        raise Refused(_("That is longer than %(days)d days. Is the year right?") % {"days": MOST_DAYS})
    with transaction.atomic():
        known = _known()
        if added.key in {one.key for one in known}:
            raise Refused(_("These days are noted already."))
        _keep([*known, added])


def remove_days_off(key: str, *, by: Person, at: dt.datetime) -> None:
    """Without effect when somebody else was quicker."""
    refuse_unless_administrator(by)
    with transaction.atomic():
        known = _known()
        left = [one for one in known if one.key != key]
        if left != known:
            _keep(left)


def _known() -> list[DaysOff]:
    """As they are now that it is our turn."""
    Company.objects.get_or_create(pk=1)
    return days_off(Company.objects.select_for_update().get(pk=1))


def _keep(some: list[DaysOff]) -> None:
    rows = [[one.first.isoformat(), one.last.isoformat(), one.name] for one in some]
    Company.objects.filter(pk=1).update(days_off=rows)
    rules_changed()
