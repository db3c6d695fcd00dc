"""What the checker is told of a case: a question that was answered, with its answer."""

import datetime as dt

import pytest
from django.utils import translation

from direktdraht.cases.answering import Answer, answer_customer
from direktdraht.cases.checking_words import check_words
from direktdraht.cases.known_of_case import known_of
from direktdraht.cases.models import Case
from direktdraht.desk.cases.proof_marks import of_findings
from direktdraht.kit.clock import now
from tests.cast import reply_by_mail
from tests.record import fresh

pytestmark = [pytest.mark.rule("S3.18")]
HOUR = dt.timedelta(hours=1)


@pytest.fixture
def asked(albers: Case) -> Case:
    with translation.override("de"):
        words = "Guten Tag,\n\nwelche Folien sollen wir zuerst ersetzen?"
        answer_customer(albers, Answer(words), by=albers.owner, at=now() - 2 * HOUR)
    reply_by_mail(albers, "Zuerst die Folien 3 und 12.", at=now() - HOUR)
    return fresh(albers)


def test_the_answer_stands_beside_the_question(asked: Case) -> None:
    known = known_of(asked)
    assert known.answered_questions == ["welche Folien sollen wir zuerst ersetzen?"]
    assert "Folien 3 und 12" in known.answer_to("Welche Folien sollen wir denn ersetzen?")
    assert known.answer_to("Wann passt es Ihnen?") == ""


def test_who_asks_again_reads_what_they_wrote(asked: Case) -> None:
    with translation.override("de"):
        letter = "Guten Tag,\n\nwelche Folien sollen wir zuerst ersetzen?"
        marks = list(of_findings(check_words(asked, letter, by=asked.owner, at=now())))
    again = next(mark for mark in marks if mark.rule == "answered_question")
    assert "Zuerst die Folien 3 und 12." in again.hint
