"""What machines send, what comes twice or too often, and whose case a mail is."""

import datetime as dt

import pytest

from direktdraht.cases.answering import Answer, answer_customer
from direktdraht.cases.models import Case
from direktdraht.cases.verifying import verify
from direktdraht.commitments.models import InformDuty
from direktdraht.correspondence.models import Message
from direktdraht.customers.models import Contact
from direktdraht.intake.absences import away_until
from direktdraht.intake.assigning import join_from_mail, open_from_mail
from direktdraht.intake.tests.conftest import Post
from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.mail.models import IncomingMail, OutgoingMail
from direktdraht.timeline.models import Entry
from tests.cast import DIRECT_LINE, SERVICE, People, bankhaus_albers, hotel_loewen

Outcome = IncomingMail.Outcome
WEDNESDAY = dt.datetime(2026, 11, 18, 9, tzinfo=dt.UTC)
LONG = "Guten Tag, der Beamer im großen Saal fällt seit gestern Abend immer wieder aus und niemand weiß Rat."


def notices() -> list[OutgoingMail]:
    return list(OutgoingMail.objects.filter(kind=OutgoingMail.Kind.NOTICE))


# Machines


def test_an_absence_notice_is_a_fact_on_the_contact_and_nothing_else(post: Post) -> None:
    albers = bankhaus_albers()
    first = post("Nichts geht.", at=WEDNESDAY)
    case = Case.objects.get()
    letter = answer_customer(case, Answer(words="Ich rufe Sie an."), by=case.owner, at=WEDNESDAY).outgoing
    assert letter
    before = notices()
    out = post(
        "Ich bin bis einschließlich 27.11.2026 nicht im Haus.",
        subject="Automatische Antwort: Präsentation",
        In_Reply_To=letter.message_id,
        Auto_Submitted="auto-replied",
        at=WEDNESDAY,
    )
    assert (out.outcome, out.stream_id) == (Outcome.AUTOMATIC, first.stream_id)
    albers.refresh_from_db()
    assert albers.away_until == dt.datetime(2026, 11, 27, 23, tzinfo=dt.UTC)  # the 28th begins in Berlin
    case.refresh_from_db()
    assert case.waits_since is None
    assert notices() == before
    entry = case.stream.entries.get(kind="mail.automatic")
    assert entry.data["reason"] == "Auto-Submitted: auto-replied"


@pytest.mark.parametrize(
    ("words", "back"),
    [
        ("Ich bin bis zum 27.11.2026 nicht im Büro.", "2026-11-28"),
        ("Ich bin vom 16.11. bis einschließlich 27.11. im Urlaub. Bis dahin alles Gute.", "2026-11-28"),
        ("Ab dem 30. November bin ich wieder erreichbar.", "2026-11-30"),
        ("Ich bin am 30.11. wieder da.", "2026-11-30"),
        ("Ich bin bis Freitag nicht im Haus.", "2026-11-21"),
        ("I am out of the office until November 27, 2026.", "2026-11-28"),
        ("I will be back on 30 November.", "2026-11-30"),
        ("Je suis absente jusqu'au 27 novembre 2026.", "2026-11-28"),
        ("Sono fuori ufficio fino al 27/11/2026.", "2026-11-28"),
        ("Ik ben afwezig tot en met 27 november.", "2026-11-28"),
        ("Estoy ausente hasta el 27 de noviembre.", "2026-11-28"),
        ("Jestem nieobecna do 27.11.2026.", "2026-11-28"),
        ("Ich bin derzeit nicht da.", None),
        ("Das Büro ist bis 9 Uhr zu.", None),
        ("Ich war bis zum 3.11.2025 im Urlaub.", None),
    ],
)
def test_until_when_somebody_is_away(words: str, back: str | None) -> None:
    until = away_until(words, at=WEDNESDAY, zone=dt.UTC)
    assert (until.date().isoformat() if until else None) == back


def bounce(letter: OutgoingMail, address: str, status: str = "5.1.1", action: str = "failed") -> str:
    return (
        "This is the mail system.\n\nReporting-MTA: dns; mx.test\n\n"
        f"Final-Recipient: rfc822; {address}\nAction: {action}\nStatus: {status}\n\n"
        f"Message-ID: {letter.message_id}\n"
    )


