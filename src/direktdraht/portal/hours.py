"""When a person can be reached, as the customer would be told: today until when, or when again."""

import datetime as dt

from django.utils.translation import gettext as _

from direktdraht.kit.said import clock_time, day
from direktdraht.staff.hours import reachable as windows_of
from direktdraht.staff.models import Company, Person


def on_the_phone(when: str) -> str:
    """ "heute bis 18 Uhr am Telefon"; "" stays ""."""
    return _("on the phone %(when)s") % {"when": when} if when else ""


def reachable(person: Person, at: dt.datetime, house: Company) -> str:
    """ "heute bis 18 Uhr", "wieder morgen ab 8 Uhr": the person's hours, as far as the house is open and no holiday
    stands between; they are the house's, the words are in the reader's zone; "" for never."""
    local = at.astimezone(house.zone)
    for ahead in range(15):
        date = local.date() + dt.timedelta(days=ahead)
        for opens, closes in windows_of(person, house, date):
            begin = dt.datetime.combine(date, opens, house.zone)
            end = dt.datetime.combine(date, closes, house.zone)
            if end <= at:
                continue
            words = {"begin": clock_time(begin), "end": clock_time(end), "day": day(begin, at)}
            if begin <= at:
                return _("today until %(end)s") % words
            if ahead == 0:
                return _("today from %(begin)s to %(end)s") % words
            return _("again %(day)s from %(begin)s") % words
    return ""
