"""Where mail goes, seen from outside: what stands in the house after it was understood."""

import datetime as dt

import pytest

from direktdraht.cases.answering import Answer, answer_customer
from direktdraht.cases.closing import close_case
from direktdraht.cases.confirming import say_solved
from direktdraht.cases.models import Case
from direktdraht.cases.putting_away import put_away
from direktdraht.correspondence.models import Message
from direktdraht.customers.models import Contact
from direktdraht.intake.tests.conftest import Post
from direktdraht.kit.clock import now
from direktdraht.mail.models import IncomingMail, OutgoingMail
from direktdraht.staff.models import Absence
from tests.cast import DIRECT_LINE, SERVICE, People, bankhaus_albers, hotel_loewen

Outcome = IncomingMail.Outcome


def case_of(incoming: IncomingMail) -> Case:
    return Case.objects.select_related("owner", "complainant__customer").get(pk=incoming.stream_id)


@pytest.mark.rule("S1.23")
def test_a_known_customers_mail_goes_to_their_own_contact_person(post: Post, house: People) -> None:
    bankhaus_albers()
    incoming = post("Morgen um 14 Uhr ist Generalprobe. Das wird Konsequenzen haben.")
    case = case_of(incoming)
    assert incoming.outcome == Outcome.NEW_CASE
    assert case.owner == house.clara
    assert case.verbatim == "Morgen um 14 Uhr ist Generalprobe. Das wird Konsequenzen haben."
    assert case.severity == "critical"
    assert [date.what for date in case.key_dates.all()] == ["Generalprobe"]
    assert case.waits_since == case.opened_at


def test_an_absent_contact_person_is_passed_over(post: Post, house: People) -> None:
    bankhaus_albers()
    Absence.objects.create(
        person=house.clara, starts_at=now() - dt.timedelta(days=1), ends_at=now() + dt.timedelta(days=2)
    )
    assert case_of(post("Nichts geht.")).owner == house.ferit


def test_the_one_complained_about_does_not_get_the_complaint(post: Post, house: People) -> None:
    bankhaus_albers()
    assert case_of(post("Guten Tag,\nFrau Vogt hat mich dreimal versetzt.")).owner == house.ferit


def test_to_be_greeted_is_not_to_be_complained_about(post: Post, house: People) -> None:
    bankhaus_albers()
    assert case_of(post("Sehr geehrte Frau Vogt,\nnichts geht.")).owner == house.clara


def test_a_stranger_becomes_a_proposed_customer(post: Post, house: People) -> None:
    case = case_of(post("The lamp is broken again.", sender="Jane Poole <jane@poole-events.test>"))
    assert case.complainant.is_proposed
    assert case.customer.is_proposed
    assert (case.complainant.given_name, case.complainant.family_name) == ("Jane", "Poole")
    assert case.complainant.language == "en"
    assert case.owner == house.ferit


def test_a_new_colleague_of_a_known_customer_is_proposed_there(post: Post) -> None:
    known = bankhaus_albers()
    case = case_of(post("Es geht nicht.", sender="Ute Renz <renz@bankhaus-albers.test>"))
    assert case.customer == known.customer
    assert case.complainant.is_proposed


@pytest.mark.rule("S2.1")
@pytest.mark.rule("S2.2")
def test_the_direct_line_is_that_persons_case_and_nothing_automatic_answers(
    post: Post, house: People
) -> None:
    bankhaus_albers()
    case = case_of(post("Herr Brandt, so geht es nicht.", to=DIRECT_LINE))
    assert case.owner == house.jonas
    assert case.channel == Case.Channel.DIRECT_LINE
    assert [mail.kind for mail in OutgoingMail.objects.all()] == [OutgoingMail.Kind.NOTICE]
    assert "Herr Brandt, so geht es nicht." in OutgoingMail.objects.get().text


