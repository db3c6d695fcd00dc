"""Filters for people and their days: {% load days %}."""

import datetime as dt

from babel.dates import format_date
from django import template
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from direktdraht.desk.sign_in.forms import WEEKDAYS
from direktdraht.staff.models import Person
from direktdraht.web.times import bind

register = template.Library()
_BABEL = {"de": "de_DE", "en": "en_GB"}


@register.filter
def plain_day(moment: dt.datetime) -> str:
    """Montag, 7. Dezember: the date itself, never "tomorrow", since it stands in a plan."""
    return _said(timezone.localtime(moment).date())


@register.filter
def last_day(moment: dt.datetime) -> str:
    """The last whole day before an end at midnight; an end in the middle of a day is that day."""
    return _said(last_date(moment))


@register.filter
def is_one_day(begin: dt.datetime, end: dt.datetime) -> bool:
    return timezone.localtime(begin).date() == last_date(end)


@register.filter
def roles(person: Person) -> list[str]:
    held = [
        (person.is_managing_director, _("Managing director")),
        (person.is_complaint_manager, _("Complaint manager")),
        (person.is_administrator, _("Administrator")),
    ]
    return [name for holds, name in held if holds]


@register.filter
def hours(person: Person) -> str:
    """Montag bis Freitag, 8:00 bis 18:00."""
    days = _days(person.reachable_on)
    if not days:
        return _("at no fixed hours")
    return bind(
        _("%(days)s, %(begin)s to %(end)s")
        % {"days": days, "begin": _clock(person.reachable_from), "end": _clock(person.reachable_until)}
    )


def last_date(moment: dt.datetime) -> dt.date:
    return timezone.localtime(moment - dt.timedelta(microseconds=1)).date()


def _said(date: dt.date) -> str:
    language = (translation.get_language() or "de")[:2]
    return bind(format_date(date, _("EEEE, d MMMM"), locale=_BABEL.get(language, "de_DE")))


def _clock(time: dt.time) -> str:
    return f"{time.hour}:{time.minute:02d}"


def _days(chosen: str) -> str:
    """Three days and more in a row are a span; others are listed."""
    names = dict(WEEKDAYS)
    numbers = sorted(set(chosen) & set(names))
    if len(numbers) > 2 and int(numbers[-1]) - int(numbers[0]) == len(numbers) - 1:
        return _("%(first)s to %(last)s") % {"first": names[numbers[0]], "last": names[numbers[-1]]}
    return ", ".join(str(names[number]) for number in numbers)
