"""What lies with one person beside their cases: calls they began to write down, steps that are planned for them."""

from django.db.models import F, QuerySet

from direktdraht.cases.models import CallSheet
from direktdraht.commitments.models import Action
from direktdraht.staff.models import Person

_MOST = 20


def sheets_of(me: Person) -> QuerySet[CallSheet]:
    return CallSheet.objects.filter(by=me, case=None, thrown_away_at=None)


def steps_for(me: Person) -> QuerySet[Action]:
    """In whosever case."""
    return Action.objects.planned().filter(
        doer=me, stream__case__closed_at=None, stream__case__put_away_at=None
    )


def begun(me: Person) -> list[CallSheet]:
    """The newest first."""
    return list(sheets_of(me).select_related("contact__customer").order_by("-began_at")[:_MOST])


def planned(me: Person) -> list[Action]:
    """What a customer has opened again before all others, then by the hour."""
    soonest = F("planned_at").asc(nulls_first=True)
    return list(steps_for(me).select_related("stream__case__customer").order_by(soonest, "pk")[:_MOST])
