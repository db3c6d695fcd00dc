"""The answer to an obstacle: what changes and by when, or why it stays as it is; and the measure it becomes."""

import datetime as dt
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from direktdraht.cases.claiming import claim
from direktdraht.kit.refusal import Refused
from direktdraht.obstacles.findable import of_obstacle
from direktdraht.obstacles.happenings import MeasureDecided, MeasureDone, ObstacleAnswered
from direktdraht.obstacles.models import Measure, Obstacle
from direktdraht.obstacles.telling import tell_answer
from direktdraht.search.reindexing import index
from direktdraht.staff.models import Person
from direktdraht.timeline.recording import record


@dataclass(frozen=True)
class Change:
    """What is changed, of which kind, by whom, by when."""

    what: str
    kind: Measure.Kind
    keeper: Person
    due_at: dt.datetime


def may_answer(obstacle: Obstacle, person: Person) -> bool:
    """Whoever was asked, and managers; where there was nobody to ask, whoever noted it."""
    asked = {one.person_id for one in obstacle.asked.all()}
    return person.pk in asked or person.is_manager or (not asked and person.pk == obstacle.noted_by_id)


def answer_obstacle(
    obstacle: Obstacle, *, text: str, change: Change | None = None, by: Person, at: dt.datetime
) -> None:
    """Whoever noted it hears of it, and everybody reads it in the case. Raises Refused for no words, for whoever was
    not asked, and for what was answered already."""
    text = text.strip()
    if not text:
        raise Refused(_("What comes of it? A sentence is enough."))
    with transaction.atomic():
        obstacle = _take(obstacle, by)
        if obstacle.answered_at:
            raise Refused(_("This has been answered already."))
        obstacle.answer, obstacle.answered_by, obstacle.answered_at, obstacle.climb_at = text, by, at, None
        obstacle.save(update_fields=["answer", "answered_by", "answered_at", "climb_at"])
        record(obstacle.case_id, ObstacleAnswered(obstacle.pk, text), by=by, at=at)
        measure = _decide(obstacle, change, by, at) if change else None
        tell_answer(obstacle, measure, at=at)
        index(of_obstacle(obstacle), replaces=True)


def decide_measure(obstacle: Obstacle, change: Change, *, by: Person, at: dt.datetime) -> Measure:
    """An obstacle that was answered becomes a measure after all. Raises Refused where it is one already."""
    with transaction.atomic():
        obstacle = _take(obstacle, by)
        if obstacle.measure_id:
            raise Refused(_("Something is being changed because of it already."))
        return _decide(obstacle, change, by, at)


def finish_measure(measure: Measure, *, by: Person, at: dt.datetime) -> None:
    """It is done; said twice, it is done once."""
    with transaction.atomic():
        obstacles = list(measure.obstacles.select_related("case").order_by("case"))
        for obstacle in obstacles:
            claim(obstacle.case)
        if Measure.objects.filter(pk=measure.pk, done_at=None).update(done_at=at):
            for case in dict.fromkeys(obstacle.case_id for obstacle in obstacles):
                record(case, MeasureDone(measure.pk, measure.what), by=by, at=at)


def _take(obstacle: Obstacle, by: Person) -> Obstacle:
    """As it stands once it is our turn."""
    case = claim(obstacle.case)
    current = Obstacle.objects.select_related("noted_by", "department").get(pk=obstacle.pk)
    current.case = case
    if not may_answer(current, by):
        raise Refused(_("This lies with somebody else."))
    return current


def _decide(obstacle: Obstacle, change: Change, by: Person, at: dt.datetime) -> Measure:
    what = " ".join(change.what.split())
    if not what:
        raise Refused(_("What is changed? A sentence is enough."))
    if change.due_at <= at:
        raise Refused(_("That time has already passed. When will it be?"))
    measure = Measure.objects.create(
        what=what, kind=change.kind, keeper=change.keeper, due_at=change.due_at, decided_at=at
    )
    obstacle.measure = measure
    obstacle.save(update_fields=["measure"])
    decided = MeasureDecided(obstacle.pk, measure.pk, what, change.keeper.name, measure.due_at.isoformat())
    record(obstacle.case_id, decided, by=by, at=at)
    return measure
