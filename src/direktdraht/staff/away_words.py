"""That somebody is away, as customers and colleagues read it: who answers, or when they are back. Never why."""

import datetime as dt
from dataclasses import dataclass

from django.utils import timezone
from django.utils.translation import gettext as _

from direktdraht.kit.once import reading_once
from direktdraht.kit.said import clock_time, day
from direktdraht.staff.models import Company, Person
from direktdraht.staff.standing_in import acting_for, away_until, back_at, running_absence


@dataclass(frozen=True)
class Away:
    """until: how long stand_in answers, or they are away; back_at: their first hour afterwards, where it is known."""

    until: dt.datetime
    stand_in: Person | None = None
    back_at: dt.datetime | None = None


def away_of(person: Person, at: dt.datetime) -> Away | None:
    """None while they are here."""
    with reading_once():
        absence, until = running_absence(person, at), away_until(person, at)
        if absence is None or until is None:
            return None
        stand_in = acting_for(person, at)
        back = back_at(person, at, Company.current())
        return Away(absence.ends_at if stand_in else until, stand_in, back)


def away_words(away: Away, at: dt.datetime, *, with_phone: bool = False) -> str:
    """ "bis Freitag vertreten durch Miriam Schulte[, Telefon …]", else "am Montag wieder da"; in the active zone."""
    if away.stand_in is None:
        return _back(away.back_at, at) if away.back_at else _("not here at the moment")
    # What ends at midnight ends with the day before.
    last = away.until - dt.timedelta(seconds=1)
    words = {
        "day": day(last, at),
        "deputy": away.stand_in.name,
        "phone": away.stand_in.phone,
    }
    text = (
        _("today represented by %(deputy)s")
        if _days(last, at) == 0
        else _("until %(day)s represented by %(deputy)s")
    ) % words
    return (
        _("%(text)s, telephone %(phone)s") % {"text": text, **words}
        if with_phone and words["phone"]
        else text
    )


def _back(back_at: dt.datetime, at: dt.datetime) -> str:
    words = {"day": day(back_at, at), "time": clock_time(back_at)}
    days = _days(back_at, at)
    if days == 0:
        return _("back today from %(time)s") % words
    return (_("back tomorrow") if days == 1 else _("back on %(day)s")) % words


def _days(moment: dt.datetime, at: dt.datetime) -> int:
    return (timezone.localtime(moment).date() - timezone.localtime(at).date()).days
