"""Signing in, out, and back in after the password was forgotten."""

import pytest
from django.test import Client, override_settings

from direktdraht.desk.house.tests.cast import SENTENCE, person
from direktdraht.mail.access_links import fill_password_link
from direktdraht.mail.models import OutgoingMail
from direktdraht.staff.models import Company, Person

pytestmark = pytest.mark.django_db


def test_one_signs_in_with_any_spelling_of_the_address_and_out_again(client: Client) -> None:
    person("Clara", "Vogt")
    answer = client.post(
        "/sign-in/", {"username": "CLARA@brandt.example", "password": SENTENCE, "next": "/me/"}
    )
    assert (answer.status_code, answer.headers["Location"]) == (303, "/me/")
    assert "Clara" in client.get("/me/").content.decode()
    assert client.post("/sign-out/").status_code == 303
    assert client.get("/me/").status_code == 302


def test_a_wrong_password_and_somebody_who_left_stay_outside(client: Client) -> None:
    person("Clara", "Vogt")
    person("Petra", "Lang", is_active=False)
    for name, password in (("clara", "falsch"), ("petra", SENTENCE)):
        answer = client.post("/sign-in/", {"username": f"{name}@brandt.example", "password": password})
        assert answer.status_code == 200
        assert "_auth_user_id" not in client.session


@override_settings(AXES_FAILURE_LIMIT=3)
def test_too_many_wrong_passwords_lock_the_door(client: Client) -> None:
    person("Clara", "Vogt")
    for _try in range(3):
        answer = client.post("/sign-in/", {"username": "clara@brandt.example", "password": "falsch"})
    assert answer.status_code == 429
    right = client.post("/sign-in/", {"username": "clara@brandt.example", "password": SENTENCE})
    assert right.status_code == 429


def test_the_answer_tells_nobody_who_works_here(client: Client) -> None:
    person("Clara", "Vogt")
    known = client.post("/password/", {"email": "clara@brandt.example"})
    unknown = client.post("/password/", {"email": "stranger@brandt.example"})
    assert (known.status_code, known.headers["Location"]) == (
        unknown.status_code,
        unknown.headers["Location"],
    )
    assert known.status_code == 303
    assert OutgoingMail.objects.get().to_address == "clara@brandt.example"


def test_the_link_of_the_mail_brings_one_back_in(client: Client) -> None:
    clara = person("Clara", "Vogt")
    client.post("/password/", {"email": "clara@brandt.example"})
    mail = OutgoingMail.objects.get()
    filled = fill_password_link(mail, mail.text)
    link = (
        "/password/"
        + next(line for line in filled.splitlines() if "/password/" in line).split("/password/")[1]
    )
    for _scanner in range(2):
        assert client.get(link).status_code == 200
    unlike = client.post(link, {"new_password1": "ein neuer ganzer Satz", "new_password2": "ein anderer"})
    assert unlike.status_code == 422
    weak = client.post(link, {"new_password1": "kurz", "new_password2": "kurz"})
    assert weak.status_code == 422
    new = {"new_password1": "ein neuer ganzer Satz", "new_password2": "ein neuer ganzer Satz"}
    assert client.post(link, new).headers["Location"] == "/password/done/"
    assert client.get(link).status_code == 404
    clara.refresh_from_db()
    assert clara.check_password("ein neuer ganzer Satz")


def test_another_password_ends_the_sessions_elsewhere_and_not_here() -> None:
    clara = person("Clara", "Vogt")
    here, elsewhere = Client(), Client()
    for one in (here, elsewhere):
        one.post("/sign-in/", {"username": clara.email, "password": SENTENCE})
    new = {"password-old": SENTENCE, "password-new": "ein anderer ganzer Satz"}
    assert here.post("/me/password/", new).status_code == 303
    assert here.get("/me/").status_code == 200
    assert elsewhere.get("/me/").status_code == 302


def test_my_page_changes_how_i_am_reached(client: Client) -> None:
    clara = person("Clara", "Vogt")
    client.post("/sign-in/", {"username": clara.email, "password": SENTENCE})
    mine = {
        "given_name": "Clara",
        "family_name": "Vogt",
        "phone": "0171 39200 42",
        "alert_email": "clara@mobil.example",
        "language": "de",
        "reachable_from": "07:30",
        "reachable_until": "19:00",
        "reachable_on": ["1", "3"],
    }
    assert client.post("/me/", mine).status_code == 303
    clara.refresh_from_db()
    assert (clara.phone, clara.reachable_on, clara.language) == ("0171 39200 42", "13", "de")
    assert client.post("/me/", mine | {"reachable_until": "07:00"}).status_code == 422


def test_an_empty_house_begins_with_a_welcome_and_only_once(client: Client) -> None:
    assert client.get("/sign-in/").headers["Location"] == "/welcome/"
    form = {
        "company": "Brandt & Söhne",
        "family_name": "Brandt",
        "given_name": "Jonas",
        "email": "jonas@brandt.example",
        "password": "kurz",
    }
    wrong = client.post("/welcome/", form)
    assert wrong.status_code == 422
    assert list(wrong.context["form"].errors) == ["password"]
    assert not Person.objects.exists()
    assert client.post("/welcome/", form | {"password": SENTENCE}).status_code == 303
    assert client.get("/house/").status_code == 200
    assert Company.current().name == "Brandt & Söhne"
    assert Client().get("/welcome/").status_code == 404
    assert Client().post("/welcome/", form | {"password": SENTENCE}).status_code == 404
