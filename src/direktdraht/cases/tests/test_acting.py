"""Promising, keeping, moving, doing: each leaves one piece of news to tell, or was told by voice."""

import datetime as dt

import pytest

from direktdraht.cases.acting import do, give_up, keep, move, promise, release, tell_by_voice
from direktdraht.cases.closing import close_case
from direktdraht.cases.confirming import note_spoken_yes
from direktdraht.cases.models import Case, NextKind
from direktdraht.commitments.committing import NewTime
from direktdraht.commitments.doing import Deed
from direktdraht.commitments.models import Commitment, InformDuty, Standing
from direktdraht.customers.models import Contact
from direktdraht.kit.clock import now
from tests.record import fresh, nothing_changes, refused, written

pytestmark = pytest.mark.rule("S4.10")
HOUR = dt.timedelta(hours=1)


@pytest.fixture
def fassung(albers: Case) -> Commitment:
    """Fassung 2, promised for in four hours, and told by voice."""
    return promise(albers, what="Fassung 2", due_at=now() + 4 * HOUR, spoken=True, by=albers.owner, at=now())


def news(case: Case) -> list[str]:
    return [duty.about for duty in InformDuty.objects.uncarried().filter(stream_id=case.pk)]


def test_a_promise_is_news_until_it_was_said(albers: Case) -> None:
    with written(albers) as new:
        promise(albers, what="Fassung 2", due_at=now() + HOUR, by=albers.owner, at=now())
    assert (new.kinds, new.mails, news(albers)) == (["commitment.made"], [], ["made"])
    assert fresh(albers).waits_since, "a promise that nobody has told ends no waiting"
    assert fresh(albers).next_kind == NextKind.ANSWER
    with written(albers) as new:
        assert tell_by_voice(albers, by=albers.owner, at=now()) == 1
    assert (new.kinds, news(albers), fresh(albers).waits_since) == (["duty.told_by_voice"], [], None)
    assert fresh(albers).next_kind == NextKind.COMMITMENT


def test_said_on_the_phone_at_once_it_is_no_news(albers: Case, fassung: Commitment) -> None:
    assert news(albers) == []
    assert fresh(albers).waits_since is None


@pytest.mark.rule("S4.14")
def test_moving_tells_the_new_time(albers: Case, fassung: Commitment) -> None:
    with written(albers) as new:
        move(albers, fassung, NewTime(now() + 3 * HOUR), by=albers.owner, at=now())
    assert (new.kinds, news(albers)) == (["commitment.moved"], ["moved"])
    assert fresh(albers).next_at == Commitment.objects.get().due_at


def test_keeping_is_one_piece_of_news_however_often_it_is_said(albers: Case, fassung: Commitment) -> None:
    stale = Commitment.objects.get(pk=fassung.pk)
    keep(albers, fassung, by=albers.owner, at=now())
    with nothing_changes():
        keep(albers, stale, by=albers.owner, at=now())
    assert news(albers) == ["kept"]
    assert fresh(albers).next_kind in (NextKind.KEY_DATE, NextKind.SILENCE)


def test_what_they_released_is_not_told_as_kept(albers: Case, fassung: Commitment) -> None:
    with written(albers) as new:
        release(albers, fassung, by=albers.owner, at=now())
    assert (new.kinds, new.entry.by_name) == (["commitment.released"], "Dr. Henrik Albers")
    with nothing_changes():
        keep(albers, fassung, by=albers.owner, at=now())


def test_what_is_given_up_is_broken_in_the_record(albers: Case, fassung: Commitment) -> None:
    with written(albers) as new:
        give_up(albers, fassung, by=albers.owner, at=now())
    assert new.kinds == ["commitment.broken"]
    assert Commitment.objects.get().standing(now()) == Standing.BROKEN


def test_a_deed_that_keeps_a_promise_is_one_piece_of_news(albers: Case, fassung: Commitment) -> None:
    with written(albers) as new:
        do(albers, Deed("Fassung 2 übergeben", now(), keeps=fassung), by=albers.owner, at=now())
    assert (new.kinds, news(albers)) == (["deed.recorded", "commitment.kept"], ["deed"])


def test_a_promise_kept_by_something_internal_is_told_as_kept(albers: Case, fassung: Commitment) -> None:
    do(albers, Deed("Reif nachgeholfen", now(), keeps=fassung, for_customer=False), by=albers.owner, at=now())
    assert news(albers) == ["kept"]


