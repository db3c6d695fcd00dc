"""A call from nothing: no word of it is lost, and it becomes a case once."""

import datetime as dt
import uuid

import pytest

from direktdraht.cases.calling import (
    Jotted,
    both,
    fetch_back,
    join_call,
    open_from_call,
    save_sheet,
    throw_away,
)
from direktdraht.cases.models import CallSheet, Case, Category, NextKind, Severity
from direktdraht.correspondence.models import Message, PutAside
from direktdraht.customers.models import Contact, Customer
from direktdraht.kit.clock import now
from direktdraht.search.models import Document
from tests.cast import People, hotel_loewen
from tests.record import nothing_changes, refused, written

pytestmark = pytest.mark.django_db
WORDS = "Der Projektor geht nach zehn Minuten aus. Morgen Abend kommen vierzig Gäste."


def sheet_of(house: People, text: str = WORDS, **more: object) -> CallSheet:
    return save_sheet(uuid.uuid4(), Jotted(text=text, **more), by=house.miriam, at=now())  # type: ignore[arg-type]


def test_whatever_is_typed_is_kept_however_odd_it_is(house: People) -> None:
    sheet = sheet_of(
        house,
        "a\0b" * 3,
        caller="x" * 900,
        phone="0" * 90,
        category="nonsense",
        severity="?",
        put_aside=(" ", "Ja."),
    )
    assert (sheet.text, len(sheet.caller), len(sheet.phone)) == ("ab" * 3, 200, 40)
    assert (sheet.category, sheet.severity, sheet.put_aside) == ("", "", ["Ja."])


def test_the_call_began_when_the_page_was_opened(house: People) -> None:
    at = now()
    began = at - dt.timedelta(minutes=19)
    sheet = save_sheet(uuid.uuid4(), Jotted("x"), by=house.miriam, at=at, began_at=began)
    assert sheet.began_at == began


@pytest.mark.parametrize(
    ("stored", "text", "known", "kept"),
    [
        ("eins", "eins zwei", (), "eins zwei"),
        ("eins zwei", "eins", ("eins zwei",), "eins"),
        ("eins zwei", "eins", (), "eins zwei"),
        ("eins zwei", "eins drei", ("eins",), "eins drei\n\neins zwei"),
        ("eins zwei", "eins drei", ("eins zwei",), "eins drei"),
        ("", "eins", (), "eins"),
    ],
)
def test_of_two_places_no_word_is_lost(
    house: People, stored: str, text: str, known: tuple[str, ...], kept: str
) -> None:
    assert both(stored, text, known=known) == kept
    sheet = sheet_of(house, stored)
    assert save_sheet(sheet.key, Jotted(text, known=known), by=house.miriam, at=now()).text == kept


def test_words_for_a_sheet_that_is_a_colleagues_go_onto_one_of_their_own(house: People) -> None:
    sheet = sheet_of(house)
    other = save_sheet(sheet.key, Jotted("MARKER"), by=house.clara, at=now())
    again = save_sheet(sheet.key, Jotted("MARKER und mehr"), by=house.clara, at=now())
    sheet.refresh_from_db()
    assert (sheet.text, other.by, again.pk, again.text) == (WORDS, house.clara, other.pk, "MARKER und mehr")


def test_words_that_come_after_it_became_a_case_are_kept_too(house: People) -> None:
    sheet = sheet_of(house, caller="Gerd Winterhalter")
    case = open_from_call(sheet, by=house.miriam, at=now())
    with nothing_changes():
        late = save_sheet(sheet.key, Jotted(WORDS), by=house.miriam, at=now())
    more = save_sheet(sheet.key, Jotted(WORDS + " Und noch eins."), by=house.miriam, at=now())
    assert (late.case, more.case, more.text) == (case, None, WORDS + " Und noch eins.")


