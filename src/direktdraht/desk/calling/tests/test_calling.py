"""The call sheet as a page: with a script, without one, and what never leaves the house."""

import datetime as dt
import re
import uuid
from urllib.parse import urlsplit

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pytest_django import DjangoAssertNumQueries

from direktdraht.cases.models import CallSheet, Case, HeldAct
from direktdraht.cases.noting import note_key_date
from direktdraht.correspondence.links import address, link_for
from direktdraht.correspondence.models import PutAside
from direktdraht.customers.findable import of_contact
from direktdraht.kit.clock import now
from direktdraht.mail.models import OutgoingMail
from direktdraht.search.reindexing import index
from direktdraht.timeline.models import Entry
from tests.cast import People, hotel_loewen

pytestmark = pytest.mark.django_db
JSON = {"Accept": "application/json"}
WORDS = "Der Beamer flackert. Er ist aus der alten Lieferung."


def begin(client: Client) -> str:
    """The address of a new sheet, as the page knows it."""
    page = client.get("/call/").content.decode()
    found = re.search(r'data-keep-page="(/call/[0-9a-f-]+/)"', page)
    assert found
    return found[1]


def test_a_stranger_sees_and_does_nothing() -> None:
    key = uuid.uuid4()
    for part in ("", f"{key}/", "who/"):
        assert Client().get(f"/call/{part}")["Location"].startswith("/sign-in/")
    for part in ("save", "done", "throw-away", "fetch-back"):
        assert Client().post(f"/call/{key}/{part}/")["Location"].startswith("/sign-in/")
    assert not CallSheet.objects.exists()


def test_opening_a_sheet_writes_nothing(miriam: Client) -> None:
    miriam.get("/")
    with CaptureQueriesContext(connection) as captured:
        miriam.get("/call/")
        miriam.get(f"/call/{uuid.uuid4()}/")
    assert not {query["sql"].split()[0] for query in captured} & {"INSERT", "UPDATE", "DELETE"}


def test_a_pause_keeps_it_and_says_when(miriam: Client) -> None:
    sheet = begin(miriam)
    answer = miriam.post(f"{sheet}save/", {"text": WORDS}, headers=JSON).json()
    assert (answer["text"], answer["case"]) == (WORDS, None)
    assert re.fullmatch(r"\d\d?:\d\d", answer["at"])
    assert WORDS in miriam.get(sheet).content.decode()


def test_without_a_script_saving_is_a_button(miriam: Client) -> None:
    sheet = begin(miriam)
    answer = miriam.post(f"{sheet}save/", {"text": WORDS.replace(". ", ".\r\n")})
    assert (answer.status_code, answer["Location"]) == (303, sheet)
    assert CallSheet.objects.get().text == WORDS.replace(". ", ".\n")
    later = miriam.post(f"{sheet}save/", {"text": WORDS, "known": CallSheet.objects.get().text, "later": "1"})
    assert later["Location"] == "/"
    assert "Der Beamer flackert." in miriam.get("/").content.decode()


def test_without_a_script_a_sentence_is_put_aside_from_a_list(miriam: Client) -> None:
    sheet = begin(miriam)
    miriam.post(f"{sheet}save/", {"text": WORDS})
    assert 'value="Er ist aus der alten Lieferung."' in miriam.get(sheet).content.decode()
    fields = {"text": WORDS, "set_aside": "Er ist aus der alten Lieferung.", "put": "1"}
    miriam.post(f"{sheet}save/", fields)
    stored = CallSheet.objects.get()
    assert (stored.text.strip(), stored.put_aside) == (
        "Der Beamer flackert.",
        ["Er ist aus der alten Lieferung."],
    )


@pytest.mark.rule("S2.1")
def test_done_makes_a_case_and_asks_for_a_promise_first(miriam: Client) -> None:
    answer = miriam.post(
        f"{begin(miriam)}done/", {"text": WORDS, "who": "Gerd Winterhalter", "aside": "Kabel?"}
    )
    case = Case.objects.get()
    assert answer["Location"] == f"/cases/{case.pk}/?called=1"
    page = miriam.get(answer["Location"]).content.decode()
    assert page.index('id="promise"') < page.index('id="words"')
    assert f'action="/cases/{case.pk}/promise/"' in page
    assert PutAside.objects.get().text == "Kabel?"
    assert "angefangen" not in miriam.get("/").content.decode()


def test_a_call_without_a_promise_stays_on_heute(miriam: Client, house: People) -> None:
    sheet = begin(miriam)
    contact = hotel_loewen()
    miriam.post(f"{sheet}done/", {"text": WORDS, "contact": contact.pk, "about": "new"})
    page = miriam.get("/")
    days = [*page.context["days"], *page.context["later"]]  # after hours it is for the next working day
    words = [row.next.what for _day, rows in days for row in rows]
    assert any("Tran" in one for one in words), words


