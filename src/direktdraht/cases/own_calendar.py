"""What stands in a colleague's own calendar. It is read by calendars outside the house: what a customer may know of it,
and no note, no cause, no words of a step that is ours alone."""

import datetime as dt
import zoneinfo
from collections.abc import Iterator

from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from icalendar import Event

from direktdraht.cases.models import Case, KeyDate
from direktdraht.commitments.inviting import LASTS
from direktdraht.commitments.models import Action, Commitment
from direktdraht.kit.icalendars import in_utc, new_calendar, new_event, spelled
from direktdraht.staff.models import Absence, Company, Person

# Of each kind, the next so many: a calendar asks again and again.
_MOST = 200
_OPEN_CASE = {"stream__case__closed_at": None, "stream__case__put_away_at": None}


def own_calendar(person: Person, *, at: dt.datetime) -> str:
    """In the active language, whole days in the company's zone; four queries. The same rows are the same bytes.

    Everything is a VEVENT, deadlines too: most calendars that subscribe leave out tasks (VTODO).
    """
    zone = Company.current().zone
    calendar = new_calendar()
    calendar.add("x-wr-calname", f"Direktdraht: {person.name}")
    for events in (
        _commitments(person),
        _steps(person),
        _dates(person, zone, at),
        _absences(person, zone, at),
    ):
        for event in events:
            calendar.add_component(event)
    return spelled(calendar)


def _commitments(person: Person) -> Iterator[Event]:
    """Being there takes an hour of the day; any other promise is a moment by which it is kept."""
    mine = Commitment.objects.open().filter(keeper=person, **_OPEN_CASE)
    for one in mine.select_related("stream__case__customer")[:_MOST]:
        case = one.stream.case
        if one.is_presence:
            event = _event("presence", one.pk, one.what, case, one.made_at)
            event.add("dtstart", in_utc(one.due_at))
            event.add("dtend", in_utc(one.due_at + LASTS))
            if one.place:
                event.add("location", one.place)
        else:
            words = _("Promised: %(what)s") % {"what": one.what}
            event = _moment(_event("commitment", one.pk, words, case, one.made_at), one.due_at)
        yield event


def _steps(person: Person) -> Iterator[Event]:
    mine = Action.objects.planned().filter(doer=person, planned_at__isnull=False, **_OPEN_CASE)
    for one in mine.select_related("stream__case__customer").order_by("planned_at", "pk")[:_MOST]:
        words = one.what if one.for_customer else _("a step of the plan")
        words = _("To do: %(what)s") % {"what": words}
        event = _event("step", one.pk, words, one.stream.case, one.recorded_at)
        assert one.planned_at is not None  # asked for above
        yield _moment(event, one.planned_at)


def _dates(person: Person, zone: zoneinfo.ZoneInfo, at: dt.datetime) -> Iterator[Event]:
    """A date without an hour is a day."""
    theirs = KeyDate.objects.filter(
        case__in=Case.objects.open().filter(owner=person), dropped_at=None, at__gt=at
    )
    for one in theirs.select_related("case__customer")[:_MOST]:
        words = _("Their date: %(what)s") % {"what": str(one)}
        event = _event("date", one.pk, words, one.case, one.noted_at or one.case.opened_at)
        yield _moment(event, one.at) if one.has_time else _days(event, one.at, one.at, zone)


def _absences(person: Person, zone: zoneinfo.ZoneInfo, at: dt.datetime) -> Iterator[Event]:
    for one in Absence.objects.filter(person=person, ends_at__gt=at).with_people()[:_MOST]:
        words = (
            _("Away, %(name)s stands in") % {"name": one.stand_in.name}
            if one.stand_in
            else pgettext("calendar", "Away")
        )
        event = new_event("absence", one.pk, summary=words, stamp=one.starts_at)
        yield _days(event, one.starts_at, one.ends_at - dt.timedelta(seconds=1), zone)


def _event(kind: str, pk: int, words: str, case: Case, stamp: dt.datetime) -> Event:
    event = new_event(kind, pk, summary=f"{words} ({case.customer.name})", stamp=stamp)
    event.add("description", case.reference)
    return event


def _moment(event: Event, when: dt.datetime) -> Event:
    """Takes no time of the day."""
    event.add("dtstart", in_utc(when))
    event.add("transp", "TRANSPARENT")
    return event


def _days(event: Event, first: dt.datetime, last: dt.datetime, zone: zoneinfo.ZoneInfo) -> Event:
    """Whole days, the last one included."""
    event.add("dtstart", first.astimezone(zone).date())
    event.add("dtend", last.astimezone(zone).date() + dt.timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    return event
