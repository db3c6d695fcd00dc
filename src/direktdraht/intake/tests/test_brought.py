"""Mail that reaches the desk through colleagues: forwarded, in copy, dropped."""

import datetime as dt
from email.message import EmailMessage
from pathlib import Path

import pytest
from django.test import Client

from direktdraht.cases.acting import promise
from direktdraht.cases.models import Case, FoundInMail
from direktdraht.commitments.models import InformDuty
from direktdraht.correspondence.models import Message
from direktdraht.intake.dropping import drop_mail
from direktdraht.intake.tests.conftest import Post
from direktdraht.intake.understanding import understand
from direktdraht.kit.clock import now
from direktdraht.kit.refusal import Refused
from direktdraht.mail import tests as mail_tests
from direktdraht.mail.models import IncomingMail, OutgoingMail
from direktdraht.mail.taking import take_mail
from direktdraht.portal.tests.scene import url_of
from tests.cast import SERVICE, People, bankhaus_albers, raw_mail

Outcome = IncomingMail.Outcome
HEADING = """-----Ursprüngliche Nachricht-----
Von: {name} <{address}>
Gesendet: Montag, 16. November 2026 18:05
An: Petra Lang <petra.lang@brandt.test>
Betreff: Beamer

"""
WORDS = "Der Beamer fällt zum dritten Mal aus. Morgen ist Generalprobe."
COMPLAINT = HEADING.format(name="Henrik Albers", address="albers@bankhaus-albers.test") + WORDS


def notes(stream: int | None) -> list[Message]:
    return list(Message.objects.filter(stream_id=stream, kind=Message.Kind.NOTE))


@pytest.mark.rule("S0.9")
@pytest.mark.rule("S3.8")
def test_a_forwarded_complaint_is_the_customers_and_the_remark_stays_among_us(
    post: Post, house: People
) -> None:
    albers = bankhaus_albers()
    incoming = post(
        f"Bitte Vorsicht, der ist schwierig.\n\n{COMPLAINT}", sender=house.petra.email, subject="WG: Beamer"
    )
    assert incoming.outcome == Outcome.NEW_CASE
    case = Case.objects.get()
    assert (case.complainant, case.title, case.verbatim) == (albers, "Beamer", WORDS)
    assert case.owner == house.clara
    (note,) = notes(case.pk)
    assert (note.text, note.author) == ("Bitte Vorsicht, der ist schwierig.", house.petra)
    assert note.track == Message.Track.INTERNAL
    assert not OutgoingMail.objects.filter(kind=OutgoingMail.Kind.RECEIPT).exists()
    assert not OutgoingMail.objects.filter(to_address=house.petra.email).exists()
    assert case.stream.entries.filter(kind="mail.forwarded", by_person=house.petra).exists()


def test_somebody_new_is_proposed_as_complainant(post: Post, house: People) -> None:
    text = HEADING.format(name="Poole, Jane", address="jane@poole-events.test") + "The lamp is broken again."
    post(text, sender=house.petra.email, subject="Fwd: lamp")
    case = Case.objects.get()
    assert (case.complainant.name, case.complainant.email) == ("Jane Poole", "jane@poole-events.test")
    assert case.complainant.is_proposed


def test_a_complaint_hung_on_as_a_file_is_kept_as_the_mail_it_was(post: Post, house: People) -> None:
    albers = bankhaus_albers()
    inner = raw_mail(albers, WORDS, subject="Beamer")
    outer = EmailMessage()
    outer["From"], outer["To"], outer["Subject"] = house.petra.email, SERVICE, "WG: Beamer"
    outer.set_content("Könnt ihr euch kümmern?")
    outer.add_attachment(inner, maintype="application", subtype="octet-stream", filename="Beamer.eml")
    taken = take_mail(outer.as_bytes(), recipients=[SERVICE], source="test", at=now()).incoming
    understand(taken, at=now())
    case = Case.objects.get()
    assert case.complainant == albers
    assert case.first_message
    assert case.first_message.incoming
    assert case.first_message.incoming.raw.bytes() == inner
    assert [note.text for note in notes(case.pk)] == ["Könnt ihr euch kümmern?"]
    taken.refresh_from_db()
    assert (taken.outcome, taken.stream_id) == (Outcome.INTERNAL, case.pk)
    assert not OutgoingMail.objects.filter(kind=OutgoingMail.Kind.RECEIPT).exists()


