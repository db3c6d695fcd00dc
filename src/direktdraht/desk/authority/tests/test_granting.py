"""The page on which something is granted, the question above it, its answer at the desk and from the mail."""

import datetime as dt
import html
import re
from collections.abc import Callable

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from direktdraht.authority.asking import ask_for_more
from direktdraht.authority.models import GrantRequest, Leave, Redress, Report
from direktdraht.authority.tests.offers import money
from direktdraht.cases.models import Case, HeldAct, Severity
from direktdraht.cases.noting import note_harm, set_severity
from direktdraht.commitments.models import Commitment
from direktdraht.correspondence.answer_links import fill_answer_addresses
from direktdraht.correspondence.models import AnswerLink
from direktdraht.kit.clock import now
from direktdraht.mail.models import OutgoingMail
from direktdraht.staff.models import Person
from tests.cast import People

AtDesk = Callable[[str], Client]
FIELDS = {"kind": "credit", "amount": "120", "currency": "EUR", "when": "morgen 12 Uhr", "basis": "goodwill"}


def text_of(content: bytes) -> str:
    """What one reads, in one line."""
    bare = re.sub(r"<(script|style).*?</\1>|<[^>]+>", " ", content.decode(), flags=re.DOTALL)
    return re.sub(r"\s+", " ", html.unescape(bare).replace("\xad", ""))


@pytest.mark.rule("S3.13")
def test_the_case_says_what_may_be_granted_at_once(tran: Case, at_desk: AtDesk) -> None:
    seen = text_of(at_desk("miriam").get(f"/cases/{tran.pk}/").content)
    assert "Das dürfen Sie sofort" in seen
    assert "Gutschrift bis 150 €" in seen
    assert "Arbeit bis 4 Stunden" in seen
    seen = text_of(at_desk("jonas").get(f"/cases/{tran.pk}/").content)
    assert "Das dürfen Sie sofort" not in seen
    assert "Etwas gewähren" in seen


def test_in_a_firm_of_one_nothing_speaks_of_asking(tran: Case, house: People, at_desk: AtDesk) -> None:
    Person.objects.exclude(pk=house.ferit.pk).update(is_active=False)
    ferit = at_desk("ferit")
    seen = text_of(ferit.get(f"/cases/{tran.pk}/").content)
    assert "Das dürfen Sie sofort" not in seen
    sheet = ferit.post(f"/cases/{tran.pk}/grant/", {**FIELDS, "amount": "99.000"})
    assert sheet.status_code == 303


@pytest.mark.rule("S3.13")
def test_a_credit_note_within_the_frame_is_one_step(
    tran: Case, house: People, at_desk: AtDesk, later: Callable[[], int]
) -> None:
    miriam = at_desk("miriam")
    assert miriam.post(f"/cases/{tran.pk}/grant/", FIELDS).status_code == 303
    assert not Redress.objects.exists()
    assert "erfährt, was geschieht" in text_of(miriam.get(f"/cases/{tran.pk}/").content)
    later()
    redress = Redress.objects.get()
    assert (redress.amount, redress.currency, redress.basis) == (120_00, "EUR", "goodwill")
    seen = text_of(miriam.get(f"/cases/{tran.pk}/").content)
    assert "Gutschrift 120 €" in seen
    assert "Gutschrift bis 30 €" in seen


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"kind": "hours", "amount": "1:30"}, ("hours", 90, "")),
        ({"kind": "hours", "amount": "3,5"}, ("hours", 210, "")),
        ({"kind": "express", "amount": "1.040,50", "currency": "CHF"}, ("express", 1_040_50, "CHF")),
        ({"kind": "intangible", "amount": "", "what": "Sie kommen als Erste dran"}, ("intangible", 0, "")),
    ],
)
def test_amounts_as_people_type_them(
    tran: Case,
    at_desk: AtDesk,
    later: Callable[[], int],
    fields: dict[str, str],
    expected: tuple[object, ...],
) -> None:
    assert at_desk("jonas").post(f"/cases/{tran.pk}/grant/", {**FIELDS, **fields}).status_code == 303
    later()
    redress = Redress.objects.get()
    assert (redress.kind, redress.amount, redress.currency) == expected


def test_what_is_done_already_needs_no_time(tran: Case, at_desk: AtDesk, later: Callable[[], int]) -> None:
    fields = {**FIELDS, "when": "", "done": "on", "what": "Per Express unterwegs"}
    at_desk("miriam").post(f"/cases/{tran.pk}/grant/", fields)
    later()
    assert str(Redress.objects.get().action) == "Per Express unterwegs"


