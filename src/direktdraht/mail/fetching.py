"""Mail out of the company's mailbox into ours: new mail only, by its number there, never by a flag.

Kill it anywhere: a mail is committed before the number moves on, and the same mail twice is one row. What is in
the mailbox is left as it is.
"""

import datetime as dt
import logging
import os
from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.db.models import Q, QuerySet
from django.utils import translation
from django.utils.translation import gettext as _

from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.mail.connecting import Problem
from direktdraht.mail.imap import Found, Session, reading
from direktdraht.mail.models import LeftMail, Mailbox
from direktdraht.mail.reading import read_mail
from direktdraht.mail.taking import take_mail
from direktdraht.staff.models import Company

log = logging.getLogger(__name__)

PAUSE = dt.timedelta(seconds=30)
_AFTER_PROBLEM = dt.timedelta(minutes=1)
# Providers lock an account that comes with a wrong password too often.
_AFTER_LOCKOUT_RISK = dt.timedelta(minutes=15)
# Two fetchers do no harm, but twice the work; a killed one is followed by another after this.
LEASE = dt.timedelta(minutes=10)
# When the server numbers anew, this far back is looked again; what we have already is recognised.
_LOOK_BACK = dt.timedelta(days=3)
_MOST = 200


def fetch_due(*, at: dt.datetime, worker: str) -> int:
    """fetch_new() if its time has come. Cheap when it has not."""
    due = Q(next_at__isnull=True) | Q(next_at__lte=at)
    return (
        fetch_new(at=at, worker=worker) if Mailbox.objects.filter(due, pk=1).exclude(host="").exists() else 0
    )


def fetch_new(*, at: dt.datetime, worker: str) -> int:
    """Take what is new in the mailbox, at most some hundred at once; answers how many mails were new to us.

    Talks to the network for as long as it takes: never in a transaction, and apart from everything else.
    """
    mailbox = Mailbox.current()
    if mailbox is None or not _claim(mailbox, at, worker):
        return 0
    new = 0
    try:
        with translation.override(Company.current().language), reading(mailbox) as session:
            for uid in _uids(mailbox, session, at):
                new += _take(mailbox, session, uid, at)
                _stand_at(mailbox, uid)
    except Problem as problem:
        log.warning("mailbox %s: %s %s", mailbox.username, problem.reason, problem.detail)
        _note(mailbox, problem, at)
    else:
        _mine(mailbox).update(
            fetched_at=at, problem="", problem_detail="", problem_since=None, next_at=at + PAUSE
        )
    finally:
        Mailbox.objects.filter(pk=1, claimed_by=worker).update(claimed_until=None)
    return new


def fetch_command() -> Iterator[dict[str, Any]]:
    """`direktdraht fetch`: one line with what happened, {"new", "error"}."""
    if Mailbox.current() is None:
        raise Refused("No mailbox is set up; enter it in the desk, under The house.")
    new = fetch_new(at=now(), worker=f"command-{os.getpid()}")
    mailbox = Mailbox.objects.get(pk=1)
    yield {"new": new, "error": mailbox.problem_said}


def _uids(mailbox: Mailbox, session: Session, at: dt.datetime) -> Iterator[int]:
    """Where we stopped, onwards; on a mailbox that we see for the first time, from the moment it became ours."""
    if mailbox.uid_validity == session.uid_validity:
        yield from session.uids_after(mailbox.last_uid)[:_MOST]
        return
    since = _their_time(mailbox.since)
    begin = since if mailbox.fetched_at is None else max(since, _their_time(mailbox.fetched_at) - _LOOK_BACK)
    # A day earlier: the server compares days, and in its own zone.
    found = [session.describe(uid) for uid in session.uids_since((begin - dt.timedelta(days=1)).date())]
    uids = [mail.uid for mail in found if mail is not None and mail.arrived >= begin]
    first = uids[0] if uids else session.uid_next
    _mine(mailbox).update(uid_validity=session.uid_validity, last_uid=first - 1)
    mailbox.uid_validity, mailbox.last_uid = session.uid_validity, first - 1
    yield from uids
    if not uids:
        return


def _take(mailbox: Mailbox, session: Session, uid: int, at: dt.datetime) -> int:
    """1 when it is new to us. One that is not for us stays where it is, and that is noted."""
    found = session.describe(uid)
    if found is None:
        return 0
    if found.size > settings.MAIL_LIMIT:
        return _leave(
            session, found, _("larger than %(limit)d MB") % {"limit": settings.MAIL_LIMIT // 2**20}, at
        )
    raw = session.raw(uid)
    if raw is None:
        return 0
    mail = read_mail(raw)
    if _is_from_before(found.arrived, mail.date, _their_time(mailbox.since)):
        return _leave(session, found, _("from before we began here"), at)
    recipients = mail.delivered_to or mail.to or (mailbox.username,)
    try:
        taken = take_mail(raw, recipients=recipients, source="imap", at=at)
    except Refused as refused:
        return _leave(session, found, str(refused), at)
    return int(taken.is_new)


def _is_from_before(arrived: dt.datetime, written: dt.datetime | None, since: dt.datetime) -> bool:
    """An old mail that somebody moved here, or that a new server numbers and dates as new.

    Wide limits: clocks differ, and a device without a battery dates its mail 2001.
    """
    if arrived < since - dt.timedelta(days=1):
        return True
    return written is not None and written.year >= 2005 and written < since - dt.timedelta(days=30)


def _leave(session: Session, found: Found, why: str, at: dt.datetime) -> int:
    log.warning("mail %s (%s bytes) stays in the mailbox: %s", found.uid, found.size, why)
    LeftMail.objects.get_or_create(
        uid_validity=session.uid_validity, uid=found.uid, defaults={"size": found.size, "why": why, "at": at}
    )
    return 0


def _claim(mailbox: Mailbox, at: dt.datetime, worker: str) -> bool:
    free = Q(claimed_until__isnull=True) | Q(claimed_until__lte=at) | Q(claimed_by=worker)
    return bool(_mine(mailbox).filter(free).update(claimed_by=worker[:40], claimed_until=at + LEASE))


def _stand_at(mailbox: Mailbox, uid: int) -> None:
    _mine(mailbox).filter(uid_validity=mailbox.uid_validity, last_uid__lt=uid).update(last_uid=uid)


def _note(mailbox: Mailbox, problem: Problem, at: dt.datetime) -> None:
    later = _AFTER_LOCKOUT_RISK if problem.reason == "wrong_password" else _AFTER_PROBLEM
    _mine(mailbox).update(problem=problem.reason, problem_detail=problem.detail, next_at=at + later)
    _mine(mailbox).filter(problem_since=None).update(problem_since=at)


def _mine(mailbox: Mailbox) -> QuerySet[Mailbox]:
    """The row, unless somebody entered another mailbox meanwhile."""
    same = {
        "host": mailbox.host,
        "username": mailbox.username,
        "folder": mailbox.folder,
        "since": mailbox.since,
    }
    return Mailbox.objects.filter(pk=1, **same)


def _their_time(moment: dt.datetime) -> dt.datetime:
    """A moment of ours by the clock of other machines, which does not know how far ours is shifted."""
    return moment - dt.timedelta(seconds=settings.CLOCK_SHIFT_SECONDS)
