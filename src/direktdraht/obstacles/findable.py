"""By which words obstacles and their answers are found."""

from collections.abc import Iterator

from direktdraht.obstacles.models import Obstacle
from direktdraht.search.models import Kind
from direktdraht.search.reindexing import Findable


def of_obstacle(obstacle: Obstacle) -> Findable:
    text = "\n".join(filter(None, [obstacle.what, obstacle.rule, obstacle.answer]))
    return Findable(Kind.OBSTACLE, obstacle.pk, obstacle.case_id, obstacle.noted_at, text)


def obstacles() -> Iterator[Findable]:
    return map(of_obstacle, Obstacle.objects.order_by("noted_at", "pk").iterator())
