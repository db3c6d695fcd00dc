"""One line that says what was promised and what became of it."""

import datetime as dt

import pytest
from django.utils import translation

from direktdraht.commitments.ledger import ledger_line
from direktdraht.commitments.models import Commitment

AT = dt.datetime(2026, 11, 17, 9, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)


def one(*, due: int = 1, first: int | None = None, **times: dt.datetime) -> Commitment:
    due_at = AT + due * HOUR
    return Commitment(due_at=due_at, first_due_at=AT + (due if first is None else first) * HOUR, **times)


@pytest.mark.rule("S3.1")
def test_it_counts_what_was_promised_and_kept() -> None:
    kept = [one(due=-2, kept_at=AT - 3 * HOUR) for _number in range(4)]
    with translation.override("de"):
        assert ledger_line([*kept, one()], AT) == "Zusagen 5 · gehalten 4 · offen 1"
    with translation.override("en"):
        assert ledger_line([*kept, one()], AT) == "Commitments 5 · kept 4 · open 1"


def test_late_moved_and_broken_are_different_things() -> None:
    ones = [
        one(due=-2, kept_at=AT),
        one(due=5, first=1),
        one(due=-1),
        one(broken_at=AT),
        one(released_at=AT),
    ]
    with translation.override("de"):
        assert ledger_line(ones, AT) == (
            "Zusagen 5 · verspätet gehalten 1 · offen 2 · verschoben 1 · gebrochen 1 · nicht mehr gebraucht 1"
        )


def test_where_nothing_was_promised_it_says_nothing() -> None:
    assert ledger_line([], AT) == ""
