"""What colleagues note for each other; nothing of it leaves the house."""

import datetime as dt

from direktdraht.cases.models import Case, NextKind, Severity
from direktdraht.cases.noting import drop_key_date, note, note_key_date, set_severity
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
