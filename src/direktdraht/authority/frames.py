"""The frame: what a role may grant at once, and where it ends. Pure: from limits and what was granted, no rows.

A decision of ours, because no figure about a person may exist (S3.25): a frame per case counts what that case has
got, whoever granted it; a frame per month counts what everybody in a role has granted together, in the calendar month
of the house. That sum is made when somebody grants, is stored nowhere and shown nowhere; all that is ever said is
"within" or "above". What was allowed by somebody above counts against neither.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy

from direktdraht.authority.kinds import LIMITED, Kind, Worth
from direktdraht.staff.models import Company, Person


class Role(models.TextChoices):
    """Whose frame it is. Whoever has nobody above them needs none."""

    COLLEAGUE = "colleague", gettext_lazy("Everybody who works here")
    COMPLAINT_MANAGER = "complaint_manager", gettext_lazy("Complaint managers")


@dataclass(frozen=True)
class Limit:
    """Cents of the house's currency, or minutes of work."""

    per_case: int
    per_month: int


@dataclass(frozen=True)
class Spent:
    """What was granted at once already: in this case by anybody, in this month by this role."""

    in_case: int = 0
    in_month: int = 0


Limits = Mapping[Kind, Limit]

# For a house that has set nothing: enough to turn a bad day without asking, not enough to hurt.
DEFAULTS: Mapping[Role, Limits] = {
    Role.COLLEAGUE: {
        Kind.CREDIT: Limit(150_00, 1_500_00),
        Kind.REPLACEMENT: Limit(300_00, 3_000_00),
        Kind.EXPRESS: Limit(80_00, 800_00),
        Kind.TRAVEL: Limit(200_00, 2_000_00),
        Kind.HOURS: Limit(4 * 60, 40 * 60),
    },
    Role.COMPLAINT_MANAGER: {
        Kind.CREDIT: Limit(1_000_00, 10_000_00),
        Kind.REPLACEMENT: Limit(2_000_00, 20_000_00),
        Kind.EXPRESS: Limit(300_00, 3_000_00),
        Kind.TRAVEL: Limit(500_00, 5_000_00),
        Kind.HOURS: Limit(16 * 60, 160 * 60),
    },
}
DEFAULT_CURRENCY = "EUR"


def role_of(person: Person) -> Role:
    return Role.COMPLAINT_MANAGER if person.is_complaint_manager else Role.COLLEAGUE


def limits_of(role: Role, company: Company) -> Limits:
    """What the house has set, else our default."""
    stored = company.frames.get(role, {})
    return {kind: Limit(*stored[kind]) if kind in stored else DEFAULTS[role][kind] for kind in LIMITED}


def currency_of(company: Company) -> str:
    currency: str = company.frames.get("currency", DEFAULT_CURRENCY)
    return currency


def is_within(worth: Worth, limit: Limit, spent: Spent) -> bool:
    """Whether it fits into what is left, of the case and of the month."""
    return spent.in_case + worth.amount <= limit.per_case and spent.in_month + worth.amount <= limit.per_month


def is_comparable(worth: Worth, company: Company) -> bool:
    """A frame in euros says nothing about francs."""
    return worth.kind == Kind.HOURS or worth.currency == currency_of(company)
