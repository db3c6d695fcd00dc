"""Where we were not allowed to help, or were allowed too late: by what was asked for, never by who asked (S3.20)."""

import datetime as dt
from collections import Counter

from django.db.models import F, Q

from direktdraht.authority.kinds import Kind
from direktdraht.authority.models import GrantRequest
from direktdraht.staff.small_groups import SMALLEST


def not_allowed(since: dt.datetime, at: dt.datetime) -> list[tuple[str, int]]:
    """What was refused, or answered after its time, with how often; most often first. So few that they would point at
    somebody are left out. One query."""
    late = Q(answered_at__gt=F("answer_by")) | Q(state=GrantRequest.State.OPEN, answer_by__lte=at)
    asked = GrantRequest.objects.filter(late | Q(state=GrantRequest.State.REFUSED), asked_at__gt=since)
    counted = Counter(asked.order_by().values_list("kind", flat=True)).most_common()
    return [(str(Kind(kind).label), times) for kind, times in counted if times >= SMALLEST]
