"""What must happen next for the customer, and when: computed from the record by every verb that changes it."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction

from direktdraht.cases.models import Case, KeyDate, NextKind, Severity
from direktdraht.commitments.models import Action, Commitment
from direktdraht.correspondence.models import Message
from direktdraht.timeline.recording import take_turn

# Plain hours until our first word, and until silence hurts, by severity (DOMAIN 2.5; working time comes with clocks).
ANSWER_WITHIN = {
    Severity.CRITICAL: dt.timedelta(minutes=30),
    Severity.HIGH: dt.timedelta(hours=2),
    Severity.NORMAL: dt.timedelta(hours=4),
    Severity.TRIFLE: dt.timedelta(hours=24),
}
SILENCE_AFTER = {
    Severity.CRITICAL: dt.timedelta(days=1),
    Severity.HIGH: dt.timedelta(days=2),
    Severity.NORMAL: dt.timedelta(days=5),
    Severity.TRIFLE: dt.timedelta(days=10),
}


@dataclass(frozen=True)
class NextStep:
    at: dt.datetime | None
    kind: NextKind
    id: int | None = None


def next_step(case: Case, at: dt.datetime) -> NextStep:
    """The earliest of: their waiting for our word, an open commitment, a date of theirs ahead, the silence limit."""
    if not case.is_open:
        return NextStep(None, NextKind.NONE)
    promised = Commitment.objects.open().filter(stream_id=case.pk).order_by("due_at", "pk")
    theirs = KeyDate.objects.filter(case=case, at__gt=at, dropped_at=None).order_by("at", "pk")
    steps = [NextStep(due, NextKind.COMMITMENT, pk) for due, pk in promised.values_list("due_at", "pk")[:1]]
    steps += [NextStep(date, NextKind.KEY_DATE, pk) for date, pk in theirs.values_list("at", "pk")[:1]]
    return _earliest(case, steps, at)


def _earliest(case: Case, ahead: list[NextStep], at: dt.datetime) -> NextStep:
    """ahead is what was promised, and what is theirs; ours is the word they wait for, or that silence hurts."""
    severity = Severity(case.severity)
    if case.waits_since:
        ours = NextStep(case.waits_since + ANSWER_WITHIN[severity], NextKind.ANSWER)
    else:
        ours = _after_our_word(case, severity)
    return min([ours, *ahead], key=lambda step: step.at or at)


def _after_our_word(case: Case, severity: Severity) -> NextStep:
    """A talk after which nothing was promised is the next thing to do (S3.22); else silence has a limit."""
    heard = case.last_word_at or case.opened_at
    if not case.says_solved and _was_talk_without_promise(case, heard):
        return NextStep(heard + ANSWER_WITHIN[severity], NextKind.PROMISE)
    return NextStep(heard + SILENCE_AFTER[severity], NextKind.SILENCE)


def _was_talk_without_promise(case: Case, heard: dt.datetime) -> bool:
    talked = Message.objects.filter(stream_id=case.pk, kind=Message.Kind.CALL, at=heard).exists()
    return talked and not (
        Commitment.objects.filter(stream_id=case.pk).exists()
        or Action.objects.filter(stream_id=case.pk).exists()
    )


def rewrite_next(case: Case, *, at: dt.datetime) -> None:
    """Write what is next into the case's indexed columns. Call it last, inside the verb's transaction."""
    _write(case, next_step(case, at))


def write_first(case: Case, dates: Iterable[KeyDate], *, at: dt.datetime) -> None:
    """The same for a case that is being opened and holds nothing but these dates of theirs."""
    ahead = [NextStep(date.at, NextKind.KEY_DATE, date.pk) for date in dates if date.at > at]
    _write(case, _earliest(case, ahead, at))


def _write(case: Case, step: NextStep) -> None:
    case.next_at, case.next_kind, case.next_id = step.at, step.kind, step.id
    Case.objects.filter(pk=case.pk).update(next_at=step.at, next_kind=step.kind, next_id=step.id)


def rewrite_passed(*, at: dt.datetime, limit: int = 100) -> int:
    """A date of theirs that has gone by is not next any more; run by the worker."""
    due = Case.objects.open().filter(next_kind=NextKind.KEY_DATE, next_at__lt=at).order_by("next_at")
    passed = list(due.values_list("pk", flat=True)[:limit])
    for pk in passed:
        with transaction.atomic():
            take_turn(pk)
            rewrite_next(Case.objects.get(pk=pk), at=at)
    return len(passed)
