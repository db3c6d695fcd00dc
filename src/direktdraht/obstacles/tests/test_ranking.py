"""What costs customers most stands first; and nothing points at a person."""

import datetime as dt

import pytest

from direktdraht.cases.models import Case
from direktdraht.cases.noting import note_harm
from direktdraht.obstacles.answering import Change, answer_obstacle, finish_measure
from direktdraht.obstacles.models import Measure, Obstacle
from direktdraht.obstacles.noting import Found, note_obstacle
from direktdraht.obstacles.ranking import Group, ranked
from direktdraht.staff.models import Department
from direktdraht.staff.small_groups import large_departments
from tests.cast import People

Kind = Obstacle.Kind
MORNING = dt.datetime(2026, 11, 17, 8, 0, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)


def groups() -> list[Group]:
    rows = Obstacle.objects.select_related("case", "department", "measure")
    return ranked(rows, named=large_departments())


@pytest.mark.rule("S3.20")
def test_first_what_most_customers_meet_then_what_costs_more(
    house: People, albers: Case, tran: Case, hagenbucher: Case
) -> None:
    for case in (albers, tran):
        note_obstacle(case, Found(Kind.RULE, "Zu spät", rule="Freigabe ab 200 €"), by=house.clara, at=MORNING)
    note_obstacle(tran, Found(Kind.SYSTEM, "Das Lager zeigt alte Zahlen"), by=house.clara, at=MORNING)
    note_obstacle(hagenbucher, Found(Kind.SUPPLIER, "Liefert nur montags"), by=house.clara, at=MORNING)
    note_harm(hagenbucher, harm="Messe ohne Gerät", cents=400_000, by=house.ferit, at=MORNING)
    found = groups()
    assert [group.kind for group in found] == [Kind.RULE, Kind.SUPPLIER, Kind.SYSTEM]
    assert [group.cases for group in found] == [2, 1, 1]
    assert found[1].costs == [(400_000, "EUR")]


def test_a_rule_is_the_same_however_it_is_written(house: People, albers: Case, tran: Case) -> None:
    note_obstacle(albers, Found(Kind.RULE, "a", rule="Freigabe ab 200 €"), by=house.clara, at=MORNING)
    note_obstacle(tran, Found(Kind.RULE, "b", rule="freigabe  ab 200 €"), by=house.clara, at=MORNING)
    (group,) = groups()
    assert group.cases == 2


def test_what_is_out_of_the_way_comes_last(house: People, albers: Case, tran: Case) -> None:
    gone = note_obstacle(albers, Found(Kind.SYSTEM, "Kein Zugang"), by=house.clara, at=MORNING)
    note_obstacle(tran, Found(Kind.SUPPLIER, "Zu langsam"), by=house.clara, at=MORNING)
    change = Change("Zugang für alle", Measure.Kind.PROCESS, house.ferit, MORNING + DAY)
    answer_obstacle(gone, text="Ja.", change=change, by=house.ferit, at=MORNING)
    finish_measure(Measure.objects.get(), by=house.ferit, at=MORNING)
    assert [group.is_gone for group in groups()] == [False, True]


@pytest.mark.rule("S3.28")
def test_what_comes_back_and_is_met_with_words_alone_stands_out(
    house: People, albers: Case, tran: Case
) -> None:
    for case in (albers, tran):
        obstacle = note_obstacle(case, Found(Kind.RULE, "x", rule="Freigabe"), by=house.clara, at=MORNING)
    change = Change("Schulung", Measure.Kind.TRAINING, house.ferit, MORNING + DAY)
    answer_obstacle(obstacle, text="Ja.", change=change, by=house.ferit, at=MORNING)
    (group,) = groups()
    assert group.is_met_with_words


@pytest.mark.rule("S3.20")
def test_a_small_department_is_not_shown_apart(
    house: People, albers: Case, tran: Case, hagenbucher: Case, logistics: Department, sales: Department
) -> None:
    note_obstacle(albers, Found(Kind.SYSTEM, "a", department=logistics), by=house.clara, at=MORNING)
    note_obstacle(tran, Found(Kind.SYSTEM, "b"), by=house.clara, at=MORNING)
    note_obstacle(hagenbucher, Found(Kind.SYSTEM, "c", department=sales), by=house.clara, at=MORNING)
    assert {(group.department, group.cases) for group in groups()} == {("", 2), ("Vertrieb", 1)}


@pytest.mark.rule("S3.20")
def test_a_decision_from_above_never_says_from_which_department(
    house: People, albers: Case, sales: Department
) -> None:
    note_obstacle(albers, Found(Kind.SUPERIOR, "Kein Rabatt", department=sales), by=house.clara, at=MORNING)
    (group,) = groups()
    assert group.department == ""
