"""What stands on the sheet, read from what a page sent; nothing is ever refused."""

import datetime as dt

from django.http import QueryDict
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext_lazy

from direktdraht.cases.calling import Jotted
from direktdraht.desk.calling.callers import known_person

# What can be done about it, to begin a sentence with (S4.7).
REMEDIES = (
    gettext_lazy("A replacement is on its way to you"),
    gettext_lazy("We do it once more"),
    gettext_lazy("We come to you and repair it"),
    gettext_lazy("You get a credit note"),
    gettext_lazy("You get your money back"),
    gettext_lazy("We send it by express"),
    gettext_lazy("I come to you myself"),
    gettext_lazy("I call you with an answer"),
)
# A page may lie open over night, hardly longer; an older beginning is a broken clock.
_LONGEST = dt.timedelta(days=7)


def read_sheet(data: QueryDict, at: dt.datetime) -> Jotted:
    """The fields of the sheet. known: texts of the row that this device knows of."""

    def words(name: str) -> str:
        return data.get(name, "").replace("\r\n", "\n")

    return Jotted(
        text=words("text"),
        contact=known_person(data.get("contact")),
        caller=words("who"),
        company=words("company"),
        phone=words("phone"),
        category=words("category"),
        severity=words("severity"),
        put_aside=tuple(one for one in data.getlist("aside") if one.strip()),
        feeling=words("feeling"),
        facts=tuple(one for one in data.getlist("fact") if one.strip()),
        has_told_before=bool(data.get("told_before")),
        repeats_at=read_moment_of(data, "repeats", at),
        ended_at=read_moment_of(data, "ended", at),
        is_sorry_said=bool(data.get("sorry")),
        remedy=words("remedy"),
        until=words("until"),
        known=tuple(one.replace("\r\n", "\n") for one in data.getlist("known")),
    )


def read_beginning(data: QueryDict, at: dt.datetime) -> dt.datetime | None:
    """When the page says that the call began; None for nonsense."""
    return read_moment_of(data, "began", at)


def read_moment_of(data: QueryDict, name: str, at: dt.datetime) -> dt.datetime | None:
    """A moment that the page has noted. "now" is at: a browser without scripts has no clock. None for nonsense."""
    said = data.get(name, "")
    if said == "now":
        return at
    try:
        moment = parse_datetime(said)
    except ValueError:
        return None
    return moment if moment and moment.tzinfo and at - _LONGEST < moment <= at else None