@pytest.mark.rule("S2.2")
def test_the_receipt_says_that_it_is_automatic_and_who_takes_care(post: Post) -> None:
    bankhaus_albers()
    post("Nichts geht.")
    receipt = OutgoingMail.objects.get(kind=OutgoingMail.Kind.RECEIPT)
    assert "automatisch" in receipt.text
    assert "Clara Vogt" in receipt.text
    assert "0171 39200 11" in receipt.text
    assert "{page:" in receipt.text
    for forbidden in ("leid", "Entschuldigung", " ich ", "Ich "):
        assert forbidden not in receipt.text


def test_the_owner_is_reached_with_the_customers_words_and_a_number(post: Post) -> None:
    bankhaus_albers()
    post("Morgen um 14 Uhr ist Generalprobe.")
    notice = OutgoingMail.objects.get(kind=OutgoingMail.Kind.NOTICE)
    assert notice.to_address == "clara@mobil.test"
    assert "Morgen um 14 Uhr ist Generalprobe." in notice.text
    assert "tel:01713920077" in notice.text


@pytest.mark.parametrize(
    "headers",
    [{"Auto_Submitted": "auto-replied"}, {"X_Autoreply": "yes"}, {"Precedence": "auto_reply"}],
)
def test_automatic_mail_opens_nothing_and_is_answered_by_nobody(post: Post, headers: dict[str, str]) -> None:
    incoming = post("Ich bin bis Freitag nicht im Haus.", **headers)
    assert incoming.outcome == Outcome.AUTOMATIC
    assert not Case.objects.exists()
    assert not OutgoingMail.objects.exists()


@pytest.mark.parametrize("headers", [{"Precedence": "list"}, {"List_Id": "<gruppe.kunde.test>"}])
def test_mail_through_a_list_is_human_and_gets_no_receipt(post: Post, headers: dict[str, str]) -> None:
    incoming = post("Nichts geht.", **headers)
    assert incoming.outcome == Outcome.NEW_CASE
    assert not OutgoingMail.objects.filter(kind=OutgoingMail.Kind.RECEIPT).exists()


def answered(case: Case, at: dt.datetime | None = None) -> OutgoingMail:
    message = answer_customer(case, Answer(words="Ich rufe Sie an."), by=case.owner, at=at or now())
    assert message.outgoing
    return message.outgoing


@pytest.mark.parametrize("way", ["Message-ID", "plus-address", "references", "their own id"])
def test_a_reply_joins_its_case(post: Post, way: str) -> None:
    bankhaus_albers()
    first = post("Nichts geht.", Message_ID="<erste@bankhaus.test>")
    letter = answered(case_of(first))
    headers = {
        "Message-ID": {"In_Reply_To": letter.message_id},
        "plus-address": {"to": letter.reply_to},
        "references": {"References": f"{letter.message_id} <fremd@anderswo.test>"},
        "their own id": {"In_Reply_To": "<erste@bankhaus.test>"},
    }[way]
    reply = post("Und noch etwas.", **headers)
    assert reply.outcome == Outcome.JOINED
    assert reply.stream_id == first.stream_id
    assert case_of(first).waits_since is not None
    assert OutgoingMail.objects.filter(kind=OutgoingMail.Kind.RECEIPT).count() == 1


def test_a_stranger_who_guesses_an_id_opens_a_case_of_his_own(post: Post) -> None:
    bankhaus_albers()
    first = post("Nichts geht.", Message_ID="<erste@bankhaus.test>")
    other = post(
        "Ich bin auch betroffen.", sender="Neu <neu@fremd.test>", In_Reply_To="<erste@bankhaus.test>"
    )
    assert other.outcome == Outcome.NEW_CASE
    assert other.stream_id != first.stream_id


def test_a_forged_plus_address_leads_nowhere(post: Post) -> None:
    bankhaus_albers()
    first = post("Nichts geht.")
    forged = f"service+s{first.stream_id}.aaaaaaaaaaaa@brandt.test"
    other = post("Hallo", sender="Neu <neu@fremd.test>", to=forged)
    assert other.stream_id != first.stream_id


