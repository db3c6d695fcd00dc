"""A commitment has a resolved time, keeps its first one for ever, and stands as the record says."""

import datetime as dt
from collections.abc import Callable

import pytest

from direktdraht.cases.models import Case
from direktdraht.commitments.committing import (
    NewTime,
    break_commitment,
    give_commitment,
    keep_commitment,
    move_commitment,
    note_missed,
    release_commitment,
    reopen_commitment,
)
from direktdraht.commitments.missing import note_missed_due
from direktdraht.commitments.models import Commitment, Standing
from direktdraht.kit.clock import now
from tests.record import nothing_changes, refused, written

HOUR = dt.timedelta(hours=1)
T0 = now().replace(minute=0, second=0, microsecond=0)
Act = Callable[[Commitment, dt.datetime], object]


def give(case: Case, what: str = "Fassung 2 mit allen Bildern", **more: object) -> Commitment:
    due = T0 + 4 * HOUR
    return give_commitment(case.pk, what=what, **{"due_at": due, "by": case.owner, "at": T0, **more})  # type: ignore[arg-type]


def keep(one: Commitment, at: dt.datetime) -> object:
    return keep_commitment(one, by=one.keeper, at=at)


def move(one: Commitment, at: dt.datetime) -> object:
    return move_commitment(one, NewTime(T0 + 8 * HOUR, "Zwei Bilder fehlen noch"), by=one.keeper, at=at)


def give_up(one: Commitment, at: dt.datetime) -> object:
    return break_commitment(one, by=one.keeper, at=at)


def release(one: Commitment, at: dt.datetime) -> object:
    return release_commitment(one, by=one.keeper, customer="Dr. Henrik Albers", at=at)


def reopen(one: Commitment, at: dt.datetime) -> object:
    return reopen_commitment(one, customer="Dr. Henrik Albers", at=at)


def missed(one: Commitment, at: dt.datetime) -> object:
    return note_missed(one, at=at)


# Given at T0, due at hour 4: what happens at which hour, how it stands at hour 10, what the record says.
STANDINGS: list[tuple[str, list[tuple[Act, int]], Standing, list[str]]] = [
    ("nothing happens", [], Standing.OVERDUE, []),
    ("kept in time", [(keep, 3)], Standing.KEPT, ["kept"]),
    ("kept to the minute", [(keep, 4)], Standing.KEPT, ["kept"]),
    ("kept late", [(keep, 5)], Standing.KEPT_LATE, ["kept"]),
    ("missed, then kept", [(missed, 5), (keep, 6)], Standing.KEPT_LATE, ["missed", "kept"]),
    ("moved and kept in the new time", [(move, 1), (keep, 7)], Standing.KEPT, ["moved", "kept"]),
    ("moved and missed", [(move, 1), (missed, 9)], Standing.OVERDUE, ["moved", "missed"]),
    (
        "missed, moved, missed",
        [(missed, 5), (move, 6), (missed, 9)],
        Standing.OVERDUE,
        ["missed", "moved", "missed"],
    ),
    ("given up", [(give_up, 2)], Standing.BROKEN, ["broken"]),
    ("given up and done all the same", [(give_up, 2), (keep, 3)], Standing.KEPT, ["broken", "kept"]),
    ("released", [(release, 2)], Standing.RELEASED, ["released"]),
    ("kept, and not done", [(keep, 3), (reopen, 5)], Standing.REOPENED, ["kept", "reopened"]),
    ("kept after all", [(keep, 3), (reopen, 3), (keep, 4)], Standing.KEPT, ["kept", "reopened", "kept"]),
    (
        "kept early, not done, missed",
        [(keep, 1), (reopen, 2), (missed, 5)],
        Standing.REOPENED,
        ["kept", "reopened", "missed"],
    ),
]  # fmt: skip


