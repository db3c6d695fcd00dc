"""What must happen next for the customer: a rule table. The earliest of waiting, promise, date and silence."""

import datetime as dt
from typing import Any

import pytest

from direktdraht.cases.hearing import speak
from direktdraht.cases.models import Case, KeyDate, NextKind
from direktdraht.cases.next_step import next_step, rewrite_next, rewrite_passed
from direktdraht.commitments.committing import give_commitment
from direktdraht.kit.clock import now
from tests.record import fresh, nothing_changes

HOUR = dt.timedelta(hours=1)
# A Tuesday, 9 h in Berlin; the house is open from 8 to 18 h on weekdays.
T0 = dt.datetime(2026, 11, 17, 8, tzinfo=dt.UTC)
NONE, ANSWER, SILENCE = NextKind.NONE, NextKind.ANSWER, NextKind.SILENCE
COMMITMENT, KEY_DATE = NextKind.COMMITMENT, NextKind.KEY_DATE

# Severity; columns as hours from T0; promises due and dates of theirs at which hour → what is next, and when.
RULES: list[tuple[str, dict[str, float], list[float], list[float], NextKind, float | None]] = [
    ("normal", {"waits_since": 0}, [], [], ANSWER, 4),
    ("high", {"waits_since": 0}, [], [], ANSWER, 2),
    ("critical", {"waits_since": 0}, [], [], ANSWER, 0.5),
    ("trifle", {"waits_since": 0}, [], [], ANSWER, 72),
    ("normal", {"waits_since": -9, "last_word_at": -20}, [], [], ANSWER, 3),
    ("normal", {"waits_since": -24}, [], [], ANSWER, -20),
    ("normal", {"last_word_at": 0}, [], [], SILENCE, 168),
    ("critical", {"last_word_at": 0}, [], [], SILENCE, 24),
    ("normal", {}, [], [], SILENCE, 167),
    ("normal", {"last_word_at": 0}, [30, 6], [], COMMITMENT, 6),
    ("normal", {"last_word_at": 0}, [169], [], SILENCE, 168),
    ("normal", {"waits_since": 0}, [6], [], ANSWER, 4),
    ("normal", {"waits_since": 0}, [3], [], COMMITMENT, 3),
    ("normal", {"last_word_at": 0}, [6], [5], KEY_DATE, 5),
    ("normal", {"last_word_at": 0}, [6], [-1, 0, 7], COMMITMENT, 6),
    ("normal", {"waits_since": 0, "closed_at": 0}, [3], [2], NONE, None),
    ("normal", {"waits_since": 0, "put_away_at": 0}, [3], [2], NONE, None),
]


@pytest.mark.rule("S0.26")
@pytest.mark.rule("S0.41")
@pytest.mark.parametrize(("severity", "columns", "promises", "dates", "kind", "hour"), RULES)
def test_what_is_next(
    tran: Case,
    severity: str,
    columns: dict[str, float],
    promises: list[float],
    dates: list[float],
    kind: NextKind,
    hour: float | None,
) -> None:
    case = fresh(tran)
    empty: dict[str, Any] = {"waits_since": None, "last_word_at": None}
    hours = {column: T0 + hours * HOUR for column, hours in columns.items()}
    for column, value in (empty | hours | {"severity": severity, "opened_at": T0 - 2 * HOUR}).items():
        setattr(case, column, value)
    for due in promises:
        give_commitment(case.pk, what="x", due_at=T0 + due * HOUR, by=case.owner, at=T0 - HOUR)
    for date in dates:
        KeyDate.objects.create(case=case, at=T0 + date * HOUR, what="Probe")
    with nothing_changes():
        step = next_step(case, T0)
    assert (step.kind, step.at) == (kind, T0 + hour * HOUR if hour is not None else None)
    assert (step.id is not None) == (kind in (COMMITMENT, KEY_DATE))


def test_dropped_dates_and_settled_promises_are_not_next(tran: Case) -> None:
    at = now()
    given = give_commitment(tran.pk, what="x", due_at=at + HOUR / 60, by=tran.owner, at=at)
    type(given).objects.filter(pk=given.pk).update(broken_at=at)
    KeyDate.objects.create(case=tran, at=at + HOUR / 60, dropped_at=at)
    assert next_step(fresh(tran), at).kind == ANSWER


def test_a_date_that_has_gone_by_is_passed_on_by_the_worker_once(tran: Case) -> None:
    at = tran.opened_at
    KeyDate.objects.create(case=tran, at=at + HOUR, what="Probe")
    rewrite_next(fresh(tran), at=at)
    assert fresh(tran).next_kind == KEY_DATE
    with nothing_changes():
        assert rewrite_passed(at=at + HOUR) == 0
    assert rewrite_passed(at=at + 2 * HOUR) == 1
    assert fresh(tran).next_kind == ANSWER
    with nothing_changes():
        assert rewrite_passed(at=at + 3 * HOUR) == 0


@pytest.mark.rule("S3.22")
def test_a_talk_without_a_promise_is_next_until_something_is_promised_or_solved(tran: Case) -> None:
    speak(tran, text="Gehört.", incoming=True, by=tran.owner, at=T0)
    case = fresh(tran)
    assert (case.next_kind, case.next_at) == (NextKind.PROMISE, T0 + 4 * HOUR)
    speak(tran, text="Noch einmal.", incoming=True, by=tran.owner, at=T0 + HOUR)
    assert fresh(tran).next_kind == NextKind.PROMISE
    give_commitment(tran.pk, what="x", due_at=T0 + 9 * HOUR, by=tran.owner, at=T0)
    assert next_step(fresh(tran), T0).kind == NextKind.COMMITMENT
