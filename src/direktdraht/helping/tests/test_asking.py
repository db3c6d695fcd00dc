"""Asking: who hears of it, what they are told, and how nobody is asked in vain."""

import datetime as dt

import pytest

from direktdraht.cases.models import Case, Severity
from direktdraht.cases.noting import set_severity
from direktdraht.correspondence.addressing import Track, read_reference
from direktdraht.correspondence.answer_links import fill_answer_addresses
from direktdraht.helping.asking import Ask, ask_for_help, withdraw
from direktdraht.helping.chain import is_anybody_here
from direktdraht.helping.models import HelpReach, HelpRequest
from direktdraht.helping.proposing import quickest, who_knows
from direktdraht.helping.standing import lies_with, waited_for_by
from direktdraht.kit.clock import now
from direktdraht.mail.ids import read_message_id, read_plus_address
from direktdraht.staff.competence import Kind, note_competence
from direktdraht.staff.models import Absence, Department, Person
from tests.cast import People
from tests.record import fresh, refused, written

DAY = dt.timedelta(days=1)
NEED = "Prüfen Sie bitte, ob das Ersatzgerät bis Freitag im Haus ist."


def away(person: Person, deputy: Person | None = None) -> None:
    Absence.objects.create(person=person, starts_at=now() - DAY, ends_at=now() + DAY, deputy=deputy)


def reached(request: HelpRequest) -> list[tuple[str, str]]:
    return [(reach.person.given_name, reach.why) for reach in request.reaches.select_related("person")]


@pytest.mark.rule("S0.4")
@pytest.mark.rule("S3.26")
def test_whoever_is_asked_gets_the_need_the_words_the_number_and_the_way(house: People, albers: Case) -> None:
    with written(albers) as new:
        request = ask_for_help(albers, Ask(house.oliver, need=NEED), by=house.clara, at=now())
    assert [(entry.kind, entry.audience) for entry in new.entries] == [("help.asked", "staff")]
    assert (new.mail.to_address, new.mail.from_name) == (house.oliver.email, "Clara Vogt")
    text = fill_answer_addresses(new.mail.text)
    for words in (NEED, "wird das Konsequenzen haben", "0171 39200 77", f"/cases/{albers.pk}/", "/a/help/"):
        assert words in text
    assert "{answer:" not in text
    assert fresh(albers).owner == house.clara
    assert [reach.request for reach in lies_with(house.oliver)] == [request]
    assert list(waited_for_by(house.clara)) == [request]


def test_the_answer_to_it_comes_back_on_the_internal_track(house: People, albers: Case) -> None:
    with written(albers) as new:
        request = ask_for_help(albers, Ask(house.oliver, need=NEED), by=house.clara, at=now())
    for signed in (read_plus_address(new.mail.reply_to), read_message_id(new.mail.message_id)):
        found = read_reference(signed)
        assert found
        assert (found.track, found.stream_id, found.topic) == (Track.INTERNAL, albers.pk, f"h{request.pk}")


@pytest.mark.rule("S0.4")
def test_one_click_asks_to_think_it_through(house: People, albers: Case) -> None:
    with written(albers) as new:
        ask_for_help(albers, Ask(house.ferit), by=house.clara, at=now())
    assert "fünf Minuten" in new.mail.text


def test_nobody_is_asked_the_same_twice_nor_oneself_nor_who_has_left(house: People, albers: Case) -> None:
    ask_for_help(albers, Ask(house.oliver, need=NEED), by=house.clara, at=now())
    with refused("schon gefragt"):
        ask_for_help(albers, Ask(house.oliver, need=NEED), by=house.clara, at=now())
    ask_for_help(albers, Ask(house.oliver, need="Etwas anderes?"), by=house.clara, at=now())
    with refused():
        ask_for_help(albers, Ask(house.clara, need=NEED), by=house.clara, at=now())
    Person.objects.filter(pk=house.petra.pk).update(is_active=False)
    house.petra.refresh_from_db()
    with refused():
        ask_for_help(albers, Ask(house.petra, need=NEED), by=house.clara, at=now())
    with refused("Zeit"):
        ask_for_help(albers, Ask(house.ferit, need=NEED, due_at=now() - DAY), by=house.clara, at=now())


def test_of_a_department_everybody_hears_but_its_head(
    house: People, albers: Case, service: Department
) -> None:
    service.members.add(house.miriam)
    request = ask_for_help(albers, Ask(department=service, need=NEED), by=house.clara, at=now())
    assert sorted(reached(request)) == [("Miriam", "asked"), ("Oliver", "asked")]