@pytest.mark.rule("S3.1")
@pytest.mark.rule("S4.14")
@pytest.mark.rule("S4.15")
@pytest.mark.parametrize(("story", "acts", "standing", "told"), STANDINGS, ids=[row[0] for row in STANDINGS])
def test_how_it_stands(
    albers: Case, story: str, acts: list[tuple[Act, int]], standing: Standing, told: list[str]
) -> None:
    one = give(albers)
    with written(albers) as new:
        for act, hour in acts:
            act(Commitment.objects.get(pk=one.pk), T0 + hour * HOUR)
    one = Commitment.objects.get(pk=one.pk)
    assert one.standing(T0 + 10 * HOUR) == standing
    assert one.first_due_at == T0 + 4 * HOUR
    assert new.kinds == [f"commitment.{kind}" for kind in told]
    assert new.mails == []


# What has no effect any more once it is settled: nothing changes, nothing is recorded.
@pytest.mark.parametrize(
    ("before", "act"),
    [
        (keep, keep), (keep, give_up), (keep, release), (keep, missed),
        (release, keep), (release, release), (release, give_up), (release, missed), (release, reopen),
        (give_up, give_up), (give_up, missed), (give_up, reopen),
        (missed, missed),
    ],
)  # fmt: skip
def test_what_is_settled_stays_settled(albers: Case, before: Act, act: Act) -> None:
    one = give(albers)
    before(one, T0 + 5 * HOUR)
    with nothing_changes():
        act(one, T0 + 6 * HOUR)


@pytest.mark.parametrize("before", [keep, release, give_up])
def test_what_is_settled_is_not_moved(albers: Case, before: Act) -> None:
    one = give(albers)
    before(one, T0 + HOUR)
    with refused("nicht mehr offen|no longer open"):
        move(one, T0 + 2 * HOUR)


@pytest.mark.rule("S4.8")
def test_a_promise_says_what_and_until_when(albers: Case) -> None:
    with written(albers) as new:
        one = give(albers, is_presence=False)
    assert (new.kinds, new.entry.audience, one.keeper) == (["commitment.made"], "customer", albers.owner)
    assert (one.due_at, one.first_due_at, one.is_moved) == (T0 + 4 * HOUR, T0 + 4 * HOUR, False)
    with refused():
        give(albers, what="  ")
    for due in (T0, T0 - HOUR):
        with refused("vorbei|passed"):
            give(albers, due_at=due)


@pytest.mark.rule("S0.28")
def test_to_be_there_is_a_commitment_like_any_other(albers: Case) -> None:
    with written(albers) as new:
        give(albers, "Bei der Generalprobe", is_presence=True)
    assert new.kinds == ["commitment.presence_promised"]


@pytest.mark.rule("S4.14")
def test_moving_keeps_every_time_it_had_and_needs_another_one_ahead(albers: Case) -> None:
    one = give(albers)
    with written(albers) as new:
        move(one, T0 + HOUR)
    (moved,) = one.moves.all()
    assert (moved.from_at, moved.to_at, moved.why) == (
        one.first_due_at,
        T0 + 8 * HOUR,
        "Zwei Bilder fehlen noch",
    )
    assert Commitment.objects.get(pk=one.pk).is_moved
    assert new.entry.data["from_at"] == one.due_at.isoformat()
    for to_at in (T0 + 8 * HOUR, T0, T0 + 2 * HOUR):
        with refused():
            move_commitment(one, NewTime(to_at), by=one.keeper, at=T0 + 2 * HOUR)


def test_the_worker_notes_each_missed_one_once(albers: Case, tran: Case) -> None:
    give(albers), give(tran), keep(give(albers), T0)
    assert note_missed_due(at=T0 + 4 * HOUR) == 0
    with written(tran) as new:
        assert note_missed_due(at=T0 + 5 * HOUR) == 2
    assert (new.kinds, new.entry.by_name) == (["commitment.missed"], "")
    with nothing_changes():
        assert note_missed_due(at=T0 + 6 * HOUR) == 0
