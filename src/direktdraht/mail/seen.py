"""What we have looked at in a mailbox, by its numbers: taken, left for good, or to be tried once more."""

import datetime as dt
import logging
from collections.abc import Sequence

from django.db.models import QuerySet

from direktdraht.mail.imap import Found
from direktdraht.mail.models import Mailbox, SeenMail

log = logging.getLogger(__name__)

# After which time a mail that could not be fetched is tried again; then it is left.
_RETRIES = [dt.timedelta(minutes=minutes) for minutes in (1, 10, 60, 360, 1440)]


def unseen(mailbox: Mailbox, uids: Sequence[int]) -> list[int]:
    """In chunks: databases take only so many values in one question."""
    known: set[int] = set()
    for start in range(0, len(uids), 500):
        rows = _of(mailbox).filter(uid__in=uids[start : start + 500])
        known.update(rows.values_list("uid", flat=True))
    return [uid for uid in uids if uid not in known]


def to_be_tried_again(mailbox: Mailbox, at: dt.datetime) -> list[int]:
    return list(_of(mailbox).filter(retry_at__lte=at).order_by("uid").values_list("uid", flat=True))


def note_taken(mailbox: Mailbox, found: Found, at: dt.datetime) -> None:
    _note(mailbox, found, at, why="", retry_at=None)


def note_left(mailbox: Mailbox, found: Found, why: str, at: dt.datetime) -> None:
    """It is none of ours and stays where it is."""
    log.warning("mail %s (%s bytes) stays in the mailbox: %s", found.uid, found.size, why)
    _note(mailbox, found, at, why=why, retry_at=None)


def note_failed(mailbox: Mailbox, found: Found, why: str, at: dt.datetime) -> None:
    """This one mail could not be fetched: the others do not wait for it."""
    log.warning("mail %s (%s bytes) could not be fetched: %s", found.uid, found.size, why)
    tries = _of(mailbox).filter(uid=found.uid).values_list("tries", flat=True).first() or 0
    again = at + _RETRIES[tries] if tries < len(_RETRIES) else None
    _note(mailbox, found, at, why=why, retry_at=again, tries=tries + 1)


def _note(mailbox: Mailbox, found: Found, at: dt.datetime, **values: object) -> None:
    SeenMail.objects.update_or_create(
        mailbox=mailbox,
        uid_validity=mailbox.uid_validity or 0,
        uid=found.uid,
        defaults={"size": found.size, "at": at, **values},
    )


def _of(mailbox: Mailbox) -> QuerySet[SeenMail]:
    return SeenMail.objects.filter(mailbox=mailbox, uid_validity=mailbox.uid_validity or 0)
