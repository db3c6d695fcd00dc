"""What lies with one person beside their cases: calls they began to write down, steps that are planned for them."""

from typing import Any

from django.db.models import Exists, F

from direktdraht.cases.models import CallSheet
from direktdraht.commitments.models import Action
from direktdraht.staff.models import Person

_MOST = 20


def begun_and_planned(person: Person) -> dict[str, Any]:
    """One query where there is neither, as on most days; the steps in whosever case, what a customer has opened again
    before all others."""
    sheets = CallSheet.objects.filter(by=person, case=None, thrown_away_at=None)
    steps = Action.objects.planned().filter(
        doer=person, stream__case__closed_at=None, stream__case__put_away_at=None
    )
    has = Person.objects.annotate(sheets=Exists(sheets), steps=Exists(steps)).values("sheets", "steps")
    found = has.get(pk=person.pk)
    return {
        "sheets": _newest(sheets) if found["sheets"] else [],
        "my_steps": _soonest(steps) if found["steps"] else [],
    }


def _newest(sheets: Any) -> list[CallSheet]:
    return list(sheets.select_related("contact__customer").order_by("-began_at")[:_MOST])


def _soonest(steps: Any) -> list[Action]:
    soonest = F("planned_at").asc(nulls_first=True)
    return list(steps.select_related("stream__case__customer").order_by(soonest, "pk")[:_MOST])
