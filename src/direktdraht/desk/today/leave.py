"""What others ask this person to allow, and reports that this person owes because they acted first."""

from typing import Any

from django.db.models import QuerySet

from direktdraht.authority.models import Asked, GrantRequest, Report
from direktdraht.staff.models import Person

_MOST = 20


def asked_of(me: Person) -> QuerySet[Asked]:
    """Questions that wait for a yes or a no, the most urgent first; whoever was asked before may still answer."""
    return Asked.objects.filter(
        person=me,
        request__state=GrantRequest.State.OPEN,
        request__case__closed_at=None,
        request__case__put_away_at=None,
    ).order_by("request__answer_by", "pk")


def reports_of(me: Person) -> QuerySet[Report]:
    return Report.objects.filter(by=me, written_at=None).order_by("due_at", "pk")


def leave(me: Person) -> dict[str, Any]:
    """Two queries; ask only where there is any (there_is.py)."""
    asked = asked_of(me).select_related("request__asked_by", "request__case__customer")
    owed = reports_of(me).select_related("redress__case__customer")
    return {"asked_of_me": [one.request for one in asked[:_MOST]], "my_reports": list(owed[:_MOST])}
