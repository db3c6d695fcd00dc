"""The form that anybody may open."""

import re
from collections.abc import Iterator

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from direktdraht.cases.models import Case
from direktdraht.intake.forming import line_token
from direktdraht.mail.models import IncomingMail, MailAddress
from direktdraht.portal import caps
from direktdraht.staff.page_address import alive_answer
from tests.cast import DIRECT_LINE, People

GERMAN = {"HTTP_ACCEPT_LANGUAGE": "de"}


@pytest.fixture(autouse=True)
def counted_anew() -> Iterator[None]:
    caps.forget()
    yield
    caps.forget()


def filled(**changes: object) -> dict[str, object]:
    return {"words": "Der Beamer flackert.", "email": "mai@loewen.test", "once": "abcdefgh", **changes}


@pytest.mark.rule("S2.1")
def test_it_is_filled_without_anything_but_words_and_a_way_back(house: People, customer: Client) -> None:
    shown = customer.get("/complain/", **GERMAN).content.decode()
    once = re.search(r'name="once" value="(\w+)"', shown)
    assert once
    sent = customer.post("/complain/", filled(once=once[1]), **GERMAN)
    assert sent.status_code == 303
    thanks = customer.get(sent.headers["Location"], **GERMAN).content.decode()
    assert "Ferit Aydın" in thanks
    assert "0171 39200 24" in thanks
    case = Case.objects.get()
    assert (case.verbatim, case.channel) == ("Der Beamer flackert.", Case.Channel.PAGE)
    assert case.complainant.language == "de"


def test_it_speaks_as_the_browser_or_the_visitor_asks(house: People, customer: Client) -> None:
    english = customer.get("/complain/", HTTP_ACCEPT_LANGUAGE="en")
    assert english.headers["Content-Language"] == "en"
    assert customer.get("/complain/?lang=de", HTTP_ACCEPT_LANGUAGE="en").headers["Content-Language"] == "de"
    customer.post("/complain/?lang=en", filled(), **GERMAN)
    assert Case.objects.get().complainant.language == "en"


def test_what_was_typed_is_still_there_when_something_is_wrong(house: People, customer: Client) -> None:
    again = customer.post("/complain/", filled(email="", phone="", name="Mai <Tran>"), **GERMAN)
    shown = again.content.decode()
    assert again.status_code == 422
    assert "Der Beamer flackert." in shown
    assert "Mai &lt;Tran&gt;" in shown
    assert 'role="alert"' in shown
    assert not IncomingMail.objects.exists()


@pytest.mark.rule("S2.1")
def test_the_code_on_the_invoice_leads_to_a_person(house: People, customer: Client) -> None:
    token = line_token(MailAddress.objects.get(address=DIRECT_LINE))
    assert "Jonas Brandt" in customer.get(f"/complain/?line={token}", **GERMAN).content.decode()
    customer.post(f"/complain/?line={token}", filled(line=token), **GERMAN)
    assert Case.objects.get().owner == house.jonas
    assert customer.get("/complain/?line=1-falsch", **GERMAN).status_code == 200


def test_files_come_along(house: People, customer: Client) -> None:
    file = SimpleUploadedFile("Foto.jpg", b"JPG", content_type="image/jpeg")
    assert customer.post("/complain/", filled(files=[file]), **GERMAN).status_code == 303
    assert Case.objects.get().stream.files.get().name == "Foto.jpg"


def test_a_machine_that_fills_every_field_gets_nowhere(house: People, customer: Client) -> None:
    again = customer.post("/complain/", filled(your_page="http://spam.test"), **GERMAN)
    assert again.status_code == 422
    assert 'aria-hidden="true"><label for="your_page"' not in again.content.decode()
    assert not IncomingMail.objects.exists()


def test_one_place_cannot_send_without_end(house: People, customer: Client) -> None:
    for number in range(caps.MOST):
        sent = customer.post("/complain/", filled(once=f"abcdefgh{number}", words=f"W {number}"), **GERMAN)
        assert sent.status_code == 303
    assert customer.post("/complain/", filled(once="zzzzzzzzz"), **GERMAN).status_code == 422
    elsewhere = customer.post(
        "/complain/", filled(once="yyyyyyyyy"), HTTP_X_FORWARDED_FOR="9.9.9.9, 203.0.113.7", **GERMAN
    )
    assert elsewhere.status_code == 303


def test_thanks_are_for_whoever_sent_it(house: People, customer: Client) -> None:
    customer.post("/complain/", filled(), **GERMAN)
    number = IncomingMail.objects.get().pk
    for token in ("", str(number), f"{number}-aaaaaaaaaaaaaaaa"):
        assert customer.get(f"/complain/thanks/?for={token}", **GERMAN).status_code == 404


def test_a_bug_in_understanding_loses_nothing(
    house: People, customer: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def bug(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("direktdraht.intake.understanding.understand_form", bug)
    sent = customer.post("/complain/", filled(), **GERMAN)
    assert sent.status_code == 303
    assert customer.get(sent.headers["Location"], **GERMAN).status_code == 200
    assert IncomingMail.objects.get().done_at is None


def test_it_says_that_it_is_this_house(db: None, customer: Client) -> None:
    assert customer.get("/alive/?ask=abcdef0123456789").content.decode() == alive_answer("abcdef0123456789")
    assert customer.get("/alive/").content == b"direktdraht"
