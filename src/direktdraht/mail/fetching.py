"""Mail out of the company's mailboxes into ours: new mail only, by its number there, never by a flag.

Kill it anywhere: a mail is committed before the number moves on, and the same mail twice is one row. What is in
the mailbox is left as it is.
"""

import datetime as dt
import logging
import os
from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.db import DatabaseError
from django.utils import translation
from django.utils.translation import gettext as _

from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.mail.imap import Found, Session, reading
from direktdraht.mail.models import Mailbox
from direktdraht.mail.problems import Problem
from direktdraht.mail.progress import (
    begin_at,
    claim,
    note_problem,
    note_well,
    release,
    stand_at,
    their_time,
)
from direktdraht.mail.reading import read_mail
from direktdraht.mail.seen import note_failed, note_left, note_taken, to_be_tried_again, unseen
from direktdraht.mail.taking import take_mail
from direktdraht.staff.models import Company

log = logging.getLogger(__name__)

# How often a server is asked that does not tell by itself.
PAUSE = dt.timedelta(seconds=30)
# When a connection begins, or the server numbers anew, this far back is looked again; what we have is recognised.
_LOOK_BACK = dt.timedelta(days=3)
_CLOCKS_DIFFER = dt.timedelta(days=1)


def fetch_new(mailbox: Mailbox, *, at: dt.datetime, worker: str) -> int:
    """Connect, take what is new, leave; answers how many mails were new to us. What went wrong is noted.

    Talks to the network for as long as it takes: never in a transaction, and apart from everything else.
    """
    try:
        with reading(mailbox) as session:
            new = take_new(mailbox, session, at=at, worker=worker, is_first=True)
            note_well(mailbox, at, tells_by_itself=session.tells_by_itself, next_at=at + PAUSE)
            return new
    except Problem as problem:
        log.warning("mailbox %s: %s %s", mailbox.username, problem.reason, problem.detail)
        note_problem(mailbox, problem, at)
        return 0


def take_new(mailbox: Mailbox, session: Session, *, at: dt.datetime, worker: str, is_first: bool) -> int:
    """What is new in the open folder; 0 while another worker is at it. is_first: look back too, not only onwards.

    Raises Problem.
    """
    if not claim(mailbox, at, worker):
        return 0
    new = passed = 0
    try:
        with translation.override(Company.current().language):
            begin = their_time(mailbox.since) - _CLOCKS_DIFFER
            for found in session.describe(_uids(mailbox, session, at, is_first)):
                passed = found.uid
                if found.arrived < begin:  # thousands of old mails may be moved into a folder
                    continue
                claim(mailbox, now(), worker)  # it may take longer than the lease
                new += _take(mailbox, session, found, at)
                stand_at(mailbox, found.uid)
            stand_at(mailbox, passed)
    except DatabaseError as error:
        raise Problem("not_kept", str(error)[:300]) from error
    finally:
        release(mailbox, worker)
    return new


def fetch_command() -> Iterator[dict[str, Any]]:
    """`direktdraht fetch`: one line for each mailbox with what happened, {"mailbox", "new", "error"}."""
    mailboxes = list(Mailbox.objects.select_related("login"))
    if not mailboxes:
        raise Refused("No mailbox is set up; enter it in the desk, under The house.")
    for mailbox in mailboxes:
        new = fetch_new(mailbox, at=now(), worker=f"command-{os.getpid()}")
        mailbox.refresh_from_db()
        yield {"mailbox": str(mailbox), "new": new, "error": mailbox.problem_said}


def _uids(mailbox: Mailbox, session: Session, at: dt.datetime, is_first: bool) -> list[int]:
    """Where we stopped, onwards; and what came in late below, or has to be tried again."""
    if mailbox.uid_validity != session.uid_validity:
        return _from_the_start(mailbox, session)
    onwards = session.uids_after(mailbox.last_uid)
    again = to_be_tried_again(mailbox, at)
    # A server may show a mail later than one with a higher number: when two of them are kept alike.
    late = _since(session, max(their_time(mailbox.since), their_time(at) - _LOOK_BACK)) if is_first else []
    late = [uid for uid in unseen(mailbox, late) if uid <= mailbox.last_uid]
    return sorted({*onwards, *again, *late})


def _from_the_start(mailbox: Mailbox, session: Session) -> list[int]:
    """On a mailbox that we see for the first time, from the moment it became ours; where it was numbered anew, from
    shortly before we looked last."""
    since = their_time(mailbox.since)
    begin = since if mailbox.fetched_at is None else max(since, their_time(mailbox.fetched_at) - _LOOK_BACK)
    uids = _since(session, begin)
    begin_at(mailbox, session.uid_validity, (uids[0] if uids else session.uid_next) - 1)
    return uids


def _since(session: Session, begin: dt.datetime) -> list[int]:
    # A day earlier: the server compares days, and in its own zone.
    near = session.uids_since((begin - dt.timedelta(days=1)).date())
    return [found.uid for found in session.describe(near) if found.arrived >= begin]


def _take(mailbox: Mailbox, session: Session, found: Found, at: dt.datetime) -> int:
    """1 when it is new to us. One that is not for us stays where it is, and that is noted."""
    if found.size > settings.MAIL_LIMIT:
        limit = settings.MAIL_LIMIT // 2**20
        note_left(mailbox, found, _("larger than %(limit)d MB") % {"limit": limit}, at)
        return 0
    try:
        raw = session.raw(found.uid)
    except Problem as problem:  # the server will not give this one; others it may
        note_failed(mailbox, found, problem.detail or _("the server does not give it"), at)
        return 0
    if raw is None:
        return 0
    mail = read_mail(raw)
    if _is_from_before(mail.date, their_time(mailbox.since)):
        note_left(mailbox, found, _("from before we began here"), at)
        return 0
    try:
        taken = take_mail(
            raw,
            recipients=mail.delivered_to or mail.to or (mailbox.username,),
            source="imap",
            at=at,
            from_before=found.arrived < their_time(mailbox.began_at),
        )
    except Refused as refused:
        note_left(mailbox, found, str(refused), at)
        return 0
    note_taken(mailbox, found, at)
    return int(taken.is_new)


def _is_from_before(written: dt.datetime | None, since: dt.datetime) -> bool:
    """An old mail that somebody moved here, or that a new server numbers and dates as new.

    Wide limits: a device without a battery dates its mail 2001.
    """
    return written is not None and written.year >= 2005 and written < since - dt.timedelta(days=30)
