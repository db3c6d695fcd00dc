"""Whether anything stands on somebody's day besides what is their own: one query, and read only where there is.

A block that most days lack gets a flag here, an EXISTS of the one statement, and reads its rows only where it is set.
"""

import datetime as dt
from dataclasses import dataclass, fields
from typing import Any

from django.db.models import Exists, Q, QuerySet, Subquery

from direktdraht.alarms.models import Alarm
from direktdraht.alarms.watching import silence
from direktdraht.cases.covers import Cover
from direktdraht.desk.today.begun import sheets_of, steps_for
from direktdraht.desk.today.in_the_way import measures_of, waiting_for
from direktdraht.desk.today.laid_before import drafts_before, handovers_before
from direktdraht.desk.today.leave import asked_of, reports_of
from direktdraht.helping.standing import lies_with, waited_for_by
from direktdraht.kit.composed import ComposedOnce
from direktdraht.mail.trouble import deaf_since, failing_servers
from direktdraht.staff.models import Absence, Person

# An older alarm has been heard; its case stands on somebody's list all the same.
_LATELY = dt.timedelta(days=30)


@dataclass(frozen=True)
class ThereIs:
    """elsewhere: somebody is away, or covers; then a day may hold the duties of others. silent_since: the worker."""

    elsewhere: bool
    alarms: bool
    laid_before: bool
    leave: bool
    help: bool
    in_the_way: bool
    sheets: bool
    my_steps: bool
    silent_since: dt.datetime | None
    # Since when no mail comes in, or leaves, for so long that everybody should know.
    deaf_since: dt.datetime | None
    mute_since: dt.datetime | None
    # A colleague whom mail does not reach.
    lost_mail: bool


def there_is(me: Person, at: dt.datetime) -> ThereIs:
    return ThereIs(*_there_is.ask(me.pk, at=at)[0])


@ComposedOnce
def _there_is(pk: int, *, at: dt.datetime) -> QuerySet[Person, tuple[Any, ...]]:
    me = Person(pk=pk)
    covers = Cover.objects.running(at).filter(Q(person=me) | Q(colleague=me))
    away = Absence.objects.filter(starts_at__lte=at, ends_at__gt=at)
    # Whether an alarm still holds is asked only where there was one: that question is dear.
    told = Alarm.objects.filter(person=me, raised_at__gt=at - _LATELY)
    found: QuerySet[Person, tuple[Any, ...]] = (
        Person.objects.filter(pk=pk)
        .order_by()
        .annotate(
            elsewhere=Exists(covers.order_by()) | Exists(away.order_by()),
            alarms=Exists(told.order_by()),
            laid_before=Exists(drafts_before(me).order_by()) | Exists(handovers_before(me).order_by()),
            leave=Exists(asked_of(me).order_by()) | Exists(reports_of(me).order_by()),
            help=Exists(lies_with(me).order_by()) | Exists(waited_for_by(me).order_by()),
            in_the_way=Exists(waiting_for(me).order_by()) | Exists(measures_of(me).order_by()),
            sheets=Exists(sheets_of(me).order_by()),
            my_steps=Exists(steps_for(me).order_by()),
            silent_since=Subquery(silence(at).values("seen_at")[:1]),
            deaf_since=Subquery(deaf_since(at)[:1]),
            mute_since=Subquery(failing_servers(at).values("problem_since")[:1]),
            lost_mail=Exists(Person.objects.without_mail().order_by()),
        )
        .values_list(*(field.name for field in fields(ThereIs)))
    )
    return found
