"""What colleagues have laid before somebody: drafts of answers to their customers, handovers to read."""

from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from direktdraht.cases.handovers import Handover, HandoverReminder
from direktdraht.correspondence.models import Draft
from direktdraht.staff.models import Person

_MOST = 20
_READ_ALONG = ("by", "to_person", "case__complainant", "case__customer", "case__owner")


def drafts_before(me: Person) -> QuerySet[Draft]:
    """In my open cases, the one that waits longest first."""
    return (
        Draft.objects.filter(offered_at__isnull=False, stream__case__owner=me)
        .filter(stream__case__closed_at=None, stream__case__put_away_at=None)
        .exclude(person=me)
        .order_by("offered_at")
    )


def handovers_before(me: Person) -> QuerySet[Handover]:
    """Those that wait for my yes, those of mine of which the customer must be told by voice, those that I was reminded
    of because nobody says a word, and those whose receiver is gone: they stand before the giver and the owner."""
    mine = Q(to_person=me, accepted_at=None) | Q(by=me, accepted_at__isnull=False, letter=None)
    reminded = HandoverReminder.objects.filter(handover=OuterRef("pk"), person=me).order_by()
    silent = Q(accepted_at=None) & Exists(reminded.filter(is_confirmed=False))
    untold = Exists(reminded.filter(is_confirmed=True))
    lost = Q(to_person__is_active=False) & (Q(by=me) | Q(case__owner=me))
    return Handover.objects.running().filter(mine | silent | untold | lost).order_by("begun_at")


def laid_before(me: Person) -> dict[str, Any]:
    """Two queries; ask only where there is any (there_is.py)."""
    drafts = drafts_before(me).select_related("person", "stream__case__customer")
    handovers = handovers_before(me).select_related(*_READ_ALONG)
    return {"drafts_before_me": list(drafts[:_MOST]), "handovers": list(handovers[:_MOST])}