def test_mail_to_a_closed_case_opens_it_again_and_says_why(post: Post) -> None:
    contact = bankhaus_albers()
    first = post("Nichts geht.")
    case = case_of(first)
    letter = answered(case)
    say_solved(case, contact=contact, at=now())
    close_case(case, outcome=Case.Outcome.SOLVED, by=case.owner, at=now())
    post("Es geht schon wieder nicht.", In_Reply_To=letter.message_id)
    assert case_of(first).is_open
    assert case.stream.entries.filter(kind="case.reopened", data__reason="mail").exists()


def test_an_absence_notice_does_not_open_a_closed_case(post: Post) -> None:
    contact = bankhaus_albers()
    first = post("Nichts geht.")
    case = case_of(first)
    letter = answered(case)
    say_solved(case, contact=contact, at=now())
    close_case(case, outcome=Case.Outcome.SOLVED, by=case.owner, at=now())
    out = post("Ich bin nicht da.", In_Reply_To=letter.message_id, Auto_Submitted="auto-replied")
    assert out.outcome == Outcome.AUTOMATIC
    assert out.stream_id == case.pk
    assert not case_of(first).is_open


def test_put_away_takes_back_the_waiting_receipt_and_a_new_word_fetches_the_case(post: Post) -> None:
    bankhaus_albers()
    first = post("Unser neuer Katalog ist da!")
    case = case_of(first)
    put_away(case, by=case.owner, at=now())
    receipt = OutgoingMail.objects.get(kind=OutgoingMail.Kind.RECEIPT)
    assert receipt.state == OutgoingMail.State.FAILED
    post("Das war doch eine Beschwerde.", to=receipt.reply_to)
    assert case_of(first).is_open


def test_a_colleagues_answer_to_a_notice_is_a_note_for_colleagues(post: Post, house: People) -> None:
    bankhaus_albers()
    first = post("Nichts geht.")
    notice = OutgoingMail.objects.get(kind=OutgoingMail.Kind.NOTICE)
    reply = post("Bin im Auto, rufe um neun an.", sender=house.clara.email, In_Reply_To=notice.message_id)
    assert reply.outcome == Outcome.INTERNAL
    note = Message.objects.get(stream_id=first.stream_id, kind=Message.Kind.NOTE)
    assert note.track == Message.Track.INTERNAL
    assert note.author == house.clara


def test_the_same_mail_by_two_ways_is_one_case(post: Post) -> None:
    bankhaus_albers()
    first = post("Nichts geht.", Message_ID="<eine@bankhaus.test>")
    second = post("Nichts geht.", Message_ID="<eine@bankhaus.test>", Received="from elsewhere")
    assert second.outcome == Outcome.DUPLICATE
    assert second.stream_id == first.stream_id
    assert Case.objects.count() == 1


def test_a_letter_that_came_back_makes_the_case_wait_again(post: Post) -> None:
    hotel_loewen()
    first = post("Der Beamer flackert.", sender="Mai Tran <tran@hotel-loewen.test>")
    case = case_of(first)
    letter = answered(case)
    assert case_of(first).waits_since is None
    bounce = (
        "This is the mail system.\n\n<tran@hotel-loewen.test>: 550 5.1.1 User unknown\n\n"
        f"Message-ID: {letter.message_id}\n"
    )
    incoming = post(
        bounce,
        sender="MAILER-DAEMON@mx.test",
        subject="Undelivered Mail Returned to Sender",
        In_Reply_To=letter.message_id,
        X_Failed_Recipients="tran@hotel-loewen.test",
    )
    assert incoming.outcome == Outcome.BOUNCE
    letter.refresh_from_db()
    assert letter.bounced_at is not None
    assert case_of(first).waits_since is not None


def test_our_own_mail_coming_home_opens_nothing(post: Post) -> None:
    assert post("Ihre Nachricht ist angekommen.", sender=SERVICE).outcome == Outcome.AUTOMATIC


def test_receipts_to_one_address_are_capped(post: Post) -> None:
    for number in range(8):
        post(f"Nummer {number}", sender="Bot <bot@laut.test>", subject=f"Nummer {number}")
    assert OutgoingMail.objects.filter(kind=OutgoingMail.Kind.RECEIPT).count() == 5
    assert Contact.objects.filter(email="bot@laut.test").count() == 1
