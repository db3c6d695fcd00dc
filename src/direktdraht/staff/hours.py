"""When the house is open: windows by weekday, and the holidays of the place. Said to customers; working.py makes
working time of it."""

import datetime as dt
import re
from collections.abc import Mapping, Sequence

from django.db import transaction
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from direktdraht.kit.refusal import Refused
from direktdraht.staff.clock_rules import rules_changed
from direktdraht.staff.days_off import day_off_name
from direktdraht.staff.models import Company, Person
from direktdraht.staff.permitting import refuse_unless_administrator

Window = tuple[dt.time, dt.time]
_WINDOW = re.compile(
    r"(\d{1,2})(?:[:.](\d{2}))?\s*(?:uhr|h|am|pm)?\s*(?:-|–|—|bis|to|until)\s*(\d{1,2})(?:[:.](\d{2}))?\s*(?:uhr|h)?",
    re.IGNORECASE,
)


def set_hours(hours: Mapping[int, str], *, by: Person, at: dt.datetime) -> None:
    """hours: by ISO weekday what somebody typed, "8-12, 13-17" or "" for closed. All empty: no hours at all."""
    refuse_unless_administrator(by)
    kept = {
        str(day): [[f"{begin:%H:%M}", f"{end:%H:%M}"] for begin, end in windows]
        for day, windows in ((day, read_windows(text)) for day, text in sorted(hours.items()))
        if windows
    }
    with transaction.atomic():
        rules_changed()
        Company.objects.filter(pk=1).update(hours=kept)


def read_windows(text: str) -> list[Window]:
    """Raises Refused for what is no list of spans that follow each other."""
    if not text.strip():
        return []
    rest = re.sub(r"[\s,;/+&]|und|and", "", _WINDOW.sub("", text), flags=re.IGNORECASE)
    try:
        windows = [
            (dt.time(int(m[1]) % 24, int(m[2] or 0)), _end(int(m[3]), int(m[4] or 0)))
            for m in _WINDOW.finditer(text)
        ]
    except ValueError:
        windows = []
    if rest or not windows:
        raise Refused(_("“%(text)s” is not understood. Like this: 8-12, 13-17") % {"text": text.strip()})
    ends = dt.time(0)
    for begin, end in windows:
        if end <= begin or begin < ends:
            raise Refused(_("“%(text)s”: one span ends before the next begins.") % {"text": text.strip()})
        ends = end
    return windows


def windows_on(company: Company, day: dt.date) -> list[Window] | None:
    """When the house is open that day; [] on holidays and closed days, None where no hours are noted at all."""
    if is_holiday(company, day) or day_off_name(company, day) is not None:
        return []
    if not company.hours:
        return None
    stored: Sequence[Sequence[str]] = company.hours.get(str(day.isoweekday()), [])
    return [(dt.time.fromisoformat(begin), dt.time.fromisoformat(end)) for begin, end in stored]


def reachable(person: Person, company: Company, day: dt.date) -> list[Window]:
    """When somebody can honestly be called reachable: their own hours, as far as the house is open."""
    if str(day.isoweekday()) not in person.reachable_on:
        return []
    own = (person.reachable_from, person.reachable_until)
    open_then = windows_on(company, day)
    if open_then is None:
        return [own]
    both = ((max(begin, own[0]), min(end, own[1])) for begin, end in open_then)
    return [(begin, end) for begin, end in both if begin < end]


def is_holiday(company: Company, day: dt.date) -> bool:
    return day.isoformat() in company.holidays


def holiday_name(company: Company, day: dt.date) -> str:
    """In the reader's language; "" on every other day."""
    names: Sequence[str] = company.holidays.get(day.isoformat(), [])
    if not names:
        return ""
    return names[-1] if (get_language() or "de").startswith("en") else names[0]


def next_holidays(company: Company, today: dt.date, count: int = 5) -> list[tuple[dt.date, str]]:
    """From today on, nearest first."""
    days = sorted(day for day in company.holidays if day >= today.isoformat())[:count]
    return [(dt.date.fromisoformat(day), holiday_name(company, dt.date.fromisoformat(day))) for day in days]


def _end(hour: int, minute: int) -> dt.time:
    return dt.time(23, 59) if hour == 24 else dt.time(hour, minute)