@pytest.mark.parametrize(
    ("absent", "deputy", "asked", "hears"),
    [
        pytest.param(["oliver"], "miriam", "oliver", ("Miriam", "stands_in"), id="the deputy"),
        pytest.param(["oliver"], None, "oliver", ("Petra", "head"), id="no deputy: the head"),
        pytest.param(["oliver"], "clara", "oliver", ("Petra", "head"), id="the deputy asks"),
        pytest.param(["oliver", "petra"], None, "oliver", ("Ferit", "manager"), id="head away: the manager"),
        pytest.param(
            ["oliver", "petra", "ferit"], None, "oliver", ("Jonas", "manager"), id="then the director"
        ),
        pytest.param(["oliver"], None, "", ("Petra", "asked"), id="the department without its only one"),
    ],
)
def test_whoever_is_away_is_stood_in_for(
    house: People,
    albers: Case,
    service: Department,
    absent: list[str],
    deputy: str | None,
    asked: str,
    hears: tuple[str, str],
) -> None:
    for name in absent:
        away(getattr(house, name), getattr(house, deputy) if deputy else None)
    ask = Ask(house.oliver, need=NEED) if asked else Ask(department=service, need=NEED)
    request = ask_for_help(albers, ask, by=house.clara, at=now())
    assert reached(request) == [hears]


def test_where_nobody_at_all_is_here_it_says_so(house: People, albers: Case) -> None:
    for person in Person.objects.exclude(pk=house.clara.pk):
        away(person)
    with refused("niemand"):
        ask_for_help(albers, Ask(house.oliver, need=NEED), by=house.clara, at=now())


def test_in_a_firm_of_one_there_is_nobody_to_ask(house: People, albers: Case) -> None:
    assert is_anybody_here(house.clara)
    Person.objects.exclude(pk=house.clara.pk).update(is_active=False)
    assert not is_anybody_here(house.clara)
    assert quickest(albers, by=house.clara, at=now()) is None


def test_only_a_critical_case_rings_a_phone(house: People, albers: Case) -> None:
    house.oliver.alert_email = "oliver@mobil.test"
    house.oliver.save()
    set_severity(albers, severity=Severity.NORMAL, by=house.clara, at=now())
    quiet = ask_for_help(albers, Ask(house.oliver, need=NEED), by=house.clara, at=now())
    set_severity(albers, severity=Severity.CRITICAL, by=house.clara, at=now())
    loud = ask_for_help(albers, Ask(house.oliver, need="Jetzt!"), by=house.clara, at=now())
    to = [HelpReach.objects.select_related("mail").get(request=one).mail for one in (quiet, loud)]
    assert [mail.to_address for mail in to if mail] == [house.oliver.email, "oliver@mobil.test"]


def test_withdrawn_it_lies_with_nobody(house: People, albers: Case) -> None:
    request = ask_for_help(albers, Ask(house.oliver, need=NEED), by=house.clara, at=now())
    withdraw(request, by=house.clara, at=now())
    assert not lies_with(house.oliver)
    assert not waited_for_by(house.clara)
    with refused():
        withdraw(request, by=house.clara, at=now())


@pytest.mark.rule("S3.24")
def test_who_knows_what_the_case_speaks_of_is_proposed(house: People, tran: Case) -> None:
    at = now()
    note_competence(
        house.oliver, {Kind.PRODUCT: "Beamer, Leinwände", Kind.TECHNIQUE: "flackern"}, by=house.oliver, at=at
    )
    note_competence(house.petra, {Kind.PRODUCT: "Beamer"}, by=house.petra, at=at)
    note_competence(house.miriam, {Kind.LANGUAGE: "Französisch"}, by=house.miriam, at=at)
    found = who_knows(tran, by=house.ferit, at=at)
    assert [(one.person, list(one.knows)) for one in found] == [
        (house.oliver, ["Beamer", "flackern"]),
        (house.petra, ["Beamer"]),
    ]
    message = tran.first_message
    assert message
    message.language = "fr"
    assert house.miriam in [one.person for one in who_knows(tran, by=house.ferit, at=at)]
    away(house.oliver)
    assert house.oliver not in [one.person for one in who_knows(tran, by=house.ferit, at=at)]


def test_thinking_it_through_is_for_a_manager_who_is_here_else_a_director_never_the_owner(
    house: People, albers: Case
) -> None:
    assert quickest(albers, by=house.clara, at=now()) == house.ferit
    away(house.ferit)
    assert quickest(albers, by=house.clara, at=now()) == house.jonas