def test_what_a_colleague_forwards_of_a_case_joins_it(post: Post, house: People) -> None:
    bankhaus_albers()
    first = post("Nichts geht.", Message_ID="<eins@bank.test>")
    again = post(
        f"Kam bei mir an.\n\n{COMPLAINT}",
        sender=house.petra.email,
        subject="WG: Beamer",
        References="<eins@bank.test>",
    )
    assert (again.outcome, again.stream_id) == (Outcome.JOINED, first.stream_id)
    message = Message.objects.get(incoming=again)
    assert (message.text, message.direction, message.track) == (WORDS, "in", "customer")


def test_a_files_owner_below_a_remark_is_unknown_so_that_it_stays_in_the_house(house: People) -> None:
    bankhaus_albers()
    outer = EmailMessage()
    outer["From"], outer["To"], outer["Subject"] = house.petra.email, SERVICE, "WG: Beamer"
    outer.set_content(COMPLAINT)
    outer.add_attachment(b"intern", maintype="application", subtype="pdf", filename="kalkulation.pdf")
    taken = take_mail(outer.as_bytes(), recipients=[SERVICE], source="test", at=now()).incoming
    understand(taken, at=now())
    message = Message.objects.get(incoming=taken)
    assert [one.get("internal") for one in message.enclosures] == [True]


def test_what_the_owner_writes_from_outlook_is_what_we_said(post: Post, house: People) -> None:
    bankhaus_albers()
    first = post("Nichts geht.", Message_ID="<eins@bank.test>")
    at = now() + dt.timedelta(minutes=5)
    said = post(
        "Guten Tag Herr Albers,\n\nder Ersatz ist morgen um 9 Uhr bei Ihnen.\n\nClara Vogt",
        sender=f"Clara Vogt <{house.clara.email}>",
        to="albers@bankhaus-albers.test",
        subject="AW: Präsentation",
        In_Reply_To="<eins@bank.test>",
        at=at,
    )
    assert (said.outcome, said.stream_id) == (Outcome.JOINED, first.stream_id)
    message = Message.objects.get(incoming=said)
    assert (message.direction, message.kind, message.author) == ("out", "letter", house.clara)
    case = Case.objects.get()
    assert (case.waits_since, case.last_word_at) == (None, at)
    (offered,) = FoundInMail.objects.filter(kind=FoundInMail.Kind.PROMISE)
    assert offered.words == "der Ersatz ist morgen um 9 Uhr bei Ihnen"
    assert offered.due_at
    assert offered.due_at.astimezone(case.customer.zone).hour == 9
    assert not case.stream.commitments.exists()  # offered, not made
    said_in = offered.message
    promise(case, what=offered.words, due_at=offered.due_at, said_in=said_in, by=house.clara, at=at)
    assert not InformDuty.objects.open().exists()
    portal = Client().get(url_of(case)).content.decode()
    assert portal.count("der Ersatz ist morgen um 9 Uhr bei Ihnen") == 2  # in the mail, and as a commitment
    assert "telefonisch" not in portal.lower()


def test_a_letter_in_a_colleagues_name_from_elsewhere_is_not_what_we_said(post: Post, house: People) -> None:
    bankhaus_albers()
    post("Nichts geht.")
    forged = post(
        "Vergessen Sie es.",
        sender=house.clara.email,
        to="albers@bankhaus-albers.test",
        Authentication_Results="mx.brandt.test; spf=fail; dkim=none; dmarc=fail",
    )
    assert (forged.outcome, forged.stream_id) == (Outcome.UNASSIGNED, None)


