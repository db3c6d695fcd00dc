"""What stands open of help: what lies with somebody, and what somebody waits for."""

from django.db.models import Q, QuerySet

from direktdraht.helping.models import HelpReach, HelpRequest
from direktdraht.staff.models import Person


def lies_with(person: Person) -> QuerySet[HelpReach]:
    """What they are asked and nobody has answered yet, what is needed soonest first."""
    unanswered = Q(
        request__answered_at=None,
        request__withdrawn_at=None,
        request__case__closed_at=None,
        request__case__put_away_at=None,
    )
    reaches = HelpReach.objects.filter(unanswered, person=person, passed_on_at=None)
    return reaches.order_by("request__due_at", "pk")


def waited_for_by(person: Person) -> QuerySet[HelpRequest]:
    """What they asked for, or somebody for a case of theirs: open still, or answered and not yet taken note of."""
    theirs = Q(by=person) | Q(case__owner=person)
    return HelpRequest.objects.to_be_seen().filter(theirs).order_by("answered_at", "due_at", "pk")
