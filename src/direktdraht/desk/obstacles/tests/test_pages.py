"""Obstacles at the desk: noted from the case, answered by whoever is asked, ranked for everybody."""

import datetime as dt
import html
import re

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from direktdraht.authority.models import GrantRequest
from direktdraht.cases.models import Case
from direktdraht.desk.obstacles import listing
from direktdraht.kit.clock import now
from direktdraht.obstacles.models import Measure, Obstacle
from direktdraht.obstacles.noting import Found, note_obstacle
from direktdraht.staff.models import Department, Person
from tests.cast import People

Kind = Obstacle.Kind
WORDS = "Das Lager gibt Ersatz erst nach zwei Unterschriften heraus."


def client_of(person: Person) -> Client:
    client = Client()
    client.force_login(person)
    return client


def page(person: Person, path: str) -> str:
    return client_of(person).get(path).content.decode()


def met(case: Case, by: Person) -> Obstacle:
    return note_obstacle(case, Found(Kind.RULE, WORDS, rule="Lagerfreigabe"), by=by, at=now())


@pytest.mark.rule("S3.14")
def test_one_field_and_one_tick_note_it_and_lead_back_to_the_case(house: People, tran: Case) -> None:
    clara = client_of(house.clara)
    answer = clara.post(f"/cases/{tran.pk}/obstacle/", {"what": WORDS, "kind": "rule"})
    assert answer["Location"].startswith(f"/cases/{tran.pk}/")
    shown = clara.get(f"/cases/{tran.pk}/").content.decode()
    assert "Ferit Aydın antwortet darauf" in shown
    assert WORDS in shown
    assert Obstacle.objects.get().noted_by == house.clara


def test_without_words_nothing_is_noted_and_what_was_ticked_stays(house: People, tran: Case) -> None:
    answer = client_of(house.clara).post(f"/cases/{tran.pk}/obstacle/", {"what": " ", "kind": "rule"})
    assert answer.status_code == 422
    assert not Obstacle.objects.exists()


def test_a_case_without_one_says_nothing_of_it(house: People, tran: Case) -> None:
    assert 'id="obstacles"' not in page(house.ferit, f"/cases/{tran.pk}/")


@pytest.mark.rule("S3.19")
def test_whoever_is_asked_finds_it_on_their_day_and_answers(house: People, tran: Case) -> None:
    obstacle = met(tran, house.clara)
    assert WORDS in page(house.ferit, "/")
    assert WORDS not in page(house.miriam, "/")
    when = (now() + dt.timedelta(days=3)).date().isoformat()
    change = {"change": "Eine Unterschrift genügt", "kind": "process", "keeper": house.petra.pk}
    data = {"text": "Sie haben recht.", **change, "day": when, "time": "12:00"}
    ferit = client_of(house.ferit)
    assert ferit.post(f"/obstacles/{obstacle.pk}/", data).status_code == 303
    case_page = page(house.clara, f"/cases/{tran.pk}/")
    assert "Sie haben recht." in case_page
    assert "Eine Unterschrift genügt" in case_page
    assert "Eine Unterschrift genügt" in page(house.petra, "/"), "she sees to it"
    measure = Measure.objects.get()
    client_of(house.miriam).post(f"/measures/{measure.pk}/done/")
    assert Measure.objects.get().done_at is None, "it is none of hers"
    client_of(house.petra).post(f"/measures/{measure.pk}/done/")
    assert Measure.objects.get().done_at


def test_a_change_needs_a_time(house: People, tran: Case) -> None:
    obstacle = met(tran, house.clara)
    data = {"text": "Ja.", "change": "Etwas", "kind": "process", "keeper": house.petra.pk}
    answer = client_of(house.ferit).post(f"/obstacles/{obstacle.pk}/", data)
    assert answer.status_code == 422
    assert Obstacle.objects.get().answered_at is None


