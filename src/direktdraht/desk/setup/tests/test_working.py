"""How soon we answer and when the whole house is away, as administrators and colleagues set it."""

import datetime as dt

import pytest
from django.test import Client

from direktdraht.cases.answering import Answer, answer_customer
from direktdraht.cases.models import Case
from direktdraht.cases.noting import note_key_date
from direktdraht.customers.models import Customer
from direktdraht.desk.customers.forms import CustomerForm
from direktdraht.kit.clock import now
from direktdraht.staff.days_off import days_off
from direktdraht.staff.models import Company, Person
from tests.cast import People, albers, house, tran

__all__ = ["albers", "house", "tran"]
pytestmark = pytest.mark.django_db


def page(client: Client, path: str, status: int = 200) -> str:
    answer = client.get(path)
    assert answer.status_code == status
    return answer.content.decode()


@pytest.fixture
def oliver(house: People) -> Client:
    return signed_in(house.oliver)


def signed_in(person: Person) -> Client:
    client = Client()
    client.force_login(person, backend="django.contrib.auth.backends.ModelBackend")
    return client


def test_the_house_says_how_soon_it_answers(oliver: Client, house: People) -> None:
    assert 'placeholder="4 Arbeitsstunden"' in page(oliver, "/house/targets/")
    assert (
        oliver.post("/house/targets/", {"answer_high": "90 min", "next_critical": "12 h"}).status_code == 303
    )
    assert Company.current().targets == {
        "answer": {"high": "90 working_minutes"},
        "next": {"critical": "720 minutes"},
    }
    shown = page(oliver, "/house/targets/")
    assert 'value="90 Arbeitsminuten"' in shown
    assert 'value="12 Stunden"' in shown
    again = oliver.post("/house/targets/", {"answer_high": "bald"})
    assert again.status_code == 422
    assert "„bald“ wird nicht verstanden" in again.content.decode()
    assert signed_in(house.clara).get("/house/targets/").status_code == 404


def test_what_is_agreed_with_a_customer_stands_on_their_page(
    oliver: Client, house: People, tran: Case
) -> None:
    clara, path = signed_in(house.clara), f"/customers/{tran.customer_id}/"
    oliver.post("/house/targets/", {"answer_normal": "3 h"})
    assert 'placeholder="3 Arbeitsstunden"' in page(clara, f"{path}agreed/")
    assert clara.post(f"{path}agreed/", {"answer_high": "1 h rund um die Uhr"}).status_code == 303
    assert "1 Stunde rund um die Uhr" in page(clara, path)
    facts = CustomerForm.initial_of(Customer.objects.get(pk=tran.customer_id))
    typed = {name: value or "" for name, value in facts.items()}
    assert clara.post(f"{path}edit/", typed | {"region": "CH-ZH"}).status_code == 303
    assert "Die Feiertage dort zählen mit: Zürich." in page(clara, path)


def test_days_off_are_noted_and_taken_out(oliver: Client, house: People) -> None:
    first = (now() + dt.timedelta(days=30)).date()
    days = {"first": first.isoformat(), "last": (first + dt.timedelta(days=8)).isoformat()}
    assert oliver.post("/house/hours/away/", {"name": "Betriebsferien", **days}).status_code == 303
    assert "Betriebsferien" in page(oliver, "/house/hours/")
    assert oliver.post("/house/hours/away/", days).status_code == 422
    (one,) = days_off(Company.current())
    assert signed_in(house.clara).post("/house/hours/away/remove/", {"days": one.key}).status_code == 404
    oliver.post("/house/hours/away/remove/", {"days": one.key})
    assert not days_off(Company.current())


@pytest.mark.rule("S0.41")
def test_against_silence_the_page_offers_to_call_or_to_give_a_date(house: People, tran: Case) -> None:
    ferit, path = signed_in(house.ferit), f"/cases/{tran.pk}/"
    assert ">Termin nennen<" not in page(ferit, path)
    answer_customer(tran, Answer("Ich bin dran."), by=house.ferit, at=now())
    shown = page(ferit, path)
    start = shown.index('class="next"')
    step = shown[start : shown.index("</section>", start)]
    assert step.index("tel:") < step.index(">Termin nennen<")
    assert "#answer" not in step, "no mail that only fills"
    Case.objects.update(next_at=now())
    assert f"/cases/{tran.pk}/promise/" in page(ferit, "/")


def test_why_at_this_hour_is_told_on_the_case_and_on_today(house: People, tran: Case) -> None:
    Case.objects.update(severity="critical")
    ferit = signed_in(house.ferit)
    shown = page(ferit, f"/cases/{tran.pk}/")
    why = shown[shown.index('<details class="next__then">') :]
    assert "30 Minuten rund um die Uhr ab " in why[: why.index("</details>")]
    assert 'title="30 Minuten rund um die Uhr ab ' in page(ferit, "/")


@pytest.mark.rule("S0.26")
def test_their_dates_are_shown_as_a_chain(house: People, tran: Case) -> None:
    for what, days in (("Vortrag", 9), ("Generalprobe", 8)):
        note_key_date(tran, what=what, date=now() + dt.timedelta(days=days), by=house.ferit, at=now())
    shown = page(signed_in(house.ferit), f"/cases/{tran.pk}/")
    assert shown.index("Generalprobe") < shown.index("führt zu: Vortrag")
    assert "führt zu: Generalprobe" not in shown
