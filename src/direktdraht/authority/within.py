"""What somebody may grant at this moment, in this case: from the frame of their role and what is lent to them."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import Q, QuerySet, Sum

from direktdraht.authority.deciders import directs
from direktdraht.authority.frames import Limits, Spent, is_comparable, is_within, limits_of, role_of
from direktdraht.authority.kinds import LIMITED, Kind, Worth
from direktdraht.authority.models import AT_ONCE, Leave, Loan, Redress
from direktdraht.cases.models import Case
from direktdraht.staff.models import Company, Person
from direktdraht.staff.presence import colleagues


@dataclass(frozen=True)
class Within:
    """What stands on the case page. is_everything: nobody stands above; left: what is free of each kind here."""

    is_everything: bool
    left: Sequence[Worth] = ()


def leave_for(case: Case, worth: Worth, person: Person, *, at: dt.datetime) -> Leave | None:
    """By what right this person may grant it at once; None where somebody else must be asked. Inside the transaction
    that grants, or two at the same moment could both be within."""
    if directs(person, colleagues()):
        return Leave.OWN
    role, company = role_of(person), Company.current()
    if worth.kind == Kind.INTANGIBLE:
        return Leave(role.value)
    spent = Spent(_spent_in_case(case, worth), _spent_in_month(role.value, worth, company, at))
    if is_comparable(worth, company) and is_within(worth, limits_of(role, company)[worth.kind], spent):
        return Leave(role.value)
    if any(spent.in_case + worth.amount <= loan.amount for loan in lent_to(person, at) if _like(loan, worth)):
        return Leave.LENT
    return None


def within(
    person: Person,
    people: Iterable[Person],
    limits: Limits,
    currency: str,
    granted: Iterable[Redress],
    loans: Iterable[Loan],
) -> Within:
    """Per case, in words' terms: what is left of each kind after what was granted here. Asks the database nothing."""
    if directs(person, people):
        return Within(is_everything=True)
    lent, granted = list(loans), list(granted)
    left = []
    for kind in LIMITED:
        unit = "" if kind == Kind.HOURS else currency
        most = max(
            [limits[kind].per_case, *(one.amount for one in lent if (one.kind, one.currency) == (kind, unit))]
        )
        used = sum(
            one.amount for one in granted if (one.kind, one.currency) == (kind, unit) and one.leave in AT_ONCE
        )
        if most > used:
            left.append(Worth(kind, most - used, unit))
    return Within(is_everything=False, left=left)


def lent_to(person: Person, at: dt.datetime) -> QuerySet[Loan]:
    """What runs at this moment for them, or for their role."""
    return running_loans(at).filter(Q(person=person) | Q(role=role_of(person)))


def running_loans(at: dt.datetime) -> QuerySet[Loan]:
    return Loan.objects.filter(lent_at__lte=at, until__gt=at)


def begin_of_month(company: Company, at: dt.datetime) -> dt.datetime:
    return at.astimezone(company.zone).replace(day=1, hour=0, minute=0, second=0, microsecond=0)


def _like(loan: Loan, worth: Worth) -> bool:
    return (loan.kind, loan.currency) == (worth.kind, worth.currency)


def _spent_in_case(case: Case, worth: Worth) -> int:
    return _sum(Redress.objects.filter(case=case, leave__in=AT_ONCE), worth)


def _spent_in_month(leave: str, worth: Worth, company: Company, at: dt.datetime) -> int:
    return _sum(Redress.objects.filter(leave=leave, granted_at__gte=begin_of_month(company, at)), worth)


def _sum(redress: QuerySet[Redress], worth: Worth) -> int:
    same = redress.filter(kind=worth.kind, currency=worth.currency).order_by()
    return same.aggregate(Sum("amount"))["amount__sum"] or 0
