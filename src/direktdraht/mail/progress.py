"""Where we stand in a mailbox, written so that whoever entered another one meanwhile wins."""

import datetime as dt

from django.conf import settings
from django.db.models import F, Q, QuerySet

from direktdraht.mail.models import Mailbox
from direktdraht.mail.problems import Problem

# Two fetchers do no harm, but twice the work; a killed one is followed by another after this. Renewed with every mail.
LEASE = dt.timedelta(minutes=1)
# Until the next try, by how often it has failed in a row. A line that was merely cut is back at once.
_DELAYS = [dt.timedelta(seconds=seconds) for seconds in (5, 30, 60, 120, 300, 600)]
# No second try repairs these; and providers lock an account that comes with a wrong password too often.
NEEDS_SOMEBODY = {
    "wrong_password",
    "app_password",
    "passwords_off",
    "smtp_login_off",
    "token_refused",
    "not_signed_in",
    "signed_out",
    "client_refused",
    "imap_off",
}
_UNTIL_SOMEBODY_CAME = dt.timedelta(minutes=15)


def delay_after(reason: str, failures: int) -> dt.timedelta:
    """How long to leave a server alone that failed so often in a row, for this reason now."""
    if reason in NEEDS_SOMEBODY:
        return _UNTIL_SOMEBODY_CAME
    return _DELAYS[min(failures, len(_DELAYS)) - 1]


def all_mailboxes() -> QuerySet[Mailbox]:
    return Mailbox.objects.select_related("login")


def due_mailboxes(at: dt.datetime) -> QuerySet[Mailbox]:
    due = Q(next_at__isnull=True) | Q(next_at__lte=at)
    return all_mailboxes().filter(due)


def claim(mailbox: Mailbox, at: dt.datetime, worker: str) -> bool:
    free = Q(claimed_until__isnull=True) | Q(claimed_until__lte=at) | Q(claimed_by=worker[:40])
    return bool(rows(mailbox).filter(free).update(claimed_by=worker[:40], claimed_until=at + LEASE))


def release(mailbox: Mailbox, worker: str) -> None:
    Mailbox.objects.filter(pk=mailbox.pk, claimed_by=worker[:40]).update(claimed_until=None)


def begin_at(mailbox: Mailbox, uid_validity: int, last_uid: int) -> None:
    """The numbers of this mailbox are new to us; what is above last_uid has yet to be looked at."""
    mailbox.uid_validity, mailbox.last_uid = uid_validity, last_uid
    rows(mailbox).update(uid_validity=uid_validity, last_uid=last_uid)


def stand_at(mailbox: Mailbox, uid: int) -> None:
    if uid > mailbox.last_uid:
        mailbox.last_uid = uid
        rows(mailbox).filter(uid_validity=mailbox.uid_validity, last_uid__lt=uid).update(last_uid=uid)


def note_well(
    mailbox: Mailbox, at: dt.datetime, *, tells_by_itself: bool, next_at: dt.datetime | None
) -> None:
    """All that was there has been taken."""
    mailbox.fetched_at = at
    rows(mailbox).update(
        fetched_at=at,
        tells_by_itself=tells_by_itself,
        problem="",
        problem_detail="",
        problem_since=None,
        failures=0,
        next_at=next_at,
    )


def note_problem(mailbox: Mailbox, problem: Problem, at: dt.datetime) -> None:
    mine = rows(mailbox)
    mine.update(failures=F("failures") + 1, problem=problem.reason, problem_detail=problem.detail)
    mine.filter(problem_since=None).update(problem_since=at)
    failures = mine.values_list("failures", flat=True).first() or 1
    mine.update(next_at=at + delay_after(problem.reason, failures))


def rows(mailbox: Mailbox) -> QuerySet[Mailbox]:
    """The row, unless somebody entered something else meanwhile."""
    same = {name: getattr(mailbox, name) for name in ("host", "username", "folder", "since")}
    return Mailbox.objects.filter(pk=mailbox.pk, **same)


def their_time(moment: dt.datetime) -> dt.datetime:
    """A moment of ours by the clock of other machines, which does not know how far ours is shifted."""
    return moment - dt.timedelta(seconds=settings.CLOCK_SHIFT_SECONDS)
