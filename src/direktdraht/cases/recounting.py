"""Hours, holidays, days off, targets or a customer's place have changed: what is next is counted anew for all."""

import datetime as dt

from django.db import transaction

from direktdraht.cases.clocks import clocks_of, counting
from direktdraht.cases.models import Case
from direktdraht.cases.next_step import write_clocks
from direktdraht.staff.models import Company
from direktdraht.timeline.models import Stream


def recount(*, at: dt.datetime, limit: int = 200) -> int:
    """Write the columns of open cases that were counted by older rules; answers how many. Run by the worker until
    nothing is left. A case on which somebody acts at this moment is passed over and found the next time."""
    rules = Company.current().clock_rules
    stale = Case.objects.open().filter(clock_rules__lt=rules)
    found = list(stale.order_by("clock_rules", "pk").values_list("pk", flat=True)[:limit])
    if not found:
        return 0
    with transaction.atomic():
        turns = Stream.objects.filter(pk__in=found).order_by("pk").select_for_update(skip_locked=True)
        cases = list(stale.filter(pk__in=[stream.pk for stream in turns]).select_related("customer"))
        by = counting()
        clocks = clocks_of(cases, at, by=by)
        for case in cases:
            write_clocks(case, clocks[case.pk], by)
    return len(cases)
