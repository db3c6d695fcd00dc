"""Obstacles together with those that are the same, ranked by what they cost customers (S3.20).

By rule and department, never by person: neither who noted one nor who answers counts for anything here. A department of
few people is not named, and a decision from above never tells from which one: either would point at somebody.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from direktdraht.cases.models import Severity
from direktdraht.obstacles.models import Measure, Obstacle

_GRAVEST_FIRST = (Severity.CRITICAL, Severity.HIGH, Severity.NORMAL, Severity.TRIFLE)


@dataclass(frozen=True)
class Group:
    """The same obstacle, as often as it was met. department: "" where it is not named."""

    kind: Obstacle.Kind
    rule: str
    department: str
    obstacles: tuple[Obstacle, ...]

    @property
    def cases(self) -> int:
        return len({one.case_id for one in self.obstacles})

    @property
    def severity(self) -> Severity:
        """Of the gravest case."""
        return min((Severity(one.case.severity) for one in self.obstacles), key=_GRAVEST_FIRST.index)

    @property
    def costs(self) -> list[tuple[int, str]]:
        """What these matters cost the customers, where somebody has noted it: cents by currency, each case once."""
        cases = {one.case_id: one.case for one in self.obstacles}
        sums: dict[str, int] = {}
        for case in cases.values():
            if case.harm_cents:
                sums[case.harm_currency] = sums.get(case.harm_currency, 0) + case.harm_cents
        return [(cents, currency) for currency, cents in sorted(sums.items())]

    @property
    def has_unanswered(self) -> bool:
        return any(one.answered_at is None for one in self.obstacles)

    @property
    def measures(self) -> list[Measure]:
        return list({one.measure.pk: one.measure for one in self.obstacles if one.measure}.values())

    @property
    def is_gone(self) -> bool:
        return all(one.is_gone for one in self.obstacles)

    @property
    def is_met_with_words(self) -> bool:
        """It came back, and all that is changed because of it is what people say or know (S3.28)."""
        return self.cases > 1 and bool(self.measures) and all(one.is_only_words for one in self.measures)

    @property
    def _rank(self) -> tuple[int, int, int]:
        money = sum(cents for cents, _currency in self.costs)
        return -self.cases, -money, _GRAVEST_FIRST.index(self.severity)


def ranked(obstacles: Iterable[Obstacle], *, named: Collection[int]) -> list[Group]:
    """First what is in the way of most customers; of equal ones what costs them more, then the gravest. What is out of
    the way comes last. named: the departments that are large enough to be named. obstacles with case, department and
    measure; the first of each group gives it its name."""
    found: dict[tuple[str, str, str], list[Obstacle]] = {}
    for one in obstacles:
        found.setdefault(_key(one, named), []).append(one)
    groups = [_group(some, named) for some in found.values()]
    return sorted(groups, key=lambda group: (group.is_gone, group._rank))


def _key(one: Obstacle, named: Collection[int]) -> tuple[str, str, str]:
    """A rule with a name is the same whoever met it; what has none is one with its kind and department."""
    return ("", one.rule.casefold(), "") if one.rule else (one.kind, "", _department(one, named))


def _group(some: list[Obstacle], named: Collection[int]) -> Group:
    first = some[0]
    departments = {_department(one, named) for one in some}
    department = departments.pop() if len(departments) == 1 else ""
    return Group(Obstacle.Kind(first.kind), first.rule, department, tuple(some))


def _department(one: Obstacle, named: Collection[int]) -> str:
    if one.kind == Obstacle.Kind.SUPERIOR or one.department is None or one.department_id not in named:
        return ""
    return one.department.name
