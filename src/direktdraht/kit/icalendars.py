"""iCalendar as both the customer's invitation and a colleague's own calendar need it (RFC 5545).

Moments are written in UTC: what happens once needs no zone, every calendar shows it in its reader's, and on a day on
which the clock changes nobody has to guess.
"""

import datetime as dt

from icalendar import Calendar, Event

from direktdraht.kit.signing import sign


def uid(kind: str, pk: int) -> str:
    """The same for ever for one row of this house, and nobody else's."""
    return f"{kind}-{pk}-{sign('calendar-uid', f'{kind}:{pk}', length=24)}@direktdraht"


def new_calendar(method: str = "") -> Calendar:
    """method: REQUEST or CANCEL makes it an invitation (RFC 5546)."""
    calendar = Calendar()
    calendar.add("prodid", "-//Direktdraht//Direktdraht//EN")
    calendar.add("version", "2.0")
    if method:
        calendar.add("method", method)
    return calendar


def new_event(kind: str, pk: int, *, summary: str, stamp: dt.datetime) -> Event:
    """stamp is when this was last written; it comes from a row, so that the same rows are the same bytes."""
    event = Event()
    event.add("uid", uid(kind, pk))
    event.add("dtstamp", in_utc(stamp))
    event.add("summary", " ".join(summary.split()))
    return event


def in_utc(moment: dt.datetime) -> dt.datetime:
    """To the second, as iCalendar counts."""
    return moment.astimezone(dt.UTC).replace(microsecond=0)


def spelled(calendar: Calendar) -> str:
    written: bytes = calendar.to_ical()
    return written.decode()
