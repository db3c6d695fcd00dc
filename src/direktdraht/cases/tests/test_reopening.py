"""A closed case opens again: for the customer's word, or because one of us thinks better of it."""

import pytest

from direktdraht.cases.closing import close_case
from direktdraht.cases.confirming import note_spoken_yes
from direktdraht.cases.hearing import hear_on_page
from direktdraht.cases.models import Case, NextKind
from direktdraht.cases.putting_away import put_away
from direktdraht.cases.reopening import reopen_case
from direktdraht.kit.clock import now
from tests.cast import reply_by_mail
from tests.record import fresh, nothing_changes, refused, written


@pytest.fixture
def closed(albers: Case) -> Case:
    note_spoken_yes(albers, by=albers.owner, at=now())
    close_case(albers, outcome=Case.Outcome.SOLVED, by=albers.owner, at=now())
    return fresh(albers)


def test_a_colleague_opens_it_again(closed: Case) -> None:
    with written(closed) as new:
        reopen_case(closed, by=closed.owner, at=now())
    assert (new.kinds, new.entry.by_person, new.mails) == (["case.reopened"], closed.owner, [])
    case = fresh(closed)
    assert (case.is_open, case.outcome) == (True, "")
    assert case.next_kind in (NextKind.SILENCE, NextKind.KEY_DATE)
    with nothing_changes():
        reopen_case(closed, by=closed.owner, at=now())


def test_the_customers_mail_opens_it_and_says_why(closed: Case) -> None:
    with written(closed) as new:
        reply_by_mail(closed, "Es geht schon wieder nicht.", at=now())
    assert new.kinds == ["message.received", "case.reopened", "case.owner_alerted"]
    assert (new.entries[1].data, new.entries[1].by_name) == ({"reason": "mail"}, "Dr. Henrik Albers")
    assert fresh(closed).next_kind == NextKind.ANSWER


@pytest.mark.rule("S2.14")
def test_their_earlier_yes_no_longer_counts(closed: Case) -> None:
    hear_on_page(closed, contact=closed.complainant, text="Doch nicht.", files=[], at=now())
    assert not fresh(closed).says_solved
    with refused():
        close_case(closed, outcome=Case.Outcome.SOLVED, by=closed.owner, at=now())


def test_what_was_put_away_comes_back_too(albers: Case) -> None:
    put_away(albers, by=albers.owner, at=now())
    with written(albers) as new:
        reply_by_mail(albers, "Doch eine Beschwerde.", at=now())
    assert new.kinds == ["message.received", "case.fetched_back", "case.owner_alerted"]
    assert fresh(albers).is_open
