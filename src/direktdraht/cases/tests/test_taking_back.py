"""Ten seconds: nothing a customer can see exists before; taken back it never does; a no comes at once."""

import datetime as dt
from typing import Any

import pytest
from django.conf import LazySettings

from direktdraht.cases.acting import promise
from direktdraht.cases.acts import ACTS
from direktdraht.cases.closing import close_case
from direktdraht.cases.confirming import note_spoken_yes
from direktdraht.cases.models import Case, HeldAct
from direktdraht.cases.planning import plan
from direktdraht.cases.taking_back import carry_out, carry_out_due, hold, take_back
from direktdraht.commitments.planning import Step
from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from tests.record import everything, fresh, nothing_changes, refused, written

SECOND = dt.timedelta(seconds=1)
HOUR = 3600 * SECOND


def answer(**more: Any) -> dict[str, Any]:
    due = (now() + HOUR).isoformat()
    return {"words": "Ich komme.", "promises": [{"what": "Fassung 2", "due_at": due}], **more}


@pytest.fixture
def held(albers: Case) -> HeldAct:
    return hold(albers, "answer", answer(), by=albers.owner, at=now())


def test_until_then_nothing_is_there_but_the_held_act(albers: Case, settings: LazySettings) -> None:
    before, at = everything(), now()
    held = hold(albers, "answer", answer(), by=albers.owner, at=at)
    after = everything()
    assert [table for table in before if before[table] != after[table]] == ["cases.HeldAct"]
    assert held.due_at - at == settings.TAKE_BACK_SECONDS * SECOND
    with nothing_changes():
        assert carry_out_due(at=held.due_at - SECOND) == 0


def test_after_ten_seconds_it_happens_once(albers: Case, held: HeldAct) -> None:
    with written(albers) as new:
        assert carry_out_due(at=held.due_at) == 1
    assert new.kinds == ["letter.sent", "commitment.made"]
    assert (len(new.mails), HeldAct.objects.get().done_at) == (1, held.due_at)
    with nothing_changes():
        assert carry_out_due(at=held.due_at + SECOND) == 0
        assert carry_out(held, at=held.due_at + SECOND) is False


def test_taken_back_nobody_ever_sees_it(albers: Case, held: HeldAct) -> None:
    with written(albers) as new:
        take_back(held, by=albers.owner, at=held.due_at - SECOND)
    assert (new.kinds, new.entry.audience, new.mails) == (["act.taken_back"], "staff", [])
    with nothing_changes():
        assert carry_out_due(at=held.due_at + HOUR) == 0
    with refused():
        take_back(held, by=albers.owner, at=held.due_at)


def test_what_has_left_is_not_taken_back(albers: Case, held: HeldAct) -> None:
    carry_out_due(at=held.due_at)
    with refused():
        take_back(held, by=albers.owner, at=held.due_at)


REFUSED = [
    ("answer", {"words": " "}),
    ("answer", {"words": "x", "promises": [{"what": "x", "due_at": "2020-01-01T00:00:00+00:00"}]}),
    ("promise", {"what": "", "due_at": "2099-01-01T00:00:00+00:00"}),
    ("deed", {"what": "x", "done_at": "2099-01-01T00:00:00+00:00"}),
    ("close", {"outcome": "solved"}),
    ("close", {"outcome": "no_reply"}),
]


@pytest.mark.parametrize(("act", "arguments"), REFUSED)
def test_what_the_verb_would_refuse_is_refused_now_and_nothing_is_held(
    albers: Case, act: str, arguments: dict[str, Any]
) -> None:
    with refused():
        hold(albers, act, arguments, by=albers.owner, at=now())


def test_what_is_refused_only_later_keeps_the_sentence_and_waits_for_a_person(
    albers: Case, held: HeldAct
) -> None:
    note_spoken_yes(albers, by=albers.owner, at=now())
    close_case(albers, outcome=Case.Outcome.SOLVED, by=albers.owner, at=now())
    with written(albers) as new:
        assert carry_out_due(at=held.due_at) == 0
    assert (new.kinds, new.mails) == ([], [])
    held.refresh_from_db()
    assert held.refused
    assert held.done_at is None
    with nothing_changes():
        assert carry_out_due(at=held.due_at + HOUR) == 0


