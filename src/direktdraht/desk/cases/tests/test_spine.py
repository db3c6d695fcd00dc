"""What the record says the case needs: the steps, first aid, what was kept for later, the promise after a call."""

import datetime as dt

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from direktdraht.cases.acting import promise
from direktdraht.cases.confirming import note_spoken_yes
from direktdraht.cases.hearing import speak
from direktdraht.cases.models import Case, HeldAct, KeyDate, Severity
from direktdraht.correspondence.models import Draft, PutAside
from direktdraht.correspondence.personal_line import note_about
from direktdraht.correspondence.putting_aside import put_aside
from direktdraht.kit.clock import now
from direktdraht.mail.models import OutgoingMail
from tests.cast import People
from tests.record import fresh

pytestmark = pytest.mark.django_db


def page_of(client: Client, case: Case) -> str:
    return client.get(f"/cases/{case.pk}/").content.decode()


@pytest.mark.rule("S0.4")
def test_first_aid_for_the_one_it_hits_until_our_first_word(
    clara: Client, albers: Case, house: People
) -> None:
    page = page_of(clara, albers)
    assert 'id="first-aid"' in page
    assert page.index("tel:01713920077") < page.index("<textarea")
    assert f"/cases/{albers.pk}/promise/?there=1" in page
    assert f'name="other" value="p{house.ferit.pk}"' in page
    speak(albers, text="Er hört zu.", incoming=False, by=house.clara, at=now())
    assert 'id="first-aid"' not in page_of(clara, albers)


def test_a_trifle_needs_no_first_aid(clara: Client, albers: Case) -> None:
    Case.objects.filter(pk=albers.pk).update(severity=Severity.NORMAL)
    assert 'id="first-aid"' not in page_of(clara, albers)


def test_a_colleague_is_asked_with_one_click(clara: Client, albers: Case, house: People) -> None:
    before = OutgoingMail.objects.count()
    clara.post(f"/cases/{albers.pk}/help/", {"other": f"p{house.ferit.pk}"})
    assert OutgoingMail.objects.count() == before + 1
    again = clara.post(f"/cases/{albers.pk}/help/", {"other": f"p{house.ferit.pk}"})
    assert again.status_code == 422


def test_the_steps_are_read_from_the_record_and_nobody_ticks_them(clara: Client, albers: Case) -> None:
    page = page_of(clara, albers)
    steps = page[page.index('class="steps"') : page.index("</ol>", page.index('class="steps"'))]
    assert steps.count("<li") == 6
    assert steps.count('aria-current="step"') == 1
    assert "<input" not in steps


@pytest.mark.rule("S0.36")
def test_a_sentence_is_put_aside_with_a_script_and_without_one(clara: Client, albers: Case) -> None:
    url = f"/cases/{albers.pk}/aside/"
    answer = clara.post(url, {"sentence": "Der Ablauf war schuld."}, headers={"Accept": "application/json"})
    assert answer.status_code == 204
    text = "Es tut mir leid. Künftig fragen wir vorher. Ich rufe an."
    clara.post(url, {"text": text, "set_aside": "Künftig fragen wir vorher."})
    assert [kept.text for kept in PutAside.objects.all()] == [
        "Der Ablauf war schuld.",
        "Künftig fragen wir vorher.",
    ]
    assert "Künftig" not in Draft.objects.get().text
    page = page_of(clara, albers)
    assert 'id="kept-later"' in page
    assert "Der Ablauf war schuld." in page
    assert clara.post(url, {"sentence": " "}).status_code == 422


def test_it_is_fetched_back_into_the_letter_with_all_that_stands_on_the_sheet(
    clara: Client, albers: Case, house: People
) -> None:
    kept = put_aside(albers.pk, text="Künftig fragen wir vorher.", by=house.clara, at=now())
    clara.post(f"/cases/{albers.pk}/aside/{kept.pk}/into-letter/", {"text": "Eben erst getippt."})
    assert Draft.objects.get().text == "Eben erst getippt.\n\nKünftig fragen wir vorher.\n"
    assert clara.post(f"/cases/{albers.pk}/aside/{kept.pk}/drop/").status_code == 404


