"""One line of the timetable. What it says is put together here: a day has forty of them."""

import datetime as dt
import functools
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

from direktdraht.cases.models import Case
from direktdraht.desk.naming import short_name
from direktdraht.desk.next_words import NextWords, Steps, next_words


@dataclass(frozen=True)
class Row:
    """One case on the timetable."""

    case: Case
    next: NextWords
    name: str
    is_past: bool

    @property
    def address(self) -> str:
        return _address("case", self.case.pk)

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


@functools.lru_cache(maxsize=4096)
def _address(name: str, pk: int) -> str:
    """The same cases stand on the day again and again."""
    return reverse(name, args=[pk])


def row_of(case: Case, steps: Steps, at: dt.datetime) -> Row:
    return Row(case, next_words(case, steps, at), short_name(case.complainant), is_past(case, at))


def is_past(case: Case, at: dt.datetime) -> bool:
    return bool(case.next_at and case.next_at < at)
