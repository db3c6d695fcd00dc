"""Whether anything stands on somebody's day besides what is their own: one query, and read only where there is."""

import datetime as dt
from dataclasses import dataclass

from django.db.models import Exists, Q, Subquery

from direktdraht.alarms.standing import standing_alarms
from direktdraht.alarms.watching import silence
from direktdraht.cases.covers import Cover
from direktdraht.staff.models import Absence, Person


@dataclass(frozen=True)
class ThereIs:
    """elsewhere: somebody is away, or covers; then a day may hold the duties of others. silent_since: the worker."""

    elsewhere: bool
    alarms: bool
    silent_since: dt.datetime | None


def there_is(me: Person, at: dt.datetime) -> ThereIs:
    covers = Cover.objects.running(at).filter(Q(person=me) | Q(colleague=me))
    away = Absence.objects.filter(starts_at__lte=at, ends_at__gt=at)
    told = standing_alarms(me, at=at).order_by() if me.is_manager else standing_alarms(me, at=at).none()
    found = (
        Person.objects.filter(pk=me.pk)
        .order_by()
        .annotate(
            elsewhere=Exists(covers.order_by()) | Exists(away.order_by()),
            alarms=Exists(told),
            silent_since=Subquery(silence(at).values("seen_at")[:1]),
        )
    )
    fields = ("elsewhere", "alarms", "silent_since")
    return ThereIs(*found.values_list(*fields).get())