def test_one_that_breaks_does_not_keep_the_others_waiting(
    albers: Case, tran: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = now()
    broken = hold(albers, "give_up", _commitment(albers), by=albers.owner, at=at - SECOND)
    hold(tran, "answer", answer(), by=tran.owner, at=at)

    def bug(*_: object) -> None:
        raise KeyError("a bug of ours")

    monkeypatch.setitem(ACTS, "give_up", bug)
    with written(tran) as new:
        assert carry_out_due(at=at + 60 * SECOND) == 1
    assert new.kinds == ["letter.sent", "commitment.made"]
    broken.refresh_from_db()
    assert broken.refused, "a person is told"


def _commitment(case: Case) -> dict[str, Any]:
    given = promise(case, what="Fassung 2", due_at=now() + HOUR, by=case.owner, at=now())
    return {"commitment": given.pk}


def _presence(case: Case) -> dict[str, Any]:
    there = {"due_at": now() + 2 * HOUR, "is_presence": True}
    return {"commitment": promise(case, what="Probe", by=case.owner, at=now(), **there).pk}  # type: ignore[arg-type]


def _step(case: Case) -> dict[str, Any]:
    planned = plan(case, Step("Druck", now() + 3 * HOUR, case.owner, True), by=case.owner, at=now())
    return {"step": planned.pk}


# Acts that need more than one person, each in the test of its verb.
_SHOWN_ELSEWHERE = {"take_over", "accept_handover", "merge", "grant", "say_yes", "act_first"}


def test_every_act_that_can_be_held_runs_its_verb(albers: Case) -> None:
    due, one = (now() + HOUR).isoformat(), _commitment(albers)
    acts: list[tuple[str, dict[str, Any], list[str]]] = [
        ("give_to", {"person": fresh(albers).owner.pk + 1}, ["case.owner_named"]),
        ("promise", {"what": "Anruf", "due_at": due, "is_presence": True}, ["commitment.presence_promised"]),
        ("move", {**one, "to_at": (now() + 2 * HOUR).isoformat(), "why": "Stau"}, ["commitment.moved"]),
        ("keep", {**one, "spoken": True}, ["commitment.kept", "duty.told_by_voice"]),
        ("deed", {"what": "Getan", "done_at": now().isoformat()}, ["deed.recorded"]),
        ("not_done", one, ["commitment.reopened", "customer.denied"]),
        ("plan", {"what": "Probe", "planned_at": due, "doer": albers.owner_id}, ["step.planned"]),
        ("plan_anew", {**_step(albers), "planned_at": due}, ["step.planned"]),
        ("drop_step", _step(albers), ["step.dropped"]),
        ("finish_step", {**_step(albers), "evidence": "Foto"}, ["deed.recorded"]),
        ("tell_now", {}, ["letter.sent"]),
        ("welcome", {**_presence(albers), "is_welcome": True}, ["commitment.presence_welcomed"]),
        ("release", _commitment(albers), ["commitment.released"]),
        ("give_up", _commitment(albers), ["commitment.broken"]),
        ("answer", answer(), ["letter.sent", "commitment.made"]),
        ("ask_if_solved", {"words": "Ist es gut?"}, ["letter.sent"]),
        ("spoken_yes", {"words": "Ja."}, ["customer.confirmed"]),
        ("summary", {"text": "Die Folien sind unbrauchbar."}, ["summary.written"]),
        ("close", {"outcome": "solved"}, ["case.closed"]),
    ]
    assert {act for act, *_ in acts} | _SHOWN_ELSEWHERE == set(ACTS)
    for act, arguments, kinds in acts:
        held = hold(albers, act, arguments, by=albers.owner, at=now())
        with written(albers) as new:
            assert carry_out(held, at=now() + SECOND), act
        assert new.kinds == kinds, act


def test_an_act_nobody_knows_is_a_bug_and_is_not_held(albers: Case) -> None:
    with nothing_changes(), pytest.raises((KeyError, Refused)):
        hold(albers, "delete", {}, by=albers.owner, at=now())


def test_a_button_that_was_pressed_twice_is_one_act(albers: Case) -> None:
    arguments, at = answer(), now()
    first = hold(albers, "answer", arguments, by=albers.owner, at=at)
    assert hold(albers, "answer", arguments, by=albers.owner, at=at + SECOND) == first
    assert HeldAct.objects.count() == 1
