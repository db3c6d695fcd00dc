""" "Warum dieser Zeitpunkt": the sentences behind a clock, made when somebody asks, in the reader's language.

Hours are said at the company's place, where they were counted.
"""

import datetime as dt
from collections.abc import Iterator

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from direktdraht.cases.targets import Target
from direktdraht.kit.said import said_briefly, weekday
from direktdraht.kit.spans import Unit
from direktdraht.staff.models import Company
from direktdraht.staff.working import WAKING, is_open_weekday, why_closed

# Spans of closed days beyond these are counted, not named.
_NAMED = 3
# From here on a weekday alone could be the wrong one.
_WEEK = dt.timedelta(days=6)


def span_passes(target: Target, company: Company, region: str, start: dt.datetime, due: dt.datetime) -> str:
    """ "4 Arbeitsstunden ab Mi., 16:30 Uhr. Do. Feiertag (Auffahrt, Zürich), darum Fr., 10:30 Uhr." """
    with timezone.override(company.zone):
        far = due - start > _WEEK
        words = {
            "span": target.span.said,
            "start": said_briefly(start, with_date=far),
            "due": said_briefly(due, with_date=far),
        }
        agreed = _("%(span)s from %(start)s, as agreed with this customer.")
        first = (agreed if target.is_agreed else _("%(span)s from %(start)s.")) % words
        closed = [] if target.span.unit == Unit.MINUTES else list(_closed(company, region, start, due, far))
        if closed:
            return f"{first} " + _("%(closed)s, therefore %(due)s.") % (words | {"closed": _list(closed)})
        return f"{first} " + _("That is %(due)s.") % words


def direct_line(company: Company, wrote: dt.datetime, begins: dt.datetime, due: dt.datetime) -> str:
    """They wrote to a person: two hours, from when that person is awake."""
    with timezone.override(company.zone):
        words = {
            "from": WAKING[0].hour,
            "until": WAKING[1].hour,
            "begin": said_briefly(begins, with_date=False),
            "due": said_briefly(due, with_date=False),
        }
        sentence = _("On the direct line 2 hours from %(begin)s.") % words
        if begins > wrote:
            sentence += " " + _("The night does not count, but every day does, from %(from)d to %(until)d.")
        return (sentence + " " + _("That is %(due)s.")) % words


def promised(company: Company, made: dt.datetime, first_due: dt.datetime, due: dt.datetime) -> str:
    with timezone.override(company.zone):
        words = {
            "made": said_briefly(made, with_date=True),
            "first": said_briefly(first_due, with_date=True),
            "due": said_briefly(due, with_date=True),
        }
        if first_due != due:
            return _("Promised on %(made)s for %(first)s, moved to %(due)s.") % words
        return _("Promised on %(made)s for %(due)s.") % words


def their_date(words: str) -> str:
    """words: where it was read; "" when one of us noted it."""
    if words:
        return _("Their own date, in their words: “%(words)s”.") % {"words": words}
    return _("Their own date, noted by one of us.")


def _closed(company: Company, region: str, start: dt.datetime, due: dt.datetime, far: bool) -> Iterator[str]:
    """Days between that would count in another week: "Do. Feiertag (Auffahrt, Zürich)", spans in one."""
    day, last = timezone.localtime(start).date(), timezone.localtime(due).date()
    first, name, until = day, "", day
    while day <= last:
        if is_open_weekday(company, day):
            why = why_closed(company, region, day)
            if name and why != name:
                yield _span(first, until, name, far)
            if why != name:
                first, name = day, why
            until = day
        day += dt.timedelta(days=1)
    if name:
        yield _span(first, until, name, far)


def _span(first: dt.date, last: dt.date, why: str, far: bool) -> str:
    days = weekday(first, with_date=far)
    return f"{days} {why}" if first == last else f"{days} – {weekday(last, with_date=far)} {why}"


def _list(closed: list[str]) -> str:
    if len(closed) <= _NAMED:
        return ", ".join(closed)
    more = len(closed) - _NAMED
    rest = ngettext("%(count)d more closed day", "%(count)d more closed days", more) % {"count": more}
    return ", ".join([*closed[:_NAMED], rest])
