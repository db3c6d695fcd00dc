"""A span as people agree on it: 30 minutes day and night, 4 working hours, 3 working days. Read, said, counted."""

import datetime as dt
import enum
import re
from dataclasses import dataclass
from functools import lru_cache

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from direktdraht.kit.working_time import WorkingTime


class Unit(enum.StrEnum):
    MINUTES = "minutes"  # as they pass, day and night
    WORKING_MINUTES = "working_minutes"
    WORKING_DAYS = "working_days"


@dataclass(frozen=True, slots=True)
class Span:
    """Stored as its str(): "240 working_minutes"."""

    count: int
    unit: Unit

    def __str__(self) -> str:
        return f"{self.count} {self.unit}"

    @classmethod
    def stored(cls, text: str) -> "Span":
        return _stored(text)

    @property
    def said(self) -> str:
        """ "4 Arbeitsstunden": in the reader's language, and such that read_span() reads it again."""
        if self.unit == Unit.WORKING_DAYS:
            return ngettext("%(count)d working day", "%(count)d working days", self.count) % self._words
        if self.unit == Unit.MINUTES:
            return _("%(span)s day and night") % {"span": self._plain}
        if self.count % 60:
            return ngettext("%(count)d working minute", "%(count)d working minutes", self.count) % self._words
        return ngettext("%(count)d working hour", "%(count)d working hours", self.count // 60) % self._hours

    def typed(self, *, is_plain: bool) -> str:
        """As short as read_span() with the same is_plain still reads it."""
        return self._plain if is_plain and self.unit == Unit.MINUTES else self.said

    def after(self, start: dt.datetime, working: WorkingTime) -> dt.datetime:
        """The moment at which it has passed."""
        if self.unit == Unit.WORKING_DAYS:
            return working.days_after(start, self.count)
        if self.unit == Unit.WORKING_MINUTES:
            return working.after(start, dt.timedelta(minutes=self.count))
        return start + dt.timedelta(minutes=self.count)

    def half(self, start: dt.datetime, end: dt.datetime, working: WorkingTime) -> dt.datetime:
        """The moment between start and end at which half of it has passed, counted as the whole is."""
        if self.unit == Unit.MINUTES:
            return start + (end - start) / 2
        if self.unit == Unit.WORKING_MINUTES:
            return working.after(start, dt.timedelta(minutes=self.count) / 2)
        return working.after(start, working.between(start, end) / 2)

    @property
    def _plain(self) -> str:
        if self.count % 60:
            return ngettext("%(count)d minute", "%(count)d minutes", self.count) % self._words
        return ngettext("%(count)d hour", "%(count)d hours", self.count // 60) % self._hours

    @property
    def _words(self) -> dict[str, int]:
        return {"count": self.count}

    @property
    def _hours(self) -> dict[str, int]:
        return {"count": self.count // 60}


# Longer is no promise any more.
MOST = {Unit.MINUTES: 60 * 24 * 60, Unit.WORKING_MINUTES: 60 * 24 * 60, Unit.WORKING_DAYS: 60}
_DAY_AND_NIGHT = re.compile(r"[,\s]*(?:rund um die uhr|tag und nacht|day and night|around the clock|24/7)$")
_SPAN = re.compile(r"(\d{1,5}(?:[.,]\d{1,2})?)\s*(arbeits|werk|working |work |business )?\s*([a-zäöü]+)\.?")
_MINUTES = {"m": 1, "min": 1, "minute": 1, "minuten": 1, "mins": 1, "minutes": 1}
_HOURS = dict.fromkeys(("h", "std", "stunde", "stunden", "hour", "hours", "hr", "hrs"), 60)
_DAYS = frozenset(("t", "d", "tag", "tage", "tagen", "day", "days"))


def read_span(text: str, *, is_plain: bool = False) -> Span:
    """ "30 min", "1,5 Stunden", "4 h rund um die Uhr", "3 Tage". Minutes and hours without a word beside them are
    working time, unless is_plain; days are working days. Raises ValueError for what is no span, or too long."""
    words = " ".join(text.lower().split())
    rest = _DAY_AND_NIGHT.sub("", words)
    found = _SPAN.fullmatch(rest)
    if not found:
        raise ValueError(text)
    count, working, name = float(found[1].replace(",", ".")), bool(found[2]), found[3]
    plain = rest != words or (is_plain and not working)
    if name in _DAYS:
        span = Span(round(count * 24 * 60), Unit.MINUTES) if rest != words else _days(count)
    elif factor := (_MINUTES | _HOURS).get(name):
        span = Span(round(count * factor), Unit.MINUTES if plain else Unit.WORKING_MINUTES)
    else:
        raise ValueError(text)
    if not 0 < span.count <= MOST[span.unit]:
        raise ValueError(text)
    return span


def _days(count: float) -> Span:
    if count != int(count):
        raise ValueError(count)
    return Span(int(count), Unit.WORKING_DAYS)


@lru_cache(maxsize=256)
def _stored(text: str) -> Span:
    count, _blank, unit = text.partition(" ")
    return Span(int(count), Unit(unit))
