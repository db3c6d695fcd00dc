"""Mails that were taken are read and put where they belong: each wholly, once, or not yet."""

import datetime as dt
import itertools
import logging
from collections.abc import Sequence

from django.db import InterfaceError, OperationalError, transaction

from direktdraht.intake.forming import SOURCE as FORM
from direktdraht.intake.forming import understand_form
from direktdraht.intake.routing import put, write_understood
from direktdraht.intake.turns import take_turns_of
from direktdraht.kit.once import reading_once
from direktdraht.mail.models import IncomingMail
from direktdraht.mail.parsed import ParsedMail
from direktdraht.mail.reading import read_mail
from direktdraht.mail.taking import bytes_of, claim_waiting, waiting_incoming
from direktdraht.timeline.recording import recording_together

_log = logging.getLogger(__name__)
_RETRY = [dt.timedelta(seconds=2), dt.timedelta(minutes=1), dt.timedelta(minutes=10), dt.timedelta(hours=2)]
# Where many wait, so many share one transaction: it costs as much as a mail, and whoever else wants to write waits
# for its end.
_TOGETHER = 10
# Several hold several cases at once, which others may want in another order. Before PostgreSQL ends such a circle,
# after a second and with whom it likes, they step back and go one by one.
_PATIENCE_MS = 500


def understand_due(*, at: dt.datetime, limit: int = 50) -> int:
    """Understand what is waiting, oldest first; answers how many. Run by the worker; two workers do no harm."""
    waiting = iter(waiting_incoming(limit, at=at))
    understood = 0
    with reading_once():
        while few := list(itertools.islice(waiting, _TOGETHER)):
            understood += _understand_together(few, at=at)
    return understood


def understand(incoming: IncomingMail, *, at: dt.datetime) -> bool:
    """Whether this call put it in its place. A bug of ours leaves it waiting, with the reason, to be tried again;
    after the last try it stands in the mailroom for a person."""
    try:
        return bool(_put_in_place([incoming], at=at))
    except (OperationalError, InterfaceError) as problem:
        _log.warning("mail %s has to wait: %s", incoming.pk, problem)
        _put_off(incoming, problem, at)
        return False
    except Exception as problem:
        _log.exception("mail %s could not be understood", incoming.pk)
        _put_off(incoming, problem, at)
        return False


def _understand_together(few: Sequence[IncomingMail], *, at: dt.datetime) -> int:
    """How many were put in their places. When one of them fails nothing has happened yet: then each by itself."""
    try:
        return _put_in_place(few, at=at)
    except Exception as problem:
        _log.info("%d mails are understood one by one: %s", len(few), problem)
    for incoming in few:
        incoming.refresh_from_db()
    return sum(understand(incoming, at=at) for incoming in few)


def _put_in_place(few: Sequence[IncomingMail], *, at: dt.datetime) -> int:
    """All of them or, by an exception, none; but for those that somebody else has at this moment."""
    read = [(incoming, read_mail(bytes_of(incoming))) for incoming in few]
    with transaction.atomic():
        ours = claim_waiting(few)
        mails = [(incoming, parsed) for incoming, parsed in read if incoming.pk in ours]
        if mails:
            writers = [parsed.from_address for _incoming, parsed in mails]
            take_turns_of(writers, patience_ms=_PATIENCE_MS if len(few) > 1 else 0)
        for incoming, parsed in mails:
            with recording_together():
                _put(incoming, parsed, at)
    return len(mails)


def _put(incoming: IncomingMail, parsed: ParsedMail, at: dt.datetime) -> None:
    if incoming.source != FORM:
        put(incoming, parsed, at=at)
        return
    incoming.stream_id = understand_form(incoming, at=at).pk
    incoming.outcome = IncomingMail.Outcome.NEW_CASE
    write_understood(incoming, parsed, at=at)


def _put_off(incoming: IncomingMail, problem: Exception, at: dt.datetime) -> None:
    tries = incoming.attempts + 1
    row = IncomingMail.objects.filter(pk=incoming.pk, done_at=None)
    words = f"{type(problem).__name__}: {problem}"[:2000]
    if tries > len(_RETRY):
        row.update(attempts=tries, error=words, done_at=at, outcome=IncomingMail.Outcome.UNASSIGNED)
    else:
        row.update(attempts=tries, error=words, retry_at=at + _RETRY[tries - 1])