def test_others_read_it_without_a_form(house: People, tran: Case) -> None:
    obstacle = met(tran, house.clara)
    shown = page(house.miriam, f"/obstacles/{obstacle.pk}/")
    assert WORDS in shown
    assert 'name="text"' not in shown
    assert client_of(house.miriam).post(f"/obstacles/{obstacle.pk}/", {"text": "Nein."}).status_code == 200
    assert Obstacle.objects.get().answered_at is None


@pytest.mark.rule("S3.20")
def test_the_list_names_rules_and_no_person(
    house: People, albers: Case, tran: Case, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    small = Department.objects.create(name="Buchhaltung", head=house.petra)
    for case in (albers, tran):
        found = Found(Kind.RULE, WORDS, rule="Lagerfreigabe", department=small)
        note_obstacle(case, found, by=house.clara, at=now())
    client = client_of(house.miriam)
    with django_assert_max_num_queries(12):
        shown = client.get("/obstacles/").content.decode()
    assert "Lagerfreigabe" in shown
    assert "2 Fälle" in shown
    assert "Buchhaltung" not in shown, "so few people are not named apart"
    main = shown[shown.index("<main") :]
    for person in (house.clara, house.petra, house.ferit):
        assert person.family_name not in main


def test_of_many_of_a_kind_the_newest_are_listed_and_the_others_a_page_on(
    house: People, tran: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "_FEW", 2)
    monkeypatch.setattr(listing, "_PAGE", 3)
    for number in range(7):
        note_obstacle(tran, Found(Kind.RULE, f"Nummer {number}", rule="Freigabe"), by=house.clara, at=now())
    note_obstacle(tran, Found(Kind.SYSTEM, "Steht", rule="Kasse"), by=house.clara, at=now())

    def numbers(shown: str) -> list[str]:
        return re.findall(r"Nummer (\d)", shown)

    first = page(house.jonas, "/obstacles/")
    assert numbers(first) == ["6", "5"]
    [all_of_them] = re.findall(r'href="(\?like=\d+)"', first)
    alone = page(house.jonas, f"/obstacles/{all_of_them}")
    assert numbers(alone) == ["6", "5", "4"]
    assert "Kasse" not in alone
    seen = []
    while on := re.search(r'href="(\?like=[^"]+after=\d+)"', alone):
        alone = page(house.jonas, f"/obstacles/{html.unescape(on[1])}")
        seen.append(numbers(alone))
    assert seen == [["3", "2", "1"], ["0"]]
    assert numbers(page(house.jonas, "/obstacles/?like=999999&after=x")) == ["6", "5"]


def test_managers_reach_it_from_the_overview(house: People) -> None:
    assert 'href="/obstacles/"' in page(house.ferit, "/overview/")


def test_it_is_found_by_its_words(house: People, tran: Case) -> None:
    met(tran, house.clara)
    assert "Lagerfreigabe" in page(house.miriam, "/search/?q=Unterschriften")


def test_a_private_address_for_alarms_is_not_shown_to_everybody(house: People, albers: Case) -> None:
    assert house.clara.alert_email not in page(house.miriam, "/outbox/")
    assert house.clara.alert_email in page(house.oliver, "/outbox/"), "he looks after the house"


@pytest.mark.rule("S3.20")
@pytest.mark.parametrize(("times", "is_shown"), [(4, False), (5, True)])
def test_where_we_may_not_is_told_by_what_was_asked_for(
    house: People, tran: Case, times: int, is_shown: bool
) -> None:
    """The rows stand here as they are after a no; how one comes about is shown in authority."""
    for _one in range(times):
        GrantRequest.objects.create(
            case=tran,
            kind="credit",
            amount=80_000,
            currency="EUR",
            what="Gutschrift",
            wanted_by=now(),
            asked_by=house.clara,
            asked_at=now(),
            answer_by=now(),
            state=GrantRequest.State.REFUSED,
        )
    shown = page(house.miriam, "/obstacles/")
    assert ("5-mal abgelehnt oder zu spät" in shown) is is_shown
    assert "Clara" not in shown
