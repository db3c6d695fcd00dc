"""Answers whose headers were lost on the way: what they quote says where they belong, or a person does."""

import email
import email.policy
from typing import Any

import pytest

from direktdraht.cases.answering import Answer, answer_customer
from direktdraht.cases.models import Case
from direktdraht.correspondence.addressing import Track, reference
from direktdraht.helping.asking import Ask, ask_for_help
from direktdraht.intake.tests.conftest import Post
from direktdraht.intake.tests.test_among_us import ALBERS, MARK, OLIVER, PRIVATE, WORDS, is_hidden
from direktdraht.kit.clock import now
from direktdraht.mail.building import build_mail
from direktdraht.mail.ids import plus_address, references_within
from direktdraht.mail.models import IncomingMail, OutgoingMail
from tests.cast import SERVICE, People, albers_case

Outcome = IncomingMail.Outcome
TRAN = "Mai Tran <tran@hotel-loewen.test>"
POOLE = "Jane Poole <jane@poole-events.test>"


@pytest.fixture
def case(house: People, db: None) -> Case:
    case = albers_case(now())
    answer_customer(case, Answer("Ich kümmere mich."), by=case.owner, at=now())
    return case


@pytest.fixture
def letter(case: Case) -> OutgoingMail:
    return OutgoingMail.objects.get(stream=case.stream, kind=OutgoingMail.Kind.LETTER)


@pytest.fixture
def notice(case: Case, house: People) -> OutgoingMail:
    asked = ask_for_help(case, Ask(house.oliver, need="Wo ist das Ersatzgerät?"), by=house.clara, at=now())
    mail = asked.reaches.get().mail
    assert mail
    return mail


def html_of(mail: OutgoingMail) -> str:
    built: Any = email.message_from_bytes(
        build_mail(mail, text=mail.text, date=now()), policy=email.policy.default
    )
    return str(built.get_body(("html",)).get_content())


def quoting(words: str, *mails: OutgoingMail) -> dict[str, str]:
    """As a program writes it that quotes below, with all that the quoted mails had in them."""
    quotes = "".join(f'<blockquote type="cite">{html_of(mail)}</blockquote>' for mail in mails)
    return {"html": f"<p>{words}</p><p>Am 18.11.2026 schrieb jemand:</p>{quotes}", "subject": "Etwas anderes"}


def in_outlook(words: str, mail: OutgoingMail) -> dict[str, str]:
    """Word keeps of a link its address alone, and writes plus signs its own way."""
    link = mail.reply_to.replace("+", "%2B").upper()
    quote = f'<p class="MsoNormal"><a href="mailto:{link}"><span>&nbsp;</span></a></p>'
    return {"html": f"<p>{words}</p><div><b>Von:</b> Clara</div>{quote}", "subject": "Etwas anderes"}


def in_plain_text(words: str, mail: OutgoingMail) -> dict[str, str]:
    return {
        "words": f"{words}\n\n> Ich kümmere mich.\n> <mailto:{mail.reply_to}>",
        "subject": "Etwas anderes",
    }


@pytest.mark.parametrize("how", [quoting, in_outlook, in_plain_text])
def test_the_letter_that_a_customer_quotes_says_which_case_it_is(
    post: Post, case: Case, letter: OutgoingMail, how: Any
) -> None:
    incoming = post(**{"words": "Dienstag passt.", **how("Dienstag passt.", letter)}, sender=ALBERS)
    assert (incoming.outcome, incoming.stream_id) == (Outcome.JOINED, case.pk)


def test_the_link_is_no_word_and_stands_in_mail_alone_that_can_be_answered(letter: OutgoingMail) -> None:
    assert references_within(html_of(letter)) == [reference(letter.stream_id or 0)]
    letter.reply_to = SERVICE
    assert "mailto:" not in html_of(letter)


@pytest.mark.parametrize("sender", [TRAN, POOLE, PRIVATE])
def test_who_quotes_a_letter_to_somebody_else_gets_in_front_of_a_person(
    post: Post, case: Case, letter: OutgoingMail, sender: str
) -> None:
    incoming = post(WORDS, sender=sender, **quoting(WORDS, letter))
    assert (incoming.outcome, incoming.stream_id) == (Outcome.UNASSIGNED, None)
    assert OutgoingMail.objects.filter(kind="notice", text__contains=f"/mail/{incoming.pk}/").exists()
    assert is_hidden(case)


