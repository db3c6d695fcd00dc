"""Who waits for whom. Only a human word of ours ends a customer's waiting; a receipt never does."""

import datetime as dt

from direktdraht.cases.models import Case
from direktdraht.cases.next_step import rewrite_next


def we_spoke(case: Case, *, at: dt.datetime) -> None:
    """A letter, news in the owner's sentence, a call: the customer has heard from us."""
    case.waits_since, case.last_word_at = None, at
    Case.objects.filter(pk=case.pk).update(waits_since=None, last_word_at=at)
    rewrite_next(case, at=at)


def they_spoke(case: Case, *, at: dt.datetime) -> None:
    """The customer has said something; the clock runs from their earliest word that nobody has answered."""
    case.waits_since = case.waits_since or at
    Case.objects.filter(pk=case.pk).update(waits_since=case.waits_since)
    rewrite_next(case, at=at)
