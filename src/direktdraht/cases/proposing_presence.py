"""To be there in person, proposed where it fits: once, for their next date, and never against their wish (S0.28)."""

import datetime as dt
from collections.abc import Iterable

from django.utils import timezone

from direktdraht.cases.models import Case, KeyDate, Severity
from direktdraht.cases.planning import next_date
from direktdraht.commitments.models import Commitment

_GRAVE = (Severity.HIGH, Severity.CRITICAL)


def where_to_be(
    case: Case, dates: Iterable[KeyDate], commitments: Iterable[Commitment], at: dt.datetime
) -> KeyDate | None:
    """The next date of theirs, the rehearsal before the talk, if nobody has ever promised to be there that day: one
    who will be, was, or is rather not wanted is proposed no more. All of the case's dates and commitments, no query."""
    date = next_date(dates, at)
    if date is None or not case.is_open or case.severity not in _GRAVE:
        return None
    spoken_of = {
        _day(when) for one in commitments if one.is_presence for when in (one.due_at, one.first_due_at)
    }
    return None if _day(date.at) in spoken_of else date


def _day(moment: dt.datetime) -> dt.date:
    """In the active zone: the desk's, which is the company's."""
    return timezone.localtime(moment).date()
