"""Commitments whose time went by unkept are written down, once each; run by the worker."""

import datetime as dt

from direktdraht.commitments.committing import note_missed
from direktdraht.commitments.models import Commitment


def note_missed_due(*, at: dt.datetime, limit: int = 100) -> int:
    """Answers how many were noted."""
    due = Commitment.objects.open().filter(due_at__lt=at, missed_at=None).order_by("due_at")[:limit]
    return sum(note_missed(commitment, at=at) for commitment in due)
