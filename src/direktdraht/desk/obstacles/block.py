"""What the case page says of obstacles that somebody met in this case."""

from direktdraht.cases.models import Case
from direktdraht.obstacles.models import Obstacle


def obstacles_in(case: Case) -> list[Obstacle]:
    """One query; ask only where there is any (cases/finding.py)."""
    found = Obstacle.objects.filter(case=case).select_related("department", "answered_by", "measure__keeper")
    return list(found)
