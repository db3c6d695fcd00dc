"""„Alles stehen und liegen lassen“, as two colleagues see it."""

import datetime as dt
from collections.abc import Callable

import pytest
from django.test import Client

from direktdraht.cases.acting import promise
from direktdraht.cases.answering import Answer, answer_customer
from direktdraht.cases.merging import merge_case
from direktdraht.cases.models import Case, Cover
from direktdraht.cases.owning import give_to
from direktdraht.cases.planning import plan
from direktdraht.cases.waiting import they_spoke
from direktdraht.commitments.planning import Step
from direktdraht.kit.clock import now
from direktdraht.mail.models import OutgoingMail
from direktdraht.staff.models import Absence, Person
from tests.cast import People, complaint_by_mail

pytestmark = pytest.mark.django_db
HOUR = dt.timedelta(hours=1)
Desk = Callable[[Person], Client]


@pytest.fixture
def two(house: People, albers: Case, tran: Case) -> tuple[Case, Case]:
    """Dr. Albers, for whom Clara drops everything, and Mai Tran, to whom she has promised a call for today."""
    give_to(tran, house.clara, by=house.ferit, at=now())
    promise(tran, what="Rückruf wegen des Beamers", due_at=now() + HOUR, by=house.clara, at=now())
    return albers, Case.objects.get(pk=tran.pk)


def text_of(client: Client, url: str) -> str:
    answer = client.get(url)
    assert answer.status_code == 200
    return answer.content.decode().replace("\u00a0", " ").replace("\u00ad", "")


def lamps(client: Client) -> list[int]:
    """The keys of the cases whose lamps are lit in the head of every page."""
    waiting = client.get("/masthead/").context["masthead"]["waiting"]
    return [int(url.split("/")[2]) for url, _words in waiting]


@pytest.mark.rule("S0.30")
def test_one_action_gives_today_away_and_both_see_it(
    desk: Desk, house: People, two: tuple[Case, Case]
) -> None:
    albers, tran = two
    clara, miriam = desk(house.clara), desk(house.miriam)
    assert f"/covers/new/?case={albers.pk}" in text_of(clara, f"/cases/{albers.pk}/")
    page = text_of(clara, f"/covers/new/?case={albers.pk}")
    assert "Rückruf wegen des Beamers" in page
    assert "unbrauchbar" not in page
    given = clara.post(
        f"/covers/new/?case={albers.pk}",
        {"colleague": house.miriam.pk, "cases": [tran.pk], "when": ""},
    )
    assert given["Location"] == f"/cases/{albers.pk}/"
    cover = Cover.objects.get()
    assert cover.because_of == albers

    they_spoke(Case.objects.get(pk=tran.pk), at=now())
    assert (lamps(clara), lamps(miriam)) == ([albers.pk], [tran.pk])
    mine = text_of(clara, "/")
    assert "Bei Miriam Schulte bis" in mine
    assert "Rückruf wegen des Beamers" not in mine.split("Bei Miriam Schulte")[0].split("</details>")[-1]
    theirs = text_of(miriam, "/")
    assert "Für Clara Vogt" in theirs
    assert "Rückruf wegen des Beamers" in theirs
    sheet = text_of(miriam, f"/covers/{cover.pk}/")
    assert "der Beamer aus der letzten Lieferung flackert." in sheet
    assert "tel:017604069012" in sheet
    assert "vertreten durch Miriam Schulte" in text_of(clara, f"/cases/{tran.pk}/")


@pytest.mark.rule("S0.30")
def test_a_planned_step_goes_along_and_leaves_ones_own_day(
    desk: Desk, house: People, two: tuple[Case, Case], hagenbucher: Case
) -> None:
    what = "Ersatzgerät einpacken"
    plan(hagenbucher, Step(what, now() + HOUR, house.clara), by=house.jonas, at=now())
    clara, miriam = desk(house.clara), desk(house.miriam)
    assert what in text_of(clara, "/")
    assert what in text_of(clara, f"/covers/new/?case={two[0].pk}")
    form = {"colleague": house.miriam.pk, "cases": [two[1].pk, hagenbucher.pk]}
    clara.post(f"/covers/new/?case={two[0].pk}", form)
    assert what not in text_of(clara, "/")
    assert what in text_of(miriam, f"/covers/{Cover.objects.get().pk}/")