@pytest.mark.rule("S0.45")
@pytest.mark.rule("S3.13")
def test_above_the_frame_one_click_asks_with_what_the_case_knows(
    albers: Case, house: People, at_desk: AtDesk, later: Callable[[], int]
) -> None:
    note_harm(albers, harm="Zwei Tage Arbeit", cents=1_240_00, by=house.clara, at=now())
    set_severity(albers, severity=Severity.HIGH, by=house.clara, at=now())
    clara = at_desk("clara")
    sheet = clara.post(f"/cases/{albers.pk}/grant/", {**FIELDS, "amount": "600"})
    assert sheet.status_code == 422
    seen = text_of(sheet.content)
    for words in (
        "mehr, als Sie sofort",
        "Erst retten",
        "Ferit Aydın fragen",
        "1.240 €. Zwei Tage Arbeit",
        "Konsequenzen",
    ):
        assert words in seen
    assert "Ich handle jetzt" not in seen
    asked = clara.post(
        f"/cases/{albers.pk}/grant/", {**FIELDS, "amount": "600", "step": "ask", "why": "Zwei Tage"}
    )
    assert asked.status_code == 303
    question = GrantRequest.objects.get()
    assert question.why == "Zwei Tage"
    assert "Gefragt: Gutschrift 600 €" in text_of(clara.get(f"/cases/{albers.pk}/").content)

    ferit = at_desk("ferit")
    assert "Clara Vogt fragt: Gutschrift 600 €" in text_of(ferit.get("/").content)
    page = text_of(ferit.get(f"/requests/{question.pk}/").content)
    assert "1.240 €" in page
    answer = {**FIELDS, "amount": "500", "answer": "otherwise"}
    assert ferit.post(f"/requests/{question.pk}/", answer).status_code == 303
    later()
    redress = Redress.objects.get()
    assert (redress.amount, redress.leave, redress.by) == (500_00, Leave.APPROVED, house.clara)
    assert "fragt: Gutschrift" not in text_of(ferit.get("/").content)
    assert "Clara" in text_of(ferit.get(f"/requests/{question.pk}/").content)


def test_whoever_asks_or_may_not_decide_finds_no_form(tran: Case, house: People, at_desk: AtDesk) -> None:
    question = ask_for_more(tran, money(600), by=house.miriam, at=now())
    for name in ("miriam", "clara"):
        assert 'name="answer"' not in at_desk(name).get(f"/requests/{question.pk}/").content.decode()
        answer = at_desk(name).post(f"/requests/{question.pk}/", {"answer": "as_asked"})
        assert answer.status_code == 422
    assert not HeldAct.objects.exists()
    at_desk("miriam").post(f"/requests/{question.pk}/take-back/")
    question.refresh_from_db()
    assert question.state == GrantRequest.State.WITHDRAWN


def test_a_no_wants_a_reason_and_another_way(tran: Case, house: People, at_desk: AtDesk) -> None:
    question = ask_for_more(tran, money(600), by=house.miriam, at=now())
    ferit = at_desk("ferit")
    assert ferit.post(f"/requests/{question.pk}/", {"answer": "no", "reason": "Zu viel."}).status_code == 422
    fields = {"answer": "no", "reason": "Zu viel.", "instead": "Ein Leihgerät."}
    assert ferit.post(f"/requests/{question.pk}/", fields).status_code == 303
    assert "Stattdessen: Ein Leihgerät." in text_of(
        at_desk("miriam").get(f"/requests/{question.pk}/").content
    )


def test_a_yes_straight_from_the_mail(tran: Case, house: People, later: Callable[[], int]) -> None:
    question = ask_for_more(tran, money(600), by=house.miriam, at=now())
    mail = OutgoingMail.objects.get(to_address=house.ferit.email, subject__contains="fragt")
    found = re.search(r"/a/grant/[\w-]+/", fill_answer_addresses(mail.text))
    assert found, mail.text
    nobody = Client()
    page = nobody.get(found[0])
    assert "Miriam Schulte fragt: Gutschrift 600 €" in text_of(page.content)
    done = nobody.post(found[0], {"answer": "as_asked"})
    assert "Danke" in text_of(done.content)
    later()
    assert Redress.objects.get().leave == Leave.APPROVED
    assert Commitment.objects.get().keeper == house.miriam
    over = nobody.get(found[0])
    assert over.status_code == 410
    assert "Ferit Aydın hat Ja gesagt." in text_of(over.content)
    question.refresh_from_db()
    assert question.answered_by == house.ferit


