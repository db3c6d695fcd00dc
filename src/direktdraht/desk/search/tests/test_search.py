"""What colleagues find, and what the verbs make findable."""

import datetime as dt

import pytest
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils.html import strip_tags

from direktdraht.cases.acting import do, promise
from direktdraht.cases.findable import reindex_everything
from direktdraht.cases.hearing import speak
from direktdraht.cases.merging_customers import merge_contact, merge_customer
from direktdraht.cases.models import Case
from direktdraht.cases.noting import note
from direktdraht.commitments.doing import Deed
from direktdraht.customers.keeping import (
    ContactFacts,
    CustomerFacts,
    add_contact,
    add_customer,
    change_customer,
)
from direktdraht.customers.models import Contact
from direktdraht.customers.recognising import propose_contact
from direktdraht.kit.clock import now
from direktdraht.search.models import Document
from tests.cast import TRAN_WORDS, People, bankhaus_albers, complaint_by_mail, hotel_loewen, reply_by_mail

pytestmark = pytest.mark.django_db
HOUR = dt.timedelta(hours=1)


def page(client: Client, q: str, **more: object) -> str:
    answer = client.get("/search/", {"q": q, **more})
    assert answer.status_code == 200
    return (
        answer.content.decode()
        .replace("\u00a0", " ")
        .replace('<mark class="hit">', "[")
        .replace("</mark>", "]")
    )


def hits(client: Client, q: str) -> list[str]:
    """What each place is called."""
    groups = client.get("/search/", {"q": q}).context["groups"]
    return [strip_tags(hit.what) for group in groups for hit in group.hits]


def test_a_stranger_is_sent_to_the_sign_in(albers: Case) -> None:
    answer = Client().get("/search/", {"q": "Generalprobe"})
    assert answer.status_code == 302
    assert b"Generalprobe" not in answer.content.replace(b"q%3DGeneralprobe", b"")


def test_the_customers_page_leads_to_no_search(albers: Case) -> None:
    assert b"/search/" not in Client().get("/k/none/").content


def test_a_case_is_found_by_its_words_with_the_place_marked(clara: Client, albers: Case, tran: Case) -> None:
    shown = page(clara, "generalproben")
    assert "Morgen um 14 Uhr ist [Generalprobe]." in shown
    assert f"/cases/{albers.pk}/" in shown
    assert albers.reference in shown
    assert "Bankhaus Albers" in shown
    assert "Beamer flackert" not in shown


def test_a_case_is_found_by_its_number(clara: Client, albers: Case, tran: Case) -> None:
    shown = page(clara, albers.reference)
    assert f"[{albers.reference}]" in shown
    assert f"/cases/{albers.pk}/" in shown
    assert f"/cases/{albers.pk}/" in page(clara, albers.reference.partition("-")[2])


def test_the_first_mail_is_found_once(clara: Client, albers: Case) -> None:
    assert len(hits(clara, "Generalprobe")) == 1


def test_everything_people_said_promised_and_did_is_found(clara: Client, tran: Case, house: People) -> None:
    at = now()
    reply_by_mail(tran, "Das Ersatzkabel fehlt", at=at)
    speak(tran, text="Sie ist wegen Kabel verärgert", incoming=True, by=house.clara, at=at)
    note(tran, text="Kabel liegt bei Petra", by=house.clara, at=at)
    promise(tran, what="Kabel kommt per Boten", due_at=at + HOUR, by=house.clara, at=at)
    do(tran, Deed(what="Kabel übergeben", done_at=at, evidence="Bote 4711"), by=house.clara, at=at)
    assert len(hits(clara, "kabel")) == 4
    assert len(hits(clara, "ersatzkabel")) == 1
    assert len(hits(clara, "bote 4711")) == 1
    (group,) = clara.get("/search/", {"q": "kabel"}).context["groups"]
    assert group.case == tran
    assert [hit.at for hit in group.hits] == sorted((hit.at for hit in group.hits), reverse=True)


def test_the_receipt_is_not_found(clara: Client, albers: Case) -> None:
    assert hits(clara, "automatische Bestätigung") == []


def test_what_is_written_in_mails_is_text(clara: Client, house: People) -> None:
    complaint_by_mail(
        hotel_loewen(), "Lampe <script>alert(1)</script> <b>kaputt</b>", subject="<i>Lampe</i>", at=now()
    )
    shown = page(clara, "lampe <script>")
    assert "<script>alert" not in shown
    assert "<b>kaputt" not in shown
    assert "<i>" not in shown
    assert "[Lampe]" in shown


def test_customers_and_people_stand_on_top(clara: Client, house: People, albers: Case) -> None:
    facts = CustomerFacts(name="Gasthaus Müller", city="Lahr", known="Will morgens angerufen werden")
    customer = add_customer(facts, by=house.clara, at=now())
    add_contact(customer, ContactFacts(family_name="Öztürk", phone="07821 555 12"), by=house.clara, at=now())
    assert "Gasthaus [Müller]" in page(clara, "mueller")
    assert "[morgens]" in page(clara, "gasthaus morgens")
    assert "[Öztürk]" in page(clara, "oeztuerk")
    assert "tel:0782155512" in page(clara, "0782155512")
    change_customer(customer, CustomerFacts(name="Wirtshaus Maier"), by=house.clara, at=now())
    assert "Wirtshaus [Maier]" in page(clara, "maier")
    assert f'href="/customers/{customer.pk}/"' not in page(clara, "gasthaus morgens")