def test_it_comes_up_by_itself_when_its_time_has_come(clara: Client, albers: Case, house: People) -> None:
    put_aside(albers.pk, text="Der Ablauf.", by=house.clara, at=now())
    assert 'id="kept-later"' in page_of(clara, albers)
    KeyDate.objects.filter(case=albers).update(at=now() - dt.timedelta(hours=1))
    assert 'id="later-now"' in page_of(clara, albers)
    KeyDate.objects.filter(case=albers).update(at=now() + dt.timedelta(hours=1))
    assert 'id="kept-later"' in page_of(clara, albers)
    Case.objects.filter(pk=albers.pk).update(asked_why_at=now())
    assert 'id="later-now"' in page_of(clara, albers)
    Case.objects.filter(pk=albers.pk).update(asked_why_at=None)
    note_spoken_yes(albers, by=house.clara, at=now())
    page = page_of(clara, albers)
    assert 'id="later-now"' in page
    assert 'id="kept-later"' not in page


@pytest.mark.rule("S3.22")
def test_after_a_call_the_promise_is_asked_for(clara: Client, albers: Case, house: People) -> None:
    speak(albers, text="Gehört.", incoming=True, by=house.clara, at=now())
    page = page_of(clara, albers)
    assert page.index('id="promise"') < page.index('id="words"')


@pytest.mark.rule("S3.3")
def test_what_it_costs_them_has_its_place(clara: Client, albers: Case) -> None:
    url = f"/cases/{albers.pk}/harm/"
    answer = clara.post(url, {"harm": "Zwei Leute einen Tag.", "amount": "1.240,50", "currency": "CHF"})
    assert answer.status_code == 303
    assert fresh(albers).harm_cents == 124050
    assert "1.240,50\xa0CHF" in page_of(clara, albers)
    assert "1240,50" in clara.get(url).content.decode()
    clara.post(url, {"harm": "", "amount": "", "currency": "CHF"})
    assert (fresh(albers).harm, fresh(albers).harm_cents) == ("", None)


def test_what_went_wrong_is_one_of_five_words(clara: Client, albers: Case) -> None:
    clara.post(f"/cases/{albers.pk}/category/", {"category": "faulty"})
    clara.post(f"/cases/{albers.pk}/category/", {"category": "nonsense"})
    assert fresh(albers).category == "faulty"


@pytest.mark.rule("S1.4")
def test_the_good_years_are_in_sight(clara: Client, albers: Case, house: People) -> None:
    note_about(albers.customer, text="Seine Tochter spielt Cello.", by=house.clara, at=now())
    assert "Seine Tochter spielt Cello." in page_of(clara, albers)


@pytest.mark.rule("S1.27")
def test_of_what_is_grave_closing_asks_whether_it_is_gone(clara: Client, albers: Case, tran: Case) -> None:
    assert 'name="lasting"' in clara.get(f"/cases/{albers.pk}/close/").content.decode()
    assert 'name="lasting"' not in clara.get(f"/cases/{tran.pk}/close/").content.decode()
    note_spoken_yes(albers, by=albers.owner, at=now())
    clara.post(f"/cases/{albers.pk}/close/", {"outcome": "solved", "lasting": "workaround"})
    assert HeldAct.objects.get(act="close").arguments["is_workaround"] is True


def test_a_trifle_is_over_in_two_clicks(clara: Client, tran: Case) -> None:
    assert f"/cases/{tran.pk}/finish/" not in page_of(clara, tran)
    clara.post(f"/cases/{tran.pk}/severity/", {"severity": "trifle"})
    assert f"/cases/{tran.pk}/finish/" in page_of(clara, tran)
    clara.post(f"/cases/{tran.pk}/finish/")
    assert HeldAct.objects.get(act="close").arguments == {"outcome": "done"}


def test_what_is_more_than_a_trifle_is_not_simply_over(clara: Client, albers: Case) -> None:
    clara.post(f"/cases/{albers.pk}/finish/")
    assert not HeldAct.objects.exists()


def test_the_page_asks_little_of_the_database(
    clara: Client,
    jonas: Client,
    albers: Case,
    house: People,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    with django_assert_max_num_queries(15):  # first aid
        clara.get(f"/cases/{albers.pk}/")
    speak(albers, text="Gehört.", incoming=True, by=house.clara, at=now())
    for number in range(3):
        promise(albers, what=f"{number}", due_at=now() + dt.timedelta(hours=1), by=house.clara, at=now())
    for reader in (clara, jonas):
        with django_assert_max_num_queries(15):
            reader.get(f"/cases/{albers.pk}/")
    # What few cases have is one more each.
    put_aside(albers.pk, text="Der Ablauf.", by=house.clara, at=now())
    note_about(albers.customer, text="Cello.", by=house.clara, at=now())
    with django_assert_max_num_queries(17):
        clara.get(f"/cases/{albers.pk}/")
