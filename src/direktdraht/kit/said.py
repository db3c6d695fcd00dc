"""Times as people say them, in the reader's language and zone (both as Django has them active).

A page names the same few moments again and again: what is said of one is made once for each language.
"""

import datetime as dt
import functools

from babel.dates import format_date
from django.utils import timezone, translation
from django.utils.translation import gettext as _

_BABEL = {"de": "de_DE", "en": "en_GB"}


def _locale() -> str:
    return _BABEL.get((translation.get_language() or "de")[:2], "de_DE")


@functools.lru_cache(maxsize=4096)
def _formatted(date: dt.date, pattern: str, locale: str) -> str:
    return format_date(date, pattern, locale=locale)


def _dated(date: dt.date, pattern: str) -> str:
    return _formatted(date, pattern, _locale())


def clock_time(moment: dt.datetime) -> str:
    """14 Uhr · 14:30 Uhr · 14:00"""
    return _clock_time(timezone.localtime(moment))


def day(moment: dt.datetime, now: dt.datetime) -> str:
    """heute · morgen · gestern · Freitag · Montag, 7. Dezember · 7. Dezember 2027"""
    return _day(timezone.localtime(moment).date(), timezone.localtime(now).date())


def said(moment: dt.datetime, now: dt.datetime) -> str:
    """Day and hour: "heute, 14 Uhr", "Freitag, 9:30 Uhr"."""
    return _said(_minute(moment), timezone.localtime(now).date(), translation.get_language())


def in_full(moment: dt.datetime) -> str:
    """The exact moment, for hovering and for screen readers: "Dienstag, 17. November 2026, 14:00 Uhr"."""
    return _in_full(_minute(moment), translation.get_language())


@functools.lru_cache(maxsize=4096)
def _said(local: dt.datetime, today: dt.date, language: str | None) -> str:
    """In the active language; it is an argument so that what is remembered for one is not read in another."""
    return _("%(day)s, %(time)s") % {"day": _day(local.date(), today), "time": _clock_time(local)}


@functools.lru_cache(maxsize=4096)
def _in_full(local: dt.datetime, language: str | None) -> str:
    date = _dated(local.date(), _("EEEE, d MMMM y"))
    return _("%(day)s, %(time)s") % {"day": date, "time": _clock_time(local)}


@functools.lru_cache(maxsize=4096)
def _said_briefly(local: dt.datetime, with_date: bool, language: str | None) -> str:
    return _("%(day)s, %(time)s") % {
        "day": weekday(local.date(), with_date=with_date),
        "time": _clock_time(local),
    }


def _minute(moment: dt.datetime) -> dt.datetime:
    """What stands on the reader's clock; without its zone, in which equal moments of two zones would be one."""
    return timezone.localtime(moment).replace(second=0, microsecond=0, tzinfo=None)


def _clock_time(local: dt.datetime) -> str:
    if local.minute == 0:
        return _("%(hour)d:00") % {"hour": local.hour}
    return _("%(hour)d:%(minute)02d") % {"hour": local.hour, "minute": local.minute}


def _day(date: dt.date, today: dt.date) -> str:
    away = (date - today).days
    if away == 0:
        return _("today")
    if away == 1:
        return _("tomorrow")
    if away == -1:
        return _("yesterday")
    if 1 < away < 7:
        return _dated(date, "EEEE")
    return _dated(date, _("EEEE, d MMMM") if date.year == today.year else _("d MMMM y"))


def said_briefly(moment: dt.datetime, *, with_date: bool) -> str:
    """Mi., 16:30 Uhr · Mi., 18. Nov., 16:30 Uhr: where several stand in one sentence."""
    return _said_briefly(_minute(moment), with_date, translation.get_language())


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


def weekday(day: dt.date, *, with_date: bool) -> str:
    """Mi. · Mi., 18. Nov.: short, where several stand in one sentence."""
    return _dated(day, _("EEE d MMM") if with_date else "EEE")


def sentence(text: str) -> str:
    """With a capital, as a line of its own."""
    return text[:1].upper() + text[1:]
