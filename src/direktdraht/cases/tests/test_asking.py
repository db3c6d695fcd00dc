"""A colleague is asked with one click; the case stays with its owner."""

import datetime as dt

import pytest

from direktdraht.cases.asking import ask_colleague, whom_to_ask
from direktdraht.cases.models import Case
from direktdraht.kit.clock import now
from direktdraht.staff.models import Absence, Person
from tests.cast import People
from tests.record import fresh, refused, written

pytestmark = pytest.mark.django_db


@pytest.mark.rule("S0.4")
def test_the_colleague_gets_the_words_the_number_and_the_way(house: People, albers: Case) -> None:
    with written(albers) as new:
        ask_colleague(albers, house.ferit, by=house.clara, at=now())
    assert (new.entry.kind, new.entry.audience, new.mail.to_address) == (
        "colleague.asked",
        "staff",
        house.ferit.email,
    )
    assert "wird das Konsequenzen haben" in new.mail.text
    assert "0171 39200 77" in new.mail.text
    assert f"/cases/{albers.pk}/" in new.mail.text
    assert "Clara Vogt" in new.mail.subject
    assert fresh(albers).owner == house.clara


def test_nobody_is_asked_twice_at_once_nor_oneself_nor_who_has_left(house: People, albers: Case) -> None:
    ask_colleague(albers, house.ferit, by=house.clara, at=now())
    with refused():
        ask_colleague(albers, house.ferit, by=house.clara, at=now())
    with refused():
        ask_colleague(albers, house.clara, by=house.clara, at=now())
    Person.objects.filter(pk=house.petra.pk).update(is_active=False)
    house.petra.refresh_from_db()
    with refused():
        ask_colleague(albers, house.petra, by=house.clara, at=now())
    ask_colleague(albers, house.ferit, by=house.clara, at=now() + dt.timedelta(hours=3))


def test_proposed_is_a_complaint_manager_who_is_here_else_a_director_never_the_owner(
    house: People, albers: Case
) -> None:
    at = now()
    assert whom_to_ask(albers, by=house.clara, at=at) == house.ferit
    Absence.objects.create(person=house.ferit, starts_at=at - dt.timedelta(1), ends_at=at + dt.timedelta(1))
    assert whom_to_ask(albers, by=house.clara, at=at) == house.jonas
    Person.objects.exclude(pk=house.clara.pk).update(is_active=False)
    assert whom_to_ask(albers, by=house.clara, at=at) is None
