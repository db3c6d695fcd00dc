"""A mail that was taken is read and put where it belongs. Each mail in one transaction: once, or not yet."""

import datetime as dt
import logging

from django.db import transaction

from direktdraht.intake.forming import SOURCE as FORM
from direktdraht.intake.forming import understand_form
from direktdraht.intake.routing import route
from direktdraht.intake.turns import take_turn_of
from direktdraht.kit.once import reading_once
from direktdraht.mail.models import IncomingMail
from direktdraht.mail.reading import read_mail
from direktdraht.mail.taking import waiting_incoming

_log = logging.getLogger(__name__)
_RETRY = [dt.timedelta(seconds=2), dt.timedelta(minutes=1), dt.timedelta(minutes=10), dt.timedelta(hours=2)]


def understand_due(*, at: dt.datetime, limit: int = 50) -> int:
    """Understand what is waiting, oldest first; answers how many. Run by the worker; two workers do no harm."""
    with reading_once():
        return sum(understand(incoming, at=at) for incoming in waiting_incoming(limit, at=at))


def understand(incoming: IncomingMail, *, at: dt.datetime) -> bool:
    """Whether this call put it in its place. A bug of ours leaves it waiting, with the reason, to be tried again;
    after the last try it stands in the mailroom for a person."""
    try:
        parsed = read_mail(incoming.raw.bytes())
        with transaction.atomic():
            if not IncomingMail.objects.filter(pk=incoming.pk, done_at=None).update(done_at=at):
                return False
            take_turn_of(parsed.from_address)
            if incoming.source == FORM:
                incoming.stream_id = understand_form(incoming, at=at).pk
                incoming.outcome = IncomingMail.Outcome.NEW_CASE
            else:
                route(incoming, parsed, at=at)
            incoming.done_at = at
            incoming.message_id = parsed.message_id[:500]
            incoming.from_address = parsed.from_address[:320]
            incoming.from_name = parsed.from_name[:200]
            incoming.subject = parsed.subject[:500]
            incoming.save(
                update_fields=[
                    *("message_id", "from_address", "from_name", "subject"),
                    *("outcome", "stream", "error"),
                ]
            )
    except Exception as problem:
        _log.exception("mail %s could not be understood", incoming.pk)
        _put_off(incoming, problem, at)
        return False
    return True


def _put_off(incoming: IncomingMail, problem: Exception, at: dt.datetime) -> None:
    tries = incoming.attempts + 1
    row = IncomingMail.objects.filter(pk=incoming.pk, done_at=None)
    words = f"{type(problem).__name__}: {problem}"[:2000]
    if tries > len(_RETRY):
        row.update(attempts=tries, error=words, done_at=at, outcome=IncomingMail.Outcome.UNASSIGNED)
    else:
        row.update(attempts=tries, error=words, retry_at=at + _RETRY[tries - 1])
