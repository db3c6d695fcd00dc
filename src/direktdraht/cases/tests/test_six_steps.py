"""The six steps, read from the record."""

import datetime as dt

import pytest

from direktdraht.cases.acting import promise, tell_by_voice
from direktdraht.cases.hearing import speak
from direktdraht.cases.models import Case
from direktdraht.cases.six_steps import Record, Step, StepKey, first_words, our_words, six_steps
from direktdraht.commitments.models import Action, Commitment, InformDuty
from direktdraht.correspondence.models import Message, PutAside
from direktdraht.correspondence.putting_aside import put_aside
from direktdraht.kit.clock import now
from tests.record import fresh

pytestmark = pytest.mark.django_db


def steps_of(case: Case) -> dict[StepKey, Step]:
    ours = first_words(case)
    assert ours == our_words(Message.objects.filter(stream_id=case.pk).order_by("?"))
    record = Record(
        ours,
        Commitment.objects.filter(stream_id=case.pk),
        Action.objects.filter(stream_id=case.pk),
        InformDuty.objects.filter(stream_id=case.pk, dropped_at=None).select_related("carried_by__outgoing"),
        PutAside.objects.filter(stream_id=case.pk, taken_up_at=None, dropped_at=None),
    )
    return {step.key: step for step in six_steps(fresh(case), record)}


def now_of(case: Case) -> list[StepKey]:
    return [key for key, step in steps_of(case).items() if step.is_now]


def test_they_fill_one_after_the_other_from_what_happened(tran: Case) -> None:
    assert now_of(tran) == [StepKey.LISTEN]
    at = now()
    speak(tran, text="Sie ist wütend.", incoming=False, by=tran.owner, at=at)
    assert (steps_of(tran)[StepKey.LISTEN].at, now_of(tran)) == (at, [StepKey.SORRY])
    speak(tran, text="Falls Sie Ärger hatten, tut es mir leid.", incoming=False, by=tran.owner, at=at)
    assert now_of(tran) == [StepKey.SORRY], "an “if” takes it back"
    speak(tran, text="Das tut mir leid, Frau Tran.", incoming=False, by=tran.owner, at=at)
    assert now_of(tran) == [StepKey.REACTION]
    promise(tran, what="Ersatz", due_at=at + dt.timedelta(days=1), by=tran.owner, at=at)
    assert (steps_of(tran)[StepKey.REACTION].count, now_of(tran)) == (1, [StepKey.EVERY_STEP])
    assert steps_of(tran)[StepKey.EVERY_STEP].count == 1
    tell_by_voice(tran, by=tran.owner, at=at)
    assert now_of(tran) == []
    assert steps_of(tran)[StepKey.EVERY_STEP].at


@pytest.mark.rule("S0.36")
def test_what_is_kept_for_later_is_counted_and_never_due(tran: Case) -> None:
    put_aside(tran.pk, text="Der Filter.", by=tran.owner, at=now())
    step = steps_of(tran)[StepKey.NO_EXCUSES]
    assert (step.count, step.is_now) == (1, False)


def test_a_closed_case_has_no_next_step(tran: Case) -> None:
    Case.objects.filter(pk=tran.pk).update(closed_at=now())
    assert now_of(tran) == []