def test_with_something_open_it_asks_which_and_joins_it(miriam: Client, tran: Case) -> None:
    sheet = begin(miriam)
    fields = {"text": WORDS, "contact": str(tran.complainant_id)}
    asked = miriam.post(f"{sheet}done/", fields)
    assert asked.status_code == 422
    assert f'value="{tran.pk}"' in asked.content.decode()
    joined = miriam.post(f"{sheet}done/", {**fields, "about": str(tran.pk)})
    assert joined["Location"] == f"/cases/{tran.pk}/?called=1"
    assert Case.objects.count() == 1


def test_a_case_of_another_customer_cannot_be_joined(miriam: Client, tran: Case, albers: Case) -> None:
    fields = {"text": WORDS, "contact": str(tran.complainant_id), "about": str(albers.pk)}
    assert miriam.post(f"{begin(miriam)}done/", fields).status_code == 422
    assert not Entry.objects.filter(stream_id=albers.pk, kind="call.noted").exists()


def test_nothing_at_all_is_no_case_but_kept(miriam: Client) -> None:
    answer = miriam.post(f"{begin(miriam)}done/", {"text": " "})
    assert (answer.status_code, Case.objects.count(), CallSheet.objects.count()) == (422, 0, 1)


@pytest.mark.parametrize("words", ["tran", "löwen", "0176 040690"])
def test_callers_are_found_by_name_company_and_number(miriam: Client, house: People, words: str) -> None:
    index(of_contact(hotel_loewen()))
    assert "Mai Tran" in miriam.get("/call/who/", {"who": words}).content.decode()


def test_a_colleague_neither_sees_nor_ends_my_sheet(miriam: Client, clara: Client) -> None:
    sheet = begin(miriam)
    miriam.post(f"{sheet}save/", {"text": "MARKER"})
    assert clara.get(sheet).status_code == 404
    clara.post(f"{sheet}throw-away/")
    assert clara.post(f"{sheet}fetch-back/").status_code == 404
    assert CallSheet.objects.get().thrown_away_at is None
    assert "MARKER" not in clara.get("/").content.decode()
    answer = clara.post(f"{sheet}save/", {"text": "Meines"}, headers=JSON).json()
    assert f"/call/{answer['key']}/" != sheet


def test_what_was_thrown_away_can_be_fetched_back(miriam: Client) -> None:
    sheet = begin(miriam)
    miriam.post(f"{sheet}save/", {"text": "MARKER"})
    miriam.post(f"{sheet}throw-away/")
    page = miriam.get("/").content.decode()
    assert f'action="{sheet}fetch-back/"' in page
    assert "MARKER" not in page
    miriam.post(f"{sheet}fetch-back/")
    assert "MARKER" in miriam.get("/").content.decode()


def test_a_sheet_that_became_a_case_leads_there(miriam: Client) -> None:
    sheet = begin(miriam)
    miriam.post(f"{sheet}done/", {"text": WORDS, "who": "Gerd"})
    assert miriam.get(sheet)["Location"] == f"/cases/{Case.objects.get().pk}/"


@pytest.mark.rule("S0.36")
def test_what_was_put_aside_and_said_on_the_phone_stays_in_the_house(
    miriam: Client, tran: Case, house: People
) -> None:
    fields = {"text": "MARKER-BLATT", "contact": str(tran.complainant_id), "about": str(tran.pk)}
    miriam.post(f"{begin(miriam)}done/", {**fields, "aside": ["MARKER-SPÄTER"]})
    miriam.post(f"/cases/{tran.pk}/aside/", {"sentence": "MARKER-BRIEF"})
    theirs = Client().get(urlsplit(address(link_for(tran.pk, tran.complainant, at=now()))).path)
    assert theirs.status_code == 200
    mails = [mail.text for mail in OutgoingMail.objects.filter(to_address=tran.complainant.email)]
    for text in (theirs.content.decode(), *mails):
        assert "MARKER" not in text


def test_the_sheet_asks_little_of_the_database(
    miriam: Client, tran: Case, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    sheet = begin(miriam)
    miriam.post(f"{sheet}save/", {"text": WORDS, "contact": str(tran.complainant_id)})
    with django_assert_max_num_queries(8):
        miriam.get(sheet)


@pytest.mark.rule("S0.26")
def test_what_was_promised_in_the_talk_for_after_their_date_is_questioned(
    miriam: Client, house: People, tran: Case
) -> None:
    note_key_date(tran, what="Tagung", date=now() + dt.timedelta(days=1), by=house.ferit, at=now())
    told = {"text": WORDS, "contact": tran.complainant_id, "about": tran.pk, "remedy": "Leihgerät"}
    case = miriam.post(f"{begin(miriam)}done/", {**told, "until": "in 3 Tagen"})["Location"]
    assert "Das liegt nach „Tagung“" in miriam.get(case).content.decode().replace("\u00ad", "")
    assert HeldAct.objects.get(act="promise").arguments["what"] == "Leihgerät", "and stands all the same"