def test_who_was_merged_is_found_as_the_one_they_are(clara: Client, house: People) -> None:
    known = bankhaus_albers()
    add_contact_again = propose_contact(
        "h.albers@privat-albers.test", "Henrik Albers", language="de", at=now()
    )
    case = complaint_by_mail(add_contact_again, TRAN_WORDS, subject="Beamer", at=now())
    merge_contact(add_contact_again, known, by=house.clara, at=now())
    assert "h.albers" not in page(clara, "privat")
    assert f"/cases/{case.pk}/" in page(clara, "bankhaus flackert")


def test_the_people_of_a_merged_customer_are_found_under_the_other(clara: Client, house: People) -> None:
    known = bankhaus_albers().customer
    new = propose_contact("renz@neu-albers.test", "Ute Renz", language="de", at=now())
    merge_customer(new.customer, known, by=house.clara, at=now())
    assert Contact.objects.get(pk=new.pk).customer == known
    assert "[Bankhaus] Albers" in page(clara, "renz bankhaus")


def test_a_rollback_leaves_nothing_to_be_found(clara: Client, tran: Case, house: People) -> None:
    before = Document.objects.count()
    with transaction.atomic():
        note(tran, text="Zwiebelkuchen", by=house.clara, at=now())
        transaction.set_rollback(True)
    assert hits(clara, "zwiebelkuchen") == []
    assert Document.objects.count() == before


def test_reindexing_finds_the_same(clara: Client, albers: Case, tran: Case, house: People) -> None:
    reply_by_mail(tran, "Das Ersatzkabel fehlt", at=now())
    note(tran, text="Kabel liegt bei Petra", by=house.clara, at=now())
    before = {q: hits(clara, q) for q in ("kabel", "ersatzkabel", "generalprobe", "flackert", "sehr geehrte")}
    done = reindex_everything()
    assert done["indexed"] == Document.objects.count()
    assert {q: hits(clara, q) for q in before} == before
    assert "[Bankhaus] [Albers]" in page(clara, "bankhaus albers")


def test_nothing_found_says_so_and_what_to_try(clara: Client, albers: Case) -> None:
    shown = page(clara, "Zwiebelkuchen")
    assert 'class="empty"' in shown
    assert "Zwiebelkuchen" in shown


def test_without_words_it_asks_for_some(clara: Client, albers: Case) -> None:
    for q in ("", "  ", "?!", "\0"):
        assert 'class="empty"' in page(clara, q)


@pytest.mark.parametrize("before", ["x", "-1", "0", "99999999999999999999", "1"])
def test_an_address_that_nobody_gave_out_is_no_error(clara: Client, albers: Case, before: str) -> None:
    page(clara, "generalprobe", before=before)


def test_pages_follow_each_other(clara: Client, tran: Case, house: People) -> None:
    for number in range(20):
        note(tran, text=f"Kabel {number}", by=house.clara, at=now())
    first = clara.get("/search/", {"q": "kabel"})
    second = clara.get("/search/", {"q": "kabel", "before": first.context["before"]})
    counted = [sum(len(group.hits) for group in one.context["groups"]) for one in (first, second)]
    assert counted == [12, 8]
    assert second.context["before"] is None


def test_for_htmx_the_finds_come_alone(clara: Client, albers: Case) -> None:
    region = clara.get("/search/", {"q": "generalprobe"}, headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in region
    assert 'id="found"' in region


def test_the_field_is_on_every_page_and_keeps_what_was_typed(clara: Client, albers: Case) -> None:
    assert "data-find" in clara.get("/").content.decode()
    assert 'value="&lt;general&quot;"' in clara.get("/search/", {"q": '<general"'}).content.decode()


def test_it_asks_little_of_the_database(clara: Client, albers: Case, tran: Case, house: People) -> None:
    """Six for the finds, whatever there is of each kind, and four for who looks and for the head of the page."""
    for number in range(8):
        reply_by_mail(tran, f"Tran {number}", at=now())
        promise(tran, what=f"Tran {number}", due_at=now() + HOUR, by=house.clara, at=now())
        note(tran, text=f"Tran {number}", by=house.clara, at=now())
    with CaptureQueriesContext(connection) as asked:
        page(clara, "tran")
    finds = 7 if connection.vendor == "postgresql" else 6
    assert len(asked) <= finds + 1 + 4, [query["sql"][:80] for query in asked]


def test_looking_writes_nothing(clara: Client, albers: Case) -> None:
    with CaptureQueriesContext(connection) as asked:
        page(clara, "generalprobe")
    assert not [query for query in asked if not query["sql"].lstrip("(").startswith(("SELECT", "WITH"))]


def test_post_is_refused(clara: Client) -> None:
    assert clara.post("/search/").status_code == 405
