"""A step has a time and a doer; done it is a deed; the customer's no makes it a step again."""

import datetime as dt

import pytest

from direktdraht.cases.models import Case
from direktdraht.commitments.doing import Deed, record_deed
from direktdraht.commitments.models import Action
from direktdraht.commitments.planning import Step, drop_step, finish_step, plan_anew, plan_step, reopen_step
from direktdraht.kit.clock import now
from tests.cast import People
from tests.record import nothing_changes, refused, written

pytestmark = pytest.mark.rule("S0.26")
HOUR = dt.timedelta(hours=1)


@pytest.fixture
def step(albers: Case, house: People) -> Action:
    """Of Petra's, and seen by the customer."""
    planned = Step("Beamer laden", now() + 3 * HOUR, house.petra, for_customer=True)
    return plan_step(albers.pk, planned, by=house.clara, at=now())


def test_a_step_is_planned_for_somebody_by_a_time(albers: Case, house: People) -> None:
    with written(albers) as new:
        internal = plan_step(albers.pk, Step(" Druck ", now() + HOUR, house.petra), by=house.clara, at=now())
    assert (internal.what, internal.doer, internal.is_planned) == ("Druck", house.petra, True)
    assert (new.kinds, new.entry.audience, new.entry.by_name) == (["step.planned"], "staff", "Clara Vogt")
    for what, due in ((" ", now() + HOUR), ("Druck", now() - HOUR)):
        with refused():
            plan_step(albers.pk, Step(what, due, house.petra), by=house.clara, at=now())


@pytest.mark.rule("S2.14")
def test_done_it_is_a_deed_and_done_twice_it_is_done_once(albers: Case, step: Action, house: People) -> None:
    with written(albers) as new:
        assert finish_step(step, evidence="Foto 3", by=house.petra, at=now())
    assert (new.kinds, new.entry.audience, new.entry.data["evidence"]) == (
        ["deed.recorded"],
        "customer",
        "Foto 3",
    )
    with nothing_changes():
        assert not finish_step(step, evidence="", by=house.clara, at=now())
        drop_step(step, by=house.clara, at=now())


def test_it_gets_another_time_or_is_dropped(albers: Case, step: Action, house: People) -> None:
    later = now() + 5 * HOUR
    with written(albers) as new:
        plan_anew(step, planned_at=later, by=house.petra, at=now())
        drop_step(step, by=house.petra, at=now())
    assert new.kinds == ["step.planned", "step.dropped"]
    assert Action.objects.get(pk=step.pk).planned_at == later
    assert not Action.objects.planned().exists()
    with refused("vorbei|passed"):
        plan_anew(step, planned_at=now() - HOUR, by=house.petra, at=now())


@pytest.mark.rule("S4.15")
def test_not_done_after_all_it_is_a_step_again_without_a_time(albers: Case, house: People) -> None:
    deed = record_deed(albers.pk, Deed("Kabel getauscht", now(), "Foto 4"), by=house.petra, at=now())
    with written(albers) as new:
        assert reopen_step(deed, customer="Dr. Henrik Albers", at=now())
    assert (new.kinds, new.entry.by_name) == (["step.reopened"], "Dr. Henrik Albers")
    assert (deed.is_planned, deed.planned_at, deed.evidence) == (True, None, "")
    with nothing_changes():
        assert not reopen_step(deed, customer="Dr. Henrik Albers", at=now())


@pytest.mark.rule("S3.11")
def test_a_trifle_that_they_never_saw_cannot_be_denied(albers: Case, house: People) -> None:
    internal = record_deed(
        albers.pk, Deed("Reif angerufen", now(), for_customer=False), by=house.clara, at=now()
    )
    with nothing_changes():
        assert not reopen_step(internal, customer="Dr. Henrik Albers", at=now())
