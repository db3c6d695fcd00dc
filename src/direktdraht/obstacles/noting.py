"""An obstacle is said in one sentence, from the case, and goes to whoever answers for it at once (S3.14, S3.19)."""

import datetime as dt
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.cases.claiming import claim
from direktdraht.cases.models import Case, Severity
from direktdraht.kit.refusal import Refused
from direktdraht.kit.spans import Span, Unit
from direktdraht.obstacles.deciders import deciders
from direktdraht.obstacles.findable import of_obstacle
from direktdraht.obstacles.happenings import ObstacleNoted
from direktdraht.obstacles.models import Obstacle
from direktdraht.obstacles.telling import put_before
from direktdraht.search.reindexing import index
from direktdraht.staff.models import Company, Department, Person
from direktdraht.staff.working import working_time
from direktdraht.timeline.recording import record

# How soon an answer is owed: while the customer can still gain by it.
GIVEN = {
    Severity.CRITICAL: Span(2 * 60, Unit.WORKING_MINUTES),
    Severity.HIGH: Span(1, Unit.WORKING_DAYS),
    Severity.NORMAL: Span(3, Unit.WORKING_DAYS),
    Severity.TRIFLE: Span(5, Unit.WORKING_DAYS),
}


@dataclass(frozen=True)
class Found:
    """rule: what it is called here, if it has a name; department: whose matter it is, if somebody knows."""

    kind: Obstacle.Kind
    what: str
    rule: str = ""
    department: Department | None = None


def note_obstacle(case: Case, found: Found, *, by: Person, at: dt.datetime) -> Obstacle:
    """In a case that is closed too. Raises Refused for no words."""
    what = " ".join(found.what.split())
    if not what:
        raise Refused(_("What stood in the way? A sentence is enough."))
    with transaction.atomic():
        case = claim(case)
        until = answer_moment(Severity(case.severity), at)
        obstacle = Obstacle.objects.create(
            case=case,
            kind=found.kind,
            what=what,
            rule=" ".join(found.rule.split())[:120],
            department=found.department,
            noted_by=by,
            noted_at=at,
            answer_by=until,
        )
        record(case.pk, ObstacleNoted(obstacle.pk, obstacle.kind, what), by=by, at=at)
        for person in deciders(obstacle, at)[:1]:
            put_before(obstacle, person, until=until, at=at)
        index(of_obstacle(obstacle))
    return obstacle


def answer_moment(severity: Severity, at: dt.datetime) -> dt.datetime:
    """By when whoever hears of it at this moment answers: working time."""
    working = working_time(Company.current())
    return working.next_open(GIVEN[severity].after(at, working))
