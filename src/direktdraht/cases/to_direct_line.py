"""The same complaint reached somebody's direct line as well: that is the way the customer chose (S2.4)."""

import datetime as dt

from django.db import transaction

from direktdraht.cases.alerting import alert
from direktdraht.cases.claiming import claim
from direktdraht.cases.happenings import CaseOnDirectLine
from direktdraht.cases.models import Case
from direktdraht.cases.next_step import rewrite_next
from direktdraht.cases.owning import give_to, knows_the_owner
from direktdraht.kit.rows import update
from direktdraht.staff.models import Person
from direktdraht.timeline.recording import record


def put_on_direct_line(case: Case, line_of: Person, *, words: str, at: dt.datetime) -> None:
    """The case is on the direct line from now on, and its person takes care, as if it had come there alone. Where the
    customer knows by now who takes care, that stays, and the line's person hears of it. Nothing happens to a case that
    is closed or on a direct line already."""
    with transaction.atomic(savepoint=False):
        case = claim(case)
        if not case.is_open or case.is_on_direct_line:
            return
        case.channel = Case.Channel.DIRECT_LINE
        update(case, "channel")
        record(case.pk, CaseOnDirectLine(person=line_of.name), at=at)
        if case.owner_id != line_of.pk:
            if not knows_the_owner(case):
                give_to(case, line_of, reason="direct_line", by=None, at=at)
            alert(case, line_of, words=words, at=at)
        rewrite_next(case, at=at)
