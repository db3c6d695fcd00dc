"""Three tracks: what answers a mail among us never reaches the customer, from whatever side it comes."""

import pytest
from django.test import Client

from direktdraht.cases.answering import Answer, answer_customer
from direktdraht.cases.models import Case
from direktdraht.correspondence.addressing import Track, reference
from direktdraht.correspondence.models import Message
from direktdraht.helping.asking import Ask, ask_for_help
from direktdraht.helping.models import HelpRequest
from direktdraht.intake.tests.conftest import Post
from direktdraht.kit.clock import now
from direktdraht.mail.ids import make_message_id, plus_address
from direktdraht.mail.models import IncomingMail, OutgoingMail
from direktdraht.portal.tests.scene import url_of
from tests.cast import SERVICE, People, albers_case

pytestmark = pytest.mark.rule("S0.9")

Outcome = IncomingMail.Outcome
MARK = "KOLLEGENSACHE"
WORDS = f"{MARK}: das Ersatzgerät steht seit Montag in der falschen Halle."
ALBERS = "Henrik Albers <albers@bankhaus-albers.test>"
OLIVER = "Oliver Kurz <oliver.kurz@brandt.test>"
PRIVATE = "Olli <olli1974@webpost.test>"


@pytest.fixture
def case(house: People, db: None) -> Case:
    case = albers_case(now())
    answer_customer(case, Answer("Ich kümmere mich."), by=case.owner, at=now())
    return case


@pytest.fixture
def asked(case: Case, house: People) -> HelpRequest:
    return ask_for_help(case, Ask(house.oliver, need="Wo ist das Ersatzgerät?"), by=house.clara, at=now())


@pytest.fixture
def notice(asked: HelpRequest) -> OutgoingMail:
    """What Oliver got."""
    mail = asked.reaches.get().mail
    assert mail
    return mail


def letter_of(case: Case) -> OutgoingMail:
    return OutgoingMail.objects.get(stream=case.stream, kind=OutgoingMail.Kind.LETTER)


def is_hidden(case: Case) -> bool:
    """Neither the customer's page nor any mail to the customer has a word of it."""
    page = Client().get(url_of(case)).content.decode()
    mails = OutgoingMail.objects.filter(to_address=case.complainant.email)
    written = "".join(f"{mail.subject} {mail.text}" for mail in mails)
    on_track = Message.objects.filter(stream=case.stream, track=Message.Track.CUSTOMER, text__contains=MARK)
    return MARK not in page and MARK not in written and not on_track.exists()


def every_side(case: Case, notice: OutgoingMail, letter: OutgoingMail) -> dict[str, dict[str, str]]:
    """How an answer to a mail among us can come, by what it bears beside its words."""
    return {
        "reply address": {"to": notice.reply_to},
        "only the id it answers": {"in_reply_to": notice.message_id},
        "only far back in the thread": {
            "in_reply_to": "<x@elsewhere.test>",
            "references": f"{notice.message_id} <x@elsewhere.test>",
        },
        "to all, the customer in copy": {"to": notice.reply_to, "cc": ALBERS},
        "to the customer, the desk in copy": {"to": ALBERS, "cc": SERVICE, "in_reply_to": notice.message_id},
        "with another subject, no ids": {"to": notice.reply_to, "subject": "Was anderes"},
        "forwarded, and answered from there": {
            "references": notice.message_id,
            "subject": f"AW: WG: {notice.subject}",
        },
        "quoting the case number": {"to": notice.reply_to, "subject": f"Fall {case.reference}"},
        "into the letter to the customer too": {
            "to": notice.reply_to,
            "cc": letter.reply_to,
            "in_reply_to": letter.message_id,
            "references": f"{letter.message_id} {notice.message_id}",
        },
    }


