"""Times as HTML: what people say, with the exact moment behind it. kit.said chooses the words."""

import datetime as dt
import functools
import re

from django.utils import timezone, translation
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from direktdraht.kit.said import clock_time, day, distance, in_full, said

_SOON = dt.timedelta(hours=1)
_GAP = re.compile(r"(?<=[0-9.]) (?=[^\W\d])")


def bind(text: str) -> str:
    """No-break spaces where a number belongs to its word: 14 Uhr, 2 Std., 7. Dezember."""
    return _GAP.sub("\u00a0", text)


def time_element(moment: dt.datetime, text: str, css: str = "when") -> SafeString:
    return _time_element(
        timezone.localtime(moment).isoformat(timespec="minutes"), text, css, translation.get_language()
    )


@functools.lru_cache(maxsize=4096)
def _time_element(exactly: str, text: str, css: str, language: str | None) -> SafeString:
    """Of the moment that exactly names, in the active zone and language: both decide what is remembered."""
    return format_html(
        '<time class="{}" datetime="{}" title="{}">{}</time>',
        css,
        exactly,
        bind(in_full(dt.datetime.fromisoformat(exactly))),
        bind(text),
    )


def when(moment: dt.datetime | None, now: dt.datetime) -> SafeString | str:
    """heute, 14 Uhr: for what was, or simply is, without urgency."""
    return time_element(moment, said(moment, now)) if moment else ""


def due(moment: dt.datetime | None, now: dt.datetime) -> SafeString | str:
    """The same with its urgency as weight: bold today, framed within the hour, reversed once it is past."""
    if not moment:
        return ""
    if moment < now:
        weight = "past"
    elif moment - now <= _SOON:
        weight = "soon"
    elif timezone.localtime(moment).date() == timezone.localtime(now).date():
        weight = "today"
    else:
        return when(moment, now)
    return time_element(moment, said(moment, now), f"when when--{weight}")


def hour(moment: dt.datetime | None) -> SafeString | str:
    """8:30, 14:00: the hour in a margin, where the day stands above it."""
    if not moment:
        return ""
    local = timezone.localtime(moment)
    return time_element(moment, f"{local.hour}:{local.minute:02d}", "hour")


def day_of(moment: dt.datetime | None, now: dt.datetime) -> SafeString | str:
    """heute, Freitag: the day alone."""
    return time_element(moment, day(moment, now)) if moment else ""


def clock_of(moment: dt.datetime | None) -> SafeString | str:
    """14 Uhr, 14:30 Uhr: the hour alone, in a sentence."""
    return time_element(moment, clock_time(moment)) if moment else ""


def _days(moment: dt.datetime, now: dt.datetime) -> int:
    """Whole days, from the second on, as kit.said counts them; 0 below."""
    days = round(abs((moment - now).total_seconds()) / 60) // 1440
    return days if days >= 2 else 0


def _is_this_minute(moment: dt.datetime, now: dt.datetime) -> bool:
    """Nobody says "0 minutes"."""
    return abs((moment - now).total_seconds()) < 30


def ago(moment: dt.datetime | None, now: dt.datetime) -> str:
    """seit 2 Std.: how long something has lasted. German wants its dative, so days are their own sentence."""
    if not moment:
        return ""
    if days := _days(moment, now):
        return bind(ngettext("for %(days)d day", "for %(days)d days", days) % {"days": days})
    if _is_this_minute(moment, now):
        return _("for a moment")
    return bind(_("for %(distance)s") % {"distance": distance(moment, now)})


def ahead(moment: dt.datetime | None, now: dt.datetime) -> str:
    """in 2 Std. 10 Min.; once it is past: seit 20 Min."""
    if not moment:
        return ""
    if moment < now:
        return ago(moment, now)
    if days := _days(moment, now):
        return bind(ngettext("in %(days)d day", "in %(days)d days", days) % {"days": days})
    if _is_this_minute(moment, now):
        return _("in a moment")
    return bind(_("in %(distance)s") % {"distance": distance(moment, now)})
