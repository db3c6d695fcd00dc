"""Roles, absences, passwords and the opening of an empty house."""

import datetime as dt
from collections.abc import Iterator

import pytest
from django.utils import translation

from direktdraht.kit.refusal import Refused
from direktdraht.staff.absences import end_absence, note_absence
from direktdraht.staff.introducing import CompanyFacts, introduce_company, is_empty_house, open_house
from direktdraht.staff.models import Absence, Company, Person
from direktdraht.staff.passwords import change_password, choose_password, password_address, person_of
from direktdraht.staff.roles import set_roles

pytestmark = pytest.mark.django_db
AT = dt.datetime(2026, 11, 17, 9, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)
SENTENCE = "ein ganzer Satz aus Worten"


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    with translation.override("en"):
        yield


@pytest.fixture
def oliver() -> Person:
    return Person.objects.create(
        email="oliver@brandt.example", given_name="Oliver", family_name="Kurz", is_administrator=True
    )


@pytest.fixture
def clara() -> Person:
    return Person.objects.create(email="clara@brandt.example", given_name="Clara", family_name="Vogt")


def test_one_person_may_be_all(oliver: Person, clara: Person) -> None:
    set_roles(clara, complaint_manager=True, managing_director=True, administrator=True, by=oliver, at=AT)
    clara.refresh_from_db()
    assert clara.is_complaint_manager
    assert clara.is_managing_director
    assert clara.is_administrator


def test_the_last_administrator_stays_one(oliver: Person, clara: Person) -> None:
    with pytest.raises(Refused, match="only administrator"):
        set_roles(
            oliver, complaint_manager=True, managing_director=False, administrator=False, by=oliver, at=AT
        )
    set_roles(clara, complaint_manager=False, managing_director=False, administrator=True, by=oliver, at=AT)
    set_roles(oliver, complaint_manager=False, managing_director=False, administrator=False, by=clara, at=AT)
    with pytest.raises(Refused, match="Only an administrator"):
        set_roles(
            clara, complaint_manager=False, managing_director=False, administrator=False, by=oliver, at=AT
        )


def test_an_absence_ends_after_it_begins(clara: Person, oliver: Person) -> None:
    with pytest.raises(Refused, match="last day"):
        note_absence(clara, starts_at=AT + DAY, ends_at=AT + DAY, deputy=None, by=clara, at=AT)
    with pytest.raises(Refused, match="already over"):
        note_absence(clara, starts_at=AT - 2 * DAY, ends_at=AT - DAY, deputy=None, by=clara, at=AT)
    with pytest.raises(Refused, match="themselves"):
        note_absence(clara, starts_at=AT, ends_at=AT + DAY, deputy=clara, by=clara, at=AT)
    absence = note_absence(clara, starts_at=AT, ends_at=AT + DAY, deputy=oliver, by=clara, at=AT)
    assert absence.deputy == oliver


def test_managers_note_absences_of_others_and_colleagues_do_not(clara: Person, oliver: Person) -> None:
    jonas = Person.objects.create(email="j@brandt.example", family_name="Brandt", is_managing_director=True)
    note_absence(clara, starts_at=AT, ends_at=AT + DAY, deputy=None, by=jonas, at=AT)
    with pytest.raises(Refused):
        note_absence(jonas, starts_at=AT, ends_at=AT + DAY, deputy=None, by=clara, at=AT)


def test_back_early_ends_it_and_one_to_come_is_gone(clara: Person) -> None:
    running = note_absence(clara, starts_at=AT - DAY, ends_at=AT + DAY, deputy=None, by=clara, at=AT)
    coming = note_absence(clara, starts_at=AT + 5 * DAY, ends_at=AT + 6 * DAY, deputy=None, by=clara, at=AT)
    end_absence(running, by=clara, at=AT)
    end_absence(coming, by=clara, at=AT)
    assert Absence.objects.get().ends_at == AT
    assert Person.objects.present(AT).filter(pk=clara.pk).exists()


def test_a_password_link_works_once(clara: Person) -> None:
    number, token = password_address(clara).rstrip("/").split("/")[-2:]
    assert person_of(int(number), token) == clara
    choose_password(clara, SENTENCE, token=token, at=AT)
    assert person_of(int(number), token) is None
    with pytest.raises(Refused, match="used already"):
        choose_password(clara, "noch ein ganzer Satz", token=token, at=AT)
    clara.refresh_from_db()
    assert clara.check_password(SENTENCE)


def test_a_password_link_is_void_for_somebody_who_left(clara: Person) -> None:
    token = password_address(clara).rstrip("/").rpartition("/")[2]
    Person.objects.filter(pk=clara.pk).update(is_active=False)
    assert person_of(clara.pk, token) is None


def test_a_short_password_is_refused_with_the_reason(clara: Person) -> None:
    with pytest.raises(Refused, match="10"):
        choose_password(clara, "kurz", at=AT)


def test_changing_it_needs_the_present_one(clara: Person) -> None:
    choose_password(clara, SENTENCE, at=AT)
    with pytest.raises(Refused, match="present password"):
        change_password(clara, old="falsch", new="ein anderer ganzer Satz", at=AT)
    change_password(clara, old=SENTENCE, new="ein anderer ganzer Satz", at=AT)
    assert clara.check_password("ein anderer ganzer Satz")


def test_an_empty_house_is_opened_once() -> None:
    facts = CompanyFacts(name="Brandt & Söhne", city="Freiburg")
    assert is_empty_house()
    jonas = open_house(
        facts, given_name="Jonas", family_name="Brandt", email="j@brandt.example", password=SENTENCE, at=AT
    )
    assert jonas.is_administrator
    assert jonas.is_managing_director
    assert jonas.is_complaint_manager
    assert Company.current().name == "Brandt & Söhne"
    with pytest.raises(Refused, match="quicker"):
        open_house(
            CompanyFacts(name="Fremd"),
            given_name="X",
            family_name="Y",
            email="x@x.example",
            password=SENTENCE,
            at=AT,
        )
    assert Company.current().name == "Brandt & Söhne"


def test_a_weak_password_leaves_the_house_empty() -> None:
    with pytest.raises(Refused):
        open_house(
            CompanyFacts(name="Brandt"),
            given_name="J",
            family_name="B",
            email="j@b.example",
            password="x",
            at=AT,
        )
    assert is_empty_house()
    assert not Company.objects.exists()


def test_the_company_introduces_itself(oliver: Person, clara: Person) -> None:
    introduce_company(CompanyFacts(name=" Brandt ", time_zone="Europe/Zurich"), by=oliver, at=AT)
    assert (Company.current().name, str(Company.current().zone)) == ("Brandt", "Europe/Zurich")
    with pytest.raises(Refused):
        introduce_company(CompanyFacts(name="Brandt", time_zone="Mars/Base"), by=oliver, at=AT)
    with pytest.raises(Refused):
        introduce_company(CompanyFacts(name="Brandt"), by=clara, at=AT)
