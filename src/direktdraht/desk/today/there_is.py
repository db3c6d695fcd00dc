"""Whether anything stands on somebody's day besides what is their own: one query, and read only where there is."""

import datetime as dt
from dataclasses import dataclass

from django.db.models import Exists, Q, Subquery

from direktdraht.alarms.models import Alarm
from direktdraht.alarms.watching import silence
from direktdraht.cases.covers import Cover
from direktdraht.staff.models import Absence, Person

# An older alarm has been heard; its case stands on somebody's list all the same.
_LATELY = dt.timedelta(days=30)


@dataclass(frozen=True)
class ThereIs:
    """elsewhere: somebody is away, or covers; then a day may hold the duties of others. silent_since: the worker."""

    elsewhere: bool
    alarms: bool
    silent_since: dt.datetime | None


def there_is(me: Person, at: dt.datetime) -> ThereIs:
    covers = Cover.objects.running(at).filter(Q(person=me) | Q(colleague=me))
    away = Absence.objects.filter(starts_at__lte=at, ends_at__gt=at)
    # Whether an alarm still holds is asked only where there was one: that question is dear.
    told = Alarm.objects.filter(person=me, raised_at__gt=at - _LATELY)
    found = (
        Person.objects.filter(pk=me.pk)
        .order_by()
        .annotate(
            elsewhere=Exists(covers.order_by()) | Exists(away.order_by()),
            alarms=Exists(told.order_by()),
            silent_since=Subquery(silence(at).values("seen_at")[:1]),
        )
    )
    fields = ("elsewhere", "alarms", "silent_since")
    return ThereIs(*found.values_list(*fields).get())