@pytest.mark.rule("S2.1")
def test_a_stranger_on_the_phone_becomes_a_case_of_whoever_took_the_call(house: People) -> None:
    sheet = sheet_of(
        house,
        caller="Gerd Winterhalter",
        company="Autohaus Winterhalter",
        phone="0171 39200 90",
        category="faulty",
        severity="high",
        put_aside=("Der Filter war wohl verstopft.",),
    )
    case = open_from_call(sheet, by=house.miriam, at=now())
    case.refresh_from_db()
    assert (case.owner, case.channel, case.verbatim) == (house.miriam, Case.Channel.PHONE, WORDS)
    assert case.title == "Der Projektor geht nach zehn Minuten aus"
    assert (case.category, case.severity) == (Category.FAULTY, Severity.HIGH)
    assert (case.complainant.name, case.customer.name) == ("Gerd Winterhalter", "Autohaus Winterhalter")
    assert case.complainant.is_proposed
    assert case.waits_since is None
    assert PutAside.objects.get(stream_id=case.pk).text == "Der Filter war wohl verstopft."
    assert Document.objects.filter(kind="contact", object_id=case.complainant_id).exists()
    assert Document.objects.filter(kind="customer", object_id=case.customer_id).exists()


@pytest.mark.rule("S3.22")
def test_a_call_after_which_nothing_was_promised_is_the_next_thing_to_do(house: People) -> None:
    case = open_from_call(sheet_of(house, caller="Gerd"), by=house.miriam, at=now())
    case.refresh_from_db()
    assert case.next_kind == NextKind.PROMISE


def test_it_becomes_a_case_once(house: People) -> None:
    sheet = sheet_of(house, caller="Gerd")
    case = open_from_call(sheet, by=house.miriam, at=now())
    with nothing_changes():
        assert open_from_call(sheet, by=house.miriam, at=now()) == case
        assert join_call(sheet, case, by=house.miriam, at=now()) == case
        throw_away(sheet, by=house.miriam, at=now())
    with refused("nothing on the sheet|Blatt"):
        open_from_call(CallSheet(key=uuid.uuid4(), by=house.miriam), by=house.miriam, at=now())


def test_a_customer_with_a_contact_person_goes_to_that_one_who_is_reached(
    house: People, albers: Case
) -> None:
    sheet = sheet_of(house, contact=albers.complainant)
    with written(albers) as new:
        case = open_from_call(sheet, by=house.miriam, at=now())
    assert case.owner == house.clara
    assert [mail.to_address for mail in new.mails] == [house.clara.alert_email]


def test_a_call_about_an_open_case_joins_it(house: People, tran: Case) -> None:
    sheet = sheet_of(house, contact=hotel_loewen(), severity="high", put_aside=("Das Kabel.",))
    with written(tran) as new:
        join_call(sheet, tran, by=house.miriam, at=now())
    tran.refresh_from_db()
    assert (tran.severity, tran.waits_since) == (Severity.HIGH, None)
    assert new.kinds == ["call.noted", "case.severity_set", "sentence.put_aside"]
    assert {entry.audience for entry in new.entries} == {"staff"}
    assert new.mails == []
    assert Message.objects.filter(stream_id=tran.pk, kind="call", text=WORDS, track="internal").exists()


def test_a_name_of_a_customer_that_is_known_makes_no_second_one(house: People) -> None:
    known = hotel_loewen().customer
    case = open_from_call(
        sheet_of(house, caller="Herr Neu", company="hotel löwen"), by=house.miriam, at=now()
    )
    assert case.customer == known
    assert Customer.objects.filter(name__iexact="Hotel Löwen").count() == 1


def test_someone_merged_meanwhile_is_the_one_they_turned_out_to_be(house: People) -> None:
    known = hotel_loewen()
    proposed = Contact.objects.create(customer=known.customer, family_name="T.", merged_into=known)
    case = open_from_call(sheet_of(house, contact=proposed), by=house.miriam, at=now())
    assert case.complainant == known


def test_what_was_thrown_away_can_be_fetched_back(house: People) -> None:
    sheet = sheet_of(house)
    throw_away(sheet, by=house.clara, at=now())
    sheet.refresh_from_db()
    assert sheet.thrown_away_at is None, "only its writer throws it away"
    throw_away(sheet, by=house.miriam, at=now())
    assert save_sheet(sheet.key, Jotted(WORDS), by=house.miriam, at=now()).thrown_away_at
    fetch_back(sheet, by=house.miriam)
    sheet.refresh_from_db()
    assert (sheet.thrown_away_at, sheet.text) == (None, WORDS)
