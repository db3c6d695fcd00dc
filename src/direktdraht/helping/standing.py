"""What stands open of help: what lies with somebody, and what somebody waits for."""

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from direktdraht.cases.models import Case
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


def open_points(case: Case) -> list[str]:
    """For whoever closes the case (cases/closing.py). One query."""
    found = HelpRequest.objects.to_be_seen().filter(case=case).select_related("answered_by")
    return [sentence for one in found if (sentence := _still_open(one))]


def _still_open(request: HelpRequest) -> str:
    what = request.need or _("thinking it through together")
    if request.is_unanswered:
        return _("Asked for help, and no word yet: %(what)s") % {"what": what}
    if request.awaits_decision and request.answered_by:
        return _("%(person)s offers another way, and nobody has decided: %(what)s") % {
            "person": request.answered_by.name,
            "what": what,
        }
    return ""
