"""Which form something takes: the sign of a promise, of an entry, of an hour. Three words, three forms."""

import datetime as dt

from direktdraht.commitments.models import Commitment, Standing

_ENTRIES = {
    "message.received": "word_in",
    "letter.sent": "word_out",
    "call.noted": "call",
    "duty.told_by_voice": "call",
    "note.written": "note",
    "mail.bounced": "bounced",
    "commitment.made": "promise",
    "commitment.presence_promised": "promise",
    "commitment.reopened": "promise",
    "commitment.kept": "kept",
    "commitment.moved": "moved",
    "commitment.missed": "missed",
    "commitment.broken": "broken",
    "commitment.released": "released",
    "deed.recorded": "deed",
    "step.reopened": "promise",
    "customer.confirmed": "confirmed",
    "customer.denied": "word_in",
    "customer.asked_why": "word_in",
}


def entry_form(kind: str) -> str:
    """The sign of an entry of this kind; the tick of the desk itself for everything nobody said or did."""
    return _ENTRIES.get(kind, "desk")


# Standings that are told apart by their words alone.
_SIGNS = {Standing.MOVED_FOR_THEM: "moved", Standing.REOPENED: "open"}


def promise_form(commitment: Commitment, now: dt.datetime) -> str:
    """open, moved, overdue, kept, kept_late, broken or released."""
    standing = commitment.standing(now)
    return _SIGNS.get(standing, str(standing.value))
