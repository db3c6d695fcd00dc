"""What the customer says of it: a yes, a no, a why; on the page or by voice. The later word counts."""

import datetime as dt

import pytest

from direktdraht.cases.acting import do, keep, promise
from direktdraht.cases.closing import close_case
from direktdraht.cases.confirming import ask_why, note_not_done, note_spoken_yes, say_solved, say_unsolved
from direktdraht.cases.models import Case, NextKind
from direktdraht.commitments.doing import Deed
from direktdraht.commitments.models import Action, Commitment, Standing
from direktdraht.customers.models import Contact
from direktdraht.kit.clock import now
from tests.cast import People
from tests.record import fresh, nothing_changes, refused, written

pytestmark = pytest.mark.rule("S4.15")


def contact_of(case: Case) -> Contact:
    return fresh(case).complainant


def yes(case: Case) -> None:
    say_solved(case, contact=contact_of(case), at=now())


def spoken(case: Case) -> None:
    note_spoken_yes(case, words=" So geht es. ", by=case.owner, at=now())


def no(case: Case) -> None:
    say_unsolved(case, contact=contact_of(case), at=now())


def test_a_click_is_a_yes_and_closes_nothing(albers: Case) -> None:
    with written(albers) as new:
        yes(albers)
    assert (new.kinds, new.entry.by_name, new.mails) == (["customer.confirmed"], "Dr. Henrik Albers", [])
    assert fresh(albers).says_solved
    assert fresh(albers).is_open
    with nothing_changes():
        yes(albers)


def test_a_spoken_yes_counts_as_much_with_name_and_time(albers: Case) -> None:
    with written(albers) as new:
        spoken(albers)
    assert (new.kinds, new.entry.by_person, new.mails) == (["customer.confirmed"], albers.owner, [])
    assert new.entry.data == {"contact": "Dr. Henrik Albers", "spoken": True, "words": "So geht es."}
    case = fresh(albers)
    assert (case.says_solved, case.waits_since) == (True, None)


def test_a_no_reaches_the_owner_and_waits_for_a_word(albers: Case) -> None:
    spoken(albers)
    with written(albers) as new:
        no(albers)
    assert new.kinds == ["customer.denied", "case.owner_alerted"]
    assert (new.mail.kind, new.mail.to_address) == ("notice", "clara@mobil.test")
    case = fresh(albers)
    assert (case.says_unsolved, case.says_solved, case.next_kind) == (True, False, NextKind.ANSWER)


@pytest.mark.parametrize(
    ("words", "solved", "unsolved"),
    [
        ([yes], True, False),
        ([no], False, True),
        ([yes, no], False, True),
        ([no, yes], True, False),
        ([no, spoken], True, False),
    ],
)
def test_the_later_word_counts(albers: Case, words: list, solved: bool, unsolved: bool) -> None:  # type: ignore[type-arg]
    for word in words:
        word(albers)
    assert (fresh(albers).says_solved, fresh(albers).says_unsolved) == (solved, unsolved)


def test_not_done_opens_the_commitment_it_is_about(albers: Case, tran: Case) -> None:
    at = now()
    one = promise(albers, what="Fassung 2", due_at=at + dt.timedelta(hours=1), by=albers.owner, at=at)
    keep(albers, one, by=albers.owner, at=at)
    with written(albers) as new:
        say_unsolved(albers, contact=contact_of(albers), about=one, at=now())
    assert new.kinds == ["commitment.reopened", "customer.denied", "case.owner_alerted"]
    assert Commitment.objects.get().is_open
    assert "Fassung 2" in new.mail.text
    keep(albers, one, by=albers.owner, at=now())
    say_unsolved(tran, contact=contact_of(tran), about=one, at=now())
    assert not Commitment.objects.get().is_open, "theirs alone"


def test_a_no_opens_a_closed_case_and_says_why(albers: Case) -> None:
    spoken(albers)
    close_case(albers, outcome=Case.Outcome.SOLVED, by=albers.owner, at=now())
    with written(albers) as new:
        no(albers)
    assert new.kinds == ["customer.denied", "case.reopened", "case.owner_alerted"]
    assert new.entries[1].data == {"reason": "denied"}
    assert fresh(albers).is_open


def test_a_spoken_yes_to_a_closed_case_is_refused(albers: Case) -> None:
    spoken(albers)
    close_case(albers, outcome=Case.Outcome.SOLVED, by=albers.owner, at=now())
    with refused():
        spoken(albers)


@pytest.mark.rule("S2.20")
def test_asked_once_is_asked(albers: Case) -> None:
    spoken(albers)
    with written(albers) as new:
        ask_why(albers, contact=contact_of(albers), at=now())
    assert new.kinds == ["customer.asked_why", "case.owner_alerted"]
    assert fresh(albers).next_kind == NextKind.ANSWER
    with nothing_changes():
        ask_why(albers, contact=contact_of(albers), at=now())


def test_not_done_makes_a_deed_a_step_again_and_opens_what_it_kept(albers: Case) -> None:
    at = now()
    one = promise(albers, what="Fassung 2", due_at=at + dt.timedelta(hours=1), by=albers.owner, at=at)
    deed = do(albers, Deed("Fassung 2 übergeben", at, keeps=one), by=albers.owner, at=at)
    with written(albers) as new:
        say_unsolved(albers, contact=contact_of(albers), about=deed, at=now())
    assert new.kinds == ["step.reopened", "commitment.reopened", "customer.denied", "case.owner_alerted"]
    assert "Fassung 2 übergeben" in new.mail.text
    assert Action.objects.get().is_planned
    assert Commitment.objects.get().standing(now()) == Standing.REOPENED
    assert fresh(albers).next_kind == NextKind.ANSWER
    with nothing_changes():
        say_unsolved(albers, contact=contact_of(albers), about=deed, at=now())


def test_said_on_the_phone_it_counts_as_much_and_reaches_the_owner(albers: Case, house: People) -> None:
    at = now()
    deed = do(albers, Deed("Kabel getauscht", at), by=albers.owner, at=at)
    with written(albers) as new:
        note_not_done(albers, deed, by=house.miriam, at=now())
    assert new.kinds == ["step.reopened", "customer.denied", "case.owner_alerted"]
    assert new.entries[0].data["contact"] == "Dr. Henrik Albers"
    assert {entry.by_name for entry in new.entries[:2]} == {"Miriam Schulte"}
    assert fresh(albers).says_unsolved
    with refused("schon offen|already"):
        note_not_done(albers, deed, by=house.miriam, at=now())


def test_who_noted_it_is_not_told_what_they_wrote(albers: Case) -> None:
    deed = do(albers, Deed("Kabel getauscht", now()), by=albers.owner, at=now())
    with written(albers) as new:
        note_not_done(albers, deed, by=albers.owner, at=now())
    assert new.mails == []
    assert fresh(albers).next_kind == NextKind.ANSWER
