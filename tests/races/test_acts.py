"""A verb that two people, or two workers, run at the same moment: one wins, and the record says it once."""

import datetime as dt

import pytest

from direktdraht.cases.acting import keep, move, promise
from direktdraht.cases.closing import close_case
from direktdraht.cases.confirming import ask_why, note_not_done, note_spoken_yes, say_solved, say_unsolved
from direktdraht.cases.models import Case, HeldAct
from direktdraht.cases.planning import finish, plan
from direktdraht.cases.putting_away import put_away
from direktdraht.cases.taking_back import carry_out, hold, take_back
from direktdraht.cases.telling import tell_due, tell_now
from direktdraht.commitments.committing import NewTime, note_missed
from direktdraht.commitments.models import Action, Commitment, InformDuty
from direktdraht.commitments.planning import Step
from direktdraht.correspondence.models import Message
from direktdraht.kit.clock import now
from direktdraht.mail.models import OutgoingMail
from direktdraht.timeline.models import Entry
from tests.races.contest import REFUSED, ROUNDS, exactly_one_wins, race

pytestmark = pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
HOUR, MINUTE = dt.timedelta(hours=1), dt.timedelta(minutes=1)


def count(kind: str) -> int:
    return Entry.objects.filter(kind=kind).count()


@pytest.fixture
def held(cases: list[Case]) -> list[HeldAct]:
    return [hold(case, "answer", {"words": "Ich komme."}, by=case.owner, at=now()) for case in cases]


@pytest.fixture
def promises(cases: list[Case]) -> list[Commitment]:
    at = now()
    return [promise(case, what="Beamer", due_at=at + 24 * HOUR, by=case.owner, at=at) for case in cases]


def test_an_answer_that_two_workers_carry_out_leaves_once(held: list[HeldAct]) -> None:
    at = now() + MINUTE
    exactly_one_wins(race(*[lambda turn: carry_out(held[turn], at=at)] * 2))
    assert count("letter.sent") == OutgoingMail.objects.count() == ROUNDS


def test_either_it_leaves_or_it_is_taken_back(held: list[HeldAct]) -> None:
    at = now() + MINUTE

    def back(turn: int) -> bool:
        take_back(held[turn], by=held[turn].by, at=at)
        return True

    for left, taken_back in race(lambda turn: carry_out(held[turn], at=at), back):
        assert (left, taken_back) in [(True, REFUSED), (False, True)]
    assert count("letter.sent") + count("act.taken_back") == ROUNDS
    assert count("letter.sent") == OutgoingMail.objects.count()


def test_news_that_two_workers_tell_leave_as_one_letter(promises: list[Commitment]) -> None:
    start = now() + HOUR
    for turn, duty in enumerate(InformDuty.objects.order_by("pk")):
        InformDuty.objects.filter(pk=duty.pk).update(due_at=start + turn * MINUTE)
    outcomes = race(*[lambda turn: tell_due(at=start + turn * MINUTE)] * 2)
    assert [one + other for one, other in outcomes] == [1] * ROUNDS
    assert Message.objects.filter(kind="update").count() == OutgoingMail.objects.count() == ROUNDS


def test_a_promise_kept_by_two_is_told_once(cases: list[Case], promises: list[Commitment]) -> None:
    at = now()
    race(*[lambda turn: keep(cases[turn], promises[turn], by=cases[turn].owner, at=at)] * 2)
    assert count("commitment.kept") == InformDuty.objects.filter(about="kept").count() == ROUNDS


def test_a_promise_moved_by_two_to_one_time_is_moved_once(
    cases: list[Case], promises: list[Commitment]
) -> None:
    at = now()

    def later(turn: int) -> bool:
        return bool(move(cases[turn], promises[turn], NewTime(at + 2 * HOUR), by=cases[turn].owner, at=at))

    exactly_one_wins(race(later, later), loses=REFUSED)
    assert count("commitment.moved") == InformDuty.objects.filter(about="moved").count() == ROUNDS


def test_a_promise_kept_while_it_is_missed(cases: list[Case], promises: list[Commitment]) -> None:
    """The worker notes that the time has passed while somebody says that it is done."""
    at = now() + 2 * HOUR

    def kept(turn: int) -> None:
        keep(cases[turn], promises[turn], by=cases[turn].owner, at=at)

    race(kept, lambda turn: note_missed(promises[turn], at=at))
    assert count("commitment.kept") == ROUNDS


def test_two_close_a_case_and_one_does(cases: list[Case]) -> None:
    for case in cases:
        note_spoken_yes(case, by=case.owner, at=now())

    def close(turn: int) -> bool:
        close_case(cases[turn], outcome=Case.Outcome.SOLVED, by=cases[turn].owner, at=now())
        return True

    exactly_one_wins(race(close, close), loses=REFUSED)
    assert count("case.closed") == ROUNDS


@pytest.mark.parametrize(
    ("verb", "kind"),
    [(put_away, "case.put_away"), (say_solved, "customer.confirmed"), (ask_why, "customer.asked_why")],
)
def test_said_twice_at_once_it_is_recorded_once(cases: list[Case], verb, kind: str) -> None:  # type: ignore[no-untyped-def]
    def act(turn: int) -> None:
        case = cases[turn]
        who = {"by": case.owner} if verb is put_away else {"contact": case.complainant}
        verb(case, **who, at=now())

    race(act, act)
    assert count(kind) == ROUNDS


@pytest.fixture
def steps(cases: list[Case]) -> list[Action]:
    at = now()
    return [plan(case, Step("Druck", at + HOUR, case.owner, True), by=case.owner, at=at) for case in cases]


def test_a_step_done_by_two_is_one_deed_and_one_piece_of_news(cases: list[Case], steps: list[Action]) -> None:
    at = now()
    race(*[lambda turn: finish(cases[turn], steps[turn], by=cases[turn].owner, at=at)] * 2)
    assert count("deed.recorded") == InformDuty.objects.filter(about="deed").count() == ROUNDS


def test_a_deed_denied_on_the_page_and_on_the_phone_is_open_once(
    cases: list[Case], steps: list[Action]
) -> None:
    at = now()
    for case, step in zip(cases, steps, strict=True):
        finish(case, step, by=case.owner, at=at)

    def by_voice(turn: int) -> None:
        note_not_done(cases[turn], steps[turn], by=cases[turn].owner, at=at)

    def on_page(turn: int) -> None:
        say_unsolved(cases[turn], contact=cases[turn].complainant, about=steps[turn], at=at)

    race(by_voice, on_page)
    assert count("step.reopened") == count("customer.denied") == ROUNDS


def test_news_told_now_while_their_bundle_leaves_are_one_letter(
    cases: list[Case], promises: list[Commitment]
) -> None:
    start = now() + HOUR
    for turn, promised in enumerate(promises):
        InformDuty.objects.filter(commitment=promised).update(due_at=start + turn * MINUTE)

    def at_once(turn: int) -> None:
        tell_now(cases[turn], by=cases[turn].owner, at=start + turn * MINUTE)

    race(at_once, lambda turn: tell_due(at=start + turn * MINUTE))
    assert Message.objects.filter(kind="update").count() == OutgoingMail.objects.count() == ROUNDS
