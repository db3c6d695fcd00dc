"""Answering: yes, another way, "not me, it is …", in words by mail; and whoever asked hears of it."""

import datetime as dt

import pytest
from django.utils import translation

from direktdraht.cases.closing import open_points
from direktdraht.cases.handover_words import written as written_over
from direktdraht.cases.merging import merge_case
from direktdraht.cases.models import Case
from direktdraht.cases.verifying import verify
from direktdraht.commitments.models import Action
from direktdraht.helping.answering import accept, hear_reply, offer, pass_on, take
from direktdraht.helping.asked_before import asked_before, asked_elsewhere
from direktdraht.helping.asking import Ask, ask_for_help, withdraw
from direktdraht.helping.models import HelpRequest
from direktdraht.helping.standing import lies_with, waited_for_by
from direktdraht.kit.clock import now
from direktdraht.mail.models import IncomingMail
from direktdraht.mail.taking import take_mail
from direktdraht.staff.models import Absence, Department
from tests.cast import People, bankhaus_albers, complaint_by_mail
from tests.record import refused, written

pytestmark = pytest.mark.rule("S3.26")
DAY = dt.timedelta(days=1)
NEED = "Prüfen Sie bitte, ob das Ersatzgerät bis Freitag im Haus ist."


@pytest.fixture
def asked(house: People, albers: Case, service: Department) -> HelpRequest:
    return ask_for_help(albers, Ask(house.oliver, need=NEED, due_at=now() + DAY), by=house.clara, at=now())


def again(request: HelpRequest) -> HelpRequest:
    return HelpRequest.objects.get(pk=request.pk)


def test_a_yes_stands_in_the_plan_and_whoever_asked_hears_of_it(house: People, asked: HelpRequest) -> None:
    with written(asked.case) as new:
        accept(asked, by=house.oliver, at=now())
    step = again(asked).step
    assert step
    assert (step.doer, step.what, step.planned_at, step.for_customer) == (
        house.oliver,
        NEED,
        asked.due_at,
        False,
    )
    assert (new.mail.to_address, new.mail.subject) == (
        house.clara.alert_email,
        f"Oliver Kurz sagt Ja: {NEED}",
    )
    assert {entry.audience for entry in new.entries} == {"staff"}
    assert again(asked).climb_at is None
    assert not lies_with(house.oliver)
    assert list(waited_for_by(house.clara)) == [asked]
    take(asked, by=house.clara, at=now())
    assert not waited_for_by(house.clara)


def test_a_yes_to_five_minutes_plans_nothing(house: People, albers: Case) -> None:
    request = ask_for_help(albers, Ask(house.ferit), by=house.clara, at=now())
    accept(request, by=house.ferit, at=now())
    assert not Action.objects.exists()


def test_another_way_waits_for_a_word_of_whoever_asked(house: People, asked: HelpRequest) -> None:
    with refused("stattdessen"):
        offer(asked, text=" ", by=house.oliver, at=now())
    until = now() + 2 * DAY
    offer(asked, text="Ein Leihgerät bringe ich selbst.", until=until, by=house.oliver, at=now())
    assert again(asked).awaits_decision
    assert not Action.objects.exists()
    take(asked, by=house.clara, at=now())
    take(asked, by=house.clara, at=now())
    step = Action.objects.get()
    assert (step.what, step.planned_at, step.doer) == (
        "Ein Leihgerät bringe ich selbst.",
        until,
        house.oliver,
    )


def test_not_me_it_is_somebody_else(house: People, asked: HelpRequest) -> None:
    pass_on(asked, to=house.miriam, by=house.oliver, at=now())
    assert not lies_with(house.oliver)
    assert [reach.why for reach in lies_with(house.miriam)] == ["passed_on"]
    with refused("hat es schon"):
        pass_on(asked, to=house.oliver, by=house.miriam, at=now())
    with refused():
        pass_on(asked, to=house.clara, by=house.miriam, at=now())
    accept(asked, by=house.miriam, at=now())
    assert again(asked).answered_by == house.miriam


def test_nobody_declines_in_silence_who_does_not_know_hands_it_up(house: People, asked: HelpRequest) -> None:
    pass_on(asked, to=None, by=house.oliver, at=now())
    assert [reach.why for reach in lies_with(house.petra)] == ["head"]
    pass_on(asked, to=None, by=house.petra, at=now())
    assert [reach.why for reach in lies_with(house.ferit)] == ["manager"]
    with refused("Sonst bleibt niemand"):
        pass_on(asked, to=None, by=house.ferit, at=now())


