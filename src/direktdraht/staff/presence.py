"""Who works here, and who of them is away at a moment."""

import datetime as dt
from collections.abc import Sequence

from direktdraht.kit.once import once
from direktdraht.staff.models import Absence, Person


@once
def colleagues() -> Sequence[Person]:
    """Everybody who works here, whoever came first in front."""
    return list(Person.objects.active().order_by("pk"))


@once
def _away(at: dt.datetime) -> frozenset[int]:
    away = Absence.objects.filter(starts_at__lte=at, ends_at__gt=at)
    return frozenset(away.values_list("person_id", flat=True))


def present(at: dt.datetime) -> list[Person]:
    """Those of them who are not away."""
    away = _away(at)
    return [person for person in colleagues() if person.pk not in away]