def test_without_a_thread_the_customers_one_open_case_is_meant(post: Post, house: People) -> None:
    bankhaus_albers()
    first = post("Nichts geht.")
    said = post(
        "Ich komme heute.", sender=house.clara.email, to="albers@bankhaus-albers.test", subject="Heute"
    )
    assert said.stream_id == first.stream_id


def test_where_several_cases_are_open_a_person_decides(post: Post, house: People) -> None:
    bankhaus_albers()
    post("Die Lampe im Saal ist aus.", subject="Lampe")
    post("Das Mikrofon rauscht seit gestern.", subject="Mikrofon")
    said = post(
        "Ich komme heute.", sender=house.clara.email, to="albers@bankhaus-albers.test", subject="Heute"
    )
    assert (said.outcome, said.stream_id) == (Outcome.UNASSIGNED, None)
    named = post(
        "Neue Lampe ist da.", sender=house.clara.email, to="albers@bankhaus-albers.test", subject="AW: Lampe"
    )
    assert named.stream_id == Case.objects.get(title="Lampe").pk


def test_a_colleague_is_never_a_customer(post: Post, house: People) -> None:
    incoming = post("Wer kümmert sich um den Drucker?", sender=house.petra.email, subject="Drucker")
    assert incoming.outcome == Outcome.UNASSIGNED
    assert not Case.objects.exists()


def test_a_dropped_mail_goes_the_way_of_a_mail_and_nothing_automatic_answers(house: People) -> None:
    albers = bankhaus_albers()
    raw = raw_mail(albers, WORDS, subject="Beamer")
    dropped = drop_mail(raw, name="Beamer.eml", by=house.petra, at=now())
    case = Case.objects.get()
    assert (dropped.incoming.outcome, case.complainant) == (Outcome.NEW_CASE, albers)
    assert not OutgoingMail.objects.filter(kind=OutgoingMail.Kind.RECEIPT).exists()
    again = drop_mail(raw, name="Beamer.eml", by=house.clara, at=now())
    assert (again.is_new, again.incoming.stream_id) == (False, case.pk)


def test_an_outlook_file_is_read_like_any_mail(house: People) -> None:
    files = sorted((Path(mail_tests.__file__).parent / "corpus").rglob("*.msg"))
    dropped = drop_mail(files[0].read_bytes(), name="Beschwerde.msg", by=house.petra, at=now())
    assert dropped.incoming.outcome in (Outcome.NEW_CASE, Outcome.UNASSIGNED)
    assert dropped.incoming.subject


@pytest.mark.parametrize(
    "content", [b"\x89PNG\r\n\x1a\n" + b"\0" * 200, b"Hallo, bitte melden.", b"%PDF-1.7\n", b""]
)
def test_what_is_no_mail_is_refused_and_not_kept(house: People, content: bytes) -> None:
    with pytest.raises(Refused):
        drop_mail(content, name="foto.png", by=house.petra, at=now())
    assert not IncomingMail.objects.exists()


@pytest.mark.rule("S0.9")
def test_a_strangers_mail_dropped_on_a_case_stays_among_us(albers: Case, house: People) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "lager@spedition.test", "petra.lang@brandt.test", "Abholung"
    mail.set_content("Die Palette wurde uns beschädigt übergeben.")
    drop_mail(mail.as_bytes(), name="a.eml", into=albers, by=house.petra, at=now())
    (note,) = notes(albers.pk)
    assert "Palette" in note.text
    assert not Message.objects.filter(
        stream_id=albers.pk, text__contains="Palette", track="customer"
    ).exists()


def test_the_customers_mail_dropped_on_a_case_is_their_word(albers: Case, house: People) -> None:
    raw = raw_mail(albers.complainant, "Noch etwas: auch der Ton fehlt.", subject="Ton")
    drop_mail(raw, name="ton.eml", into=albers, by=house.petra, at=now())
    assert Message.objects.filter(stream_id=albers.pk, text__contains="Ton fehlt", track="customer").exists()
    assert Case.objects.count() == 1