def test_whom_it_is_passed_on_to_may_be_away_too(house: People, asked: HelpRequest) -> None:
    at = now()
    Absence.objects.create(person=house.miriam, starts_at=at - DAY, ends_at=at + DAY, deputy=house.jonas)
    pass_on(asked, to=house.miriam, by=house.oliver, at=at)
    assert [reach.why for reach in lies_with(house.jonas)] == ["stands_in"]


def test_once_answered_or_withdrawn_there_is_nothing_left_to_answer(
    house: People, asked: HelpRequest, albers: Case
) -> None:
    with refused("selbst gefragt"):
        accept(asked, by=house.clara, at=now())
    accept(asked, by=house.oliver, at=now())
    with refused("Oliver Kurz hat schon geantwortet"):
        offer(asked, text="Nein, so.", by=house.petra, at=now())
    other = ask_for_help(albers, Ask(house.petra, need="Noch etwas?"), by=house.clara, at=now())
    withdraw(other, by=house.clara, at=now())
    with refused("nicht mehr gebraucht"):
        accept(other, by=house.petra, at=now())


def mail(words: str) -> IncomingMail:
    return take_mail(words.encode(), recipients=[], source="test", at=now()).incoming


def test_a_mail_is_the_answer_and_a_note_among_us(house: People, asked: HelpRequest) -> None:
    hear_reply(asked, text="Ja, ist da.", by=house.oliver, incoming=mail("1"), at=now())
    assert (again(asked).answer, again(asked).answer_text) == ("words", "Ja, ist da.")
    hear_reply(asked, text="Regal 4.", by=house.oliver, incoming=mail("2"), at=now())
    assert again(asked).answer_text == "Ja, ist da."
    notes = asked.case.stream.messages.filter(kind="note")
    assert [(note.text, note.track) for note in notes] == [
        ("Ja, ist da.", "internal"),
        ("Regal 4.", "internal"),
    ]


@pytest.mark.rule("S3.18")
def test_what_was_asked_already_is_there_to_read(house: People, asked: HelpRequest, tran: Case) -> None:
    offer(asked, text="Ersatzgerät steht in Regal 4.", by=house.oliver, at=now())
    assert [one.answer_text for one in asked_before(asked.case)] == ["Ersatzgerät steht in Regal 4."]
    assert asked_elsewhere(tran) == []
    found = asked_elsewhere(tran, "Ist ein Ersatzgerät im Haus?")
    assert [one.answer_text for one in found] == ["Ersatzgerät steht in Regal 4."]
    with written(asked.case) as new:
        ask_for_help(asked.case, Ask(house.petra, need="Und die Leinwand?"), by=house.clara, at=now())
    assert "Ersatzgerät steht in Regal 4." in new.mail.text


@pytest.mark.rule("S3.17")
def test_when_two_cases_become_one_it_goes_along(house: People, asked: HelpRequest) -> None:
    at = now()
    other = complaint_by_mail(bankhaus_albers(), "Und noch einmal.", subject="Noch einmal", at=at)
    merge_case(asked.case, other, by=house.clara, at=at)
    assert again(asked).case == other
    assert [reach.request for reach in lies_with(house.oliver)] == [asked]
    accept(asked, by=house.oliver, at=at)
    assert again(asked).answered_by == house.oliver
    assert verify() == []


def test_one_of_a_department_who_cannot_leaves_it_to_the_others(
    house: People, albers: Case, service: Department
) -> None:
    service.members.add(house.miriam)
    request = ask_for_help(albers, Ask(department=service, need=NEED), by=house.clara, at=now())
    pass_on(request, to=None, by=house.oliver, at=now())
    assert [reach.request for reach in lies_with(house.miriam)] == [request]
    assert not lies_with(house.petra)
    pass_on(request, to=None, by=house.miriam, at=now())
    assert [reach.request for reach in lies_with(house.petra)] == [request]


def test_who_closes_the_case_reads_what_nobody_has_answered_or_decided(
    house: People, asked: HelpRequest
) -> None:
    def listed() -> list[str]:
        with translation.override("en"):
            points = open_points(Case.objects.get(pk=asked.case_id))
        return [one.sentence for one in points if NEED in one.sentence and not one.refuses]

    assert listed() == [f"Asked for help, and no word yet: {NEED}"]
    offer(asked, text="Montag ginge es.", by=house.oliver, at=now())
    assert listed() == [f"Oliver Kurz offers another way, and nobody has decided: {NEED}"]
    take(asked, by=house.clara, at=now())
    assert listed() == []


def test_whoever_takes_the_case_over_reads_what_was_asked(house: People, asked: HelpRequest) -> None:
    assert NEED in written_over(asked.case, to=house.miriam, by=house.clara, at=now()).next