def test_it_comes_back_by_a_click_too(desk: Desk, house: People, two: tuple[Case, Case]) -> None:
    albers, tran = two
    clara, miriam = desk(house.clara), desk(house.miriam)
    clara.post("/covers/new/", {"colleague": house.miriam.pk, "cases": [albers.pk, tran.pk]})
    cover = Cover.objects.get()
    assert desk(house.petra).post(f"/covers/{cover.pk}/end/").status_code == 303
    assert Cover.objects.get().is_running(now())
    miriam.post(f"/covers/{cover.pk}/end/", {"case": tran.pk})
    assert "Rückruf" not in text_of(miriam, f"/covers/{cover.pk}/")
    clara.post(f"/covers/{cover.pk}/end/")
    assert "Für Clara Vogt" not in text_of(miriam, "/")
    assert not Cover.objects.get().is_running(now())


def test_who_knows_the_customer_is_proposed_first(desk: Desk, house: People, two: tuple[Case, Case]) -> None:
    promise(two[1], what="Prüfen", due_at=now() + 90 * HOUR, by=house.petra, at=now())
    page = text_of(desk(house.clara), "/covers/new/")
    assert "kennt" not in page
    two[1].customer.contact_person = house.petra
    two[1].customer.save()
    answer = desk(house.clara).get("/covers/new/")
    assert answer.context["proposals"][0].person == house.petra
    assert "kennt Hotel Löwen" in answer.content.decode()
    Absence.objects.create(
        person=house.clara, deputy=house.oliver, starts_at=now() - 90 * HOUR, ends_at=now() - 80 * HOUR
    )
    answer = desk(house.clara).get("/covers/new/")
    assert answer.context["proposals"][0].person == house.oliver
    assert answer.context["chosen"] == str(house.oliver.pk)


@pytest.mark.rule("S3.17")
def test_who_wrote_in_a_case_that_was_merged_into_it_knows_the_customer(
    desk: Desk, house: People, two: tuple[Case, Case]
) -> None:
    twice = complaint_by_mail(two[1].complainant, "Er flackert noch.", subject="Beamer", at=now())
    answer_customer(twice, Answer("Ich sehe nach."), by=house.petra, at=now())
    merge_case(Case.objects.get(pk=twice.pk), two[1], by=house.clara, at=now())
    first = desk(house.clara).get("/covers/new/").context["proposals"][0]
    assert (first.person, first.knows) == (house.petra, ("Hotel Löwen",))


def test_another_end_may_be_said_in_words(desk: Desk, house: People, two: tuple[Case, Case]) -> None:
    clara = desk(house.clara)
    wrong = clara.post("/covers/new/", {"colleague": house.miriam.pk, "cases": [two[1].pk], "when": "bald"})
    assert wrong.status_code == 422
    assert not Cover.objects.exists()
    clara.post("/covers/new/", {"colleague": house.miriam.pk, "cases": [two[1].pk], "when": "in 3 Tagen"})
    assert Cover.objects.get().ends_at > now() + 48 * HOUR


def test_in_a_firm_of_one_it_says_so_and_offers_another_time(
    desk: Desk, house: People, two: tuple[Case, Case]
) -> None:
    Person.objects.exclude(pk=house.clara.pk).update(is_active=False)
    page = text_of(desk(house.clara), f"/covers/new/?case={two[0].pk}")
    assert "Außer Ihnen ist niemand da" in page
    given = two[1].stream.commitments.get()
    assert f"/cases/{two[1].pk}/commitments/{given.pk}/" in page
    assert not OutgoingMail.objects.filter(text__contains="Vertretung").exists()


def test_with_nothing_else_to_do_one_may_go(desk: Desk, house: People, albers: Case) -> None:
    assert "Heute steht sonst nichts an" in text_of(desk(house.clara), f"/covers/new/?case={albers.pk}")


@pytest.mark.rule("S2.13")
def test_the_deputy_sees_the_absent_persons_cases_and_the_manager_those_of_nobody(
    desk: Desk, house: People, albers: Case, hagenbucher: Case
) -> None:
    Absence.objects.create(
        person=house.clara, deputy=house.miriam, starts_at=now() - HOUR, ends_at=now() + 90 * HOUR
    )
    Absence.objects.create(person=house.jonas, starts_at=now() - HOUR, ends_at=now() + 90 * HOUR)
    theirs = text_of(desk(house.miriam), "/")
    assert "Für Clara Vogt" in theirs
    assert lamps(desk(house.miriam)) == [albers.pk]
    assert f"/cases/{albers.pk}/" in theirs
    managers = text_of(desk(house.ferit), "/")
    assert "Für Jonas Brandt" in managers
    assert "niemand ist benannt" in managers
    assert "Für Jonas Brandt" not in text_of(desk(house.petra), "/")


def test_what_nobody_may_see_is_not_there(desk: Desk, house: People) -> None:
    assert desk(house.clara).get("/covers/77/").status_code == 404
    assert desk(house.clara).get("/covers/new/?case=77").status_code == 200
    assert Client().get("/covers/new/").status_code == 302
