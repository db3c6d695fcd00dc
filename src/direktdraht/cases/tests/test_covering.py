"""Who acts for an owner, and whom the customer's words are brought to."""

import datetime as dt

import pytest
from pytest_django import DjangoAssertNumQueries

from direktdraht.cases.acting import promise
from direktdraht.cases.covering import who_acts, who_acts_for
from direktdraht.cases.leaving_everything import end_cover, leave_everything
from direktdraht.cases.models import Case
from direktdraht.cases.reaching import who_answers
from direktdraht.kit.clock import now
from direktdraht.mail.models import OutgoingMail
from direktdraht.staff.models import Absence, Person
from tests.cast import People, hagenbucher_case, reply_by_mail

pytestmark = pytest.mark.django_db
HOUR = dt.timedelta(hours=1)


def away(person: Person, deputy: Person | None = None) -> None:
    Absence.objects.create(
        person=person, deputy=deputy, starts_at=now() - 30 * HOUR, ends_at=now() + 48 * HOUR
    )


def due_today(case: Case) -> Case:
    """Whatever the day of the week is: something was promised for the next hour."""
    promise(case, what="Rückruf", due_at=now() + HOUR, by=case.owner, at=now())
    return Case.objects.get(pk=case.pk)


def told(case: Case) -> list[str]:
    notices = OutgoingMail.objects.filter(stream=case.stream, kind=OutgoingMail.Kind.NOTICE)
    return list(notices.order_by("pk").values_list("to_address", flat=True))


@pytest.mark.rule("S2.4")
@pytest.mark.rule("S2.13")
def test_with_the_boss_absent_the_deputy_is_told_at_once_and_the_boss_stays_owner(house: People) -> None:
    away(house.jonas, house.ferit)
    case = hagenbucher_case(now())
    assert case.owner == house.jonas
    assert who_acts(case, now()) == house.ferit
    assert told(case) == ["jonas.brandt@brandt.test", "ferit.aydin@brandt.test"]
    assert not OutgoingMail.objects.exclude(kind=OutgoingMail.Kind.NOTICE).exists()


@pytest.mark.rule("S2.13")
def test_with_nobody_named_the_manager_on_duty_is_told(house: People) -> None:
    away(house.jonas)
    case = hagenbucher_case(now())
    assert who_acts(case, now()) is None
    assert told(case) == ["jonas.brandt@brandt.test", "ferit.aydin@brandt.test"]


def test_what_comes_for_somebody_on_holiday_goes_to_the_deputy_alone(house: People, albers: Case) -> None:
    away(house.clara, house.miriam)
    reply_by_mail(albers, "Wer ist jetzt für mich da?", at=now())
    assert told(albers) == ["clara@mobil.test", "miriam.schulte@brandt.test"], "the first before she went"


def test_a_word_in_a_covered_case_reaches_the_colleague_until_it_comes_back(
    house: People, albers: Case, tran: Case
) -> None:
    tran = due_today(tran)
    cover = leave_everything(house.ferit, to=house.miriam, until=now() + 5 * HOUR, at=now())
    assert tran.owner == house.ferit
    assert who_answers(tran, now()) == [house.miriam]
    assert who_answers(tran, now() + 6 * HOUR) == [house.ferit]
    end_cover(cover, by=house.miriam, at=now())
    assert who_answers(tran, now()) == [house.ferit]


def test_a_colleague_who_goes_away_covers_nobody(house: People, tran: Case) -> None:
    tran = due_today(tran)
    leave_everything(house.ferit, to=house.miriam, until=now() + 5 * HOUR, at=now())
    away(house.miriam)
    assert who_acts(tran, now()) == house.ferit


def test_a_case_given_to_another_owner_is_no_longer_covered(house: People, tran: Case) -> None:
    tran = due_today(tran)
    leave_everything(house.ferit, to=house.miriam, until=now() + 5 * HOUR, at=now())
    Case.objects.filter(pk=tran.pk).update(owner=house.clara)
    assert who_acts(Case.objects.get(pk=tran.pk), now()) == house.clara


def test_for_many_cases_it_is_three_questions(
    house: People, albers: Case, tran: Case, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(3):
        who_acts_for([albers, tran], now())
