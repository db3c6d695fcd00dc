"""What was written among us about a case beside notes: obstacles, requests for help, why somebody asks for more."""

from direktdraht.authority.models import GrantRequest
from direktdraht.cases.models import Case
from direktdraht.desk.cases.finding import hanging_on
from direktdraht.helping.models import HelpRequest
from direktdraht.obstacles.models import Obstacle


def written_among_us(case: Case) -> list[str]:
    """None of it is for a letter; asks only where there is any. What a colleague answered is: it may be a promise."""
    hanging = hanging_on(case)
    found: list[str] = []
    if hanging.has_obstacle:
        for pair in Obstacle.objects.filter(case=case).values_list("what", "answer"):
            found += pair
    if hanging.has_help:
        found += HelpRequest.objects.filter(case=case).values_list("need", flat=True)
    if hanging.has_request:
        for pair in GrantRequest.objects.filter(case=case).values_list("why", "reason"):
            found += pair
    return [words for words in found if words.strip()]
