"""One line of the timetable. What it says is put together here: a day has forty of them."""

import datetime as dt
import functools
from collections.abc import Mapping
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

from direktdraht.cases.models import Case
from direktdraht.desk.naming import short_name
from direktdraht.desk.next_words import NextWords, Steps, next_words
from direktdraht.web.times import ago


@dataclass(frozen=True)
class Row:
    """One case on the timetable. under_hour stands under the hour, then is why it is that hour, or empty."""

    case: Case
    next: NextWords
    name: str
    is_past: bool
    under_hour: str
    then: str

    @property
    def address(self) -> str:
        return case_address(self.case.pk)

    @property
    def address_to_promise(self) -> str:
        return _address("case_promise", self.case.pk)

    @property
    def who(self) -> str:
        """The person and, where it has another name, their company."""
        person, company = self.case.complainant.name, self.case.customer.name
        return person if person == company else f"{person}, {company}"

    @property
    def with_whom(self) -> str:
        return _("With %(owner)s.") % {"owner": self.case.owner.name}

    @property
    def in_quotes(self) -> str:
        return _("“%(title)s”") % {"title": self.case.title}

    @property
    def to_call(self) -> str:
        """What the link with the number does."""
        return _("Call %(name)s, %(phone)s") % {
            "name": self.case.complainant.name,
            "phone": self.case.complainant.phone,
        }


def case_address(pk: int) -> str:
    return _address("case", pk)


@functools.lru_cache(maxsize=4096)
def _address(name: str, pk: int) -> str:
    """The same cases stand on the day again and again."""
    return reverse(name, args=[pk])


def row_of(case: Case, steps: Steps, at: dt.datetime, whys: Mapping[int, str] | None = None) -> Row:
    """whys as next_words.whys() gives them."""
    words, past = next_words(case, steps, at), is_past(case, at)
    under, then = ago(case.next_at, at) if past else words.kind, (whys or {}).get(case.pk, "")
    return Row(case, words, short_name(case.complainant), past, under, then)


def is_past(case: Case, at: dt.datetime) -> bool:
    return bool(case.next_at and case.next_at < at)
