"""Obstacles that wait for somebody's answer, and measures that they see to."""

from typing import Any

from django.db.models import QuerySet

from direktdraht.obstacles.models import Measure, Obstacle
from direktdraht.staff.models import Person

_MOST = 20


def waiting_for(me: Person) -> QuerySet[Obstacle]:
    return Obstacle.objects.unanswered().filter(asked__person=me)


def measures_of(me: Person) -> QuerySet[Measure]:
    return Measure.objects.filter(keeper=me, done_at=None)


def in_the_way(me: Person) -> dict[str, Any]:
    """Two queries; ask only where there is any (there_is.py)."""
    obstacles = waiting_for(me).select_related("case__customer").order_by("answer_by")
    measures = measures_of(me).prefetch_related("obstacles").order_by("due_at")
    return {"obstacles_for_me": list(obstacles[:_MOST]), "my_measures": list(measures[:_MOST])}