def test_an_address_that_has_run_out_says_so_and_sends_another(tran: Case, house: People) -> None:
    ask_for_more(tran, money(600), by=house.miriam, at=now())
    to_ferit = OutgoingMail.objects.filter(to_address=house.ferit.email, subject__contains="fragt")
    found = re.search(r"/a/grant/[\w-]+/", fill_answer_addresses(to_ferit.get().text))
    assert found
    AnswerLink.objects.update(expires_at=now() - dt.timedelta(hours=1))
    nobody = Client()
    assert nobody.post(found[0], {"answer": "as_asked"}).status_code == 410
    assert "Miriam Schulte wartet noch" in text_of(nobody.get(found[0]).content)
    assert nobody.post(found[0], {"again": "1"}).status_code == 200
    assert nobody.post(found[0], {"again": "1"}).status_code == 410
    again = re.search(r"/a/grant/[\w-]+/", fill_answer_addresses(to_ferit.latest("pk").text))
    assert again
    assert again[0] != found[0]
    assert "Gutschrift 600 €" in text_of(nobody.get(again[0]).content)
    assert to_ferit.count() == 2


@pytest.mark.rule("S0.53")
def test_in_a_critical_case_one_acts_first_and_the_report_stays_on_the_day(
    tran: Case, house: People, at_desk: AtDesk, later: Callable[[], int]
) -> None:
    set_severity(tran, severity=Severity.CRITICAL, by=house.miriam, at=now())
    miriam = at_desk("miriam")
    assert "Ich handle jetzt und melde es" in text_of(
        miriam.post(f"/cases/{tran.pk}/grant/", {**FIELDS, "amount": "900"}).content
    )
    miriam.post(f"/cases/{tran.pk}/grant/", {**FIELDS, "amount": "900", "step": "act_first", "anyway": "1"})
    later()
    report = Report.objects.get()
    assert "Zu berichten" in text_of(miriam.get("/").content)
    assert "Zu berichten" not in text_of(at_desk("clara").get("/").content)
    assert miriam.post(f"/reports/{report.pk}/", {"text": "Der Saal war voll."}).status_code == 303
    assert "Zu berichten" not in text_of(miriam.get("/").content)
    assert "Der Saal war voll." in text_of(miriam.get(f"/cases/{tran.pk}/").content)


def test_owed_or_goodwill_is_decided_later(tran: Case, at_desk: AtDesk, later: Callable[[], int]) -> None:
    miriam = at_desk("miriam")
    miriam.post(f"/cases/{tran.pk}/grant/", {**FIELDS, "basis": "undecided"})
    later()
    redress = Redress.objects.get()
    miriam.post(f"/cases/{tran.pk}/redress/{redress.pk}/", {"basis": "owed"})
    redress.refresh_from_db()
    assert redress.basis == "owed"
    assert miriam.post("/cases/999/redress/1/", {"basis": "owed"}).status_code == 404


def test_where_nothing_was_granted_the_page_costs_no_query_more(
    tran: Case, at_desk: AtDesk, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    miriam = at_desk("miriam")
    miriam.get(f"/cases/{tran.pk}/")
    with django_assert_max_num_queries(15) as asked:
        miriam.get(f"/cases/{tran.pk}/")
    assert not [one["sql"] for one in asked.captured_queries if one["sql"].startswith('SELECT "authority_')]


@pytest.mark.rule("S3.25")
def test_the_house_sets_frames_and_lends(house: People, tran: Case, at_desk: AtDesk) -> None:
    jonas = at_desk("jonas")
    page = jonas.get("/house/frames/").content.decode()
    fields = dict(re.findall(r'name="(\w+_(?:case|month))" value="([^"]*)"', page))
    assert fields["colleague_credit_case"] == "150"
    assert fields["colleague_hours_month"] == "40"
    saved = jonas.post("/house/frames/", {**fields, "colleague_credit_case": "250", "currency": "EUR"})
    assert saved.status_code == 303
    assert "Gutschrift bis 250 €" in text_of(at_desk("miriam").get(f"/cases/{tran.pk}/").content)

    until = (now() + dt.timedelta(days=5)).date().isoformat()
    loan = {"loan-whom": str(house.miriam.pk), "loan-kind": "credit", "loan-amount": "800", "loan-day": until}
    assert jonas.post("/house/frames/lend/", loan).status_code == 303
    assert "Gutschrift bis 800 €" in text_of(at_desk("miriam").get(f"/cases/{tran.pk}/").content)
    assert "Gutschrift bis 250 €" in text_of(at_desk("petra").get(f"/cases/{tran.pk}/").content)
    back = re.search(r"/house/frames/lent/\d+/take-back/", jonas.get("/house/frames/").content.decode())
    assert back
    jonas.post(back[0])
    assert "Gutschrift bis 250 €" in text_of(at_desk("miriam").get(f"/cases/{tran.pk}/").content)


def test_everybody_may_read_the_frames_and_nobody_below_sets_them(house: People, at_desk: AtDesk) -> None:
    for name in ("ferit", "miriam"):
        page = at_desk(name).get("/house/frames/")
        assert "150 €" in text_of(page.content)
        assert b"colleague_credit_case" not in page.content
        assert at_desk(name).post("/house/frames/", {}).status_code == 404
        assert at_desk(name).post("/house/frames/lend/", {}).status_code == 404
