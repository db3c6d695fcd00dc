"""Who waits for whom. Only a human word of ours ends a customer's waiting; a receipt never does."""

import datetime as dt

from direktdraht.cases.models import Case
from direktdraht.cases.next_step import rewrite_next
from direktdraht.kit.rows import update


def we_spoke(case: Case, *, at: dt.datetime) -> None:
    """A letter, news in the owner's sentence, a call: the customer has heard from us."""
    case.waits_since, case.last_word_at = None, at
    Case.objects.filter(pk=case.pk).update(waits_since=None, last_word_at=at)
    rewrite_next(case, at=at)


def they_spoke(case: Case, *, at: dt.datetime) -> None:
    """The customer has said something, or has not heard what they must hear: the clock runs from the first of these
    that nobody has answered."""
    if case.waits_since and case.next_at:
        return  # they wait already, and it has been counted from when
    if case.waits_since is None:
        case.waits_since = at
        update(case, "waits_since")
    rewrite_next(case, at=at)
