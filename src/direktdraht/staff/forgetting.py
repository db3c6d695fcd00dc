"""Traces of signing in are kept no longer than they serve: nobody can read from them when a colleague was at work."""

import datetime as dt

from axes.models import AccessAttempt
from django.contrib.sessions.models import Session

# Failed attempts lock out whoever guesses passwords, for minutes.
ATTEMPTS_KEPT = dt.timedelta(days=1)


def forget_sign_ins(*, at: dt.datetime) -> int:
    """Run by the worker; how much was forgotten: sessions that have ended, and attempts to sign in."""
    sessions, _rows = Session.objects.filter(expire_date__lte=at).delete()
    attempts: int = AccessAttempt.objects.filter(attempt_time__lte=at - ATTEMPTS_KEPT).delete()[0]
    return sessions + attempts