def test_a_bounce_opens_the_duty_to_inform_again_and_stops_receipts(post: Post) -> None:
    contact = hotel_loewen()
    post("Der Beamer flackert.", sender=f"Mai Tran <{contact.email}>")
    case = Case.objects.get()
    answer = Answer(words="Ich rufe Sie an.")
    letter = answer_customer(case, answer, by=case.owner, at=now()).outgoing
    assert letter
    OutgoingMail.objects.filter(pk=letter.pk).update(sent_at=now(), state="sent")
    report = post(
        bounce(letter, contact.email),
        sender="MAILER-DAEMON@mx.test",
        subject="Undelivered Mail Returned to Sender",
        X_Failed_Recipients=contact.email,
    )
    assert (report.outcome, report.stream_id) == (Outcome.BOUNCE, case.pk)
    letter.refresh_from_db()
    assert letter.bounced_at
    assert not InformDuty.objects.open().filter(carried_by__outgoing=letter, spoken_at__isnull=False).exists()
    case.refresh_from_db()
    assert case.waits_since
    receipts = OutgoingMail.objects.filter(kind=OutgoingMail.Kind.RECEIPT).count()
    post("Das Mikrofon ist jetzt auch kaputt.", sender=f"Mai Tran <{contact.email}>", subject="Mikrofon")
    assert OutgoingMail.objects.filter(kind=OutgoingMail.Kind.RECEIPT).count() == receipts


def test_a_report_without_an_id_is_about_the_last_letter_to_that_reader(post: Post) -> None:
    contact = hotel_loewen()
    post("Der Beamer flackert.", sender=f"Mai Tran <{contact.email}>")
    case = Case.objects.get()
    letter = answer_customer(case, Answer(words="Gleich."), by=case.owner, at=now()).outgoing
    assert letter
    OutgoingMail.objects.filter(pk=letter.pk).update(sent_at=now(), state="sent")
    post(
        f"Your message could not be delivered to {contact.email}: 550 5.1.1 unknown user",
        sender="MAILER-DAEMON@mx.test",
        subject="Undelivered Mail Returned to Sender",
        X_Failed_Recipients=f"anders@hotel-loewen.test, {contact.email}",
    )
    letter.refresh_from_db()
    assert letter.bounced_at


def test_a_delay_is_no_failure(post: Post) -> None:
    contact = hotel_loewen()
    post("Der Beamer flackert.", sender=f"Mai Tran <{contact.email}>")
    case = Case.objects.get()
    letter = answer_customer(case, Answer(words="Gleich."), by=case.owner, at=now()).outgoing
    assert letter
    post(
        f"Your message to {contact.email} is delayed. We will keep trying; you need to do nothing.\n"
        f"Message-ID: {letter.message_id}",
        sender="MAILER-DAEMON@mx.test",
        subject="Warning: message delayed 4 hours",
        Auto_Submitted="auto-replied",
    )
    letter.refresh_from_db()
    case.refresh_from_db()
    assert (letter.bounced_at, case.waits_since) == (None, None)


def test_our_own_letter_coming_back_is_known_by_its_id(post: Post) -> None:
    bankhaus_albers()
    post("Nichts geht.")
    case = Case.objects.get()
    letter = answer_customer(case, Answer(words="Ich komme."), by=case.owner, at=now()).outgoing
    assert letter
    home = post("Ich komme.", sender="weiter@fremd.test", Message_ID=letter.message_id)
    assert (home.outcome, home.stream_id) == (Outcome.AUTOMATIC, case.pk)


def test_the_same_writer_opens_ten_cases_in_an_hour_and_no_more_but_nothing_is_lost(post: Post) -> None:
    mails = [post(f"Nummer {n}", sender="Bot <bot@laut.test>", subject=f"Nummer {n}") for n in range(13)]
    assert [mail.outcome for mail in mails].count(Outcome.NEW_CASE) == 10
    assert {mail.outcome for mail in mails[10:]} == {Outcome.TOO_MANY}
    assert Contact.objects.filter(email="bot@laut.test").count() == 1
    assert post("Nummer 99", sender="Bot <bot@laut.test>", at=now() + dt.timedelta(hours=2)).stream_id


def test_a_loop_within_a_case_is_heard_and_rings_ten_times_at_most(post: Post) -> None:
    bankhaus_albers()
    first = post("Nichts geht.", Message_ID="<eins@bank.test>")
    for number in range(14):
        post(f"Antwort {number}", In_Reply_To="<eins@bank.test>")
    assert Message.objects.filter(stream_id=first.stream_id, direction="in").count() == 15
    assert len(notices()) == 10


# The same complaint by two ways


@pytest.mark.rule("S2.4")
def test_one_complaint_to_the_direct_line_and_the_service_address_is_one_case(
    post: Post, house: People
) -> None:
    bankhaus_albers()
    post(LONG, Message_ID="<a@bank.test>")
    second = post(LONG.replace("niemand", "keiner"), to=DIRECT_LINE, Message_ID="<b@bank.test>")
    case = Case.objects.get()
    assert (second.outcome, second.stream_id) == (Outcome.JOINED, case.pk)
    assert Message.objects.filter(stream_id=case.pk, direction="in").count() == 2
    assert case.owner == house.jonas  # what came on his line too is his
    assert case.is_on_direct_line
    assert Entry.objects.filter(stream=case.pk, kind="case.on_direct_line").count() == 1
    assert verify() == []
    assert any(notice.to_address == house.jonas.email for notice in notices())
    assert OutgoingMail.objects.filter(kind=OutgoingMail.Kind.RECEIPT).count() == 1


