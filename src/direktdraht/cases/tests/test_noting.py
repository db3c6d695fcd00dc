"""What colleagues note for each other; nothing of it leaves the house."""

import datetime as dt

import pytest

from direktdraht.cases.models import Case, Category, NextKind, Severity
from direktdraht.cases.noting import drop_key_date, note, note_harm, note_key_date, set_category, set_severity
from direktdraht.kit.clock import now
from tests.record import fresh, nothing_changes, refused, written


def test_a_note_is_for_colleagues(albers: Case) -> None:
    with written(albers) as new:
        note(albers, text=" Reif fragen. ", by=albers.owner, at=now())
    assert (new.kinds, new.entry.audience, new.mails) == (["note.written"], "staff", [])
    assert fresh(albers).waits_since, "a note is no word to them"
    with refused():
        note(albers, text=" \n", by=albers.owner, at=now())


def test_a_person_decides_the_severity_and_what_is_next_follows(tran: Case) -> None:
    before = fresh(tran).next_at
    with written(tran) as new:
        set_severity(tran, severity=Severity.CRITICAL, by=tran.owner, at=now())
    assert (new.kinds, new.entry.audience, new.mails) == (["case.severity_set"], "staff", [])
    after = fresh(tran).next_at
    assert before is not None
    assert after is not None
    assert after < before
    with nothing_changes():
        set_severity(tran, severity=Severity.CRITICAL, by=tran.owner, at=now())


def test_a_date_of_theirs_is_noted_and_dropped_again(tran: Case) -> None:
    at = now()
    with written(tran) as new:
        date = note_key_date(tran, what=" Hochzeit ", date=at + dt.timedelta(minutes=1), by=tran.owner, at=at)
    assert (new.kinds, new.entry.audience, date.what) == (["key_date.noted"], "staff", "Hochzeit")
    assert (fresh(tran).next_kind, fresh(tran).next_id) == (NextKind.KEY_DATE, date.pk)
    with written(tran) as new:
        drop_key_date(date, by=tran.owner, at=at)
    assert (new.kinds, fresh(tran).next_kind) == (["key_date.dropped"], NextKind.ANSWER)
    with nothing_changes():
        drop_key_date(date, by=tran.owner, at=at)
    with refused():
        note_key_date(tran, what=" ", date=at, by=tran.owner, at=at)


@pytest.mark.rule("S3.2")
def test_what_went_wrong_and_what_it_costs_stay_in_the_house(tran: Case) -> None:
    with written(tran) as new:
        set_category(tran, category=Category.FAULTY, by=tran.owner, at=now())
        note_harm(tran, harm=" Zwei Leute. ", cents=24000, by=tran.owner, at=now())
    assert new.kinds == ["case.category_set", "case.harm_noted"]
    assert {entry.audience for entry in new.entries} == {"staff"}
    assert new.mails == []
    assert (fresh(tran).category, fresh(tran).harm, fresh(tran).harm_cents) == (
        "faulty",
        "Zwei Leute.",
        24000,
    )
    with nothing_changes():
        set_category(tran, category=Category.FAULTY, by=tran.owner, at=now())
        note_harm(tran, harm="Zwei Leute.", cents=24000, by=tran.owner, at=now())


def test_another_currency_is_a_change(tran: Case) -> None:
    note_harm(tran, harm="", cents=100, currency="EUR", by=tran.owner, at=now())
    note_harm(tran, harm="", cents=100, currency="CHF", by=tran.owner, at=now())
    assert fresh(tran).harm_currency == "CHF"
