"""The plan on the case page: one line, a proposed time, one click; the doer has it on their own page."""

import datetime as dt
from collections.abc import Callable

import pytest
from django.test import Client

from direktdraht.cases import acting, planning
from direktdraht.cases.models import Case, HeldAct, KeyDate
from direktdraht.commitments.doing import Deed
from direktdraht.commitments.models import Action
from direktdraht.commitments.planning import Step
from direktdraht.kit.clock import now
from tests.cast import People

pytestmark = [pytest.mark.django_db, pytest.mark.rule("S0.26")]
HOUR = dt.timedelta(hours=1)


@pytest.fixture
def case(albers: Case) -> Case:
    """With a rehearsal in three days."""
    KeyDate.objects.update(dropped_at=now())
    KeyDate.objects.create(case=albers, at=now() + 72 * HOUR, what="Generalprobe")
    return albers


def test_a_step_in_one_line_gets_the_proposed_time(clara: Client, case: Case, house: People) -> None:
    page = clara.get(f"/cases/{case.pk}/")
    assert "Plan bis Generalprobe" in page.content.decode()
    fields = {"what": "Beamer laden", "doer": house.petra.pk}
    assert clara.post(f"/cases/{case.pk}/plan/", fields).status_code == 303
    step = Action.objects.get()
    assert step.planned_at
    assert now() < step.planned_at < now() + 72 * HOUR
    assert (step.doer, step.for_customer) == (house.petra, False)
    assert "Beamer laden" in clara.get(f"/cases/{case.pk}/").content.decode()


def test_another_time_can_be_typed(clara: Client, case: Case) -> None:
    clara.post(f"/cases/{case.pk}/plan/", {"what": "Druck", "when": "morgen 11 Uhr"})
    step = Action.objects.get()
    assert step.planned_at
    assert step.planned_at.astimezone(now().astimezone().tzinfo).minute == 0
    clara.post(f"/cases/{case.pk}/steps/{step.pk}/anew/", {"when": "morgen 12 Uhr"})
    assert Action.objects.get().planned_at == step.planned_at + HOUR


def test_what_they_will_see_can_be_taken_back(clara: Client, case: Case, later: Callable[[], int]) -> None:
    clara.post(f"/cases/{case.pk}/plan/", {"what": "Probe im Saal", "for_customer": "on"})
    assert not Action.objects.exists()
    assert HeldAct.objects.get().act == "plan"
    later()
    step = Action.objects.get()
    clara.post(f"/cases/{case.pk}/steps/{step.pk}/done/", {"evidence": "Foto"})
    assert Action.objects.get().done_at is None
    later()
    assert (Action.objects.get().evidence, Action.objects.get().is_planned) == ("Foto", False)


def test_the_doer_has_it_on_their_own_page_and_one_click_does_it(
    case: Case, house: People, client: Client
) -> None:
    step = planning.plan(case, Step("Beamer laden", now() + HOUR, house.petra), by=house.clara, at=now())
    client.force_login(house.petra)
    assert "Beamer laden" in client.get("/").content.decode()
    assert client.get(f"/cases/{case.pk}/steps/{step.pk}/").status_code == 200
    assert client.post(f"/cases/{case.pk}/steps/{step.pk}/done/").status_code == 303
    assert "Beamer laden" not in client.get("/").content.decode()
    assert Action.objects.get().done_at


def test_a_step_that_is_not_needed_goes(clara: Client, case: Case, house: People) -> None:
    step = planning.plan(case, Step("Beamer laden", now() + HOUR, house.clara), by=house.clara, at=now())
    clara.post(f"/cases/{case.pk}/steps/{step.pk}/drop/")
    assert clara.get(f"/cases/{case.pk}/").context["steps_planned"] == []


@pytest.mark.rule("S4.15")
def test_not_done_on_the_phone_puts_the_deed_first_in_the_plan(
    clara: Client, case: Case, house: People, later: Callable[[], int]
) -> None:
    planning.plan(case, Step("Beamer laden", now() + HOUR, house.clara), by=house.clara, at=now())
    deed = acting.do(case, Deed("Kabel getauscht", now()), by=house.clara, at=now())
    clara.post(f"/cases/{case.pk}/steps/{deed.pk}/not-done/")
    later()
    page = clara.get(f"/cases/{case.pk}/")
    assert [step.what for step in page.context["steps_planned"]] == ["Kabel getauscht", "Beamer laden"]
    assert "wieder offen" in page.content.decode()


def test_a_step_of_another_case_is_not_there(clara: Client, case: Case, tran: Case, house: People) -> None:
    step = planning.plan(case, Step("Beamer laden", now() + HOUR, house.clara), by=house.clara, at=now())
    for part in ("", "done/"):
        answer = (clara.post if part else clara.get)(f"/cases/{tran.pk}/steps/{step.pk}/{part}")
        assert answer.status_code == 404


@pytest.mark.rule("S4.10")
def test_news_can_be_told_now(clara: Client, case: Case, house: People, later: Callable[[], int]) -> None:
    acting.do(case, Deed("Kabel getauscht", now()), by=house.clara, at=now())
    assert f"/cases/{case.pk}/tell-now/" in clara.get(f"/cases/{case.pk}/").content.decode()
    clara.post(f"/cases/{case.pk}/tell-now/")
    assert HeldAct.objects.get().act == "tell_now"
    later()
    assert clara.get(f"/cases/{case.pk}/").context["news"].waiting == 0