@pytest.mark.parametrize("sender", [OLIVER, PRIVATE, "Jane Poole <jane@poole-events.test>"])
def test_an_answer_to_a_mail_among_us_stays_among_us(
    post: Post, case: Case, notice: OutgoingMail, sender: str
) -> None:
    for how, reply in every_side(case, notice, letter_of(case)).items():
        incoming = post(f"{WORDS} {how}", sender=sender, **reply)
        assert (incoming.outcome, incoming.stream_id) == (Outcome.INTERNAL, case.pk), how
        note = Message.objects.get(incoming=incoming)
        assert (note.kind, note.track) == (Message.Kind.NOTE, Message.Track.INTERNAL), how
    assert is_hidden(case)


def test_the_colleagues_own_answer_is_the_answer(
    post: Post, asked: HelpRequest, notice: OutgoingMail
) -> None:
    post(WORDS, sender=OLIVER, to=notice.reply_to)
    asked.refresh_from_db()
    assert (asked.answer, asked.answer_text) == ("words", WORDS)


def test_from_an_address_of_nobody_here_it_answers_nothing_and_whoever_asked_is_told(
    post: Post, asked: HelpRequest, notice: OutgoingMail, house: People
) -> None:
    post(WORDS, sender=PRIVATE, to=notice.reply_to)
    asked.refresh_from_db()
    assert asked.is_unanswered
    told = OutgoingMail.objects.order_by("-pk")[0]
    assert told.to_address == house.clara.email
    assert "olli1974@webpost.test" in told.subject
    assert MARK in told.text


def test_the_customer_who_was_copied_in_is_heard_as_the_customer(
    post: Post, case: Case, notice: OutgoingMail
) -> None:
    incoming = post("Was heißt das: in der falschen Halle?", sender=ALBERS, to=notice.reply_to)
    assert (incoming.outcome, incoming.stream_id) == (Outcome.JOINED, case.pk)


def test_somebody_of_another_customer_is_not(
    post: Post, case: Case, notice: OutgoingMail, house: People
) -> None:
    incoming = post(WORDS, sender="Mai Tran <tran@hotel-loewen.test>", to=notice.reply_to)
    assert incoming.outcome == Outcome.INTERNAL
    assert is_hidden(case)


@pytest.mark.parametrize("sender", [OLIVER, PRIVATE])
def test_an_answer_to_what_was_answered_among_us_stays_there_too(
    post: Post, case: Case, notice: OutgoingMail, sender: str
) -> None:
    first = post("Moment.", sender=PRIVATE, to=notice.reply_to, Message_ID="<first@webpost.test>")
    incoming = post(WORDS, sender=sender, in_reply_to=first.message_id)
    assert incoming.outcome == Outcome.INTERNAL
    assert is_hidden(case)


def test_notices_of_the_time_before_the_tracks_count_too(
    post: Post, case: Case, notice: OutgoingMail
) -> None:
    old = make_message_id(reference(case.pk), domain="brandt.test")
    OutgoingMail.objects.filter(pk=notice.pk).update(message_id=old)
    incoming = post(WORDS, sender=PRIVATE, in_reply_to=old)
    assert incoming.outcome == Outcome.INTERNAL
    assert is_hidden(case)


def test_what_answers_a_contractors_mail_stays_among_us(post: Post, case: Case) -> None:
    to = plus_address(SERVICE, reference(case.pk, Track.CONTRACTOR))
    incoming = post(WORDS, sender="Timo Reif <timo@reif-grafik.test>", to=to)
    assert incoming.outcome == Outcome.INTERNAL
    assert is_hidden(case)


def test_an_answer_to_a_mail_about_no_case_gets_in_front_of_a_person(post: Post, case: Case) -> None:
    cover = make_message_id("p3", domain="brandt.test")
    assert post(WORDS, sender=PRIVATE, in_reply_to=cover).outcome == Outcome.UNASSIGNED
    assert Case.objects.count() == 1


def test_a_forged_reply_address_leads_nowhere(post: Post, case: Case) -> None:
    forged = f"service+i{case.pk}.aaaaaaaaaaaa@brandt.test"
    assert post("Hallo.", sender=PRIVATE, to=forged).stream_id != case.pk
