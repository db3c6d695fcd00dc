"""`direktdraht verify`: the record agrees with itself. What the columns say is recomputed from the entries."""

import datetime as dt
import hashlib
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any

from django.db import connection
from django.db.models import Count, Max, Min, Q

from direktdraht.cases.clocks import Clock, clocks_of, look_at
from direktdraht.cases.models import Case, NextKind
from direktdraht.cases.next_step import first_of
from direktdraht.commitments.models import Action, Commitment
from direktdraht.correspondence.models import Message
from direktdraht.kit.clock import now
from direktdraht.mail.models import IncomingMail, RawMail
from direktdraht.staff.models import Company
from direktdraht.timeline.guard import expected_triggers, installed_triggers
from direktdraht.timeline.models import Entry, Stream

_TOLD_BY = {
    "mail": "message.received",
    "page": "message.received",
    "letter": "letter.sent",
    "update": "letter.sent",
    "question": "letter.sent",
    "receipt": "receipt.sent",
    "call": "call.noted",
    "note": "note.written",
}


def verify() -> list[str]:
    """Every disagreement as one plain English line; an empty list when all is well. Reads everything as it is at one
    moment, while others go on writing, and changes nothing."""
    with _one_moment():
        return [line for check in CHECKS for line in check()]


@contextmanager
def _one_moment() -> Iterator[None]:
    """By hand, since a transaction of Django's would hold up every writer on SQLite."""
    if connection.in_atomic_block:
        yield
        return
    is_sqlite = connection.vendor == "sqlite"
    with connection.cursor() as cursor:
        cursor.execute("BEGIN DEFERRED" if is_sqlite else "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        try:
            yield
        finally:
            cursor.execute("ROLLBACK")


def _guards() -> Iterator[str]:
    for missing in sorted(expected_triggers() - installed_triggers()):
        yield f"the guard {missing} is not in place"


def _streams() -> Iterator[str]:
    counted = Stream.objects.annotate(
        count=Count("entries"), lowest=Min("entries__seq"), highest=Max("entries__seq")
    )
    for stream in counted.iterator():
        found = (stream.count, 1 if stream.lowest is None else stream.lowest, stream.highest or 0)
        if found != (stream.last_seq, 1, stream.last_seq):
            yield f"stream {stream.pk} has {stream.count} entries, but counted {stream.last_seq}"


def _cases() -> Iterator[str]:
    at = now()
    turns: dict[int, list[str]] = {}
    kinds = (
        "case.opened",
        "case.owner_named",
        "case.closed",
        "case.reopened",
        "case.put_away",
        "case.fetched_back",
    )
    owners: dict[int, Any] = {}
    for stream, kind, data in (
        Entry.objects.filter(kind__in=kinds)
        .order_by("stream", "seq")
        .values_list("stream_id", "kind", "data")
    ):
        turns.setdefault(stream, []).append(kind)
        if kind == "case.owner_named":
            owners[stream] = data["owner"]
    rules = Company.current().clock_rules
    again = Entry.objects.filter(kind="customer.told_again").values_list("stream").annotate(count=Count("pk"))
    told_again = dict(again.order_by())
    for case, clocks in _with_clocks(at):
        told = turns.get(case.pk, [])
        if told[:1] != ["case.opened"]:
            yield f"case {case.pk} does not begin with its opening"
        if owners.get(case.pk) != case.owner_id:
            yield f"case {case.pk} has owner {case.owner_id}, its entries say {owners.get(case.pk)}"
        yield from _standing(case, told)
        if (case.merged_into_id is None) == (case.outcome == Case.Outcome.MERGED):
            yield f"case {case.pk}: whether it was merged into another does not agree with its outcome"
        if told_again.get(case.pk, 0) != case.told_again:
            yield f"case {case.pk} counts {case.told_again} times told again, its entries {told_again.get(case.pk, 0)}"
        if case.clock_rules == rules or not case.is_open:  # else the worker will count it anew
            yield from _next(case, clocks, at)


def _ways() -> Iterator[str]:
    """By which way each case came: as it was opened, or on the direct line too."""
    told = Entry.objects.filter(kind__in=("case.opened", "case.on_direct_line")).order_by("stream", "seq")
    ways = {
        stream: data.get("channel", Case.Channel.DIRECT_LINE)
        for stream, data in told.values_list("stream_id", "data")
    }
    for pk, channel in Case.objects.order_by("pk").values_list("pk", "channel"):
        if ways.get(pk, channel) != channel:
            yield f"case {pk} came by {channel}, its entries say {ways[pk]}"


def _standing(case: Case, told: list[str]) -> Iterator[str]:
    closings = [kind for kind in told if kind in ("case.closed", "case.reopened")]
    if (closings[-1:] == ["case.closed"]) != (case.closed_at is not None):
        yield f"case {case.pk} is {'closed' if case.closed_at else 'open'}, its entries say otherwise"
    puttings = [kind for kind in told if kind in ("case.put_away", "case.fetched_back")]
    if (puttings[-1:] == ["case.put_away"]) != (case.put_away_at is not None):
        yield f"case {case.pk}: whether it was put away does not agree with its entries"


def _with_clocks(at: dt.datetime) -> Iterator[tuple[Case, list[Clock]]]:
    cases = Case.objects.select_related("customer", "look").iterator(chunk_size=500)
    while batch := list(islice(cases, 500)):
        clocks = clocks_of(batch, at)
        yield from ((case, clocks.get(case.pk, [])) for case in batch)


def _next(case: Case, clocks: list[Clock], at: dt.datetime) -> Iterator[str]:
    if case.next_kind == NextKind.KEY_DATE and case.next_at and case.next_at <= at:
        return  # the worker will pass it on
    step = first_of(clocks)
    if (case.next_at, case.next_kind, case.next_id) != (step.at, step.kind, step.id):
        yield f"case {case.pk} says next is {case.next_kind} {case.next_at}, the record says {step.kind} {step.at}"
    mark, look = look_at(clocks, after=at), getattr(case, "look", None)
    moment = look.at if look else None
    if (mark and (moment is None or moment > mark)) or (moment and not case.is_open):
        yield f"case {case.pk} is to be looked at {moment}, its clocks want it {mark}"


def _messages() -> Iterator[str]:
    told: set[tuple[str, int]] = set()
    for kind, data in Entry.objects.filter(kind__in=set(_TOLD_BY.values())).values_list("kind", "data"):
        told.add((kind, data["message"]))
    for message in Message.objects.select_related("contact").defer("text").iterator():
        if (_TOLD_BY[message.kind], message.pk) not in told:
            yield f"message {message.pk} ({message.kind}) has no entry"
        # What a colleague wrote from their own mailbox had left before we saw it.
        outward = message.direction == "out" and message.track == "customer" and message.incoming_id is None
        if outward and message.contact and message.contact.email and message.outgoing_id is None:
            yield f"message {message.pk} to a customer was never queued"


_WELCOME = {
    "commitment.presence_asked": "asked",
    "commitment.presence_welcomed": "yes",
    "commitment.presence_declined": "rather_not",
}


def _told_of_commitments() -> dict[int, dict[str, Any]]:
    # By their keys: what was merged into another case goes on in another stream.
    state: dict[int, dict[str, Any]] = {}
    for kind, data, stream in (
        Entry.objects.filter(kind__startswith="commitment.")
        .order_by("pk")
        .values_list("kind", "data", "stream_id")
    ):
        known = state.setdefault(data["commitment"], {"ended": "", "slips": 0})
        if kind in ("commitment.made", "commitment.presence_promised"):
            known["due_at"], known["stream"] = data["due_at"], stream
        elif kind == "commitment.moved":
            known["due_at"] = data["to_at"]
            known["slips"] += not data.get("for_them", False)
        elif kind in ("commitment.kept", "commitment.broken", "commitment.released"):
            known["ended"] = kind
        elif kind == "commitment.reopened":
            known["ended"] = ""
        elif kind in _WELCOME:
            known["welcome"] = _WELCOME[kind]
    return state


def _merged() -> dict[int, list[int]]:
    """By what they went into."""
    went: dict[int, list[int]] = {}
    for case in Case.objects.exclude(merged_into=None).only("merged_into"):
        went.setdefault(case.merged_into_id or 0, []).append(case.pk)
    return went


def _commitments() -> Iterator[str]:
    state, went_into = _told_of_commitments(), _merged()
    for commitment in Commitment.objects.iterator():
        known = state.get(commitment.pk, {})
        if "due_at" not in known or dt.datetime.fromisoformat(known["due_at"]) != commitment.due_at:
            yield f"commitment {commitment.pk} is due {commitment.due_at}, its entries say {known.get('due_at')}"
        if known.get("stream") not in (commitment.stream_id, *went_into.get(commitment.stream_id, ())):
            yield f"commitment {commitment.pk} hangs on {commitment.stream_id}, its entries on {known.get('stream')}"
        if known and known["slips"] != commitment.slips:
            yield f"commitment {commitment.pk} slipped {commitment.slips} times, its entries say {known['slips']}"
        if known.get("welcome", "") != commitment.welcome:
            yield f"commitment {commitment.pk}: whether it is welcome does not agree with its entries"
        if known and bool(known["ended"]) == commitment.is_open:
            yield f"commitment {commitment.pk}: whether it is open does not agree with its entries"


def _actions() -> Iterator[str]:
    last: dict[int, str] = {}
    told = Entry.objects.filter(Q(kind__startswith="step.") | Q(kind="deed.recorded"))
    for kind, data in told.order_by("pk").values_list("kind", "data"):
        last[data["action"]] = kind
    for action in Action.objects.iterator():
        said = last.get(action.pk, "")
        if (said == "deed.recorded") != (action.done_at is not None):
            yield f"action {action.pk}: whether it is done does not agree with its entries"
        if (said == "step.dropped") != (action.dropped_at is not None):
            yield f"action {action.pk}: whether it was dropped does not agree with its entries"


def _mails() -> Iterator[str]:
    for mail in IncomingMail.objects.filter(done_at__isnull=False, outcome=""):
        yield f"incoming mail {mail.pk} counts as understood, but nothing became of it"
    opened = IncomingMail.objects.filter(outcome__in=["new_case", "joined"], message__isnull=True)
    for mail in opened:
        yield f"incoming mail {mail.pk} joined a case without its words"
    for raw in RawMail.objects.select_related("incoming").iterator(chunk_size=20):
        try:
            content = raw.bytes()
        except zlib.error:
            content = b""
        recipients = "\n".join(raw.incoming.recipients).encode()
        if hashlib.sha256(content + b"\0" + recipients).hexdigest() != raw.digest:
            yield f"the bytes of raw mail {raw.pk} are not those that were taken"


# What lies above cases adds its own.
CHECKS: list[Callable[[], Iterator[str]]] = [
    _guards,
    _streams,
    _cases,
    _ways,
    _messages,
    _commitments,
    _actions,
    _mails,
]
