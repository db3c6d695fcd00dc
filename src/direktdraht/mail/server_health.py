"""How the server that takes our mail does: noted where it changes, so that somebody can be told."""

import datetime as dt

from django.db.models import F, Q, QuerySet

from direktdraht.mail.models import MailServer
from direktdraht.mail.problems import Problem
from direktdraht.mail.progress import delay_after


def note_trouble(server: MailServer, problem: Problem, at: dt.datetime) -> None:
    """No session came about. Until next_at it is left alone."""
    mine = _rows(server)
    mine.update(failures=F("failures") + 1, problem=problem.reason, problem_detail=problem.detail)
    mine.filter(problem_since=None).update(problem_since=at)
    failures = mine.values_list("failures", flat=True).first() or 1
    mine.update(next_at=at + delay_after(problem.reason, failures))


def note_answered(server: MailServer, size_limit: int | None) -> None:
    """A session came about: whatever stood in the way is gone."""
    _rows(server).filter(~Q(problem="") | ~Q(size_limit=size_limit)).update(
        problem="", problem_detail="", problem_since=None, failures=0, next_at=None, size_limit=size_limit
    )


def note_taken(server: MailServer, at: dt.datetime) -> None:
    _rows(server).update(sent_at=at)


def _rows(server: MailServer) -> QuerySet[MailServer]:
    return MailServer.objects.filter(pk=1, host=server.host, port=server.port)
