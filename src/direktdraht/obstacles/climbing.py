"""The duty of the worker: an obstacle that nobody has answered by its time goes to the next one above, each once."""

import datetime as dt
import logging

from django.db import InterfaceError, OperationalError, transaction

from direktdraht.cases.claiming import claim
from direktdraht.cases.models import Severity
from direktdraht.obstacles.deciders import deciders
from direktdraht.obstacles.models import Asked, Obstacle
from direktdraht.obstacles.noting import answer_moment
from direktdraht.obstacles.telling import put_before

_log = logging.getLogger(__name__)
# One that cannot climb is tried again after this, and blocks no other one.
_AGAIN = dt.timedelta(minutes=15)


def climb_due(*, at: dt.datetime, limit: int = 50) -> int:
    """How many went on. Safe to kill and to run twice."""
    due = Obstacle.objects.filter(climb_at__lte=at).order_by("climb_at", "pk")
    count = 0
    for pk in list(due.values_list("pk", flat=True)[:limit]):
        try:
            with transaction.atomic():
                count += _climb(pk, at)
        except (OperationalError, InterfaceError):  # the database is busy or away: no fault of the row
            raise
        except Exception:
            _log.exception("obstacle %d cannot climb, tried again at %s", pk, at + _AGAIN)
            Obstacle.objects.filter(pk=pk, climb_at__lte=at).update(climb_at=at + _AGAIN)
    return count


def _climb(pk: int, at: dt.datetime) -> bool:
    related = ("case", "department", "noted_by")
    obstacle = Obstacle.objects.select_related(*related).get(pk=pk)
    obstacle.case = claim(obstacle.case)
    # Somebody may have been quicker: another worker, or an answer.
    if not Obstacle.objects.unanswered().filter(pk=pk, climb_at__lte=at).update(climb_at=None):
        return False
    asked = set(Asked.objects.filter(obstacle=obstacle).values_list("person", flat=True))
    above = [person for person in deciders(obstacle, at) if person.pk not in asked]
    if above:
        until = answer_moment(Severity(obstacle.case.severity), at)
        put_before(obstacle, above[0], until=until, climbs=True, at=at)
    return True
