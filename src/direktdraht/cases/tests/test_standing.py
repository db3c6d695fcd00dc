"""Who writes for whom, as the customer reads it under a letter."""

import datetime as dt

import pytest
from django.utils import translation

from direktdraht.cases.acting import do, promise
from direktdraht.cases.answering import Answer, answer_customer, preview
from direktdraht.cases.leaving_everything import leave_everything
from direktdraht.cases.models import Case
from direktdraht.cases.telling import tell_due
from direktdraht.commitments.doing import Deed
from direktdraht.correspondence.models import Message
from direktdraht.kit.clock import now
from direktdraht.staff.models import Absence, Person
from tests.cast import People

pytestmark = pytest.mark.django_db
HOUR = dt.timedelta(hours=1)


def away(person: Person, deputy: Person | None = None) -> None:
    Absence.objects.create(
        person=person, deputy=deputy, starts_at=now() - HOUR, ends_at=now() + dt.timedelta(days=9)
    )


def text_of(message: Message) -> str:
    assert message.outgoing
    return message.outgoing.text.replace("\u00a0", " ")


def written_by(case: Case, person: Person) -> str:
    return text_of(answer_customer(case, Answer("Ich rufe Sie an."), by=person, at=now()))


@pytest.mark.rule("S2.13")
def test_the_deputy_says_for_whom_they_write(house: People, albers: Case) -> None:
    away(house.clara, house.miriam)
    assert "Miriam Schulte\nin Vertretung für Clara Vogt\n" in preview(
        albers, Answer("Ich rufe Sie an."), by=house.miriam, page="", at=now()
    )
    assert "Miriam Schulte\nin Vertretung für Clara Vogt\n" in written_by(albers, house.miriam)


def test_so_does_a_colleague_who_covers_for_today(house: People, albers: Case) -> None:
    leave_everything(house.clara, to=house.miriam, until=now() + 24 * HOUR, at=now())
    assert "in Vertretung für Clara Vogt" in written_by(albers, house.miriam)
    assert "Vertretung" not in written_by(albers, house.petra), "who merely helps stands in for nobody"


def test_while_the_owner_is_here_nothing_is_said(house: People, albers: Case) -> None:
    assert "Vertretung" not in written_by(albers, house.clara)


@pytest.mark.rule("S0.44")
def test_who_writes_while_away_says_who_answers_and_by_which_number(house: People, albers: Case) -> None:
    away(house.clara, house.miriam)
    text = written_by(albers, house.clara)
    assert "vertreten durch Miriam Schulte, Telefon 0171 39200 23" in text


def test_with_nobody_named_it_says_when_they_are_back_and_never_why(house: People, albers: Case) -> None:
    away(house.clara)
    assert "wieder da" in written_by(albers, house.clara)


def test_an_english_customer_reads_it_in_english(house: People, albers: Case) -> None:
    away(house.clara, house.miriam)
    albers.complainant.language = "en"
    albers.complainant.save()
    with translation.override("en"):
        assert "standing in for Clara Vogt" in written_by(Case.objects.get(pk=albers.pk), house.miriam)


def test_the_news_come_from_whoever_answers(house: People, albers: Case) -> None:
    away(house.clara, house.miriam)
    do(albers, Deed("Fassung geprüft", done_at=now()), by=house.miriam, at=now())
    tell_due(at=now() + HOUR)
    news = Message.objects.get(stream=albers.pk, kind=Message.Kind.UPDATE)
    assert news.author == house.miriam
    assert "in Vertretung für Clara Vogt" in text_of(news)


def test_with_nobody_named_the_news_are_the_owners(house: People, albers: Case) -> None:
    promise(albers, what="Fassung", due_at=now() + HOUR, by=house.clara, at=now())
    away(house.clara)
    tell_due(at=now() + HOUR / 2)
    assert Message.objects.get(stream=albers.pk, kind=Message.Kind.UPDATE).author == house.clara
