"""Times as people say them, in the reader's language and zone (both as Django has them active)."""

import datetime as dt

from babel.dates import format_date
from django.utils import timezone, translation
from django.utils.translation import gettext as _

_BABEL = {"de": "de_DE", "en": "en_GB"}


def _locale() -> str:
    return _BABEL.get((translation.get_language() or "de")[:2], "de_DE")


def clock_time(moment: dt.datetime) -> str:
    """14 Uhr · 14:30 Uhr · 14:00"""
    local = timezone.localtime(moment)
    if local.minute == 0:
        return _("%(hour)d:00") % {"hour": local.hour}
    return _("%(hour)d:%(minute)02d") % {"hour": local.hour, "minute": local.minute}


def day(moment: dt.datetime, now: dt.datetime) -> str:
    """heute · morgen · gestern · Freitag · Montag, 7. Dezember · 7. Dezember 2027"""
    local, today = timezone.localtime(moment).date(), timezone.localtime(now).date()
    away = (local - today).days
    near = {0: _("today"), 1: _("tomorrow"), -1: _("yesterday")}
    if away in near:
        return near[away]
    if 1 < away < 7:
        return format_date(local, "EEEE", locale=_locale())
    if local.year == today.year:
        return format_date(local, _("EEEE, d MMMM"), locale=_locale())
    return format_date(local, _("d MMMM y"), locale=_locale())


def said(moment: dt.datetime, now: dt.datetime) -> str:
    """Day and hour: "heute, 14 Uhr", "Freitag, 9:30 Uhr"."""
    return _("%(day)s, %(time)s") % {"day": day(moment, now), "time": clock_time(moment)}


def in_full(moment: dt.datetime) -> str:
    """The exact moment, for hovering and for screen readers: "Dienstag, 17. November 2026, 14:00 Uhr"."""
    date = format_date(timezone.localtime(moment).date(), _("EEEE, d MMMM y"), locale=_locale())
    return _("%(day)s, %(time)s") % {"day": date, "time": clock_time(moment)}


def distance(moment: dt.datetime, now: dt.datetime) -> str:
    """How far away, past or future, without a direction: "2 Std. 10 Min.", "3 Tage"."""
    minutes = round(abs((moment - now).total_seconds()) / 60)
    days, hours = minutes // 1440, minutes // 60
    if days >= 2:
        return _("%(days)d days") % {"days": days}
    if hours >= 1:
        rest = minutes % 60
        if rest and hours < 12:
            return _("%(hours)d hrs %(minutes)d min") % {"hours": hours, "minutes": rest}
        return _("%(hours)d hrs") % {"hours": hours} if hours > 1 else _("1 hr")
    return _("%(minutes)d min") % {"minutes": minutes}