@pytest.mark.rule("S3.11")
def test_a_trifle_is_no_news(albers: Case) -> None:
    do(albers, Deed("Nachgesehen", now(), for_customer=False), spoken=True, by=albers.owner, at=now())
    assert news(albers) == []
    assert fresh(albers).waits_since, "nobody spoke with them"


def test_a_commitment_of_another_case_is_nobodys_business_here(
    albers: Case, tran: Case, fassung: Commitment
) -> None:
    by, at = tran.owner, now()
    for act in (
        lambda: keep(tran, fassung, by=by, at=at),
        lambda: move(tran, fassung, NewTime(at + 6 * HOUR), by=by, at=at),
        lambda: release(tran, fassung, by=by, at=at),
        lambda: give_up(tran, fassung, by=by, at=at),
        lambda: do(tran, Deed("Fassung 2", at, keeps=fassung), by=by, at=at),
    ):
        with nothing_changes(), pytest.raises(Commitment.DoesNotExist):
            act()


def test_on_a_closed_case_nothing_is_promised_or_done(albers: Case, fassung: Commitment) -> None:
    by = albers.owner
    note_spoken_yes(albers, by=by, at=now())
    close_case(albers, outcome=Case.Outcome.SOLVED, by=by, at=now())
    for act in (
        lambda: promise(albers, what="x", due_at=now() + HOUR, by=by, at=now()),
        lambda: keep(albers, fassung, by=by, at=now()),
        lambda: move(albers, fassung, NewTime(now() + 6 * HOUR), by=by, at=now()),
        lambda: do(albers, Deed("x", now()), by=by, at=now()),
        lambda: tell_by_voice(albers, by=by, at=now()),
    ):
        with refused("geschlossen|closed"):
            act()


@pytest.mark.rule("S4.13")
def test_they_hear_of_a_new_time_before_the_old_one_has_passed(albers: Case) -> None:
    at = now()
    soon = promise(albers, what="Rückruf", due_at=at + dt.timedelta(minutes=4), by=albers.owner, at=at)
    move(albers, soon, NewTime(at + HOUR), by=albers.owner, at=at)
    assert InformDuty.objects.get(about="moved").due_at == at + dt.timedelta(minutes=4)
    late = move(albers, soon, NewTime(at + 3 * HOUR), by=albers.owner, at=at + 2 * HOUR)
    assert InformDuty.objects.get(move=late).due_at == at + 2 * HOUR, "it has passed: at once"


@pytest.mark.rule("S4.14")
def test_moved_at_their_wish_needs_no_notice_and_is_no_slip(albers: Case, fassung: Commitment) -> None:
    move(albers, fassung, NewTime(now() + 5 * HOUR), by=albers.owner, at=now())
    move(albers, fassung, NewTime(now() + 6 * HOUR, for_them=True), by=albers.owner, at=now())
    moved = Commitment.objects.get()
    assert (moved.standing(now()), moved.slips) == (Standing.MOVED_FOR_THEM, 1)
    assert news(albers) == [], "the time that was to be told is no longer the one"


@pytest.mark.rule("S4.14")
def test_told_by_voice_no_notice_goes_out(albers: Case, fassung: Commitment) -> None:
    with written(albers) as new:
        move(albers, fassung, NewTime(now() + 5 * HOUR), spoken=True, by=albers.owner, at=now())
    assert (new.kinds, news(albers)) == (["commitment.moved", "duty.told_by_voice"], [])


@pytest.mark.parametrize("grave", ["move", "give_up"])
def test_where_no_letter_reaches_them_the_next_thing_is_to_call(
    albers: Case, fassung: Commitment, grave: str
) -> None:
    Contact.objects.update(email="")
    if grave == "move":
        move(albers, fassung, NewTime(now() + 5 * HOUR), by=albers.owner, at=now())
    else:
        give_up(albers, fassung, by=albers.owner, at=now())
    assert fresh(albers).next_kind == NextKind.ANSWER
    assert InformDuty.objects.open().exists()
    tell_by_voice(albers, by=albers.owner, at=now())
    assert fresh(albers).waits_since is None
    assert not InformDuty.objects.open().exists()


def test_a_commitment_kept_already_is_not_told_as_broken(albers: Case, fassung: Commitment) -> None:
    keep(albers, fassung, by=albers.owner, at=now())
    with nothing_changes():
        give_up(albers, fassung, by=albers.owner, at=now())
