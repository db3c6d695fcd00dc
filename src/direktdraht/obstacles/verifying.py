"""What verify looks at here: what was noted, answered and changed stands in the entries as it does in the columns."""

from collections.abc import Iterator

from direktdraht.obstacles.models import Measure, Obstacle
from direktdraht.timeline.models import Entry


def disagreements() -> Iterator[str]:
    noted, answered = _obstacles("obstacle.noted"), _obstacles("obstacle.answered")
    for obstacle in Obstacle.objects.iterator():
        if obstacle.pk not in noted:
            yield f"obstacle {obstacle.pk} has no entry"
        if (obstacle.pk in answered) != (obstacle.answered_at is not None):
            yield f"obstacle {obstacle.pk}: whether it is answered does not agree with its entries"
        if obstacle.answered_at and obstacle.climb_at:
            yield f"obstacle {obstacle.pk} is answered and climbs all the same"
    done = {data["measure"] for data in _entries("measure.done")}
    for measure in Measure.objects.iterator():
        if (measure.pk in done) != (measure.done_at is not None):
            yield f"measure {measure.pk}: whether it is done does not agree with its entries"


def _obstacles(kind: str) -> set[int]:
    return {data["obstacle"] for data in _entries(kind)}


def _entries(kind: str) -> Iterator[dict[str, int]]:
    return Entry.objects.filter(kind=kind).values_list("data", flat=True).iterator()
