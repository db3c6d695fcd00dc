"""What is planned and touches the customer stands on their page as what comes next; what is ours alone never does."""

import pytest
from django.test import Client

from direktdraht.cases import acting, planning
from direktdraht.cases.models import Case
from direktdraht.commitments.committing import NewTime
from direktdraht.commitments.doing import Deed
from direktdraht.commitments.models import Action, Commitment
from direktdraht.commitments.planning import Step
from direktdraht.kit.clock import now
from direktdraht.portal.tests.scene import HOUR, again, promised, shown, url_of
from tests.cast import People

pytestmark = pytest.mark.rule("S1.24")


def test_they_see_what_comes_next_and_not_who_of_us_is_late(
    albers: Case, house: People, customer: Client
) -> None:
    past, at = now() - 5 * HOUR, now()
    planning.plan(albers, Step("Abnahme", past + HOUR, house.petra, True), by=house.clara, at=past)
    planning.plan(albers, Step("Probe im Saal", at + HOUR, house.petra, True), by=house.clara, at=at)
    planning.plan(albers, Step("INTERN mahnen", at + HOUR, house.clara), by=house.clara, at=at)
    page = shown(customer, url_of(albers))
    assert "Was bis dahin geschieht" in page
    assert page.index("Abnahme") < page.index("noch nicht getan") < page.index("Probe im Saal")
    assert "geplant für" in page
    for ours in ("INTERN", "Petra Lang", "überfällig"):
        assert ours not in page


@pytest.mark.rule("S4.15")
def test_not_done_of_a_deed_opens_it_again_and_says_so(albers: Case, house: People, customer: Client) -> None:
    deed = acting.do(albers, Deed("Kabel getauscht", now()), by=house.petra, at=now())
    response = customer.post(f"{url_of(albers)}not-done/", {"step": deed.pk})
    assert response.status_code == 303
    assert Action.objects.get().is_planned
    page = shown(customer, url_of(albers))
    assert "Sie haben gesagt: „Kabel getauscht“ ist nicht erledigt." in page
    assert "wieder offen" in page
    customer.post(f"{url_of(albers)}not-done/", {"step": deed.pk})
    assert again(albers).stream.entries.filter(kind="customer.denied").count() == 1


def test_a_deed_of_ours_alone_or_of_another_case_cannot_be_denied(
    albers: Case, tran: Case, house: People, customer: Client
) -> None:
    ours = acting.do(albers, Deed("INTERN", now(), for_customer=False), by=house.clara, at=now())
    others = acting.do(tran, Deed("Ersatzgerät", now()), by=house.ferit, at=now())
    for deed in (ours, others):
        customer.post(f"{url_of(albers)}not-done/", {"step": deed.pk})
    assert not Action.objects.planned().exists()


@pytest.mark.rule("S4.14")
def test_the_first_time_stays_and_whose_wish_it_was_is_said(
    albers: Case, house: People, customer: Client
) -> None:
    one = promised(albers, "Neue Fassung", due=50)
    new = NewTime(now() + 60 * HOUR, "Sie haben sie vor der Probe.", "Folie 1 bis 9 liegen bei Ihnen.")
    acting.move(albers, one, new, by=house.clara, at=now())
    page = shown(customer, url_of(albers))
    assert "zuerst zugesagt: <s" in page
    assert "Sie haben sie vor der Probe." in page
    assert "Bis dahin: Folie 1 bis 9 liegen bei Ihnen." in page
    acting.move(albers, one, NewTime(now() + 70 * HOUR, for_them=True), by=house.clara, at=now())
    assert "auf Ihren Wunsch verschoben" in shown(customer, url_of(albers))
    assert Commitment.objects.get().slips == 1
