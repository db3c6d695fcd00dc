"""Who works here, and who of them is away at a moment."""

import datetime as dt
from collections.abc import Sequence

from django.db.models import QuerySet

from direktdraht.kit.composed import ComposedOnce
from direktdraht.kit.once import once
from direktdraht.staff.models import Absence, Person


@once
def colleagues() -> Sequence[Person]:
    """Everybody who works here, whoever came first in front."""
    return list(Person.objects.active().order_by("pk"))


def absences_around(at: dt.datetime) -> Sequence[Absence]:
    """Every absence that is not over, with its deputies, those that lie ahead too. Reading once it is one query."""
    return _absences_after(at.replace(minute=0, second=0, microsecond=0))


@once
def _absences_after(hour: dt.datetime) -> Sequence[Absence]:
    """By the hour, so that many mails in a row, each at its own moment, ask once."""
    return _not_over.ask(at=hour)


@ComposedOnce
def _not_over(*, at: dt.datetime) -> QuerySet[Absence]:
    return Absence.objects.filter(ends_at__gt=at).with_people()


def present(at: dt.datetime) -> list[Person]:
    """Those of them who are not away."""
    away = {one.person_id for one in absences_around(at) if one.starts_at <= at < one.ends_at}
    return [person for person in colleagues() if person.pk not in away]