def test_on_the_direct_line_second_the_customer_keeps_whom_they_know(post: Post, house: People) -> None:
    bankhaus_albers()
    post(LONG, Message_ID="<a@bank.test>")
    case = Case.objects.get()
    answer_customer(case, Answer("Ich komme gleich."), by=house.clara, at=now())
    post(LONG.replace("niemand", "keiner"), to=DIRECT_LINE, Message_ID="<b@bank.test>")
    case.refresh_from_db()
    assert (case.owner, case.is_on_direct_line) == (house.clara, True)
    assert any(notice.to_address == house.jonas.email for notice in notices())
    assert verify() == []


@pytest.mark.rule("S2.2")
def test_first_the_direct_line_then_the_service_address(post: Post, house: People) -> None:
    bankhaus_albers()
    post(LONG, to=DIRECT_LINE, Message_ID="<a@bank.test>")
    post(LONG, to=SERVICE, Message_ID="<b@bank.test>")
    case = Case.objects.get()
    assert (case.owner, case.channel) == (house.jonas, Case.Channel.DIRECT_LINE)
    assert not OutgoingMail.objects.filter(kind=OutgoingMail.Kind.RECEIPT).exists()


def test_the_very_mail_delivered_to_both_is_on_the_direct_line(post: Post, house: People) -> None:
    bankhaus_albers()
    post(LONG, Message_ID="<a@bank.test>")
    again = post(LONG, to=DIRECT_LINE, Message_ID="<a@bank.test>")
    assert again.outcome == Outcome.DUPLICATE
    assert Case.objects.get().owner == house.jonas


def test_another_device_or_another_day_is_another_matter(post: Post) -> None:
    bankhaus_albers()
    post(f"{LONG} Gerät 17.", Message_ID="<a@bank.test>")
    post(f"{LONG} Gerät 18.", Message_ID="<b@bank.test>")
    post(f"{LONG} Gerät 17.", Message_ID="<c@bank.test>", at=now() + dt.timedelta(hours=3))
    assert Case.objects.count() == 3


# Whose case


def test_a_number_in_the_subject_is_believed_of_the_customer_alone(post: Post) -> None:
    bankhaus_albers()
    first = post("Nichts geht.")
    case = Case.objects.get()
    joined = post("Noch etwas.", subject=f"Zu {case.reference}")
    assert (joined.outcome, joined.stream_id) == (Outcome.JOINED, first.stream_id)


def test_who_merely_quotes_a_number_gets_in_front_of_a_person(post: Post, house: People) -> None:
    bankhaus_albers()
    post("Nichts geht.")
    case = Case.objects.get()
    stranger = post(
        f"Guten Tag, zu Ihrem Vorgang {case.reference} liegt uns die Palette vor.",
        sender="Lager <lager@spedition.test>",
        subject="Palette",
    )
    assert (stranger.outcome, stranger.stream_id) == (Outcome.UNASSIGNED, None)
    asked = notices()[-1] if notices()[-1].pk > notices()[0].pk else notices()[0]
    assert f"/mail/{stranger.pk}/" in asked.text
    join_from_mail(stranger, case, among_us=True, by=house.clara, at=now())
    note = Message.objects.get(incoming=stranger)
    assert (note.track, note.author) == (Message.Track.INTERNAL, house.clara)


def test_an_order_number_of_that_shape_is_no_case_number(post: Post) -> None:
    bankhaus_albers()
    post("Nichts geht.")
    case = Case.objects.get()
    other = post(f"Die Bestellung {case.reference} kam nie an.", sender="Neu <neu@fremd.test>")
    assert other.outcome == Outcome.NEW_CASE


def test_a_forged_delivered_to_opens_no_direct_line(post: Post, house: People) -> None:
    bankhaus_albers()
    post("Nichts geht.", Received="from x by y; Wed, 18 Nov 2026 09:00:00 +0000", Delivered_To=DIRECT_LINE)
    assert Case.objects.get().channel == Case.Channel.MAIL


def test_one_of_us_is_not_made_a_customer_by_hand_either(post: Post, house: People) -> None:
    incoming = post("Wer kümmert sich?", sender=house.petra.email)
    with pytest.raises(Refused):
        open_from_mail(incoming, by=house.clara, at=now())
    incoming.refresh_from_db()
    assert incoming.outcome == Outcome.UNASSIGNED
