"""Who answers for whom, from dates alone."""

import datetime as dt

import pytest
from pytest_django import DjangoAssertNumQueries

from direktdraht.kit.once import reading_once
from direktdraht.kit.refusal import Refused
from direktdraht.staff.absences import set_usual_deputy
from direktdraht.staff.models import Absence, Company, Person
from direktdraht.staff.presence import present
from direktdraht.staff.standing_in import acting_for, acting_for_each, away_until, back_at, running_absence

pytestmark = pytest.mark.django_db
# A Tuesday, ten o'clock in Freiburg.
AT = dt.datetime(2026, 11, 17, 9, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)


def somebody(name: str, **more: object) -> Person:
    return Person.objects.create(email=f"{name}@brandt.example", given_name=name, **more)


@pytest.fixture
def clara() -> Person:
    return somebody("clara")


@pytest.fixture
def miriam() -> Person:
    return somebody("miriam")


@pytest.fixture
def ferit() -> Person:
    return somebody("ferit")


def away(person: Person, deputy: Person | None = None, *, begins: int = -1, ends: int = 3) -> Absence:
    return Absence.objects.create(
        person=person, deputy=deputy, starts_at=AT + begins * DAY, ends_at=AT + ends * DAY
    )


def test_who_is_here_answers_for_themselves(clara: Person, miriam: Person) -> None:
    away(clara, miriam, begins=1)
    away(clara, miriam, begins=-5, ends=-1)
    assert acting_for(clara, AT) == clara
    assert running_absence(clara, AT) is None
    assert away_until(clara, AT) is None


@pytest.mark.rule("S2.13")
def test_who_is_away_is_answered_for_by_their_deputy_and_again_by_themselves_afterwards(
    clara: Person, miriam: Person
) -> None:
    away(clara, miriam)
    assert acting_for(clara, AT) == miriam
    assert acting_for(clara, AT + 3 * DAY) == clara


def test_a_deputy_who_is_away_too_has_a_deputy(clara: Person, miriam: Person, ferit: Person) -> None:
    away(clara, miriam)
    away(miriam, ferit)
    assert acting_for(clara, AT) == ferit


def test_a_circle_ends_with_nobody(clara: Person, miriam: Person, ferit: Person) -> None:
    away(clara, miriam)
    away(miriam, ferit)
    away(ferit, clara)
    assert acting_for(clara, AT) is None


def test_with_nobody_named_nobody_answers(clara: Person) -> None:
    away(clara)
    assert acting_for(clara, AT) is None


def test_a_deputy_who_has_left_is_none(clara: Person) -> None:
    away(clara, somebody("paul", is_active=False))
    assert acting_for(clara, AT) is None


@pytest.mark.rule("S2.13")
def test_where_nobody_is_named_it_is_who_usually_stands_in(
    clara: Person, miriam: Person, ferit: Person
) -> None:
    set_usual_deputy(clara, miriam, by=clara, at=AT)
    assert acting_for(clara, AT) == clara
    away(clara)
    assert acting_for(clara, AT) == miriam
    away(miriam)
    assert acting_for(clara, AT) is None, "she is away too, and has nobody"
    set_usual_deputy(miriam, clara, by=miriam, at=AT)
    assert acting_for(clara, AT) is None, "a circle"
    away(clara, ferit, begins=-2)
    assert acting_for(clara, AT) == ferit, "who is named for the occasion goes before"


def test_only_they_themselves_or_a_manager_say_who_usually_stands_in(clara: Person, miriam: Person) -> None:
    with pytest.raises(Refused):
        set_usual_deputy(clara, clara, by=clara, at=AT)
    with pytest.raises(Refused):
        set_usual_deputy(clara, miriam, by=miriam, at=AT)
    miriam.is_complaint_manager = True
    set_usual_deputy(clara, miriam, by=miriam, at=AT)
    assert Person.objects.get(pk=clara.pk).deputy == miriam


def test_of_two_absences_the_one_that_names_somebody_counts(clara: Person, miriam: Person) -> None:
    away(clara, miriam, begins=-3)
    away(clara, begins=-1)
    assert acting_for(clara, AT) == miriam


def test_a_deputy_of_another_absence_answers_where_the_first_leads_nowhere(
    clara: Person, miriam: Person, ferit: Person
) -> None:
    away(clara, ferit, begins=-3)
    away(clara, miriam, begins=-1)
    away(miriam)
    assert acting_for(clara, AT) == ferit


def test_absences_that_follow_each_other_are_one(clara: Person) -> None:
    away(clara, begins=3, ends=6)
    away(clara)
    away(clara, begins=7, ends=9)
    assert away_until(clara, AT) == AT + 6 * DAY


def test_back_is_the_first_hour_that_is_theirs(clara: Person) -> None:
    house = Company(pk=1, time_zone="Europe/Berlin")
    midnight = dt.datetime(2026, 11, 20, 23, tzinfo=dt.UTC)
    Absence.objects.create(person=clara, starts_at=AT, ends_at=midnight)
    assert back_at(clara, AT, house) == dt.datetime(2026, 11, 23, 7, tzinfo=dt.UTC), "a Monday, eight o'clock"
    monday = dt.datetime(2026, 11, 22, 23, tzinfo=dt.UTC)
    Absence.objects.create(person=clara, starts_at=monday, ends_at=monday + DAY)
    assert back_at(clara, AT, house) == dt.datetime(2026, 11, 24, 7, tzinfo=dt.UTC), "away on Monday too"
    assert back_at(clara, AT - DAY, house) is None


def test_for_many_it_is_one_question(
    clara: Person, miriam: Person, ferit: Person, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    away(clara, miriam)
    with django_assert_num_queries(1):
        answers = acting_for_each([clara, miriam, ferit], AT)
    assert answers == {clara.pk: miriam, miriam.pk: miriam, ferit.pk: ferit}


def test_reading_once_it_is_asked_once_for_many_moments(
    clara: Person, miriam: Person, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    absence = away(clara, miriam)
    Absence.objects.filter(pk=absence.pk).update(starts_at=AT + dt.timedelta(minutes=10))
    with reading_once(), django_assert_num_queries(2):
        assert acting_for(clara, AT) == clara
        assert acting_for(clara, AT + dt.timedelta(minutes=10)) == miriam
        assert present(AT + dt.timedelta(minutes=20)) == [miriam]