@pytest.mark.rule("S0.9")
@pytest.mark.parametrize("sender", [OLIVER, PRIVATE, POOLE, TRAN])
@pytest.mark.parametrize("how", [quoting, in_outlook, in_plain_text])
def test_who_quotes_a_mail_among_us_stays_among_us(
    post: Post, case: Case, notice: OutgoingMail, sender: str, how: Any
) -> None:
    incoming = post(**{"words": WORDS, **how(WORDS, notice)}, sender=sender)
    assert (incoming.outcome, incoming.stream_id) == (Outcome.INTERNAL, case.pk)
    assert is_hidden(case)


@pytest.mark.rule("S0.9")
@pytest.mark.parametrize("sender", [OLIVER, PRIVATE])
def test_a_letter_beside_it_or_the_customer_in_the_address_line_changes_nothing(
    post: Post, case: Case, letter: OutgoingMail, notice: OutgoingMail, sender: str
) -> None:
    ways = [
        quoting(WORDS, letter, notice),
        quoting(WORDS, notice) | {"to": ALBERS, "cc": SERVICE},
        quoting(WORDS, notice) | {"to": letter.reply_to, "in_reply_to": letter.message_id},
        quoting(WORDS, letter) | {"to": notice.reply_to},
    ]
    for number, way in enumerate(ways):
        assert post(f"{WORDS} {number}", sender=sender, **way).outcome == Outcome.INTERNAL, number
    assert is_hidden(case)


@pytest.mark.rule("S0.9")
def test_what_a_contractors_mail_says_of_itself_counts_in_a_quote_too(post: Post, case: Case) -> None:
    link = plus_address(SERVICE, reference(case.pk, Track.CONTRACTOR))
    quote = f'<blockquote><a href="mailto:{link}">&nbsp;</a></blockquote>'
    incoming = post(WORDS, sender="Timo Reif <timo@reif-grafik.test>", html=f"<p>{WORDS}</p>{quote}")
    assert incoming.outcome == Outcome.INTERNAL
    assert is_hidden(case)


def test_a_forged_link_leads_nowhere(post: Post, case: Case) -> None:
    forged = f'<p>Hallo.</p><a href="mailto:service+s{case.pk}.aaaaaaaaaaaa@brandt.test">&nbsp;</a>'
    assert post("Hallo.", sender=PRIVATE, html=forged).stream_id != case.pk


# An answer to a mail that never came here


def test_an_answer_under_the_subject_of_their_one_case_joins_it(post: Post, case: Case) -> None:
    incoming = post("Noch etwas.", sender=ALBERS, subject=f"AW: WG: {case.title}", references="<1@fern.test>")
    assert (incoming.outcome, incoming.stream_id) == (Outcome.JOINED, case.pk)


def test_a_mail_that_answers_nothing_does_not(post: Post, case: Case) -> None:
    assert post("Der Ton fehlt.", sender=ALBERS, subject=case.title).outcome == Outcome.NEW_CASE


def test_of_two_cases_under_one_subject_a_person_decides(post: Post, case: Case) -> None:
    other = post("Der Ton fehlt.", sender=ALBERS, subject=case.title)
    assert other.stream_id != case.pk
    incoming = post("Noch etwas.", sender=ALBERS, subject=f"AW: {case.title}", references="<1@fern.test>")
    assert (incoming.outcome, incoming.stream_id) == (Outcome.UNASSIGNED, None)


def test_somebody_new_of_their_house_gets_in_front_of_a_person(post: Post, case: Case) -> None:
    domain = case.complainant.email.rpartition("@")[2]
    reply = {"subject": f"AW: {case.title}", "references": "<1@fern.test>"}
    incoming = post(WORDS, sender=f"Neu <neu@{domain}>", **reply)
    assert (incoming.outcome, incoming.stream_id) == (Outcome.UNASSIGNED, None)
    assert MARK not in str(case.stream.entries.values_list("data", flat=True))


@pytest.mark.parametrize("sender", [TRAN, POOLE, "Neu <neu@gmail.com>"])
def test_nobody_joins_a_case_of_others_by_its_subject(post: Post, case: Case, sender: str) -> None:
    reply = {"subject": f"AW: {case.title}", "references": "<1@fern.test>"}
    incoming = post(WORDS, sender=sender, **reply)
    assert incoming.outcome == Outcome.NEW_CASE
    assert incoming.stream_id != case.pk
    assert is_hidden(case)
