"""What stands on the sheet, read from what a page sent; nothing is ever refused."""

import datetime as dt

from django.http import QueryDict
from django.utils.dateparse import parse_datetime

from direktdraht.cases.calling import Jotted
from direktdraht.desk.calling.callers import known_person

# A page may lie open over night, hardly longer; an older beginning is a broken clock.
_LONGEST = dt.timedelta(days=7)


def read_sheet(data: QueryDict) -> Jotted:
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
        known=tuple(one.replace("\r\n", "\n") for one in data.getlist("known")),
    )


def read_beginning(data: QueryDict, at: dt.datetime) -> dt.datetime | None:
    """When the page says that the call began; None for nonsense."""
    try:
        began = parse_datetime(data.get("began", ""))
    except ValueError:
        return None
    return began if began and began.tzinfo and at - _LONGEST < began <= at else None
